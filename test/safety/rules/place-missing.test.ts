import rule from '../../../src/safety/rules/place-missing.ts';
import { asChat } from '../../support/clean-event.ts';
import { ruleTester } from '../../support/rule-tester.ts';

ruleTester(rule, {
  pass: {
    'a name': { venue: { name: 'Café Example' } },
    coordinates: { venue: { latitude: 51.5, longitude: -0.1 } },
  },
  fail: {
    'no venue': [{ venue: undefined }, 'error'],
    'only a town': [{ venue: { city: 'Belfast' } }, ['error', 'city']],
    'four weeks and more ahead': [
      { venue: undefined, start: '2027-06-11T18:00', end: undefined },
      ['advice', 'early'],
    ],
    'a venue of the wrong shape': [{ venue: 'Café Example' }, 'error'],
  },
  notApplicable: {
    'a chat': asChat,
    'a cancelled one': { venue: undefined, status: 'cancelled' },
  },
});
