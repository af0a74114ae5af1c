/** schema.org Event, as Google's page of 8 September 2026 wants it and others understand it. */
import { type Events, eventsIn, type Listed } from '../../../event/listed.ts';
import type { TweetupEvent, Venue } from '../../../event/schema.ts';
import { expected } from '../../../internal/expected.ts';
import { eventOf } from '../../../time/timed.ts';
import { printWithOffset } from '../../offset-time.ts';
import { webAddress } from '../icalendar/write-fields.ts';
import { scheduleOf } from './schedule.ts';

/** A node of JSON-LD. */
export interface JsonLdNode {
  [key: string]: unknown;
}

export interface JsonLdOptions {
  /** The page that is about this one event: its address where it has none of its own. Of several events it is nobody's. */
  url?: string | undefined;
}

/**
 * An event, or several in a `@graph`, as a schema.org document. Print it with `jsonLdScript`.
 *
 * Cancelled and postponed events keep all they had (Google's rule); a rescheduled one says what its date was. Unknown
 * stays unsaid: no offer without a price, no place without a venue. A series says when it repeats in `eventSchedule`;
 * search engines want each date as an event of its own: pass occurrences for that.
 * @throws TypeError for what is no event, list of events or parsed feed
 */
export function toJsonLd(events: Events, options: JsonLdOptions = {}): JsonLdNode {
  const context = { '@context': 'https://schema.org' };
  const { events: list, several } = eventsIn(events);
  if (!several) return { ...context, ...node(list[0]!, options) };
  return { ...context, '@graph': list.map((event) => node(event, {})) };
}

/**
 * A document as the text of a `<script type="application/ld+json">`: nothing in it can end the script.
 * @throws TypeError for what is no document, such as an event that `toJsonLd` has not seen
 */
export function jsonLdScript(document: JsonLdNode): string {
  const isDocument =
    Array.isArray(document) || Object.keys(Object(document)).some((key) => key.startsWith('@'));
  if (!isDocument) {
    throw expected('a JSON-LD document, as toJsonLd gives it', document);
  }
  return JSON.stringify(document)
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('&', '\\u0026')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

function node(of: Listed, options: JsonLdOptions): JsonLdNode {
  const event = eventOf(of);
  const { start, end, timeZone, status = 'planned', venue, online, price } = event;
  const before =
    event.previous?.map((each) => each.start).filter((each) => each !== undefined && each !== start) ?? [];
  const rescheduled = status === 'moved' && before.length > 0;
  const url = webAddress(event.url) ?? webAddress(options.url);
  return {
    '@type': 'Event',
    ...given('identifier', event.uid ?? event.id),
    name: event.title,
    ...given('description', [event.summary, event.description].filter(Boolean).join('\n\n') || undefined),
    ...given('startDate', printWithOffset(start, timeZone)),
    ...given('endDate', end === undefined ? undefined : printWithOffset(end, timeZone, start)),
    ...(rescheduled
      ? { previousStartDate: one(before.map((each) => printWithOffset(each!, timeZone))) }
      : {}),
    eventStatus: `https://schema.org/${statusName(status, rescheduled)}`,
    ...given('eventAttendanceMode', attendance(venue, online?.url)),
    ...given('location', location(event)),
    ...given('organizer', organizers(event)),
    ...given('image', webAddress(event.image?.url)),
    ...given('url', url),
    ...(price?.amount === undefined
      ? {}
      : { isAccessibleForFree: price.amount === 0, offers: offer(event, url) }),
    ...given('inLanguage', one(event.spoken ?? (event.language === undefined ? [] : [event.language]))),
    ...given(
      'keywords',
      event.hashtags?.length ? event.hashtags.map((tag) => `#${tag}`).join(', ') : undefined,
    ),
    ...given('maximumAttendeeCapacity', event.capacity),
    ...given('typicalAgeRange', event.audience === 'adults' ? '18-' : undefined),
    ...given('superEvent', series(event)),
    ...given('eventSchedule', of === event ? scheduleOf(event) : undefined),
  };
}

/** A key only where there is something to say. */
function given(key: string, value: unknown): JsonLdNode {
  return value === undefined ? {} : { [key]: value };
}

/** The only one, or the list; `undefined` for none. */
function one<T>(list: readonly T[]): T | readonly T[] | undefined {
  return list.length > 1 ? list : list[0];
}

function statusName(status: NonNullable<TweetupEvent['status']>, rescheduled: boolean): string {
  if (status === 'cancelled') return 'EventCancelled';
  if (status === 'postponed') return 'EventPostponed';
  // Another place on the same day has no name in the vocabulary.
  return rescheduled ? 'EventRescheduled' : 'EventScheduled';
}

function attendance(venue: Venue | undefined, online: string | undefined): string | undefined {
  if (!venue && online === undefined) return undefined;
  const mode = venue && online !== undefined ? 'Mixed' : venue ? 'Offline' : 'Online';
  return `https://schema.org/${mode}EventAttendanceMode`;
}

function location({ venue, online }: TweetupEvent): unknown {
  const places: JsonLdNode[] = [];
  if (venue) places.push(place(venue));
  const url = webAddress(online?.url);
  if (online) places.push({ '@type': 'VirtualLocation', ...given('url', url) });
  return one(places);
}

function place(venue: Venue): JsonLdNode {
  const { address, city, country, latitude, longitude } = venue;
  return {
    '@type': 'Place',
    ...given('name', venue.name),
    ...(address === undefined && city === undefined && country === undefined
      ? {}
      : {
          address: {
            '@type': 'PostalAddress',
            ...given('streetAddress', address),
            ...given('addressLocality', city),
            ...given('addressCountry', country),
          },
        }),
    ...(latitude === undefined || longitude === undefined
      ? {}
      : { geo: { '@type': 'GeoCoordinates', latitude, longitude } }),
    ...given('url', webAddress(venue.url)),
    ...given('telephone', venue.phone),
    ...given('openingHours', venue.openingHours),
    ...given('maximumAttendeeCapacity', venue.capacity),
    ...given('description', venue.meetingPoint),
  };
}

function organizers({ hosts }: TweetupEvent): unknown {
  return one(
    (hosts ?? []).map((host) => ({
      '@type': 'Person',
      name: host.name,
      ...given('url', webAddress(host.url)),
    })),
  );
}

/** Free is a price of 0, which search engines show as such. */
function offer({ price, announcedAt, rsvp }: TweetupEvent, url: string | undefined): JsonLdNode {
  return {
    '@type': 'Offer',
    price: price!.amount,
    ...given('priceCurrency', price!.currency),
    availability: 'https://schema.org/InStock',
    ...given('url', webAddress(rsvp?.url) ?? url),
    ...given('validFrom', announcedAt),
  };
}

function series({ series: of }: TweetupEvent): JsonLdNode | undefined {
  if (of?.title === undefined) return undefined;
  return { '@type': 'EventSeries', name: of.title, ...given('url', webAddress(of.url)) };
}
