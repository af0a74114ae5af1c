import { phrases, mentions } from '../phrases.ts';
import { defineRule } from '../rule.ts';
import { hashtagFails, twitterChats, uklibchat } from '../sources.ts';
import { publicTexts } from '../words.ts';

/** Chats that take place in a room of their own. */
const elsewhere = /* @__PURE__ */ phrases({
  en: [
    'discord|slack|matrix|telegram|irc|zulip|signal|lemmy',
    'mastodon|whatsapp|facebook|linkedin group',
    'group chat',
  ],
});

export default /* @__PURE__ */ defineRule({
  id: 'chat-hashtag',
  group: 'chat',
  severity: 'error',
  settings: ['chat', 'in-person'],
  messages: {
    title: 'There is a hashtag',
    message: 'The chat has no hashtag.',
    meeting: 'There is no hashtag.',
    written: 'The text has a hashtag, but the event does not name it: #{tag}.',
    why: 'A chat without a hashtag cannot be followed, and a meeting without one is not found.',
    fix: 'Choose one short hashtag that nobody uses yet; search for it first.',
    'written-fix': 'Name it in the event’s hashtags.',
  },
  source: [twitterChats, uklibchat, hashtagFails],
  examples: { bad: { kind: 'chat', hashtags: [] }, good: { kind: 'chat', hashtags: ['ExampleLibChat'] } },
  check(context) {
    const { hashtags, alongside } = context.event;
    if (hashtags?.some((tag) => tag.trim() !== '')) return 'pass';
    const path = ['hashtags'];
    const tag = publicTexts(context)
      .map(({ text }) => /(?:^|\s)#(\p{L}[\p{L}\p{N}_]{1,60})/u.exec(text)?.[1])
      .find((found) => found !== undefined && found !== alongside?.hashtag);
    if (tag)
      return { as: 'written', severity: 'advice', path, params: { tag }, suggestion: { path, value: [tag] } };
    if (context.setting === 'in-person') return { as: 'meeting', severity: 'advice', path };
    return mentions(context, elsewhere) ? 'not-applicable' : { path };
  },
});
