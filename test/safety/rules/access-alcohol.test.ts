import rule from '../../../src/safety/rules/access-alcohol.ts';
import { venueWith } from '../../support/clean-event.ts';
import { ruleTester } from '../../support/rule-tester.ts';

ruleTester(rule, {
  pass: {
    tea: venueWith({ kind: 'pub' }),
  },
  fail: {
    'a taproom': [
      { ...venueWith({ kind: 'brewery' }), description: 'Pints at half price.', posts: undefined },
      'advice',
    ],
  },
  notApplicable: {
    'a café': {},
  },
  fixes: {
    'adds a sentence': [
      { ...venueWith({ kind: 'brewery' }), description: 'Pints.', posts: undefined },
      'description',
      'Pints. There are good drinks without alcohol, too.',
    ],
  },
});
