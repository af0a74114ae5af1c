import rule from '../../../src/safety/rules/access-barrier.ts';
import { venueWith } from '../../support/clean-event.ts';
import { ruleTester } from '../../support/rule-tester.ts';

ruleTester(rule, {
  pass: {
    'upstairs with a lift': {
      ...venueWith({ stepFree: undefined }),
      description: 'Upstairs, lift available.',
    },
    'a speaker': { ...venueWith({ stepFree: undefined }), description: 'DJ Smith speaks.' },
  },
  fail: {
    steps: [{ ...venueWith({ stepFree: false }), accessibility: undefined }, 'warning'],
    'steps, and help': [
      { ...venueWith({ stepFree: false }), accessibility: 'Three steps; write to us for help.' },
      ['advice', 'helped'],
    ],
    'a cellar': [
      { ...venueWith({ stepFree: undefined }), accessibility: undefined, description: 'In the basement.' },
      ['warning', 'text'],
    ],
    'no lift': [
      {
        ...venueWith({ stepFree: undefined }),
        accessibility: undefined,
        description: 'Upstairs, there is no lift.',
      },
      ['warning', 'text'],
    ],
    'a nightclub': [venueWith({ kind: 'nightclub' }), ['warning', 'loud']],
  },
});
