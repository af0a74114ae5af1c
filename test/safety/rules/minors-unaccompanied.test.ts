import rule from '../../../src/safety/rules/minors-unaccompanied.ts';
import { venueWith } from '../../support/clean-event.ts';
import { ruleTester } from '../../support/rule-tester.ts';

ruleTester(rule, {
  pass: {
    'with a parent': { audience: 'minors', description: 'Ages 11 to 15, with a parent.' },
  },
  fail: {
    'minors alone': [{ audience: 'minors' }, 'error'],
    'all ages': [{ audience: 'all-ages' }, ['warning', 'families']],
    'in the words': [{ description: 'Für Jugendliche von 12 bis 16 Jahren.' }, ['error', 'text']],
    'in a pub': [
      { ...venueWith({ kind: 'pub' }), audience: 'minors', description: 'With a parent.' },
      ['error', 'alcohol'],
    ],
  },
  notApplicable: {
    adults: { audience: 'adults', description: 'Teenagers welcome.' },
    'those who work with children': { description: 'For teachers of under-11s and children’s librarians.' },
  },
});
