/** What the menu offers for an event: addresses, and files. Free of rendering. */
import type { TweetupEvent } from '../../src/event/schema.ts';
import { type ServiceLinks, serviceLinks } from '../../src/interchange/calendar-links.ts';
import {
  toICalendar,
  type WriteOptions,
  type Writable,
} from '../../src/interchange/formats/icalendar/write.ts';
import type { Locale } from '../../src/internal/messages.ts';
import { proseOf } from '../shared/event-text.ts';
import { safeHref } from '../shared/link.ts';
import type { Offer } from '../shared/offer.ts';

/** All that a menu can offer, in the order in which it does. */
export const services = [
  'file',
  'google',
  'outlook',
  'office365',
  'yahoo',
  'subscribe',
  'subscribe-google',
] as const;

export type Service = (typeof services)[number];

/** A line of the menu. */
export interface MenuEntry {
  service: Service;
  /** The key of its words. */
  key: Service | 'file-all';
  /** Where it leads, unless it is a file. */
  href?: string;
  /** The text of the file, and what it is called. */
  file?: { text: string; name: string };
}

export interface EntryOptions {
  locale: Locale;
  wanted: readonly Service[];
  /** The address of the whole calendar, as the page gives it. */
  subscribe?: string | undefined;
  labels?: WriteOptions['labels'];
  now?: Date | undefined;
}

/** The lines for one date of an event; of a recurring one, also the file with all its dates. */
export function entriesFor({ showing, series }: Offer, options: EntryOptions): MenuEntry[] {
  const { base, of } = showing;
  const ready = (event: TweetupEvent): TweetupEvent => readable(event, base, options.locale);
  const date = { ...of, event: ready(of.event) };
  // Made when the first of them is wanted.
  let links: ServiceLinks | undefined;
  const file = (what: Writable, key: 'file' | 'file-all', day = ''): MenuEntry => ({
    service: 'file',
    key,
    file: {
      text: toICalendar(what, { url: base, labels: options.labels, now: options.now }),
      name: fileName(date.event.title, day),
    },
  });
  const calendar = subscription(options.subscribe, base);
  return options.wanted.flatMap((service): MenuEntry[] => {
    if (service === 'file')
      return [
        file(date, 'file', of.start.slice(0, 10)),
        ...(of.key !== '' && series.recurrence ? [file(ready(series), 'file-all')] : []),
      ];
    if (service === 'subscribe') return calendar ? [{ service, key: service, href: calendar }] : [];
    if (service === 'subscribe-google')
      return calendar
        ? [
            {
              service,
              key: service,
              href: `https://calendar.google.com/calendar/r?cid=${encodeURIComponent(calendar)}`,
            },
          ]
        : [];
    links ??= serviceLinks(date, { labels: options.labels });
    return [{ service, key: service, href: links[service] }];
  });
}

/** In the reader's language where the event has it in that, and with addresses that work outside the page. */
function readable(event: TweetupEvent, base: string, locale: Locale): TweetupEvent {
  const { title, summary, description, lang } = proseOf(event, locale);
  const { url: _, online, ...rest } = event;
  const [url, room] = [safeHref(event.url, base), safeHref(online?.url, base)];
  return {
    ...rest,
    title,
    ...(summary ? { summary } : {}),
    ...(description ? { description } : {}),
    ...(lang ? { language: lang } : {}),
    ...(url ? { url } : {}),
    ...(online ? { online: { ...online, ...(room ? { url: room } : {}) } } : {}),
  };
}

/** `webcal:` for the address of a calendar: opens the visitor's own program. */
export function subscription(given: string | undefined, base: string): string | undefined {
  const url = URL.parse(given?.trim() || base, given ? document.baseURI : undefined);
  if (!url || !/^(https?|webcals?):$/.test(url.protocol) || url.username || url.password) return undefined;
  // Without being told, only an address that says of itself what it is.
  if (!given?.trim() && !/\.(ics|ical|icalendar)$/i.test(url.pathname)) return undefined;
  return url.href.replace(/^[a-z]+:/, 'webcal:');
}

/** `drinking-about-museums-belfast-2026-12-03.ics`: letters and digits of any script. */
export function fileName(title: string, day: string): string {
  const words = title
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);
  let name = '';
  for (const word of words) if ((name + word).length < 60) name += `${name ? '-' : ''}${word}`;
  return `${[name || 'event', day].filter(Boolean).join('-')}.ics`;
}

/** Browsers inside other apps, which save no files and open no other program. */
export function isInApp(userAgent: string): boolean {
  return /\b(FBAN|FBAV|FB_IAB|Instagram|Line\/|MicroMessenger|Snapchat|musical_ly|BytedanceWebview|LinkedInApp|Pinterest\/|Twitter for)|; wv\)/.test(
    userAgent,
  );
}
