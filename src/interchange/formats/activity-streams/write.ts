/** An event as an ActivityStreams object of FEP-8a8e (draft of 11 October 2025). */
import { eventIn } from '../../../event/listed.ts';
import type { TweetupEvent } from '../../../event/schema.ts';
import { escapeHtml } from '../../../internal/html.ts';
import { ASSUMED_DURATION, startOf } from '../../../time/phase.ts';
import type { Occurrence } from '../../../time/timed.ts';
import { addDays, isAllDay } from '../../../time/wall-time.ts';
import { wallTimeAt } from '../../../time/zone.ts';
import { printWithOffset } from '../../offset-time.ts';
import { webAddress } from '../icalendar/write-fields.ts';
import type { JsonLdNode } from '../json-ld/write.ts';

export interface ActivityOptions {
  /** The `id` of the object: an https address that answers with it. The event's own address when absent. */
  id?: string | undefined;
  /** The address of the actor who publishes it. */
  attributedTo?: string | undefined;
}

const context = ['https://w3id.org/fep/8a8e', 'https://www.w3.org/ns/activitystreams'];
const publicly = 'https://www.w3.org/ns/activitystreams#Public';
const statuses = {
  planned: 'EventScheduled',
  moved: 'EventRescheduled',
  postponed: 'EventPostponed',
  cancelled: 'EventCancelled',
} as const;

/**
 * One event for the fediverse. Whole days go from midnight to midnight, since the format knows only moments, with the
 * days beside them as `schema:startDate` and `schema:endDate`, which `fromActivity` reads and others pass over; where no
 * end is known, two hours are given and marked as not to be shown.
 * @throws TweetupTimeError for an event whose start or zone cannot be
 */
export function toActivity(
  of: TweetupEvent | Occurrence<TweetupEvent>,
  options: ActivityOptions = {},
): JsonLdNode {
  return inContext(objectOf(of, options));
}

/** Several events as an ordered collection, soonest first as FEP-8a8e wants it. */
export function toCollection(
  events: readonly (TweetupEvent | Occurrence<TweetupEvent>)[],
  { url }: { url?: string | undefined } = {},
): JsonLdNode {
  const items = [...events]
    .sort((a, b) => startOf(a).getTime() - startOf(b).getTime())
    .map((event) => objectOf(event, {}));
  const collection = {
    ...(webAddress(url) === undefined ? {} : { id: webAddress(url) }),
    type: 'OrderedCollection',
    totalItems: items.length,
    orderedItems: items,
  };
  return inContext(collection, items);
}

/** With schema.org in the context only where its words are used. */
function inContext(object: JsonLdNode, events = [object]): JsonLdNode {
  const borrows = events.some((event) => 'schema:startDate' in event);
  return { '@context': borrows ? [...context, { schema: 'https://schema.org/' }] : context, ...object };
}

function objectOf(of: TweetupEvent | Occurrence<TweetupEvent>, options: ActivityOptions): JsonLdNode {
  const event = eventIn(of);
  const { status = 'planned', timeZone, hosts, hashtags, rsvp } = event;
  const url = webAddress(event.url);
  const id = webAddress(options.id) ?? url;
  const before = event.previous?.find(
    (each) => each.start !== undefined && each.start !== event.start,
  )?.start;
  const reply = webAddress(rsvp?.url);
  const picture = webAddress(event.image?.url);
  return {
    type: 'Event',
    ...given('id', id),
    ...given('attributedTo', options.attributedTo),
    to: [publicly],
    name: event.title,
    ...given('summary', event.summary),
    ...given('content', htmlOf(event)),
    ...times(event),
    ...given('timezone', timeZone),
    eventStatus: status === 'moved' && before === undefined ? 'EventScheduled' : statuses[status],
    ...(status === 'moved'
      ? given('previousStartTime', before === undefined ? undefined : moment(before, timeZone))
      : {}),
    ...given('location', locations(event)),
    // Absent would let a reader infer somebody; null says that nobody is named.
    organizers: hosts?.length
      ? {
          type: 'Collection',
          totalItems: hosts.length,
          items: hosts.map((host) => ({
            type: 'Person',
            name: host.name,
            ...given('url', webAddress(host.url)),
          })),
        }
      : null,
    joinMode: reply === undefined ? 'none' : 'external',
    ...given('externalParticipationUrl', reply),
    ...given('maximumAttendeeCapacity', event.capacity),
    ...given('inLanguage', event.language),
    ...given('published', event.announcedAt),
    ...given('updated', event.updatedAt),
    ...given('url', url),
    ...(hashtags?.length ? { tag: hashtags.map((tag) => ({ type: 'Hashtag', name: `#${tag}` })) } : {}),
    ...(picture === undefined
      ? {}
      : {
          attachment: [
            { type: 'Image', url: picture, ...given('name', event.image?.alt), isBannerImage: true },
          ],
        }),
  };
}

function given(key: string, value: unknown): JsonLdNode {
  return value === undefined ? {} : { [key]: value };
}

/** A moment in local time with its offset; of a day its midnight. */
function moment(wall: string, zone: string | undefined): string | undefined {
  return printWithOffset(isAllDay(wall) ? `${wall}T00:00` : wall, zone ?? 'UTC');
}

function times(event: TweetupEvent): JsonLdNode {
  const { start, end, timeZone = 'UTC' } = event;
  const startTime = moment(start, timeZone);
  if (isAllDay(start)) {
    return {
      startTime,
      endTime: moment(addDays(end ?? start, 1), timeZone),
      'schema:startDate': start,
      'schema:endDate': end ?? start,
    };
  }
  if (end !== undefined && end > start) return { startTime, endTime: printWithOffset(end, timeZone, start) };
  const assumed = new Date(startOf(event).getTime() + ASSUMED_DURATION);
  return {
    startTime,
    endTime: printWithOffset(wallTimeAt(timeZone, assumed), timeZone, start),
    displayEndTime: false,
  };
}

function locations({ venue, online }: TweetupEvent): unknown {
  const places: JsonLdNode[] = [];
  if (venue) {
    const { name, address, city, country, latitude, longitude } = venue;
    places.push({
      type: 'Place',
      ...given('name', name),
      ...(address === undefined && city === undefined && country === undefined
        ? {}
        : {
            address: {
              type: 'PostalAddress',
              ...given('streetAddress', address),
              ...given('addressLocality', city),
              ...given('addressCountry', country),
            },
          }),
      ...(latitude === undefined || longitude === undefined ? {} : { latitude, longitude }),
    });
  }
  const url = webAddress(online?.url);
  if (url !== undefined) places.push({ type: 'VirtualLocation', name: new URL(url).host, url });
  return places.length > 1 ? places : places[0];
}

/** The description as paragraphs. */
function htmlOf({ status, statusNote, description, summary }: TweetupEvent): string | undefined {
  const note = status === undefined || status === 'planned' ? undefined : statusNote;
  const text = [note, description ?? summary].filter((part) => part !== undefined).join('\n\n');
  if (text.trim() === '') return undefined;
  return text
    .split(/\n\s*\n/)
    .filter((part) => part.trim() !== '')
    .map((part) => `<p>${escapeHtml(part.trim()).replaceAll('\n', '<br>')}</p>`)
    .join('');
}
