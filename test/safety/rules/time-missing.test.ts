import rule from '../../../src/safety/rules/time-missing.ts';
import { ruleTester } from '../../support/rule-tester.ts';

ruleTester(rule, {
  pass: {
    'a start': {},
    'several days': { start: '2027-03-11', end: '2027-03-12' },
    'all day, in words': { start: '2027-03-11', end: undefined, description: 'Drop in all day.' },
  },
  fail: {
    none: [{ start: undefined }, 'error'],
    'a day only': [{ start: '2027-03-11', end: undefined }, ['error', 'clock']],
    'a day that does not exist': [{ start: '2027-02-30T18:00' }, ['error', 'wrong']],
    'a number': [{ start: 20270311 }, ['error', 'wrong']],
  },
  notApplicable: {
    postponed: { start: undefined, status: 'postponed' },
  },
});
