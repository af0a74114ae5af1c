import rule from '../../../src/safety/rules/lure-sales.ts';
import { ruleTester } from '../../support/rule-tester.ts';

ruleTester(rule, {
  pass: {
    'a warning': { description: 'How to spot passive income scams.' },
  },
  fail: {
    'a pitch': [{ description: 'Earn passive income and be your own boss.' }, 'warning'],
  },
});
