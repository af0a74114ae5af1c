import rule from '../../../src/safety/rules/hashtag-form.ts';
import { ruleTester } from '../../support/rule-tester.ts';

ruleTester(rule, {
  pass: {
    CamelCase: {},
    'an established one': { hashtags: ['drinkingaboutmuseums'] },
    Arabic: { hashtags: ['مكتبات'] },
  },
  fail: {
    'a hyphen': [{ hashtags: ['lib-tweetup'] }, 'warning'],
    digits: [{ hashtags: ['2027'] }, ['warning', 'digits']],
    long: [{ hashtags: ['LibraryTweetupInExampletown'] }, ['advice', 'long']],
    'small letters': [{ hashtags: ['thelibrarytweetupclub'] }, ['advice', 'case']],
    many: [{ hashtags: ['A1', 'B1', 'C1', 'D1'] }, ['advice', 'many']],
  },
  notApplicable: {
    none: { hashtags: [] },
  },
  fixes: {
    'closes the gap': [{ hashtags: ['lib-tweetup 2027'] }, 'hashtags', ['LibTweetup2027']],
  },
});
