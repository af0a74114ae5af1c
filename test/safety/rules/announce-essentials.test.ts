import rule from '../../../src/safety/rules/announce-essentials.ts';
import { ruleTester } from '../../support/rule-tester.ts';

ruleTester(rule, {
  pass: {
    complete: {},
    'a thread is one': {
      posts: [
        { at: '2027-02-25T12:00:00Z', text: 'Thursday 11 March, 18:00' },
        { at: '2027-02-25T12:00:30Z', text: 'Café Example #LibTweetup' },
      ],
    },
    'save the date needs no hour': { posts: [{ text: 'Save the date: 11 March #LibTweetup' }] },
  },
  fail: {
    'no day': [{ posts: [{ text: 'At 18:00, Café Example #LibTweetup' }] }, ['warning', 'day']],
    'no time': [{ posts: [{ text: '11 March, Café Example #LibTweetup' }] }, ['warning', 'time']],
    'no place': [{ posts: [{ text: '11 March, 18:00 #LibTweetup' }] }, ['warning', 'place']],
    'no link': [{ posts: [{ text: '11 March, 18:00, Café Example' }] }, ['warning', 'link']],
    'the conference': [{ alongside: { name: 'LibCon', hashtag: 'LC27' } }, ['warning', 'alongside']],
  },
  notApplicable: {
    'no posts': { posts: undefined },
  },
});
