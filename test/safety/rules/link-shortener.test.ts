import rule from '../../../src/safety/rules/link-shortener.ts';
import { ruleTester } from '../../support/rule-tester.ts';

ruleTester(rule, {
  pass: {
    'the home page of one': { links: ['https://bit.ly/'] },
  },
  fail: {
    'bit.ly': [{ links: ['https://bit.ly/3xyz'] }, 'warning'],
  },
});
