/** What Atom and JSON Feed have in common: an event as an item of news. */
import type { TweetupEvent } from '../event/schema.ts';
import type { Locale } from '../internal/messages.ts';
import { formatWhen } from '../time/format.ts';
import { eventOf, type Occurrence } from '../time/timed.ts';
import type { FormatWriteOptions } from './format.ts';
import { toHEvent } from './formats/html/h-event.ts';
import { webAddress } from './formats/icalendar/write-fields.ts';

export interface NewsOptions extends FormatWriteOptions {
  /** Of dates in titles. */
  locale?: Locale | string | undefined;
}

export interface NewsEntry {
  /** An IRI that stays the same. */
  id: string;
  url: string | undefined;
  /** With the date, which these formats have no place for. */
  title: string;
  html: string;
  updated: string;
  event: TweetupEvent;
}

/** The items in the order given; events whose start or zone cannot be are left out. */
export function newsEntries(
  events: readonly (TweetupEvent | Occurrence<TweetupEvent>)[],
  options: NewsOptions,
): NewsEntry[] {
  const entries: NewsEntry[] = [];
  for (const of of events) {
    try {
      entries.push(newsEntry(of, options));
    } catch {
      // It has no time that can be told; the others have.
    }
  }
  return entries;
}

function newsEntry(of: TweetupEvent | Occurrence<TweetupEvent>, options: NewsOptions): NewsEntry {
  const event = eventOf(of);
  const key = 'startsAt' in of && 'event' in of ? of.key : '';
  const { text } = formatWhen(of, { locale: options.locale });
  const changed = new Date(event.updatedAt ?? event.announcedAt ?? options.now ?? Date.now());
  const url = webAddress(event.url);
  const name = encodeURIComponent((event.uid ?? event.id).toWellFormed()) + (key === '' ? '' : `/${key}`);
  const feed = webAddress(options.url);
  return {
    id: feed === undefined ? `tag:tweetup.invalid,2026:${name}` : `${feed.split('#')[0]}#${name}`,
    url,
    title: `${event.title}, ${text}`,
    html: toHEvent(of, { locale: options.locale }),
    updated: changed.toISOString().replace(/\.\d+Z$/, 'Z'),
    event,
  };
}
