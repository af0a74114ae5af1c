/**
 * Text as words: lower case, without accents, with their places and sentences. One pass, linear in the text.
 */
import { once, type Context } from './context.ts';
import type { Path } from './rule.ts';

/** A text of the event, split on first use. */
export interface Text {
  readonly path: Path;
  readonly text: string;
  words?: Words;
  /** What the phrase lists found: see `phrases.ts`. */
  found?: unknown;
}

export interface Words {
  /** Folded: `Café` is `cafe`, `Straße` is `strasse`. */
  word: string[];
  start: number[];
  end: number[];
  /** Number of the sentence (or line) that each word is in. */
  sentence: number[];
}

const letter = /[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060]/u;
const ignored = /[\p{M}\u00ad\u200b-\u200d\u2060]/gu;
/** By UTF-16 code unit: 0 not looked at yet, 1 separates words, 2 belongs to one. Surrogates separate. */
const kinds = /* @__PURE__ */ new Uint8Array(65_536);

function isLetter(code: number): boolean {
  const kind = kinds[code];
  if (kind !== 0) return kind === 2;
  kinds[code] = letter.test(String.fromCharCode(code)) ? 2 : 1;
  return kinds[code] === 2;
}

/** Lower case without accents. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  for (let i = 0; i < lower.length; i++) {
    if (lower.charCodeAt(i) > 127) {
      return lower
        .normalize('NFKD')
        .replace(ignored, '')
        .replace(/ß/g, 'ss')
        .replace(/œ/g, 'oe')
        .replace(/æ/g, 'ae');
    }
  }
  return lower;
}

/** Addresses and handles are not words: they are passed over. */
function skipTo(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) > 32) at++;
  return at;
}

function isHandle(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (isLetter(code) || code === 45 || code === 64 || code === 95) return true;
  // A dot within, not the one that ends the sentence.
  return code === 46 && isLetter(text.charCodeAt(at + 1));
}

const stops = '.!?…;\n';
/** Signs of money, as words: "8 €" says what "8 euros" says. */
const signs = /* @__PURE__ */ new Map([
  [0x20ac, 'euros'],
  [0xa3, 'pounds'],
  [0x24, 'dollars'],
]);

export function wordsOf(text: string): Words {
  const words: Words = { word: [], start: [], end: [], sentence: [] };
  let sentence = 0;
  let sign: string | undefined;
  const push = (word: string, start: number, end: number): void => {
    words.word.push(word);
    words.start.push(start);
    words.end.push(end);
    words.sentence.push(sentence);
  };
  for (let i = 0; i < text.length;) {
    const code = text.charCodeAt(i);
    if (isLetter(code)) {
      const start = i;
      while (i < text.length && isLetter(text.charCodeAt(i))) i++;
      if (text.charCodeAt(i) === 58 && text.startsWith('://', i)) {
        i = skipTo(text, i);
        continue;
      }
      push(fold(text.slice(start, i)), sign ? start - 1 : start, i);
      // "£5" is read as it is spoken: five pounds.
      if (sign) push(sign, start - 1, i);
      sign = undefined;
    } else if (code === 0x24 || code === 0xa3 || code === 0x20ac) {
      const spoken = signs.get(code)!;
      const space = text.charCodeAt(i + 1) === 32 || text.charCodeAt(i + 1) === 160;
      const next = text.charCodeAt(space ? i + 2 : i + 1);
      if (next >= 48 && next <= 57) sign = spoken;
      else push(spoken, i, i + 1);
      i++;
    } else if (code === 64) {
      // A handle goes on over letters, digits, dots, dashes and a second @.
      i++;
      while (i < text.length && isHandle(text, i)) i++;
    } else {
      // A stop within `18.30` or `e.g` ends nothing. Most of what is between words is a space.
      if (code !== 32 && stops.includes(text[i]!) && (code === 10 || !isLetter(text.charCodeAt(i + 1))))
        sentence++;
      i++;
    }
  }
  return words;
}

function collect(context: Context): Text[] {
  const { event } = context;
  const texts: Text[] = [];
  const add = (text: string | undefined, ...path: Path): void => {
    if (text) texts.push({ path, text });
  };
  add(event.title, 'title');
  add(event.summary, 'summary');
  add(event.description, 'description');
  add(event.statusNote, 'statusNote');
  add(event.venue?.meetingPoint, 'venue', 'meetingPoint');
  add(event.price?.note, 'price', 'note');
  for (const [i, post] of (event.posts ?? []).entries()) add(post.text, 'posts', i, 'text');
  for (const [tag, translated] of Object.entries(event.translations ?? {})) {
    for (const [key, text] of Object.entries(translated ?? {})) add(text, 'translations', tag, key);
  }
  return texts;
}

function collectRest(context: Context): Text[] {
  const { event } = context;
  const texts: Text[] = [];
  const add = (text: string | undefined, ...path: Path): void => {
    if (text) texts.push({ path, text });
  };
  add(event.accessibility, 'accessibility');
  add(event.icebreaker, 'icebreaker');
  add(event.photoPolicy, 'photoPolicy');
  add(event.backupPlan, 'backupPlan');
  for (const [i, item] of (event.agenda ?? []).entries()) add(item.title, 'agenda', i, 'title');
  return texts;
}

/** What everybody reads: title, summary, description, notes, meeting point, posts and translations. */
export function publicTexts(context: Context): Text[] {
  return once(context, collect);
}

/** `publicTexts`, the agenda and the fields that say one thing each. */
export function allTexts(context: Context): Text[] {
  return once(context, everything);
}
const everything = (context: Context): Text[] => [...publicTexts(context), ...once(context, collectRest)];

/** The names of the place: what stands in `venue.name` and `venue.address`. */
export function placeTexts(context: Context): Text[] {
  return once(context, collectPlace);
}
function collectPlace({ event: { venue } }: Context): Text[] {
  const texts: Text[] = [];
  if (venue?.name) texts.push({ path: ['venue', 'name'], text: venue.name });
  if (venue?.address) texts.push({ path: ['venue', 'address'], text: venue.address });
  return texts;
}
