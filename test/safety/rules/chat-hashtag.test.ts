import rule from '../../../src/safety/rules/chat-hashtag.ts';
import { asChat } from '../../support/clean-event.ts';
import { ruleTester } from '../../support/rule-tester.ts';

ruleTester(rule, {
  pass: {
    one: {},
  },
  fail: {
    'a chat without': [{ ...asChat, hashtags: [] }, 'error'],
    'a meeting without': [{ hashtags: [], posts: undefined }, ['advice', 'meeting']],
    'only in the text': [{ ...asChat, hashtags: [], description: 'Follow #LibChat.' }, ['advice', 'written']],
  },
  notApplicable: {
    'on Discord': { ...asChat, hashtags: [], description: 'On our Discord.' },
  },
});
