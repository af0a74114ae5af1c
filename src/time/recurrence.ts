/**
 * The dates of a recurring event, lazily and bounded.
 *
 * Rules are expanded in wall time: 18:30 stays 18:30 when the clocks change, and so does the end, so that an event from
 * 22:00 to 02:30 says so every time. (RFC 5545 repeats the exact duration of a DTEND, which differs by an hour in those
 * two nights a year, and nobody means it.)
 */
import { expandRule, fallsOn } from './expand.ts';
import { ASSUMED_DURATION, endOf, startOf } from './phase.ts';
import { type Rule, readRule } from './rule.ts';
import { TweetupTimeError } from './time-error.ts';
import type { Occurrence, Timed, TimedChange } from './timed.ts';
import { DAY, dateOf, isAllDay, msOfWall, parseWallTime, wallFromMs } from './wall-time.ts';
import { offsetAt } from './zone.ts';

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

/** How the `rrule` library is asked; wall times as though they were UTC. */
export type Expander = (rule: Rule, start: number, from: number, until: number) => Iterable<number>;
let library: Expander | undefined;

/**
 * Brings the library for the rules of `events` that `occurrences` cannot expand alone (`BYWEEKNO`, several times a day…).
 * Does nothing where there are none. Rejects where it cannot be loaded.
 */
export async function loadRecurrence(events: Iterable<Timed>): Promise<void> {
  if (library) return;
  for (const { recurrence } of events) {
    const rule = recurrence?.rule === undefined ? undefined : readRule(recurrence.rule);
    if (!rule || rule.own) continue;
    library = (await import('./expand-library.ts')).expandWithLibrary;
    return;
  }
}

/**
 * The dates of an event in order of start, cancelled ones included; of a single event its one date, with the key `''`.
 * `from` and `to` choose those that are under way or to come between these moments.
 *
 * @throws TweetupTimeError `recurrence-not-loaded` for a rule that needs `loadRecurrence` first,
 * `recurrence-invalid`, `recurrence-too-long`, `zone-…`, `wall-time-invalid`
 */
