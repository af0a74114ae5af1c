import rule from '../../../src/safety/rules/notice-missing.ts';
import { ruleTester } from '../../support/rule-tester.ts';

ruleTester(rule, {
  pass: {
    announced: {},
    'the first post counts': { announcedAt: undefined },
  },
  fail: {
    nothing: [{ announcedAt: undefined, posts: undefined }, 'warning'],
    'too late': [{ announcedAt: '2027-03-11T19:00:00Z' }, ['error', 'late']],
  },
});
