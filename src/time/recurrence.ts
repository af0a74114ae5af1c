/**
 * The dates of a recurring event, lazily and bounded.
 *
 * Rules are expanded in wall time: 18:30 stays 18:30 when the clocks change, and so does the end, so that an event from
 * 22:00 to 02:30 says so every time. (RFC 5545 repeats the exact duration of a DTEND, which differs by an hour in those
 * two nights a year, and nobody means it.)
 */

import type * as FullRule from './full-rule.ts';
import { msOf } from './moment.ts';
import { ASSUMED_DURATION, endOf, startOf } from './phase.ts';
import { type ReadyRule, readSimple } from './simple-rule.ts';
import { notLoaded } from './not-loaded.ts';
import { eventOf, type Occurrence, type Timed, type TimedChange } from './timed.ts';
import { DAY, dateOf, isAllDay, msOfWall, parseWallTime, wallFromMs } from './wall-time.ts';
import { offsetAt } from './clock.ts';

export interface OccurrenceOptions {
  /** The first of them is the one that is not over at this moment; absent, the very first. */
  from?: Date | undefined;
  /** They start before this moment. */
  to?: Date | undefined;
  /** At most so many; 1000 when absent. */
  limit?: number | undefined;
  /** The zone for all-day events that have none: usually the reader's; `UTC` when absent. */
  floatingZone?: string | undefined;
}

let full: typeof FullRule | undefined;

/**
 * Brings what it takes for the rules of `events` that are not simple: `YEARLY` with parts, `BYWEEKNO`, several times a
 * day… Does nothing where there are none. Rejects where it cannot be loaded, and with a TypeError for what is no event.
 * @param events one event or several
 */
export async function loadRecurrence(events: Timed | Iterable<Timed>): Promise<void> {
  for (const event of Symbol.iterator in Object(events) ? (events as Iterable<Timed>) : [events as Timed]) {
    const { recurrence } = eventOf(event);
    if (recurrence?.rule === undefined || readSimple(recurrence.rule, 0)) continue;
    full ??= await import('./full-rule.ts');
    await full.loadFor(recurrence.rule);
  }
}

/** True for an event with a rule or further dates. */
export function recurs(event: Timed): boolean {
  const { recurrence } = eventOf(event);
  return recurrence?.rule !== undefined || (recurrence?.dates?.length ?? 0) > 0;
}

/**
 * The dates of an event in order of start, cancelled ones included; of a single event its one date, with the key `''`.
 * `from` and `to` choose those that are under way or to come between these moments.
 *
 * @throws TweetupTimeError `recurrence-not-loaded` for a rule that needs `loadRecurrence` first,
 * `recurrence-invalid`, `recurrence-too-long`, `zone-…`, `wall-time-invalid`; a TypeError for an invalid date
 */
export function occurrences<E extends Timed>(event: E, options: OccurrenceOptions = {}): Occurrence<E>[] {
  const { from, to, limit = 1000, floatingZone = 'UTC' } = options;
  if (from) msOf(from, 'from');
  if (to) msOf(to, 'to');
  const found: Occurrence<E>[] = [];
  if (limit < 1) return found;
  for (const occurrence of occurrencesFrom(seriesOf(eventOf(event), floatingZone), from, to)) {
    const { startsAt, endsAt } = occurrence;
    if (to && startsAt >= to) break;
    const over = endsAt?.getTime() ?? startsAt.getTime() + ASSUMED_DURATION;
    if (from && Math.max(over, startsAt.getTime() + 1) <= from.getTime()) continue;
    if (found.push(occurrence) >= limit) break;
  }
  return found;
}

/**
 * The date with this key, `''` for an event that happens once; undefined where there is none.
 *
 * @throws TweetupTimeError as `occurrences`
 */
export function occurrenceAt<E extends Timed>(
  event: E,
  key: string,
  floatingZone = 'UTC',
): Occurrence<E> | undefined {
  const series = seriesOf(eventOf(event), floatingZone);
  if (!recurs(event)) return key === '' ? occurrence(series, key, event.start) : undefined;
  if (!exists(key)) return undefined;
  for (const [wall, change] of series.changes) {
    if (keyOf(series, wall) === key && !isExcept(series, wall)) return occurrence(series, key, wall, change);
  }
  const wall = [...startsOn(series, key)].find((each) => stands(series, each) && keyOf(series, each) === key);
  return wall === undefined ? undefined : occurrence(series, key, wall);
}

/** A recurring event, made ready. */
interface Series<E extends Timed> {
  event: E;
  zone: string;
  allDay: boolean;
  start: number;
  /** Nominal: how far apart start and end are on the clock. */
  length: number | undefined;
  rule: ReadyRule | undefined;
  extra: readonly string[];
  except: ReadonlySet<string>;
  changes: ReadonlyMap<string, TimedChange>;
}

