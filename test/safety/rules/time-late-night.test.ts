import rule from '../../../src/safety/rules/time-late-night.ts';
import { asChat } from '../../support/clean-event.ts';
import { ruleTester } from '../../support/rule-tester.ts';

ruleTester(rule, {
  pass: {
    'an evening': {},
    'New Year': { title: 'New Year tweetup', start: '2027-12-31T22:30', end: '2028-01-01T01:00' },
  },
  fail: {
    'eleven at night': [{ start: '2027-03-11T23:00', end: undefined }, 'warning'],
    'ends at half past one': [{ start: '2027-03-11T21:00', end: '2027-03-12T01:30' }, ['warning', 'ends']],
  },
  notApplicable: {
    'a chat': { ...asChat, start: '2027-03-11T23:00' },
  },
});
