import rule from '../../../src/safety/rules/text-shouting.ts';
import { ruleTester } from '../../support/rule-tester.ts';

ruleTester(rule, {
  pass: {
    acronyms: { title: 'IFLA WLIC ALIA tweetup: Q&A' },
    'only acronyms': { title: 'IFLA WLIC ALIA' },
  },
  fail: {
    capitals: [{ title: 'AMAZING LIBRARY TWEETUP' }, 'advice'],
    emoji: [{ title: 'Tweetup 🎉🎉🔥🔥' }, ['advice', 'emoji']],
    marks: [{ title: 'Tweetup!!!' }, ['advice', 'marks']],
    letters: [{ title: '𝓣𝔀𝓮𝓮𝓽𝓾𝓹' }, ['advice', 'letters']],
  },
  fixes: {
    'calms down': [{ title: 'AMAZING LIBRARY TWEETUP' }, 'title', 'Amazing library tweetup'],
    'normal letters': [{ title: '𝓣𝔀𝓮𝓮𝓽𝓾𝓹' }, 'title', 'Tweetup'],
  },
});
