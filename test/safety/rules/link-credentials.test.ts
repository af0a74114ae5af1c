import rule from '../../../src/safety/rules/link-credentials.ts';
import { ruleTester } from '../../support/rule-tester.ts';

ruleTester(rule, {
  pass: {
    'an ordinary query': { links: ['https://example.org/?ref=post'] },
  },
  fail: {
    'a password': [{ links: ['https://admin:tulip@example.org/'] }, 'error'],
    'a token': [{ links: ['https://example.org/?access_token=9f8e'] }, 'error'],
    'a token in the fragment': [{ links: ['https://example.org/#access_token=9f8e'] }, 'error'],
  },
  fixes: {
    'strips the password': [
      { links: ['https://admin:tulip@example.org/a'] },
      'links',
      ['https://example.org/a'],
    ],
    'strips the token and keeps the rest': [
      { links: ['https://example.org/a?b=1&access_token=9f'] },
      'links',
      ['https://example.org/a?b=1'],
    ],
  },
});
