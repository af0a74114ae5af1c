import rule from '../../../src/safety/rules/icebreaker-intrusive.ts';
import { ruleTester } from '../../support/rule-tester.ts';

ruleTester(rule, {
  pass: {
    'a book': {},
    'an old building': { icebreaker: 'How old is the oldest object in your museum?' },
  },
  fail: {
    'age and pay': [{ icebreaker: 'Line up by age, then say what you earn.' }, 'warning'],
    French: [{ icebreaker: 'Racontez votre souvenir le plus gênant.' }, 'warning'],
  },
  notApplicable: {
    none: { icebreaker: undefined },
  },
});
