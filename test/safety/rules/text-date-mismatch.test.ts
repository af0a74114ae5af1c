import rule from '../../../src/safety/rules/text-date-mismatch.ts';
import { ruleTester } from '../../support/rule-tester.ts';

ruleTester(rule, {
  pass: {
    'a deadline is another day': { description: 'RSVP by Tuesday 9 March.' },
    'the last meeting': { description: 'Our last meeting was on 4 February.' },
    'twelve hours': { description: 'Thursday, March 11th, 6pm.', posts: undefined },
    'UTC beside it': { posts: undefined, description: 'On 11 March at 18:00 UTC.' },
    Dutch: { posts: undefined, description: 'Op donderdag 11 maart om 18.00 uur.' },
  },
  fail: {
    'the weekday': [{ title: 'Friday 11 March', posts: undefined }, 'error'],
    'the day': [{ description: 'Am 12. März um 18 Uhr.', posts: undefined }, 'error'],
    'the hour': [{ description: 'Thursday 11 March at 7pm.', posts: undefined }, ['error', 'time']],
    'the year': [{ description: 'On 11 March 2026.', posts: undefined }, 'error'],
    'tomorrow is not the day': [
      { posts: [{ at: '2027-03-08T11:00:00Z', text: 'Tomorrow at 18:00!' }] },
      'error',
    ],
    'day and month may be swapped': [
      { start: '2027-04-03T18:00', end: undefined, posts: undefined, description: 'See you on 03/04/2027.' },
      ['warning', 'ambiguous'],
    ],
  },
  notApplicable: {
    'a series': { recurrence: { rule: 'FREQ=WEEKLY' } },
  },
});
