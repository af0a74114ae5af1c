/** The times of one VEVENT: when it begins and ends, in which zone, and dates given relative to it. */
import type { Report } from '../../../event/clean.ts';
import { addDays, DAY, msOfWall, wallFromMs } from '../../../time/wall-time.ts';
import { wallTimeAt } from '../../../time/zone.ts';
import type { Property } from './components.ts';
import type { Draft } from './draft.ts';
import { type Duration, isWritable, param, readDuration, readTime, type WrittenTime } from './values.ts';
import { instantIn, type KnownZone, moveWall } from './zones.ts';
import type { ZoneTable } from './zone-table.ts';

/** A time as written, with its zone; without one it is floating, UTC or a date. */
export interface Stamp extends WrittenTime {
  zone?: KnownZone;
}

/** When an event is, in the terms of `TweetupEvent`. */
export interface EventTimes {
  start: string;
  end?: string;
  timeZone?: string;
  allDay: boolean;
}

/** Reads a time with its TZID. `value` where a property holds several. */
export function readStamp(property: Property, zones: ZoneTable, value = property.value): Stamp | undefined {
  let tzid = param(property.params, 'TZID');
  let time = readTime(value);
  if (!time && value.includes(':')) {
    // `TZID=(UTC-05:00) Eastern Time:2026…` without quotes: the name has a colon in it.
    const colon = value.lastIndexOf(':');
    time = readTime(value.slice(colon + 1));
    tzid = `${tzid ?? ''}:${value.slice(0, colon)}`;
  }
  if (!time) return undefined;
  if (time.wall.endsWith('T00:00') && param(property.params, 'VALUE')?.toUpperCase() === 'DATE') {
    return { ...time, wall: time.wall.slice(0, 10), allDay: true, utc: false };
  }
  if (time.allDay || tzid === undefined || tzid.trim() === '') return time;
  const zone = zones.resolve(tzid);
  if (!time.utc) return { ...time, zone };
  // A moment with a zone beside it: the zone is where it is.
  if (zone.certainty !== 'named' || zone.definition || zone.name === 'UTC') return time;
  return { ...time, wall: wallIn(time, zone.name), utc: false, zone };
}

/** The wall time of a stamp by the clocks of `zone`; dates and floating times are what they are. */
function wallIn(stamp: Stamp, zone: string): string {
  if (stamp.allDay) return stamp.wall;
  if (stamp.utc) return moveWall(stamp.wall, { name: 'UTC', certainty: 'named' }, zone);
  return stamp.zone ? moveWall(stamp.wall, stamp.zone, zone) : stamp.wall;
}

/** The start, end and zone of an event; `undefined` where it has no start that can be read. */
export function eventTimes(
  draft: Draft,
  zones: ZoneTable,
  fallbackZone: string | undefined,
  report: Report,
): EventTimes | undefined {
  const start = draft.start && readStamp(draft.start, zones);
  if (!start) return undefined;
  if (start.rolled) {
    const { line, value } = draft.start!;
    const params = { line, used: start.wall };
    report({
      code: 'calendar-date-rolled',
      level: 'warning',
      path: ['start'],
      received: value.slice(0, 60),
      params,
    });
  }
  const timeZone = start.allDay ? (zones.calendarZone ?? fallbackZone) : zoneOf(start, draft, zones, report);
  const zone = timeZone ?? 'UTC';
  const wall = wallFor(start, zones, zone);
  const times: EventTimes = {
    start: wall,
    allDay: start.allDay,
    ...(timeZone === undefined ? {} : { timeZone }),
  };
  const end = endOf(draft, times, zone, zones, report);
  if (end !== undefined) times.end = end;
  return draft.wholeDay && !times.allDay && wall.endsWith('T00:00') ? asWholeDays(times) : times;
}

/** Midnight to midnight, where that is said to mean days. */
function asWholeDays({ start, end, ...times }: EventTimes): EventTimes {
  const day = start.slice(0, 10);
  const last = end?.endsWith('T00:00') ? addDays(end.slice(0, 10), -1) : end?.slice(0, 10);
  return { ...times, start: day, ...(last !== undefined && last > day && { end: last }), allDay: true };
}

function wallFor(stamp: Stamp, zones: ZoneTable, zone: string): string {
  const floating = !stamp.allDay && !stamp.utc && !stamp.zone;
  return wallIn(floating ? { ...stamp, zone: zones.floating.zone } : stamp, zone);
}

/** The zone that an event of this start is in; reports where it had to be guessed. */
function zoneOf(start: Stamp, draft: Draft, zones: ZoneTable, report: Report): string {
  // One date in UTC is better told by the clocks of its calendar; a series in UTC is meant so.
  if (start.utc) return draft.rules.length > 0 ? 'UTC' : (zones.calendarZone ?? 'UTC');
  const path = ['timeZone'];
  const line = draft.start!.line;
  if (!start.zone) {
    const { zone, assumed } = zones.floating;
    if (assumed) report({ code: 'zone-assumed', level: 'warning', path, params: { zone: zone.name, line } });
    return zone.name;
  }
  const { name, definition, certainty } = start.zone;
  const received = (param(draft.start!.params, 'TZID') ?? '').slice(0, 60);
  if (definition) report({ code: 'calendar-zone-moved', level: 'warning', path, received, params: { line } });
  else if (certainty === 'guessed') {
    report({ code: 'calendar-zone-unknown', level: 'warning', path, received, params: { zone: name, line } });
  }
  return name;
}

