/**
 * Made-up texts, asked of `measure` and of the networks' own libraries. Where the two differ on purpose, the difference
 * has a name and a reason here; any other is a failure.
 */
import { RichText } from '@atproto/api';
import * as fc from 'fast-check';
import twitter from 'twitter-text';
import { emoji as emojiGrammar } from '../../src/announce/count.ts';
import { measure } from '../../src/announce/index.ts';

const scripts = [
  'abc XYZ 0129',
  'àéîõü ßøłđ ščž',
  'АБВ где ёж',
  'αβγ ΔΩ',
  'שלום עולם',
  'مرحبا بالعالم ۱۲۳',
  'नमस्ते दुनिया',
  'สวัสดี',
  '日本語 カタカナ ひらがな',
  '中文网',
  '한국어',
  'አማርኛ',
  'Հայ',
  'ქართ',
  'ខ្មែរ',
  'Ｆｕｌｌ１２',
  '𝓂𝒶𝓉𝒽',
  'e\u0301 a\u0308',
  '\u1112\u1161\u11ab',
];
const emoji = ['😀', '👨‍👩‍👧‍👧', '🏳️‍⚧️', '🧑🏽‍🔧', '🇩🇪', '1️⃣', '#️⃣', '©', '™️', '✌︎', '☺', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '🫩'];
const links = [
  'https://example.com',
  'http://example.org/a_(b)',
  'https://www.kiel-treff.de/x?y=1#z',
  'example.com',
  'my-site.co.uk/path',
  'README.md',
  '7.30.pm',
  'Sa.So',
  'https://münchen.de/ä',
  'https://example.com/花見',
  'http://t.co/abc123+x',
  'HTTPS://EXAMPLE.COM',
  'ftp://example.com',
  'http://localhost:3000',
  'a.b-c.de:80/x',
  'https://a.b/x.',
  'user@example.org',
  'https://example.com/@alice',
  '日本語.com',
  'xn--ls8h.la',
  'foo.comです',
  'https://x.みんな',
  'a_b.com',
  'a_b.c.com',
  'example.com?x=1',
  'http://[::1]/',
  'e.g.',
  '..a..b',
  'http://a.de/x,y;z!',
  'example.museum',
  'httpbin.org',
  'http.x',
];
const tags = [
  '#tag',
  '#Tag_1',
  '#1',
  '#1a',
  '#日本',
  '#a-b',
  '#a.b',
  '#R&B',
  '＃full',
  '##x',
  '#a#b',
  '#_',
  '#é',
  '#il·lusió',
  '#a\u200cb',
  '#',
  '#😀',
  '#http://x.de',
  '#💪fit',
];
const mentions = [
  '@alice',
  '@bob.bsky.social',
  '@a@b.social',
  '＠wide',
  '@_',
  '@x/list',
  '@@y',
  'RT@z',
  '@ünï',
  '@name.test',
  '@verylongname_verylongname_verylong',
  '@a.',
  '$AAPL',
  '$GOOG.',
  '@-',
];
const glue = [
  ' ',
  ' ',
  ' ',
  ' ',
  '',
  '\n',
  '(',
  ')',
  '"',
  '“',
  '”',
  '‘',
  ',',
  '.',
  ': ',
  ';',
  '!',
  '?',
  '…',
  '-',
  '–',
  '/',
  '&',
  '[',
  ']',
  '<',
  '>',
  '\u00a0',
  '\u3000',
  '\u200b',
  '\u200d',
  '\ufe0f',
  '\u2068',
  '\u2069',
  '。',
  '、',
  '\t',
  '*',
  '_',
  '~',
  '|',
  '\\',
  "'",
  '%',
  '+',
  '=',
];

const word = fc
  .constantFrom(...scripts)
  .chain((script) =>
    fc.tuple(fc.nat(8), fc.nat(8)).map(([from, length]) => [...script].slice(from, from + length).join('')),
  );
const piece = fc.oneof(
  word,
  fc.constantFrom(...emoji),
  fc.constantFrom(...links),
  fc.constantFrom(...links),
  fc.constantFrom(...tags),
  fc.constantFrom(...mentions),
);
/** Words, links, tags, handles and emoji of all kinds, with all kinds of things between them. */
export const anyPost: fc.Arbitrary<string> = fc
  .array(fc.tuple(piece, fc.constantFrom(...glue)), { maxLength: 12 })
  .map((parts) => parts.map((part) => part.join('')).join(''));

