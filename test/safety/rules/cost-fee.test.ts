import rule from '../../../src/safety/rules/cost-fee.ts';
import { ruleTester } from '../../support/rule-tester.ts';

ruleTester(rule, {
  pass: {
    drinks: { description: 'Cash-only bar, buy your own drinks.' },
    'a refunded deposit': { description: 'The deposit of 5 pounds is refunded at the door.' },
  },
  fail: {
    'a price': [{ price: { amount: 15, currency: 'GBP' } }, 'warning'],
    'in the words': [{ description: 'Entry is £5 at the door.' }, ['warning', 'text']],
  },
});
