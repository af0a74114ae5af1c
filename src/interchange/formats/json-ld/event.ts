/** One schema.org Event as the fields of a `TweetupEvent`, not yet checked: `parseFeed` does that. */
import { cleanText } from '../../../event/clean.ts';
import type { Problem } from '../../../event/problem.ts';
import type { TweetupEvent } from '../../../event/schema.ts';
import { addDays, isAllDay } from '../../../time/wall-time.ts';
import { hashtagsFrom } from '../../hashtags.ts';
import { resolved, type FoundEvent } from './find.ts';
import { asList, isNode, type JsonLdNode, localName, textIn, typesOf } from './node.ts';
import { imageOf, placesOf, priceOf } from './parts.ts';
import { addressOf, plain } from './text.ts';
import { recurrenceOf } from './schedule.ts';
import { readWhen, readWhens, type ReadWhen, wallBy, zoneFor } from './times.ts';

export interface EventContext {
  url: string | undefined;
  timeZone: string | undefined;
  byId: ReadonlyMap<string, JsonLdNode>;
  /** Ids that are taken, and how often each was wanted since. */
  ids: Map<string, number>;
}

type Fields = Partial<TweetupEvent>;

/** The event of a node, or why there is none. */
export function eventFrom(
  { node, within, around }: FoundEvent,
  context: EventContext,
): { event?: Fields; problem?: Problem } {
  const [schedule] = resolved(node['eventSchedule'], context.byId).filter(isNode);
  const written = textIn(node['startDate']) ?? scheduled(schedule, 'start');
  const name =
    plain(textIn(node['name']))?.replace(/\s+/g, ' ') ??
    plain(textIn(node['headline']))?.replace(/\s+/g, ' ') ??
    within;
  const [start, ...others] = readWhens(written === undefined ? undefined : (node['startDate'] ?? written));
  if (!start) {
    const received = (written ?? '').slice(0, 60);
    const eventId = name?.slice(0, 100);
    return {
      problem: {
        code: 'wrong-form',
        level: 'error',
        path: ['startDate'],
        expected: 'wall-time',
        received,
        ...(eventId ? { eventId } : {}),
      },
    };
  }
  const { venue, online } = whereOf(node, around, context);
  const zone = isAllDay(start.wall)
    ? undefined
    : zoneFor(start, {
        stated: textIn(schedule?.['scheduleTimezone']),
        country: venue?.country,
        given: context.timeZone,
      });
  const event: Fields = {
    ...identity(node, start.wall, name, context),
    title: name ?? venue?.name ?? '—',
    start: wallBy(start, zone?.zone),
    ...(zone ? { timeZone: zone.zone } : {}),
    ...status(node, zone?.zone),
    ...(venue ? { venue } : {}),
    ...(online ? { online } : {}),
  };
  const end = endOf(node, start, zone?.zone, schedule);
  if (end !== undefined) event.end = end;
  asWholeDays(event);
  describe(node, event, context);
  const recurrence = schedule ? recurrenceOf(schedule) : datesOf(others, event, zone?.zone);
  if (recurrence) event.recurrence = recurrence;
  if (!zone?.assumed) return { event };
  const problem: Problem = {
    code: 'zone-assumed',
    level: 'warning',
    path: ['timeZone'],
    params: { zone: zone.zone },
  };
  return { event, problem: { ...problem, eventId: event.id!.slice(0, 100) } };
}

/** When a schedule has an event start or end first. */
function scheduled(schedule: JsonLdNode | undefined, which: 'start' | 'end'): string | undefined {
  const date = textIn(schedule?.['startDate']);
  const time = textIn(schedule?.[`${which}Time`])?.replace(/^T/, '');
  if (which === 'end') return date && time ? `${date.slice(0, 10)}T${time}` : undefined;
  return date !== undefined && date.length === 10 && time ? `${date}T${time}` : date;
}

