/**
 * Wall time and zone to instants and back.
 *
 * date-fns-tz is right for every wall time that exists once. In a gap it goes back instead of on, and in an overlap its
 * answer depends on the machine's own zone, so there the decision is made here, as Temporal makes it.
 */
import { fromZonedTime } from 'date-fns-tz/fromZonedTime';
import { remember } from '../internal/intl-cache.ts';
import { isZone } from './is-zone.ts';
import { WEEK, WEEKS, knownOffset } from './offset.ts';
import { TweetupTimeError } from './time-error.ts';
import { DAY, msOfWall, wallFromMs } from './wall-time.ts';

export { isZone } from './is-zone.ts';
export { checkZone, type ZoneCheck } from './zone-check.ts';

/** Which instant is taken where a wall time exists twice or not at all; `compatible` as in iCalendar and Temporal. */
export type Disambiguation = 'compatible' | 'earlier' | 'later';

/** An instant, and whether its wall time existed once, never (`gap`) or twice (`overlap`). */
export interface ResolvedTime {
  at: Date;
  kind: 'exact' | 'gap' | 'overlap';
}

/** Throws `zone-unknown`: which zone was meant is for `checkZone` to say, and too much for every page to load. */
function mustBeZone(zone: string): void {
  if (isZone(zone)) return;
  const given = String(zone ?? '').slice(0, 60);
  throw new TweetupTimeError(
    given.trim() === '' ? 'zone-missing' : 'zone-unknown',
    `Expected an IANA time zone such as Europe/London, got "${given}".`,
  );
}

/** The offset of a zone from UTC at an instant, in milliseconds, east positive. Throws `zone-…`. */
export function offsetAt(zone: string, epochMs: number): number {
  mustBeZone(zone);
  return knownOffset(zone, epochMs);
}

/** The wall time that clocks in `zone` show at an instant. Throws `zone-…`; a RangeError for an invalid date. */
export function wallTimeAt(zone: string, instant: Date): string {
  const ms = instant.getTime();
  return wallFromMs(Math.floor((ms + offsetAt(zone, ms)) / 1000) * 1000);
}

/**
 * The instant of a wall time (a date is its midnight). A time that a clock change skips becomes the later instant
 * (02:30 is read as 03:30); of one that comes twice the first is taken, unless `disambiguation` says otherwise.
 * Throws `zone-…` and `wall-time-invalid`.
 */
export function resolveWallTime(
  wall: string,
  zone: string,
  disambiguation: Disambiguation = 'compatible',
): ResolvedTime {
  return resolveMs(msOfWall(wall), zone, disambiguation);
}

/** `resolveWallTime` of a wall time as though it were UTC. Throws `zone-…`. */
export function resolveMs(
  ms: number,
  zone: string,
  disambiguation: Disambiguation = 'compatible',
): ResolvedTime {
  mustBeZone(zone);
  const before = knownOffset(zone, ms - DAY);
  const after = knownOffset(zone, ms + DAY);
  if (before === after) return { at: ordinary(zone, ms, before), kind: 'exact' };
  const early = ms - Math.max(before, after);
  const late = ms - Math.min(before, after);
  const earlyHolds = early + knownOffset(zone, early) === ms;
  const lateHolds = late + knownOffset(zone, late) === ms;
  if (earlyHolds !== lateHolds) return { at: new Date(earlyHolds ? early : late), kind: 'exact' };
  const kind = earlyHolds ? 'overlap' : 'gap';
  const takeLate = disambiguation === 'compatible' ? kind === 'gap' : disambiguation === 'later';
  return { at: new Date(takeLate ? late : early), kind };
}

const LAST: number = /* @__PURE__ */ Date.UTC(9999, 11, 1);
const differencesOf = /* @__PURE__ */ remember(() => new Map<number, number>(), 700);

/**
 * The instant of a wall time that exists once. The library takes 13 µs, so it is asked once for each zone and week
 * of wall times; a week in which the offset changes is asked about every time.
 */
function ordinary(zone: string, ms: number, offset: number): Date {
  // The day after the last of the year 9999 has no name that the library could read.
  if (ms > LAST) return new Date(ms - offset);
  const week = Math.floor(ms / WEEK);
  const differences = differencesOf(zone);
  let difference = differences.get(week);
  if (difference === undefined) {
    const from = week * WEEK;
    const steady = knownOffset(zone, from - DAY) === knownOffset(zone, from + WEEK + DAY);
    difference = steady ? fromZonedTime(wallFromMs(from), zone).getTime() - from : NaN;
    if (differences.size >= WEEKS) differences.clear();
    differences.set(week, difference);
  }
  return Number.isNaN(difference) ? fromZonedTime(wallFromMs(ms), zone) : new Date(ms + difference);
}
