import rule from '../../../src/safety/rules/link-insecure.ts';
import { ruleTester } from '../../support/rule-tester.ts';

ruleTester(rule, {
  pass: {
    https: {},
  },
  fail: {
    'a field': [{ url: 'http://example.org' }, 'warning'],
    'in a text': [{ description: 'See http://example.org/x.' }, 'warning'],
  },
  fixes: {
    'a field': [{ url: 'http://example.org/a' }, 'url', 'https://example.org/a'],
    'in a text': [{ description: 'See http://example.org/x.' }, 'description', 'See https://example.org/x.'],
  },
});
