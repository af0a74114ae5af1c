/** When an event is, as instants, and where `now` stands to it. */
import { msOf } from './moment.ts';
import { eventOf, isOccurrence } from './timed.ts';
import type { Occurrence, Timed } from './timed.ts';
import { DAY, isAllDay, msOfWall } from './wall-time.ts';
import { resolveMs, resolveWall } from './guard.ts';

/** Where an event stands at a moment. `status` (cancelled, postponed…) is another matter. */
export type Phase = 'upcoming' | 'soon' | 'now' | 'past';

/** Milliseconds before the start from which an event is `soon`: two hours, time to set out. */
export const SOON: number = 2 * 3_600_000;
/** Milliseconds for which an event without an end counts as going on: two hours. */
export const ASSUMED_DURATION: number = 2 * 3_600_000;

type Either<E extends Timed> = E | Occurrence<E>;

function zoneOf(event: Timed, floatingZone: string): string {
  return event.timeZone ?? (event.start && isAllDay(event.start) ? floatingZone : '');
}

/**
 * The instant at which an event starts; an all-day event at midnight. Of a recurring event it is the first start:
 * take its `occurrences` for the others.
 *
 * @param floatingZone the zone for all-day events that have none: usually the reader's
 * @throws TweetupTimeError `zone-…` or `wall-time-invalid`
 */
export function startOf<E extends Timed>(of: Either<E>, floatingZone = 'UTC'): Date {
  if (isOccurrence(of)) return of.startsAt;
  return resolveWall(of.start, zoneOf(of, floatingZone)).at;
}

/**
 * The instant at which an event ends, the first at which it is over; undefined where it is unknown. An all-day event
 * ends at the midnight after its last day.
 *
 * @throws TweetupTimeError `zone-…` or `wall-time-invalid`
 */
export function endOf<E extends Timed>(of: Either<E>, floatingZone = 'UTC'): Date | undefined {
  if (isOccurrence(of)) return of.endsAt;
  const zone = zoneOf(of, floatingZone);
  if (isAllDay(of.start)) return resolveMs(msOfWall(of.end ?? of.start) + DAY, zone).at;
  if (of.end === undefined) return undefined;
  // Where the clock goes back between, an end that comes twice is the one after the start.
  const end = resolveWall(of.end, zone);
  return end.kind === 'overlap' && end.at <= resolveWall(of.start, zone).at
    ? resolveWall(of.end, zone, 'later').at
    : end.at;
}

/** The instants at which the phase changes: soon, now, past. */
function boundaries<E extends Timed>(of: Either<E>, floatingZone: string): [Phase, number][] {
  const start = startOf(of, floatingZone).getTime();
  const end = endOf(of, floatingZone)?.getTime() ?? start + ASSUMED_DURATION;
  return [
    ['soon', start - SOON],
    ['now', start],
    ['past', Math.max(end, start)],
  ];
}

/**
 * `upcoming`, `soon` (from two hours before), `now` (from the start to before the end, or for two hours where the end
 * is unknown) or `past`.
 *
 * @throws TweetupTimeError `zone-…` or `wall-time-invalid`; a TypeError where `now` is no valid date
 */
export function phaseAt<E extends Timed>(of: Either<E>, now: Date, floatingZone = 'UTC'): Phase {
  const ms = msOf(now);
  let phase: Phase = 'upcoming';
  for (const [next, at] of boundaries(of, floatingZone)) if (ms >= at) phase = next;
  return phase;
}

/** When `phaseAt` gives another answer than at `now`; undefined once the event is past. Throws as `phaseAt`. */
export function nextPhaseChange<E extends Timed>(
  of: Either<E>,
  now: Date,
  floatingZone = 'UTC',
): Date | undefined {
  const ms = msOf(now);
  const next = boundaries(of, floatingZone).find(([, at]) => at > ms);
  return next && new Date(next[1]);
}

/** True where the event (or this occurrence of it) has a date instead of times. */
export function isAllDayEvent<E extends Timed>(of: Either<E>): boolean {
  return isAllDay(isOccurrence(of) ? of.start : eventOf(of).start);
}
