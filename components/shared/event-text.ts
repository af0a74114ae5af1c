/** The text of an event in the reader's language, where the event has it in that language. Free of rendering. */
import type { TweetupEvent } from '../../src/event/schema.ts';
import type { Locale } from '../../src/internal/messages.ts';
import { say } from './messages.ts';

export interface Prose {
  title: string;
  summary?: string | undefined;
  description?: string | undefined;
  statusNote?: string | undefined;
  /** The language that these are in, where the event says so. */
  lang?: string | undefined;
}

/** Title and texts: the event's translation into the reader's language where there is one. */
export function proseOf(event: TweetupEvent, locale: Locale): Prose {
  const { title, summary, description, statusNote, language, translations } = event;
  const own = { title, summary, description, statusNote, lang: language };
  const base = locale.tag.split('-')[0]!;
  const tag = [locale.tag, base].find((each) => translations?.[each]);
  if (tag === undefined || language?.split('-')[0] === base) return own;
  return { ...own, ...translations![tag], lang: tag };
}

/** Where: name and city, with the street in full or where there is no city; `Online` where that is where it is; empty where it is unknown. */
export function placeOf(event: TweetupEvent, locale: Locale, full = false): string {
  const { venue, online, kind, hashtags } = event;
  // Calendars have one text for all, whose end may be the city: without one, the address says where it is.
  const street = full || !venue?.name || !venue.city ? venue?.address : undefined;
  const parts = [venue?.name, street, venue?.city];
  const place = parts
    // Addresses often end with the city.
    .filter((part, index) => part && !parts.slice(0, index).some((before) => before?.includes(part)))
    .join(say(locale, 'comma'));
  if (place) return online ? say(locale, 'also-online', { place }) : place;
  if (kind === 'chat' && hashtags?.[0]) return say(locale, 'online-tag', { tag: `#${hashtags[0]}` });
  return online || kind === 'chat' || kind === 'call' ? say(locale, 'online') : '';
}
