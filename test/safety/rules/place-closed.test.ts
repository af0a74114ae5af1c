import rule from '../../../src/safety/rules/place-closed.ts';
import { venueWith } from '../../support/clean-event.ts';
import { ruleTester } from '../../support/rule-tester.ts';

ruleTester(rule, {
  pass: {
    open: {},
    'over midnight': venueWith({ openingHours: 'Mo-Th 11:00-01:00' }),
    'round the clock': venueWith({ openingHours: '24/7' }),
  },
  fail: {
    'closes at seven': [venueWith({ openingHours: 'Mo-Su 08:00-19:00' }), 'error'],
    'closed on that day': [venueWith({ openingHours: 'Mo-Su 08:00-23:00; Th off' }), 'error'],
  },
  cannotTell: {
    'words that are not understood': venueWith({ openingHours: 'sunrise-sunset' }),
  },
  notApplicable: {
    'no hours': venueWith({ openingHours: undefined }),
    'an all-day event': { start: '2027-03-11', end: undefined },
  },
});
