import rule from '../../../src/safety/rules/access-missing.ts';
import { venueWith } from '../../support/clean-event.ts';
import { ruleTester } from '../../support/rule-tester.ts';

ruleTester(rule, {
  pass: {
    'in the text': {
      accessibility: undefined,
      venue: { name: 'Café Example' },
      description: 'Rollstuhlgerecht.',
    },
  },
  fail: {
    nothing: [{ accessibility: undefined, ...venueWith({ stepFree: undefined }) }, 'warning'],
    'open access is something else': [
      { accessibility: undefined, ...venueWith({ stepFree: undefined }), description: 'About open access.' },
      'warning',
    ],
  },
  notApplicable: {
    'no place yet': { venue: undefined, accessibility: undefined },
  },
});
