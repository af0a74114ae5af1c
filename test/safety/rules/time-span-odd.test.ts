import rule from '../../../src/safety/rules/time-span-odd.ts';
import { asChat } from '../../support/clean-event.ts';
import { ruleTester } from '../../support/rule-tester.ts';

ruleTester(rule, {
  pass: {
    'two hours': {},
    'half an hour is enough': { end: '2027-03-11T18:30' },
    'a mapathon': { title: 'Mapathon', start: '2027-03-11T10:00', end: '2027-03-11T18:00' },
  },
  fail: {
    'ten minutes': [{ end: '2027-03-11T18:10' }, ['warning', 'short']],
    'seven hours': [{ start: '2027-03-11T12:00', end: '2027-03-11T19:00' }, 'warning'],
    'a chat of three hours': [{ ...asChat, end: '2027-03-11T21:00' }, 'warning'],
    backwards: [{ end: '2027-03-11T17:00' }, ['error', 'backwards']],
  },
  notApplicable: {
    'no end': { end: undefined },
  },
});
