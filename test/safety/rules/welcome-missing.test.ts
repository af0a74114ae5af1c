import rule from '../../../src/safety/rules/welcome-missing.ts';
import { ruleTester } from '../../support/rule-tester.ts';

ruleTester(rule, {
  pass: {
    'an icebreaker': { agenda: [{ at: 0, minutes: 50, title: 'Talk' }] },
    'in the text': { agenda: undefined, icebreaker: undefined, description: 'We pair you with a regular.' },
  },
  fail: {
    'straight into the talks': [
      {
        agenda: [{ at: 0, minutes: 50, title: 'Talk' }],
        icebreaker: undefined,
        description: 'Talks. Everyone is welcome.',
      },
      'advice',
    ],
  },
  notApplicable: {
    'no agenda, unknown number': { agenda: undefined, icebreaker: undefined, expected: undefined },
  },
});