/** A difference that is meant, and why ours is right. */
export interface Disagreement {
  name: string;
  why: string;
  /** The same text without what they differ about; texts that then agree are cases of it. */
  without: (text: string) => string;
}

const letters = (at: number) => [...String(at)].map((digit) => 'abcdefghij'[Number(digit)]).join('');

export const xDisagreements: Disagreement[] = [
  {
    name: 'emoji that twitter-text does not know',
    why: 'X counts every emoji 2; the library has the emoji of 2019, and takes ©, ® and those without a variation selector for text',
    without: (text) =>
      text.replace(new RegExp(`(?:${emojiGrammar.source})[\\ufe0e\\ufe0f\\u200d]*`, 'gu'), (match) =>
        library.parseTweet(match).weightedLength === measure(match, 'x').length ? match : '🙂',
      ),
  },
  {
    name: 'the same host name twice in one run of letters',
    why: 'of `a_b.c.de-a_b.c.de` and `a.de-を、a.de` the library finds the second host and reports the place of the first',
    without: (text) => text.replace(/[a-z0-9]+(?=\.)/gi, (label, at: number) => `${label}q${letters(at)}`),
  },
];

export const blueskyDisagreements: Disagreement[] = [
  {
    name: 'hosts that begin with http',
    why: 'the library gives the facet of `httpbin.org` no scheme, and the server takes only addresses with one',
    without: (text) => text.replaceAll(/(?<![^\s(])http(?!s?:\/\/)/g, 'ttp'),
  },
  {
    name: 'facets inside facets',
    why: 'the library finds handles and tickers inside links too; facets must not overlap (lexicon app.bsky.richtext.facet), so the first one stays',
    without: (text) => text.replaceAll(/\((?=\S)/g, '.'),
  },
];

/** Whether the texts agree once what `disagreements` name is taken out, one after the other. */
export function named(
  text: string,
  compare: (text: string) => Difference | undefined,
  disagreements: readonly Disagreement[],
): Disagreement | undefined {
  let without = text;
  for (const each of disagreements) {
    without = each.without(without);
    if (!compare(without)) return each;
  }
  return undefined;
}

export interface Difference {
  text: string;
  expected: unknown;
  got: unknown;
}

type Extract = (
  text: string,
) => { url?: string; hashtag?: string; screenName?: string; indices: [number, number] }[];
const library = twitter as unknown as {
  parseTweet: (text: string) => { weightedLength: number; valid: boolean };
  extractEntitiesWithIndices: Extract;
};

function xExpected(text: string) {
  const entities = library
    .extractEntitiesWithIndices(text)
    .filter((each) => each.url ?? each.hashtag ?? each.screenName);
  return {
    length: library.parseTweet(text).weightedLength,
    entities: entities.map((each) => [
      each.url ? 'link' : each.hashtag ? 'hashtag' : 'mention',
      ...each.indices,
    ]),
  };
}

export function compareX(text: string): Difference | undefined {
  const expected = xExpected(text);
  const { length, entities } = measure(text, 'x');
  const got = { length, entities: entities.map((each) => [each.type, each.start, each.end]) };
  return JSON.stringify(expected) === JSON.stringify(got) ? undefined : { text, expected, got };
}

export function compareBluesky(text: string): Difference | undefined {
  const rich = new RichText({ text });
  rich.detectFacetsWithoutResolution();
  const bytes = (offset: number) => new TextEncoder().encode(text.slice(0, offset)).length;
  const expected = {
    length: rich.graphemeLength,
    bytes: rich.length,
    entities: (rich.facets ?? [])
      .map((facet) => [facet.index.byteStart, facet.index.byteEnd, Object.values(facet.features[0]!)[1]])
      .sort(byStart),
  };
  const measured = measure(text, 'bluesky');
  const got = {
    length: measured.length,
    bytes: measured.bytes,
    entities: measured.entities.map((each) => [bytes(each.start), bytes(each.end), each.value]),
  };
  return JSON.stringify(expected) === JSON.stringify(got) ? undefined : { text, expected, got };
}

function byStart(a: unknown[], b: unknown[]): number {
  return (a[0] as number) - (b[0] as number) || (b[1] as number) - (a[1] as number);
}