export function occurrences<E extends Timed>(event: E, options: OccurrenceOptions = {}): Occurrence<E>[] {
  const { from, to, limit = 1000, floatingZone = 'UTC' } = options;
  const series = new Series(event, floatingZone);
  const found: Occurrence<E>[] = [];
  if (limit < 1) return found;
  for (const occurrence of series.from(from, to)) {
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
  return new Series(event, floatingZone).at(key);
}

class Series<E extends Timed> {
  readonly #event: E;
  readonly #zone: string;
  readonly #start: number;
  readonly #allDay: boolean;
  readonly #length: number | undefined;
  readonly #rule: Rule | undefined;
  readonly #extra: string[];
  readonly #except: ReadonlySet<string>;
  readonly #changes: ReadonlyMap<string, TimedChange>;

  constructor(event: E, floatingZone: string) {
    const { recurrence = {}, start, end } = event;
    this.#event = event;
    this.#allDay = isAllDay(start);
    this.#zone = event.timeZone ?? (this.#allDay ? floatingZone : '');
    this.#start = msOfWall(start);
    this.#length = end === undefined ? undefined : msOfWall(end) - this.#start;
    this.#rule = recurrence.rule === undefined ? undefined : mustRead(recurrence.rule);
    const extra = recurrence.dates?.filter(exists).map((each) => this.#inForm(each));
    this.#extra = [...new Set(extra)].sort();
    const except = recurrence.except?.filter(exists);
    this.#except = new Set(except?.map((each) => (this.#allDay ? dateOf(each) : normal(each))));
    const changes = recurrence.changes?.filter(({ at }) => exists(at));
    this.#changes = new Map(changes?.map((each) => [this.#inForm(each.at), each]));
  }

  /** All occurrences that may be between the moments, in order, and perhaps some before. */
  *from(from: Date | undefined, to: Date | undefined): Generator<Occurrence<E>> {
    if (!recurs(this.#event)) {
      yield this.#occurrence('', this.#event.start);
      return;
    }
    const reach = Math.max(this.#length ?? 0, ASSUMED_DURATION) + DAY;
    const first = from ? this.#local(from) - reach : -Infinity;
    const last = to ? this.#local(to) + DAY : Infinity;
    const changed = [...this.#changes.keys()]
      .filter((wall) => !this.#isExcept(wall))
      .map((wall) => this.#occurrence(this.#keyOf(wall), wall, this.#changes.get(wall)))
      .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
    let next = 0;
    for (const wall of this.#originals(first, last)) {
      const occurrence = this.#occurrence(this.#keyOf(wall), wall);
      while (next < changed.length && changed[next]!.startsAt < occurrence.startsAt) yield changed[next++]!;
      yield occurrence;
    }
    yield* changed.slice(next);
  }

  at(key: string): Occurrence<E> | undefined {
    if (!recurs(this.#event)) return key === '' ? this.#occurrence('', this.#event.start) : undefined;
    if (!exists(key)) return undefined;
    for (const [wall, change] of this.#changes) {
      if (this.#keyOf(wall) === key && !this.#isExcept(wall)) return this.#occurrence(key, wall, change);
    }
    const day = Math.floor(msOfWall(key) / DAY) * DAY;
    for (const wall of this.#originals(day, day + DAY - 1)) {
      if (this.#keyOf(wall) === key) return this.#occurrence(key, wall);
    }
    return undefined;
  }

  /** The starts of rule, start and further dates, without those that are taken out or changed. */
  *#originals(first: number, last: number): Generator<string> {
    const extra = this.#extra.filter((wall) => msOfWall(wall) >= first && msOfWall(wall) <= last);
    let next = 0;
    let before = '';
    for (const ms of this.#ruled(first, last)) {
      const wall = wallFromMs(ms, this.#allDay);
      while (next < extra.length && extra[next]! <= wall) {
        before = extra[next++]!;
        if (this.#stands(before)) yield before;
      }
      if (wall !== before && this.#stands(wall)) yield wall;
    }
    for (const wall of extra.slice(next)) if (this.#stands(wall)) yield wall;
  }

  #ruled(first: number, last: number): Iterable<number> {
    const rule = this.#rule;
    if (!rule) return this.#start >= first && this.#start <= last ? [this.#start] : [];
    const until = Math.min(last, this.#until(rule));
    if (rule.own) return expandRule(rule, this.#start, first, until);
    if (library) return library(rule, this.#start, first, until);
    throw new TweetupTimeError(
      'recurrence-not-loaded',
      `"${rule.text}" needs more than is built in. Call and await loadRecurrence([event]) before.`,
    );
  }

  #until({ until }: Rule): number {
    if (!until) return Infinity;
    // A date means to its end. All-day events often carry the UTC moment of their last local midnight.
    const ms = until.form === 'utc' && this.#zone ? until.ms + offsetAt(this.#zone, until.ms) : until.ms;
    return until.form === 'date' ? ms + DAY - 1 : ms;
  }

  #stands(wall: string): boolean {
    return !this.#changes.has(wall) && !this.#isExcept(wall);
  }

  #isExcept(wall: string): boolean {
    return this.#except.has(wall) || this.#except.has(dateOf(wall));
  }

  /** A date or time written for this event, in the form of its start. */
  #inForm(written: string): string {
    if (this.#allDay) return dateOf(written);
    return isAllDay(written) ? dateOf(written) + this.#event.start.slice(10) : normal(written);
  }

  /** The date; with the time where the rule recurs within a day, or a further date falls on a day that has one. */
  #keyOf(wall: string): string {
    const date = dateOf(wall);
    if (this.#allDay) return date;
    const rule = this.#rule;
    if (rule && recursWithinDay(rule)) return wall;
    const isExtra = wall !== normal(this.#event.start) && this.#extra.includes(wall);
    if (!isExtra) return date;
    const day = Math.floor(msOfWall(date) / DAY);
    const shared =
      dateOf(this.#event.start) === date ||
      this.#extra.some((each) => each !== wall && dateOf(each) === date) ||
      (rule?.own && fallsOn(rule, this.#start, day));
    return shared ? wall : date;
  }

  #local(instant: Date): number {
    return instant.getTime() + offsetAt(this.#zone, instant.getTime());
  }

  #occurrence(key: string, wall: string, change?: TimedChange): Occurrence<E> {
    const { recurrence: _, end: __, ...rest } = this.#event;
    const { at: ___, ...changed } = change ?? ({} as TimedChange);
    const start = change?.start ?? wall;
    const end = change?.end ?? this.#endFor(start);
    const series = this.#event.status ?? 'planned';
    const stays = series === 'cancelled' || series === 'postponed' || start === wall;
    const status = change?.status ?? (stays ? series : 'moved');
    const event = {
      ...rest,
      ...changed,
      start,
      ...(end === undefined ? {} : { end }),
      ...(change ? { status } : {}),
    } as unknown as E;
    const endsAt = endOf(event, this.#zone);
    return {
      event,
      key,
      start,
      ...(end === undefined ? {} : { end }),
      startsAt: startOf(event, this.#zone),
      ...(endsAt ? { endsAt } : {}),
      status,
    };
  }

  #endFor(start: string): string | undefined {
    if (this.#length === undefined || isAllDay(start) !== this.#allDay) return undefined;
    return wallFromMs(msOfWall(start) + this.#length, this.#allDay);
  }
}

/** True for an event with a rule or further dates. */
export function recurs({ recurrence }: Timed): boolean {
  return recurrence?.rule !== undefined || (recurrence?.dates?.length ?? 0) > 0;
}

/** A date that does not exist changes nothing; reading the event reports it. */
function exists(written: string): boolean {
  return parseWallTime(written) !== undefined;
}

function mustRead(text: string): Rule {
  const rule = readRule(text);
  if (rule) return rule;
  throw new TweetupTimeError(
    'recurrence-invalid',
    `Expected a rule such as FREQ=MONTHLY;BYDAY=1TH, got "${text.slice(0, 200)}".`,
  );
}

function recursWithinDay(rule: Rule): boolean {
  if (rule.freq === 'HOURLY' || rule.freq === 'MINUTELY' || rule.freq === 'SECONDLY') return true;
  return ['BYHOUR', 'BYMINUTE', 'BYSECOND'].some((part) => rule.rest.get(part)?.includes(','));
}

/** One spelling for each wall time: without `:00` seconds. */
function normal(wall: string): string {
  return wallFromMs(msOfWall(wall), isAllDay(wall));
}
