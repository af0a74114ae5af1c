/**
 * The guard: which instant a wall time means, from the offsets around it, as Temporal decides it. Pages need no more than
 * this; `zone.ts` is the same with date-fns-tz behind it, which takes 2.4 kB and, once, 12 ms of every page.
 */
import { isZone } from './is-zone.ts';
import { knownOffset } from './offset.ts';
import { TweetupTimeError } from './time-error.ts';
import { DAY, msOfWall } from './wall-time.ts';

/** Which instant is taken where a wall time exists twice or not at all; `compatible` as in iCalendar and Temporal. */
export type Disambiguation = 'compatible' | 'earlier' | 'later';

/** An instant, and whether its wall time existed once, never (`gap`) or twice (`overlap`). */
export interface ResolvedTime {
  at: Date;
  kind: 'exact' | 'gap' | 'overlap';
}

/** The instant of a wall time that exists once; all of these are given in milliseconds. */
export type Ordinary = (zone: string, ms: number, offset: number) => number;

const byOffset: Ordinary = (_, ms, offset) => ms - offset;

/** Throws `zone-unknown`: which zone was meant is for `checkZone` to say, and too much for every page to load. */
export function mustBeZone(zone: string): void {
  if (isZone(zone)) return;
  const given = String(zone ?? '').slice(0, 60);
  throw new TweetupTimeError(
    given.trim() === '' ? 'zone-missing' : 'zone-unknown',
    `Expected an IANA time zone such as Europe/London, got "${given}".`,
  );
}

/** `resolveWallTime` without the library behind it. Throws `zone-…` and `wall-time-invalid`. */
export function resolveWall(wall: string, zone: string, disambiguation?: Disambiguation): ResolvedTime {
  return resolveMs(msOfWall(wall), zone, disambiguation);
}

/** `resolveWall` of a wall time as though it were UTC. Throws `zone-…`. */
export function resolveMs(
  ms: number,
  zone: string,
  disambiguation: Disambiguation = 'compatible',
  ordinary: Ordinary = byOffset,
): ResolvedTime {
  mustBeZone(zone);
  const before = knownOffset(zone, ms - DAY);
  const after = knownOffset(zone, ms + DAY);
  if (before === after) return { at: new Date(ordinary(zone, ms, before)), kind: 'exact' };
  const early = ms - Math.max(before, after);
  const late = ms - Math.min(before, after);
  const earlyHolds = early + knownOffset(zone, early) === ms;
  const lateHolds = late + knownOffset(zone, late) === ms;
  if (earlyHolds !== lateHolds) return { at: new Date(earlyHolds ? early : late), kind: 'exact' };
  const kind = earlyHolds ? 'overlap' : 'gap';
  const takeLate = disambiguation === 'compatible' ? kind === 'gap' : disambiguation === 'later';
  return { at: new Date(takeLate ? late : early), kind };
}
