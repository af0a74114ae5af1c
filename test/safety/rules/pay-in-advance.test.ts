import rule from '../../../src/safety/rules/pay-in-advance.ts';
import { ruleTester } from '../../support/rule-tester.ts';

ruleTester(rule, {
  pass: {
    'friends and family': { description: 'Bring your friends and family.' },
  },
  fail: {
    'a transfer': [{ description: 'Keep your place by bank transfer.' }, 'error'],
    'gift cards': [{ description: 'To join, buy a gift card and send the code.' }, 'error'],
  },
});
