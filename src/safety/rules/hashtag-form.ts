import { withValue } from '../fix.ts';
import { defineRule, type Failure } from '../rule.ts';
import { hashtagFails, umich, universalDesign } from '../sources.ts';

/** Tags that whole communities write as they are. */
const established =
  /^(uklibchat|ukmedlibs|medlibs|drinkingaboutmuseums|museumhour|ukedchat|edchatuk|chartership|wenurses|twitjc|weahps|musesocial|tweetmas)$/i;

/** Only what a hashtag may hold, in CamelCase where there were gaps. */
export function cleanTag(tag: string): string {
  const parts = tag
    .replace(/^#+/, '')
    .split(/[^\p{L}\p{M}\p{N}_]+/u)
    .filter(Boolean);
  return parts.length < 2
    ? (parts[0] ?? '')
    : parts.map((part) => part[0]!.toUpperCase() + part.slice(1)).join('');
}

export default /* @__PURE__ */ defineRule({
  id: 'hashtag-form',
  group: 'announce',
  severity: 'warning',
  messages: {
    title: 'The hashtags work and can be read',
    message: 'This hashtag will break: #{tag}.',
    digits: 'A hashtag of digits only is no link: #{tag}.',
    long: 'This hashtag is long: #{tag} has {length} characters.',
    case: 'Several words in small letters are hard to read, and screen readers cannot tell them apart: #{tag}.',
    many: '{count} hashtags are many.',
    why: 'Networks end a hashtag at the first space, hyphen, apostrophe or dot; what nobody can read, nobody types.',
    fix: 'Letters and digits, in CamelCase, short.',
    'many-fix': 'Use one of your own, and the conference’s.',
  },
  source: [umich, universalDesign, hashtagFails],
  thresholds: { longest: 25, longestWord: 15, most: 3 },
  examples: { bad: { hashtags: ['lib-tweetup 2027'] }, good: { hashtags: ['LibTweetup'] } },
  check(context, { longest, longestWord, most }) {
    const { hashtags = [] } = context.event;
    if (hashtags.length === 0) return 'not-applicable';
    const failures: Failure[] = [];
    for (const [i, written] of hashtags.entries()) {
      const tag = written.trim().replace(/^#/, '');
      if (tag === '') continue;
      const path = ['hashtags', i];
      const params = { tag: tag.slice(0, 60), length: [...tag].length };
      const clean = cleanTag(tag);
      if (clean !== tag) failures.push({ path, params, suggestion: { path, value: clean } });
      else if (/^\d+$/.test(tag)) failures.push({ as: 'digits', path, params, fixable: false });
      else if (params.length > longest!) {
        failures.push({ as: 'long', severity: 'advice', path, params, fixable: false });
      } else if (params.length > longestWord! && /^[a-z\d_]+$/.test(tag) && !established.test(tag)) {
        failures.push({ as: 'case', severity: 'advice', path, params, fixable: false });
      }
    }
    if (hashtags.length > most!) {
      const params = { count: hashtags.length };
      failures.push({ as: 'many', severity: 'advice', path: ['hashtags'], params, fixable: false });
    }
    return failures;
  },
  fix(event, { path }) {
    const tag = (event['hashtags'] as string[])[path[1] as number];
    return tag === undefined ? undefined : withValue(event, path, cleanTag(tag));
  },
});