/** Where it is: what it says itself, else where that is which it was found in. */
function whereOf(node: JsonLdNode, around: JsonLdNode | undefined, context: EventContext): Where {
  const own = asList(node['location']);
  const location = own.length > 0 || !around ? own : (around['location'] ?? around);
  const { venue, online } = placesOf(resolved(location, context.byId), context);
  const mode = localName(textIn(node['eventAttendanceMode']) ?? '');
  const isThere = venue?.address !== undefined || venue?.city !== undefined;
  if (mode !== 'OnlineEventAttendanceMode' || online || isThere) return { venue, online };
  // The page says that there is no place; what stands there is a programme or its address.
  const url = venue?.url ?? textIn(node['url']);
  return { venue: undefined, online: url ? { url: addressOf(url, context.url) ?? url } : {} };
}

interface Where {
  venue: TweetupEvent['venue'];
  online: TweetupEvent['online'];
}

/** Midnight to the minute before midnight is how sites say all day. */
function asWholeDays(event: Fields): void {
  const { start, end } = event;
  if (!start?.endsWith('T00:00') || !/T23:59(?::\d\d)?$/.test(end ?? '')) return;
  event.start = start.slice(0, 10);
  event.end = end!.slice(0, 10);
  if (event.end === event.start) delete event.end;
}

/** Further dates that are given beside the first. */
function datesOf(others: readonly ReadWhen[], event: Fields, zone: string | undefined): Fields['recurrence'] {
  const allDay = isAllDay(event.start!);
  const walls = others.map((each) => wallBy(each, zone)).map((wall) => (allDay ? wall.slice(0, 10) : wall));
  const dates = new Set(walls.filter((wall) => wall !== event.start && isAllDay(wall) === allDay));
  return dates.size > 0 ? { dates: [...dates].sort().slice(0, 5000) } : undefined;
}

/** `@id`, else its identifier or its own page, else something made of name and start. */
function identity(node: JsonLdNode, start: string, name: string | undefined, context: EventContext): Fields {
  const id = printable(node['@id']);
  const stated = id ?? printable(node['identifier']) ?? printable(node['url']);
  const absolute =
    stated === undefined ? undefined : addressOf(stated, id === undefined ? undefined : context.url);
  const base = (absolute ?? stated ?? `${(name ?? 'event').slice(0, 200)} ${start}`)
    .slice(0, 450)
    .toWellFormed();
  let unique = base;
  // A page for all events is no identity.
  for (let number = context.ids.get(base) ?? 0; context.ids.has(unique); number++) {
    unique = number === 0 ? `${base} ${start}` : `${base} ${start} ${number + 1}`;
    context.ids.set(base, number + 1);
  }
  context.ids.set(unique, 0);
  return {
    id: unique,
    ...(id !== undefined && absolute !== undefined && unique === base ? { uid: absolute } : {}),
  };
}

/** Text that is still there when it has been cleaned. */
function printable(value: unknown): string | undefined {
  const text = cleanText(textIn(value) ?? '').trim();
  return text === '' ? undefined : text;
}

function endOf(
  node: JsonLdNode,
  start: ReadWhen,
  zone: string | undefined,
  schedule: JsonLdNode | undefined,
): string | undefined {
  const begins = wallBy(start, zone);
  const [end] = readWhens(
    node['endDate'] ?? (textIn(node['startDate']) ? undefined : scheduled(schedule, 'end')),
  );
  if (end) {
    const wall = wallBy(end, zone);
    // An evening's end as a time, where its start is a day.
    if (isAllDay(begins)) return wall.slice(0, 10) > begins ? wall.slice(0, 10) : undefined;
    // A schedule that ends after midnight says so by the hour alone.
    const next = !node['endDate'] && wall <= begins ? addDays(wall, 1) : wall;
    // Midnight of the same day, or a day for a time: nobody knows when it ends.
    return !isAllDay(next) && next > begins ? next : undefined;
  }
  const written = textIn(node['duration'] ?? schedule?.['duration'])?.trim() ?? '';
  const match = /^P?(?:(\d{1,3})D)?T?(?:(\d{1,3})H)?(?:(\d{1,4})M)?(?:\d{1,5}S)?$/i.exec(written);
  const [days, hours, minutes] = [1, 2, 3].map((part) => Number(match?.[part] ?? 0)) as [
    number,
    number,
    number,
  ];
  if (isAllDay(begins)) return days > 1 ? addDays(begins, days - 1) : undefined;
  const length = ((days * 24 + hours) * 60 + minutes) * 60_000;
  if (length === 0 || zone === undefined) return undefined;
  if (start.offset === undefined)
    return new Date(Date.parse(`${start.wall}Z`) + length).toISOString().slice(0, 16);
  const at = Date.parse(`${start.wall}Z`) - start.offset + length;
  return wallBy({ wall: new Date(at).toISOString().slice(0, 16), offset: 0 }, zone);
}

