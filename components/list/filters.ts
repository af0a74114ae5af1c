/** Which events are meant by kind, hashtag, place, language and words. */
import type { FeedEntry } from '../../src/event/skim.ts';
import type { TweetupEvent } from '../../src/event/schema.ts';

export interface Filters {
  kinds: readonly string[];
  hashtags: readonly string[];
  place: string | undefined;
  languages: readonly string[];
  /** What the visitor looks for, and chose. */
  search?: string | undefined;
  chosenKind?: string | undefined;
  chosenHashtag?: string | undefined;
}

/** Text without case and accents, so that `geneve` finds Genève. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

const bare = (tag: string): string => fold(tag).replace(/^#/, '');
const base = (tag: string): string => tag.toLowerCase().split('-')[0]!;

/** The hashtags that an event is known by. */
export function hashtagsOf({ hashtags = [], alongside }: TweetupEvent): string[] {
  return alongside?.hashtag ? [...hashtags, alongside.hashtag] : hashtags;
}

/** True for the entries that are meant; reads an entry whole only where a filter needs to. */
export function matcherOf(filters: Filters): (entry: FeedEntry) => boolean {
  const tests = testsOf(filters);
  if (tests.length === 0) return () => true;
  return ({ event }) => event !== undefined && tests.every((test) => test(event));
}

function testsOf(filters: Filters): ((event: TweetupEvent) => boolean)[] {
  const tests: ((event: TweetupEvent) => boolean)[] = [];
  for (const kinds of [filters.kinds, filters.chosenKind ? [filters.chosenKind] : []]) {
    const wanted = new Set(kinds.map(fold));
    if (wanted.size > 0) tests.push(({ kind }) => kind !== undefined && wanted.has(fold(kind)));
  }
  for (const tags of [filters.hashtags, filters.chosenHashtag ? [filters.chosenHashtag] : []]) {
    const wanted = new Set(tags.map(bare));
    if (wanted.size > 0) tests.push((event) => hashtagsOf(event).some((tag) => wanted.has(bare(tag))));
  }
  const place = fold(filters.place?.trim() ?? '');
  if (place) tests.push((event) => fold(placeTextOf(event)).includes(place));
  const languages = new Set(filters.languages.map(base));
  if (languages.size > 0)
    tests.push(({ spoken, language }) =>
      (spoken ?? [language ?? '']).some((tag) => languages.has(base(tag))),
    );
  const words = fold(filters.search ?? '')
    .split(/\s+/)
    .filter(Boolean);
  if (words.length > 0) tests.push((event) => words.every((word) => searchTextOf(event).includes(word)));
  return tests;
}

function placeTextOf({ venue }: TweetupEvent): string {
  return [venue?.name, venue?.address, venue?.city, venue?.country].filter(Boolean).join(' ');
}

const texts = new WeakMap<TweetupEvent, string>();

/** All that a visitor may remember of an event. */
function searchTextOf(event: TweetupEvent): string {
  let text = texts.get(event);
  if (text === undefined) {
    const { title, summary, description, series, alongside, hosts = [], translations = {} } = event;
    const all = [
      title,
      summary,
      description,
      placeTextOf(event),
      series?.title,
      alongside?.name,
      ...hashtagsOf(event).map((tag) => `#${tag}`),
      ...hosts.map(({ name }) => name),
      ...Object.values(translations).flatMap((each) => [each.title, each.summary]),
    ];
    text = fold(all.filter(Boolean).join(' ').slice(0, 20_000));
    texts.set(event, text);
  }
  return text;
}
