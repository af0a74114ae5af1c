import rule from '../../../src/safety/rules/privacy-contact.ts';
import { venueWith } from '../../support/clean-event.ts';
import { ruleTester } from '../../support/rule-tester.ts';

ruleTester(rule, {
  pass: {
    'an ISBN': { description: 'ISBN 978-3-16-148410-0, order 1234567890.' },
    'the venue’s number': { ...venueWith({ phone: '+44 20 7946 0123' }), description: 'Call 020 7946 0123.' },
    'a role': { description: 'Write to events@example.org.' },
    'a Mastodon handle': { description: 'Ask @sam@example.social.' },
  },
  fail: {
    'a number in brackets': [{ description: 'Call (205) 555-0147.' }, 'error'],
    'with the country': [{ description: 'My number is +44 7700 900123.' }, 'error'],
    'personal mail': [{ description: 'Write to jane.doe@gmail.com.' }, ['warning', 'mail']],
  },
  fixes: {
    masks: [{ description: 'Call (205) 555-0147 now.' }, 'description', 'Call … now.'],
  },
});
