import rule from '../../../src/safety/rules/place-isolated.ts';
import { venueWith } from '../../support/clean-event.ts';
import { ruleTester } from '../../support/rule-tester.ts';

ruleTester(rule, {
  pass: {
    'parking behind the library': { description: 'Free parking behind the library.' },
    'an alley in a name': venueWith({ name: 'The Alley Café' }),
    'a trail by day': { ...venueWith({ kind: 'trail' }), start: '2027-06-12T10:00', end: '2027-06-12T12:00' },
  },
  fail: {
    'a car park': [venueWith({ kind: 'car-park' }), 'error'],
    'the words': [{ description: 'We gather behind the multi-storey car park.' }, ['error', 'text']],
    'a trail at night': [
      { ...venueWith({ kind: 'trail' }), start: '2027-06-12T21:00', end: '2027-06-12T23:00' },
      ['error', 'remote'],
    ],
    'a name of unknown kind': [{ venue: { name: 'Underpass, Station Road' } }, ['error', 'text']],
  },
});
