import rule from '../../../src/safety/rules/lure-offer.ts';
import { venueWith } from '../../support/clean-event.ts';
import { ruleTester } from '../../support/rule-tester.ts';

ruleTester(rule, {
  pass: {
    bronze: { description: 'A bronze casting workshop.' },
    data: { description: 'Data modelling for librarians.' },
  },
  fail: {
    'the offer alone': [{ description: 'There is a casting call for a commercial.' }, ['warning', 'alone']],
    'with a fee': [{ description: 'Casting evening. Send the booking fee by bank transfer.' }, 'error'],
    'in a private place': [
      { ...venueWith({ kind: 'private-home' }), description: 'Procuram-se modelos.' },
      'error',
    ],
  },
});
