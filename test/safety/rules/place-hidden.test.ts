import rule from '../../../src/safety/rules/place-hidden.ts';
import { ruleTester } from '../../support/rule-tester.ts';

ruleTester(rule, {
  pass: {
    'access needs by message': { description: 'DM us about access needs.' },
  },
  fail: {
    'by direct message': [{ description: 'DM me for the address.' }, 'error'],
    'in the address itself': [{ venue: { name: 'Bar', address: 'Address on request' } }, 'error'],
    French: [{ description: 'Le lieu exact sera communiqué la veille.' }, 'error'],
  },
  notApplicable: {
    'by invitation': { openTo: 'invitation', description: 'DM me for the address.' },
  },
});
