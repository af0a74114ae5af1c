import rule from '../../../src/safety/rules/place-crowd.ts';
import { venueWith } from '../../support/clean-event.ts';
import { ruleTester } from '../../support/rule-tester.ts';

ruleTester(rule, {
  pass: {
    'room enough': { expected: 40 },
    'many, but booked': { expected: 30 },
  },
  fail: {
    'too many': [{ expected: 41 }, 'warning'],
    'more may come than fit': [{ expected: undefined, capacity: 60 }, 'warning'],
    'not booked': [{ ...venueWith({ booked: undefined }), expected: 12 }, ['advice', 'unbooked']],
  },
  notApplicable: {
    'nobody knows how many': { expected: undefined },
  },
});
