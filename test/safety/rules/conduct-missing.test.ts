import rule from '../../../src/safety/rules/conduct-missing.ts';
import { ruleTester } from '../../support/rule-tester.ts';

ruleTester(rule, {
  pass: {
    linked: {},
    'in the text': { codeOfConduct: undefined, description: 'Our code of conduct: be kind.' },
  },
  fail: {
    'none, few people': [{ codeOfConduct: undefined }, 'advice'],
    'none, many people': [{ codeOfConduct: undefined, expected: 25 }, 'warning'],
    'nobody to report to': [{ contact: undefined, hosts: [{ name: 'Sam' }] }, ['advice', 'contact']],
  },
});
