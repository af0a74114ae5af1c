import rule from '../../../src/safety/rules/host-alone.ts';
import { ruleTester } from '../../support/rule-tester.ts';

ruleTester(rule, {
  pass: {
    'a small group': { hosts: [{ name: 'Sam' }] },
  },
  fail: {
    'one for twelve': [{ hosts: [{ name: 'Sam' }], expected: 12 }, 'advice'],
  },
  notApplicable: {
    'nobody knows how many': { expected: undefined },
  },
});
