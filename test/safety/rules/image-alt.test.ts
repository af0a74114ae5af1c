import rule from '../../../src/safety/rules/image-alt.ts';
import { ruleTester } from '../../support/rule-tester.ts';

ruleTester(rule, {
  pass: {
    described: { posts: [{ text: 'x', image: { alt: 'A poster' } }] },
  },
  fail: {
    'a post': [{ posts: [{ text: 'x', image: {} }] }, 'warning'],
    'the event': [{ image: { url: 'https://example.org/a.png' } }, 'warning'],
  },
  notApplicable: {
    'no picture': {},
  },
});
