import rule from '../../../src/safety/rules/time-nonexistent.ts';
import { ruleTester } from '../../support/rule-tester.ts';

ruleTester(rule, {
  pass: {
    'an ordinary evening': {},
  },
  fail: {
    'in the gap': [{ start: '2027-03-28T01:30', end: '2027-03-28T03:30' }, 'error'],
    twice: [{ start: '2027-10-31T01:30', end: '2027-10-31T03:30' }, ['warning', 'twice']],
    'an end in the gap': [{ start: '2027-03-27T23:30', end: '2027-03-28T01:15' }, 'error'],
  },
  notApplicable: {
    'no zone': { timeZone: undefined },
  },
});
