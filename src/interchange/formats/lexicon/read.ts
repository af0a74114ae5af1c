/** Event records of the AT protocol, of community.lexicon.calendar and of Smoke Signal before it. */
import { parseFeed, type ParsedFeed } from '../../../event/feed.ts';
import type { Problem } from '../../../event/problem.ts';
import type { TweetupEvent, Venue } from '../../../event/schema.ts';
import { isZone, wallTimeAt } from '../../../time/zone.ts';
import { wholeDaysOf } from '../../whole-days.ts';
import { asList, isNode, type JsonLdNode, textIn } from '../json-ld/node.ts';
import { instantOf, readWhen } from '../json-ld/times.ts';

export interface ReadLexiconOptions {
  /** The zone that times are told in, since records have none; UTC when absent. */
  timeZone?: string | undefined;
  url?: string | undefined;
}

/**
 * Reads a record, a record with its address, a list of either, or the answer of `com.atproto.repo.listRecords`. Whole days
 * that others wrote come with times: the format has no word for them.
 */
export function fromLexicon(input: unknown, options: ReadLexiconOptions = {}): ParsedFeed {
  const problems: Problem[] = [];
  const zone = options.timeZone !== undefined && isZone(options.timeZone) ? options.timeZone : 'UTC';
  const listed = isNode(input) && Array.isArray(input['records']) ? input['records'] : input;
  const events: unknown[] = [];
  for (const [index, item] of listOf(listed).entries()) {
    if (!isNode(item)) continue;
    const record = isNode(item['value']) ? item['value'] : item;
    if (!textIn(record['$type'])?.endsWith('.calendar.event')) continue;
    const start = readWhen(textIn(record['startsAt']) ?? '');
    if (!start) {
      const received = (textIn(record['startsAt']) ?? '').slice(0, 60);
      problems.push({
        code: 'wrong-form',
        level: 'error',
        path: ['records', index, 'startsAt'],
        expected: 'instant',
        received,
      });
      continue;
    }
    events.push(eventOf(item, record, wallTimeAt(zone, instantOf(start)), zone));
  }
  if (events.length === 0 && problems.length === 0) {
    problems.push({ code: 'no-events-in-page', level: 'error', path: [] });
  }
  const parsed = parseFeed({ events });
  return { feed: {}, events: parsed.events, problems: [...problems, ...parsed.problems] };
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value.slice(0, 100_000) : [value];
}

function eventOf(item: JsonLdNode, record: JsonLdNode, start: string, zone: string): Partial<TweetupEvent> {
  const uri = textIn(item['uri']);
  const name = textIn(record['name']);
  const id = uri?.startsWith('at://')
    ? uri
    : `${(name ?? 'event').slice(0, 200)} ${textIn(record['startsAt'])}`;
  const event: Partial<TweetupEvent> = { id, title: name ?? '—', start, timeZone: zone };
  if (id === uri) event.uid = id;
  const end = readWhen(textIn(record['endsAt']) ?? '');
  const wall = end && wallTimeAt(zone, instantOf(end));
  if (wall !== undefined && wall > start) event.end = wall;
  const days = isNode(record['tweetup'])
    ? wholeDaysOf(record['tweetup'], record['startsAt'], record['endsAt'])
    : undefined;
  if (days) Object.assign(event, { end: undefined, timeZone: undefined }, days);
  const description = (textIn(record['description']) ?? textIn(record['text']))?.trim();
  if (description && description !== name) event.description = description;
  const status = (textIn(record['status']) ?? '').split('#').at(-1);
  if (status === 'cancelled' || status === 'postponed') event.status = status;
  if (status === 'rescheduled') event.status = 'moved';
  const [link] = asList(record['uris']).filter(isNode);
  const url = textIn(link?.['uri']);
  if (url !== undefined) event.url = url;
  const inPerson = (textIn(record['mode']) ?? '').endsWith('#inperson');
  for (const place of [...asList(record['locations']), ...asList(record['location'])])
    applyPlace(event, place, inPerson);
  return event;
}

function applyPlace(event: Partial<TweetupEvent>, place: unknown, inPerson: boolean): void {
  if (!isNode(place)) return;
  const type = textIn(place['$type']) ?? '';
  const address = textIn(place['uri']) ?? textIn(place['url']);
  if (address !== undefined) {
    const name = textIn(place['name']);
    // Tickets and the like are given as places too.
    if (inPerson)
      event.links = [...(event.links ?? []), name ? { url: address, title: name } : address].slice(0, 200);
    else if (/#virtual$|#uri$/.test(type)) event.online ??= { url: address };
    return;
  }
  const venue: Venue = { ...event.venue };
  const set = (key: 'name' | 'address' | 'city', value: string | undefined) => {
    if (value) venue[key] ??= value;
  };
  set('name', textIn(place['name']));
  set('address', [textIn(place['street']), textIn(place['postalCode'])].filter(Boolean).join(', '));
  set('city', textIn(place['locality']));
  const country = textIn(place['country'])?.trim().toUpperCase();
  if (country !== undefined && /^[A-Z]{2}$/.test(country)) venue.country ??= country;
  const latitude = Number(textIn(place['latitude']));
  const longitude = Number(textIn(place['longitude']));
  if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) Object.assign(venue, { latitude, longitude });
  if (Object.keys(venue).length > 0) event.venue = venue;
}
