import rule from '../../../src/safety/rules/agenda-overrun.ts';
import { ruleTester } from '../../support/rule-tester.ts';

ruleTester(rule, {
  pass: {
    'it fits': {},
    'doors before': { agenda: [{ at: -20, minutes: 20, title: 'Doors open' }] },
    'drinks after': { agenda: [{ at: 120, minutes: 60, title: 'Drinks in the pub' }] },
  },
  fail: {
    'too long': [{ agenda: [{ at: 0, minutes: 150, title: 'Talks' }] }, 'error'],
    'an overlap': [
      {
        agenda: [
          { at: 0, minutes: 60, title: 'A' },
          { at: 45, minutes: 30, title: 'B' },
        ],
      },
      ['error', 'overlap'],
    ],
    'before the start': [{ agenda: [{ at: -30, minutes: 30, title: 'Talk' }] }, ['error', 'before']],
  },
  notApplicable: {
    'no agenda': { agenda: [] },
  },
});
