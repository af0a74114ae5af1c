import rule from '../../../src/safety/rules/time-end-missing.ts';
import { ruleTester } from '../../support/rule-tester.ts';

ruleTester(rule, {
  pass: {
    'an end': {},
  },
  fail: {
    none: [{ end: undefined }, 'warning'],
    'not a time': [{ end: 'late' }, 'warning'],
  },
  notApplicable: {
    'all day': { start: '2027-03-11', end: undefined },
    'no start either': { start: undefined, end: undefined },
  },
});
