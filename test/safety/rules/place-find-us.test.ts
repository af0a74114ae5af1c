import rule from '../../../src/safety/rules/place-find-us.ts';
import { venueWith } from '../../support/clean-event.ts';
import { ruleTester } from '../../support/rule-tester.ts';

ruleTester(rule, {
  pass: {
    'in the name': { venue: { name: 'Central Library, learning room' } },
    'in the text': { venue: { name: 'Market Square' }, description: 'Meet by the fountain.' },
  },
  fail: {
    nothing: [venueWith({ meetingPoint: undefined }), 'advice'],
  },
  notApplicable: {
    'three people': { ...venueWith({ meetingPoint: undefined }), expected: 3 },
  },
});
