/** What the networks' own cases say, asked of `measure`. */
import { measure } from '../../src/announce/index.ts';
import { shortLink } from '../../src/announce/networks/bluesky.ts';
import { type YamlCase, readJson, readYaml } from '../support/social-data.ts';

export interface Score {
  name: string;
  cases: number;
  failures: { text: string; expected: unknown; got: unknown }[];
}

type Check = [text: string, expected: unknown, got: unknown];

function score(name: string, checks: Check[]): Score {
  const failures = checks
    .filter(([, expected, got]) => JSON.stringify(expected) !== JSON.stringify(got))
    .map(([text, expected, got]) => ({ text, expected, got }));
  return { name, cases: checks.length, failures };
}

const kinds = {
  link: ['url', 'link'],
  hashtag: ['hashtag', 'hashtag'],
  mention: ['screen_name', 'mention'],
} as const;

function found(text: string, type: keyof typeof kinds, network: 'x' | 'mastodon' | 'bluesky' = 'x') {
  return measure(text, network).entities.filter((each) => each.type === type);
}

/** twitter-text gives indices in code points, and only in some sections. */
function extracted(cases: YamlCase[], sections: string[], type: keyof typeof kinds): Check[] {
  return cases
    .filter((each) => sections.includes(each.section))
    .map(({ text, expected }) => {
      const wanted = expected as (string | Record<string, unknown>)[];
      const points = (offset: number) => [...text.slice(0, offset)].length;
      const got = found(text, type).map((each) => {
        const value = type === 'link' ? each.text : each.value;
        return wanted.some((one) => typeof one === 'object')
          ? { [kinds[type][0]]: value, indices: [points(each.start), points(each.end)] }
          : value;
      });
      return [text, wanted, got];
    });
}

function weights(cases: YamlCase[]): Check[] {
  return cases
    .filter((each) => /^WeightedTweetsWithDiscounted|^UnicodeDirectional/.test(each.section))
    .map(({ text, expected }) => {
      const { weightedLength, valid } = expected as { weightedLength: number; valid: boolean };
      const { length, fits } = measure(text, 'x');
      return [text, [weightedLength, valid], [length, fits]];
    });
}

const bytes = (text: string, offset: number) => new TextEncoder().encode(text.slice(0, offset)).length;

/** Every case of the data folder. */
export function conformance(): Score[] {
  const extract = readYaml('twitter-text-extract.yml');
  const validate = readYaml('twitter-text-validate.yml');
  const emoji = readJson<{ cases: [string, string, string][] }>('emoji-test-17.json').cases;
  const segments = readJson<{ cases: { text: string; segments: [string, string?][] }[] }>(
    'bluesky-detect-segments.json',
  ).cases;
  const tags = readJson<{ cases: { text: string; tags: string[]; indices: object[] }[] }>(
    'bluesky-detect-tags.json',
  ).cases;
  const lengths = readJson<{ cases: { text: string; utf8Bytes: number; graphemes: number }[] }>(
    'bluesky-length.json',
  ).cases;
  const short = readJson<{ toShortUrl: { input: string; expected: string }[] }>(
    'bluesky-short-links.json',
  ).toShortUrl;
  const urls = readJson<{ cases: { text: string; expectedUrl: string | null }[] }>(
    'mastodon-urls.json',
  ).cases;
  const mastodonTags = readJson<{ cases: { text: string; expected: string | null }[] }>(
    'mastodon-hashtags.json',
  ).cases;
  return [
    score('X lengths, v3', weights(validate)),
    score(
      'X links',
      extracted(
        extract,
        ['urls', 'urls_with_indices', 'urls_with_directional_markers', 'tco_urls_with_params'],
        'link',
      ),
    ),
    score(
      'X hashtags',
      extracted(extract, ['hashtags', 'hashtags_from_astral', 'hashtags_with_indices'], 'hashtag'),
    ),
    score('X mentions', extracted(extract, ['mentions', 'mentions_with_indices'], 'mention')),
    score(
      'X classic 140',
      validate
        .filter((each) => each.section === 'tweets')
        .map(({ text, expected }) => [text, expected, measure(text, 'classic').fits]),
    ),
    score(
      'X emoji of Unicode 17 count 2',
      emoji.map(([text]) => [text, 2, measure(text, 'x').length]),
    ),
    score(
      'Bluesky links and mentions',
      segments.map(({ text, segments: parts }) => [
        text,
        parts.filter((each) => each[1]),
        measure(text, 'bluesky').entities.map((each) => [
          each.text,
          each.type === 'mention' ? `did:fake:${each.value}` : each.value,
        ]),
      ]),
    ),
    score(
      'Bluesky hashtags',
      tags.map(({ text, tags: names, indices }) => {
        const all = found(text, 'hashtag', 'bluesky');
        return [
          text,
          [names, indices],
          [
            all.map((each) => each.value),
            all.map((each) => ({ byteStart: bytes(text, each.start), byteEnd: bytes(text, each.end) })),
          ],
        ];
      }),
    ),
    score(
      'Bluesky lengths',
      lengths.map(({ text, utf8Bytes, graphemes }) => {
        const measured = measure(text, 'bluesky');
        return [text, [graphemes, utf8Bytes], [measured.length, measured.bytes]];
      }),
    ),
    score(
      'Bluesky short links',
      short.map(({ input, expected }) => [input, expected, shortLink(input)]),
    ),
    score(
      'Mastodon links',
      urls.map(({ text, expectedUrl }) => [
        text,
        expectedUrl,
        found(text, 'link', 'mastodon')[0]?.value ?? null,
      ]),
    ),
    score(
      'Mastodon hashtags',
      mastodonTags.map(({ text, expected }) => [
        text,
        expected,
        found(text, 'hashtag', 'mastodon')[0]?.text ?? null,
      ]),
    ),
  ];
}
