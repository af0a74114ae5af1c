import rule from '../../../src/safety/rules/place-private.ts';
import { venueWith } from '../../support/clean-event.ts';
import { ruleTester } from '../../support/rule-tester.ts';

ruleTester(rule, {
  pass: {
    'a museum that says “our house”': {
      ...venueWith({ kind: 'museum' }),
      description: 'Meet us in our house on the market.',
    },
    'a place in the queue': { description: 'I nearly lost my place in the queue.' },
  },
  fail: {
    'a private home': [venueWith({ kind: 'private-home' }), 'error'],
    'a hotel room': [venueWith({ kind: 'hotel-room' }), 'error'],
    'a boat is a softer case': [venueWith({ kind: 'boat' }), 'warning'],
    'the words': [{ description: 'Come to my place.' }, ['error', 'text']],
    'German words': [{ description: 'Wir sitzen bei mir daheim.' }, ['error', 'text']],
    'the name of an unknown kind': [{ venue: { name: 'Mi piso' } }, ['error', 'text']],
  },
  cannotTell: {
    'a place of unknown kind': { venue: { name: 'The Corner', address: '3 High Street' } },
  },
  notApplicable: {
    'no place': { venue: undefined },
  },
});
