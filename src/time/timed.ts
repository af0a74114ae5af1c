/**
 * What `src/time` needs to know of an event. `TweetupEvent` satisfies it, so that time never imports upwards.
 */

/** Where an event stands, as its organiser says. When it happens is computed: see `phaseAt`. */
export type Status = 'planned' | 'moved' | 'postponed' | 'cancelled';

/** One date of a recurring event that differs from the rule. */
export interface TimedChange {
  /** The original start of that date, in wall time. */
  at: string;
  start?: string | undefined;
  end?: string | undefined;
  status?: Status | undefined;
}

/** When an event repeats. */
export interface TimedRecurrence {
  /** An RFC 5545 RRULE value without `DTSTART`, `FREQ=MONTHLY;BYDAY=1TH`. */
  rule?: string | undefined;
  /** Further starts, in wall time. */
  dates?: readonly string[] | undefined;
  /** Starts that do not take place, in wall time. */
  except?: readonly string[] | undefined;
  changes?: readonly TimedChange[] | undefined;
}

/** Any object with a start. */
export interface Timed {
  /** Wall time `2026-12-03T18:30` or date `2026-12-03` (all day). */
  start: string;
  /** Of the same form as `start`. A date is the last day, inclusive. */
  end?: string | undefined;
  /** An IANA zone or `UTC`. May be absent only where `start` is a date. */
  timeZone?: string | undefined;
  status?: Status | undefined;
  recurrence?: TimedRecurrence | undefined;
}

/** One date of an event: a single event has one, with the key `''`. */
export interface Occurrence<E extends Timed = Timed> {
  /** The event with the changes of this date merged in, and without its recurrence. */
  event: E;
  /** The original local date (with time only where the rule recurs within a day); `''` for a single event. */
  key: string;
  start: string;
  end?: string | undefined;
  startsAt: Date;
  endsAt?: Date | undefined;
  status: Status;
}

/**
 * Whether it is one date of an event, not the event itself.
 * @throws TypeError for what is neither: `events.find(…)` that found nothing, a list, or a whole feed
 */
export function isOccurrence<E extends Timed>(of: E | Occurrence<E>): of is Occurrence<E> {
  const whole = typeof of === 'object' && of !== null;
  if (!whole || Array.isArray(of) || 'events' in of) {
    throw new TypeError(`Expected an event or an occurrence, got ${whole ? 'several' : String(of)}.`);
  }
  return 'startsAt' in of && 'event' in of;
}

/** The event of an occurrence, or the event itself. Throws a TypeError for what is neither. */
export function eventOf<E extends Timed>(of: E | Occurrence<E>): E {
  return isOccurrence(of) ? of.event : of;
}
