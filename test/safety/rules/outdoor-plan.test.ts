import rule from '../../../src/safety/rules/outdoor-plan.ts';
import { venueWith } from '../../support/clean-event.ts';
import { ruleTester } from '../../support/rule-tester.ts';

ruleTester(rule, {
  pass: {
    'stars need the dark': {
      ...venueWith({ kind: 'park' }),
      title: 'Stargazing tweetup',
      backupPlan: 'Café',
    },
    'the plan in the text': {
      ...venueWith({ kind: 'park' }),
      start: '2027-06-12T12:00',
      end: '2027-06-12T14:00',
      description: 'If it rains we meet in the café.',
    },
  },
  fail: {
    'dark in March at eight': [{ ...venueWith({ kind: 'square' }), backupPlan: 'Café Example' }, 'warning'],
    'no plan for rain': [
      { ...venueWith({ kind: 'beach' }), start: '2027-06-12T12:00', end: '2027-06-12T14:00' },
      ['advice', 'weather'],
    ],
  },
  cannotTell: {
    'no coordinates': { venue: { name: 'Park', kind: 'park' }, backupPlan: 'Café' },
    'the polar night': {
      ...venueWith({ kind: 'park', latitude: 78.2, longitude: 15.6 }),
      start: '2027-12-21T12:00',
      end: '2027-12-21T13:00',
      timeZone: 'Europe/Oslo',
      backupPlan: 'Café',
    },
  },
  notApplicable: {
    indoors: {},
    'a zoo has staff': venueWith({ kind: 'zoo' }),
  },
});
