import rule from '../../../src/safety/rules/group-too-big.ts';
import { ruleTester } from '../../support/rule-tester.ts';

ruleTester(rule, {
  pass: {
    tables: { expected: 30 },
    'a tour': { expected: 30, agenda: undefined, description: 'A guided tour.' },
  },
  fail: {
    'one circle': [
      { expected: 15, agenda: undefined, description: 'Come along.', posts: undefined },
      'advice',
    ],
  },
  notApplicable: {
    twelve: { expected: 12 },
  },
});