function seriesOf<E extends Timed>(event: E, floatingZone: string): Series<E> {
  const { recurrence, end } = event;
  const allDay = isAllDay(event.start);
  const start = msOfWall(event.start);
  const normal = (wall: string) => wallFromMs(msOfWall(wall), allDay || isAllDay(wall));
  // What is written of one date in the other form means the same date.
  const sameForm = (wall: string) =>
    !allDay && isAllDay(wall) ? wall + event.start.slice(10) : normal(wall);
  return {
    event,
    zone: event.timeZone ?? floatingZone,
    allDay,
    start,
    length: end === undefined ? undefined : msOfWall(end) - start,
    rule: recurrence?.rule === undefined ? undefined : readRule(recurrence.rule, start),
    extra: [...new Set(recurrence?.dates?.filter(exists).map(sameForm))].sort(),
    except: new Set(recurrence?.except?.filter(exists).map(normal)),
    changes: new Map(
      recurrence?.changes?.filter(({ at }) => exists(at)).map((each) => [sameForm(each.at), each]),
    ),
  };
}

/** A date that does not exist changes nothing; reading the event reports it. */
function exists(written: string): boolean {
  return parseWallTime(written) !== undefined;
}

function readRule(text: string, start: number): ReadyRule {
  const rule = readSimple(text, start) ?? full?.readFull(text, start);
  if (!rule) throw notLoaded(text);
  return rule;
}

/** All occurrences that may be between the moments, in order, and perhaps some before. */
function* occurrencesFrom<E extends Timed>(
  series: Series<E>,
  from?: Date,
  to?: Date,
): Generator<Occurrence<E>> {
  const { event, zone, length = 0, changes } = series;
  if (!recurs(event)) {
    yield occurrence(series, '', event.start);
    return;
  }
  const local = (at: Date) => at.getTime() + offsetAt(zone, at.getTime());
  const first = from ? local(from) - Math.max(length, ASSUMED_DURATION) - DAY : -Infinity;
  const last = to ? local(to) + DAY : Infinity;
  const changed = [...changes]
    .filter(([wall]) => !isExcept(series, wall))
    .map(([wall, change]) => occurrence(series, keyOf(series, wall), wall, change))
    .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
  let next = 0;
  for (const wall of startsBetween(series, first, last)) {
    if (!stands(series, wall)) continue;
    const one = occurrence(series, keyOf(series, wall), wall);
    while (next < changed.length && changed[next]!.startsAt < one.startsAt) yield changed[next++]!;
    yield one;
  }
  yield* changed.slice(next);
}

/** The starts of rule and further dates in order, each once, before anything is taken out or changed. */
function* startsBetween(series: Series<Timed>, first: number, last: number): Generator<string> {
  const { allDay, rule, start, zone } = series;
  const extra = series.extra.filter((wall) => msOfWall(wall) >= first && msOfWall(wall) <= last);
  let until = last;
  if (rule?.until) {
    const { ms, form } = rule.until;
    // A date means to its end. All-day events often carry the UTC moment of their last local midnight.
    until = form === 'utc' ? ms + offsetAt(zone, ms) : form === 'date' ? ms + DAY - 1 : ms;
    until = Math.min(until, last);
  }
  let next = 0;
  for (const ms of rule ? rule.starts(first, until) : start >= first && start <= last ? [start] : []) {
    const wall = wallFromMs(ms, allDay);
    while (next < extra.length && extra[next]! < wall) yield extra[next++]!;
    if (extra[next] === wall) next++;
    yield wall;
  }
  yield* extra.slice(next);
}

function startsOn(series: Series<Timed>, wall: string): Generator<string> {
  const midnight = msOfWall(dateOf(wall));
  return startsBetween(series, midnight, midnight + DAY - 1);
}

function isExcept({ except }: Series<Timed>, wall: string): boolean {
  return except.has(wall) || except.has(dateOf(wall));
}

function stands(series: Series<Timed>, wall: string): boolean {
  return !series.changes.has(wall) && !isExcept(series, wall);
}

/** The date; with the time where the rule recurs within a day, or a further date falls on a day that has one. */
function keyOf(series: Series<Timed>, wall: string): string {
  const date = dateOf(wall);
  if (series.rule?.withinDay) return wall;
  if (!series.extra.includes(wall)) return date;
  for (const other of startsOn(series, wall)) if (other !== wall && dateOf(other) === date) return wall;
  return date;
}

function occurrence<E extends Timed>(
  series: Series<E>,
  key: string,
  wall: string,
  change?: TimedChange,
): Occurrence<E> {
  const { event, length, zone, allDay } = series;
  const start = change?.start ?? wall;
  const follows = length !== undefined && isAllDay(start) === allDay;
  const end = change?.end ?? (follows ? wallFromMs(msOfWall(start) + length, allDay) : undefined);
  const status = change?.status ?? (start === wall || isOff(event) ? event.status : 'moved') ?? 'planned';
  const { at: _, ...changed } = { ...change, ...(change ? { status } : {}) };
  const merged: E = { ...event, ...changed, recurrence: undefined, start, end };
  delete merged.recurrence;
  if (end === undefined) delete merged.end;
  const endsAt = endOf(merged, zone);
  return {
    event: merged,
    key,
    start,
    ...(end === undefined ? {} : { end }),
    startsAt: startOf(merged, zone),
    ...(endsAt ? { endsAt } : {}),
    status,
  };
}

/** A new time for one date does not bring back an event that is off. */
function isOff({ status }: Timed): boolean {
  return status === 'cancelled' || status === 'postponed';
}
