/**
 * Wall time and zone to instants and back.
 *
 * date-fns-tz is right for every wall time that exists once. In a gap it goes back instead of on, and in an overlap its
 * answer depends on the machine's own zone, so there the guard decides, as Temporal does.
 */
import { fromZonedTime } from 'date-fns-tz/fromZonedTime';
import { remember } from '../internal/intl-cache.ts';
import { type Disambiguation, type Ordinary, type ResolvedTime, resolveMs } from './guard.ts';
import { WEEK, WEEKS, knownOffset } from './offset.ts';
import { DAY, msOfWall, wallFromMs } from './wall-time.ts';

export { offsetAt, wallTimeAt } from './clock.ts';
export type { Disambiguation, ResolvedTime } from './guard.ts';
export { isZone } from './is-zone.ts';
export { checkZone, type ZoneCheck } from './zone-check.ts';

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
  return resolveMs(msOfWall(wall), zone, disambiguation, ordinary);
}

const LAST: number = /* @__PURE__ */ Date.UTC(9999, 11, 1);
const differencesOf = /* @__PURE__ */ remember(() => new Map<number, number>(), 700);

/**
 * The instant of a wall time that exists once. The library takes 13 µs, so it is asked once for each zone and week
 * of wall times; a week in which the offset changes is asked about every time.
 */
const ordinary: Ordinary = (zone, ms, offset) => {
  // The day after the last of the year 9999 has no name that the library could read.
  if (ms > LAST) return ms - offset;
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
  return Number.isNaN(difference) ? fromZonedTime(wallFromMs(ms), zone).getTime() : ms + difference;
};
