import rule from '../../../src/safety/rules/theme-missing.ts';
import { ruleTester } from '../../support/rule-tester.ts';

ruleTester(rule, {
  pass: {
    'a topic in the text': {
      agenda: undefined,
      icebreaker: undefined,
      description:
        'We compare how small libraries explain licences, embargoes and repositories to the researchers who ask.',
    },
  },
  fail: {
    nothing: [{ agenda: undefined, icebreaker: undefined, description: 'Come and hang out.' }, 'warning'],
    'only general words': [
      {
        agenda: undefined,
        icebreaker: undefined,
        description:
          'Drinks and chat and networking for everyone, come and hang out with nice people and have fun with us in the evening!',
      },
      'warning',
    ],
  },
  notApplicable: {
    'five friends': { agenda: undefined, icebreaker: undefined, description: 'Drinks.', expected: 5 },
  },
});
