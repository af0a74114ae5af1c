import rule from '../../../src/safety/rules/link-lookalike.ts';
import { ruleTester } from '../../support/rule-tester.ts';

ruleTester(rule, {
  pass: {
    'honest names': { links: ['https://bücherei.de', 'https://яндекс.рф', 'https://日本.jp'] },
  },
  fail: {
    punycode: [{ links: ['https://xn--80ak6aa92e.com/'] }, 'error'],
    'one Cyrillic letter': [{ links: ['https://exаmple.org/'] }, 'error'],
  },
});
