import rule from '../../../src/safety/rules/time-past.ts';
import { ruleTester } from '../../support/rule-tester.ts';

ruleTester(rule, {
  pass: {
    'to come': {},
    'going on': { start: '2027-02-25T12:00', end: '2027-02-25T14:00' },
  },
  fail: {
    'last year': [{ start: '2026-03-12T18:00', end: '2026-03-12T20:00' }, 'error'],
  },
  notApplicable: {
    'with a recap': {
      start: '2026-03-12T18:00',
      end: '2026-03-12T20:00',
      links: [{ url: 'https://example.org', rel: 'recap' }],
    },
    recurring: { start: '2026-03-12T18:00', end: undefined, recurrence: { rule: 'FREQ=MONTHLY' } },
  },
});