function status(node: JsonLdNode, zone: string | undefined): Fields {
  const names = asList(node['eventStatus']).map((each) =>
    localName(textIn(isNode(each) ? each['@id'] : each) ?? ''),
  );
  const previous = asList(node['previousStartDate'])
    .map((each) => readWhen(textIn(each) ?? ''))
    .filter((each) => each !== undefined)
    .map((each) => ({ start: wallBy(each, zone) }));
  const is = (pattern: RegExp) => names.some((name) => pattern.test(name));
  const found = is(/^(?:event)?cancell?ed$/i)
    ? 'cancelled'
    : is(/^(?:event)?postponed$/i)
      ? 'postponed'
      : is(/^event(?:rescheduled|movedonline)$/i)
        ? 'moved'
        : undefined;
  return { ...(found ? { status: found } : {}), ...(previous.length > 0 ? { previous } : {}) };
}

function describe(node: JsonLdNode, event: Fields, context: EventContext): void {
  const description = plain(textIn(node['description']));
  if (description) event.description = description;
  const url = textIn(node['url']) || pageOf(node['mainEntityOfPage']);
  if (url) event.url = addressOf(url, context.url) ?? url;
  const hosts = resolved(node['organizer'], context.byId).flatMap((each) => {
    const name = plain(textIn(isNode(each) ? each['name'] : each))
      ?.replace(/\s+/g, ' ')
      .slice(0, 2000);
    const home = (isNode(each) && textIn(each['url'])) || undefined;
    return name
      ? [{ name, ...(home === undefined ? {} : { url: addressOf(home, context.url) ?? home }) }]
      : [];
  });
  if (hosts.length > 0) event.hosts = hosts.slice(0, 100);
  const image = imageOf(resolved(node['image'], context.byId), context.url);
  if (image) event.image = image;
  const price = priceOf(node, resolved(node['offers'], context.byId));
  if (price) event.price = price;
  const keywords = asList(node['keywords']).flatMap(
    (each) => textIn(isNode(each) ? each['name'] : each)?.split(',') ?? [],
  );
  const hashtags = hashtagsFrom(keywords);
  if (hashtags.length > 0) event.hashtags = hashtags;
  const spoken = asList(node['inLanguage'])
    .map((each) => textIn(isNode(each) ? (each['alternateName'] ?? each['name']) : each))
    .filter((tag) => tag !== undefined && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag)) as string[];
  if (spoken.length > 0) event.spoken = spoken;
  const capacity = Number(textIn(node['maximumAttendeeCapacity']));
  if (Number.isInteger(capacity) && capacity > 0 && capacity <= 1_000_000) event.capacity = capacity;
  if (/^(18|19|2[01])\s*[-+]/.test(textIn(node['typicalAgeRange'])?.trim() ?? '')) event.audience = 'adults';
  const [series] = resolved(node['superEvent'], context.byId).filter(
    (each) => isNode(each) && typesOf(each).includes('EventSeries'),
  );
  if (isNode(series)) {
    const title = plain(textIn(series['name']));
    const home = textIn(series['url']);
    const id = textIn(series['@id']) ?? home ?? title;
    if (id !== undefined)
      event.series = {
        id,
        ...(title ? { title } : {}),
        ...(home ? { url: addressOf(home, context.url) ?? home } : {}),
      };
  }
}

function pageOf(value: unknown): string | undefined {
  const [first] = asList(value);
  return textIn(isNode(first) ? first['@id'] : first);
}
