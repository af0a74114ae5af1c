/** What Atom and JSON Feed have in common: an event as an item of news. */
import { type Events, eventsIn, type Listed } from '../event/listed.ts';
import type { TweetupEvent } from '../event/schema.ts';
import { checkLocale } from '../internal/locale.ts';
import { type Locale, localeTag } from '../internal/messages.ts';
import { formatWhen } from '../time/format.ts';
import { present } from '../time/moment.ts';
import { TweetupTimeError } from '../time/time-error.ts';
import { eventOf } from '../time/timed.ts';
import type { FormatWriteOptions } from './format.ts';
import { toHEvent } from './formats/html/h-event.ts';
import { shownOf } from './formats/html/shown.ts';
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

/** A feed of news: what it says of itself, and its items. */
export interface News {
  title: string;
  url: string | undefined;
  now: Date;
  entries: NewsEntry[];
}

/**
 * The items in the order given; events whose start or zone cannot be are left out.
 * @throws TypeError for what is no event, list of events or parsed feed, and for an invalid `now`
 */
export function newsOf(given: Events, options: NewsOptions): News {
  const { events, ...feed } = eventsIn(given);
  const url = webAddress(options.url ?? feed.url);
  const now = present(options.now);
  const entries: NewsEntry[] = [];
  for (const of of events) {
    try {
      entries.push(newsEntry(of, { ...options, url, now }));
    } catch (error) {
      // It has no time that can be told; the others have.
      if (!(error instanceof TweetupTimeError)) throw error;
    }
  }
  return { title: options.title ?? feed.title ?? 'Events', url, now, entries };
}

function newsEntry(of: Listed, { url: feed, locale, now }: NewsOptions & { now: Date }): NewsEntry {
  // The date that the text is about.
  const shown = shownOf(of, { now, tag: localeTag(checkLocale(locale)) });
  const { title, status } = shown.event;
  const event = eventOf(of);
  const key = 'startsAt' in of && 'event' in of ? of.key : '';
  const { text } = formatWhen(shown.of, { locale });
  const changed = Date.parse(event.updatedAt ?? event.announcedAt ?? '');
  const url = webAddress(event.url);
  const name = encodeURIComponent((event.uid ?? event.id).toWellFormed()) + (key === '' ? '' : `/${key}`);
  return {
    id: feed === undefined ? `tag:tweetup.invalid,2026:${name}` : `${feed.split('#')[0]}#${name}`,
    url,
    // A date that does not hold any more stands in the text, as what it was.
    title: status === 'postponed' ? title : `${title}, ${text}`,
    html: toHEvent(of, { locale, now }),
    updated: (Number.isNaN(changed) ? now : new Date(changed)).toISOString().replace(/\.\d+Z$/, 'Z'),
    event,
  };
}
