import rule from '../../../src/safety/rules/campaign-gaps.ts';
import { ruleTester } from '../../support/rule-tester.ts';

ruleTester(rule, {
  pass: {
    'a reminder': {},
    'the change is told': { status: 'cancelled', posts: [{ text: 'CANCELLED: no tweetup' }] },
  },
  fail: {
    'no posts': [{ posts: [] }, ['advice', 'none']],
    'no reminder': [{ posts: [{ at: '2027-02-25T12:00:00Z', text: 'x' }] }, 'advice'],
    'a silent change': [{ status: 'cancelled' }, ['error', 'change']],
  },
});