function endOf(
  draft: Draft,
  times: EventTimes,
  zone: string,
  zones: ZoneTable,
  report: Report,
): string | undefined {
  const refuse = (property: Property) => {
    const received = property.value.slice(0, 60);
    report({
      code: 'calendar-end',
      level: 'warning',
      path: ['end'],
      received,
      params: { line: property.line },
    });
    return undefined;
  };
  if (draft.end) {
    const end = readStamp(draft.end, zones);
    if (!end || end.allDay !== times.allDay) return refuse(draft.end);
    if (times.allDay) {
      // DTEND is the day after; some write the day itself.
      if (end.wall < times.start) return refuse(draft.end);
      const last = end.wall === times.start ? times.start : addDays(end.wall, -1);
      return last > times.start ? last : undefined;
    }
    const wall = end.utc || end.zone ? wallIn(end, zone) : end.wall;
    if (wall < times.start) return refuse(draft.end);
    return wall > times.start ? wall : undefined;
  }
  return draft.duration && afterDuration(times, draft.duration, zone);
}

function afterDuration(times: EventTimes, duration: Duration, zone: string): string | undefined {
  const end = durationEnd(times, duration, zone);
  return end !== undefined && isWritable(end) ? end : undefined;
}

/** Days are nominal, hours exact (RFC 5545 3.3.6). */
function durationEnd(times: EventTimes, { days, ms }: Duration, zone: string): string | undefined {
  if (days === 0 && ms === 0) return undefined;
  if (times.allDay) {
    const count = days + Math.ceil(ms / DAY);
    return count > 1 ? addDays(times.start, count - 1) : undefined;
  }
  const wall = days === 0 ? times.start : addDays(times.start, days);
  if (ms === 0) return wall;
  const end = wallTimeAt(zone, new Date(instantIn({ name: zone, certainty: 'named' }, wall).getTime() + ms));
  return end > times.start ? end : undefined;
}

/**
 * Dates of a series (EXDATE, RDATE, RECURRENCE-ID) in the form of its start: they come as dates for times, as times for
 * days, in UTC and in other zones.
 */
export function alignedDates(
  property: Property,
  times: EventTimes,
  zones: ZoneTable,
  limit = 5000,
): AlignedDate[] {
  const found: AlignedDate[] = [];
  for (const text of property.value.split(',', limit)) {
    const [from = '', to] = text.split('/');
    const stamp = readStamp(property, zones, from.replace(/^(\d{8})Z$/, '$1'));
    if (!stamp) continue;
    const at = align(stamp, times, zones, property.name !== 'RDATE');
    const end = to === undefined ? undefined : periodEnd(property, to, at, times, zones);
    found.push(end === undefined ? { at } : { at, end });
  }
  return found;
}

export interface AlignedDate {
  at: string;
  /** Only of a period. */
  end?: string;
}

/** @param named whether the date names one of the series, rather than adding one */
function align(stamp: Stamp, times: EventTimes, zones: ZoneTable, named = false): string {
  if (times.allDay) {
    if (stamp.allDay || !stamp.utc || stamp.wall.endsWith('T00:00')) return stamp.wall.slice(0, 10);
    // Exchange: the midnight that begins the day, in UTC.
    return wallIn(stamp, times.timeZone ?? zones.floating.zone.name).slice(0, 10);
  }
  if (stamp.allDay) return `${stamp.wall}${times.start.slice(10)}`;
  const startTime = times.start.slice(10);
  // Exchange writes midnight where it means the day.
  if (named && !stamp.utc && stamp.wall.endsWith('T00:00')) return stamp.wall.slice(0, 10) + startTime;
  const wall = wallIn(stamp, times.timeZone ?? 'UTC');
  // The right time under the wrong zone: nothing of the series is at the moment that it would be.
  if (named && !wall.endsWith(startTime) && stamp.wall.endsWith(startTime)) return stamp.wall;
  return wall;
}

function periodEnd(
  property: Property,
  text: string,
  at: string,
  times: EventTimes,
  zones: ZoneTable,
): string | undefined {
  const stamp = readStamp(property, zones, text);
  if (stamp) return align(stamp, times, zones);
  const duration = readDuration(text);
  return duration && afterDuration({ ...times, start: at }, duration, times.timeZone ?? 'UTC');
}

/** Where the end of another date of the series falls, as its wall times are apart. */
export function shiftedEnd(times: EventTimes, at: string): string | undefined {
  if (times.end === undefined) return undefined;
  return wallFromMs(msOfWall(at) + msOfWall(times.end) - msOfWall(times.start), times.allDay);
}
