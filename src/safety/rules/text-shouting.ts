import { valueAt, withValue } from '../fix.ts';
import { defineRule, type Failure } from '../rule.ts';
import { uky } from '../sources.ts';
import { publicTexts } from '../words.ts';

const emoji =
  /\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})?(?:\u200d\p{Extended_Pictographic}\ufe0f?)*|[\u{1f1e6}-\u{1f1ff}]{2}/gu;
const decorative = /[\u{1d400}-\u{1d7ff}\u{1f130}-\u{1f189}\u24b6-\u24e9\uff21-\uff3a\uff41-\uff5a]/u;

/** Mostly capitals, and not only acronyms such as IFLA or WLIC. */
function shouts(title: string, share: number): boolean {
  const letters = title.match(/\p{L}/gu) ?? [];
  const cased = letters.filter((letter) => letter.toLowerCase() !== letter.toUpperCase());
  const capitals = cased.filter((letter) => letter === letter.toUpperCase());
  const words = title.match(/[\p{L}]+/gu) ?? [];
  const long = words.some(
    (word) => word.length >= 6 && word === word.toUpperCase() && word !== word.toLowerCase(),
  );
  return cased.length >= 8 && capitals.length / cased.length >= share && long;
}

const acronym = /^[A-Z&]{2,4}s?$/;
function calm(text: string): string {
  const plain = text.normalize('NFKC').replace(/!{2,}/g, '!');
  if (!shouts(plain, 0.6)) return plain;
  let first = true;
  return plain.replace(/[\p{L}\p{M}'’]+/gu, (word) => {
    if (acronym.test(word) && !first) return word;
    const lower = word.toLowerCase();
    const kept = first ? lower[0]!.toUpperCase() + lower.slice(1) : lower;
    first = false;
    return kept;
  });
}

export default /* @__PURE__ */ defineRule({
  id: 'text-shouting',
  group: 'announce',
  severity: 'advice',
  messages: {
    title: 'The text is easy to read',
    message: 'The title is mostly in capitals.',
    emoji: 'There are {count} emoji.',
    marks: 'There are several exclamation marks in a row.',
    letters: 'Decorative letters: screen readers spell them out or leave them out.',
    why: 'Capitals, rows of emoji and fancy letters are hard to read, and worse to listen to with a screen reader.',
    fix: 'Use normal letters.',
    'emoji-fix': 'Use one to three emoji, at the end.',
    'marks-fix': 'One is enough.',
  },
  source: [uky],
  thresholds: { capitals: 0.6, emoji: 3 },
  examples: { bad: { title: 'AMAZING LIBRARY TWEETUP!!!' }, good: { title: 'IFLA WLIC tweetup: Q&A' } },
  check(context, { capitals, emoji: most }) {
    const failures: Failure[] = [];
    const { title } = context.event;
    if (title && shouts(title, capitals!)) failures.push({ path: ['title'] });
    for (const { text, path } of publicTexts(context)) {
      if (text.includes('!!!')) failures.push({ as: 'marks', path });
      // Most texts have no sign above the basic letters.
      if (/^[\u0000-\u024f\u2010-\u2027\s]*$/.test(text)) continue;
      if (decorative.test(text)) failures.push({ as: 'letters', path });
      const count = text.match(emoji)?.length ?? 0;
      if (count > most!) failures.push({ as: 'emoji', path, params: { count }, fixable: false });
    }
    return failures;
  },
  fix(event, { path }) {
    const text = valueAt(event, path);
    return typeof text === 'string' ? withValue(event, path, calm(text)) : undefined;
  },
});
