/**
 * The starts of a rule, lazily. Works on wall time as though it were UTC, so 18:30 stays 18:30 when clocks change.
 *
 * The start is always the first date, also where the rule does not fall on it: RFC 5545 3.8.2.4 calls it the first
 * instance and 3.8.5.3 leaves the rest undefined, and an organiser who wrote a date means it.
 */
import { TweetupTimeError } from './time-error.ts';
import { DAY, daysInMonth } from './wall-time.ts';

/** A rule that goes through periods, of which each has days; numbered from 1970. */
export interface Plan {
  /** As it was written, for messages. */
  text: string;
  interval: number;
  count: number;
  /** BYSETPOS */
  positions: readonly number[] | undefined;
  /** The period of a day. */
  of(day: number): number;
  /** The days of a period, in any order. */
  days(period: number): number[];
}

/** Periods looked at for one request: as days, five centuries. */
const MOST_PERIODS = 200_000;
/** Periods without a date after which there will be none: as days, a 29 February of every weekday comes within. */
const MOST_EMPTY = 20_000;
/** A year before the last day that a wall time can name, so that ends have names too. */
export const LAST_DAY = 2_932_531;

export const dayOf = (ms: number): number => Math.floor(ms / DAY);
/** 0 for Sunday. */
export const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7;
/** The day of a date; `month` from 0. */
export const dayNumber = (year: number, month: number, day: number): number =>
  dayOf(Date.UTC(year + 400, month, day)) - 146_097;

/** A weekday, 0 for Sunday: every one of the period (`nth` 0), or the nth from either end. */
export interface NthDay {
  nth: number;
  day: number;
}

/** The days of a stretch that are such weekdays. */
export function weekdaysWithin(byDay: readonly NthDay[], first: number, length: number): number[] {
  return byDay.flatMap(({ nth, day }) => {
    const all: number[] = [];
    for (let at = first + ((day - weekdayOf(first) + 7) % 7); at < first + length; at += 7) all.push(at);
    const one = all.at(nth > 0 ? nth - 1 : nth);
    return nth === 0 ? all : one === undefined ? [] : [one];
  });
}

/** Days of a month by number, from either end; those that it does not have are left out. */
export function datesWithin(dates: readonly number[], year: number, month: number): number[] {
  const length = daysInMonth(year, month + 1);
  return dates
    .map((date) => (date < 0 ? length + 1 + date : date))
    .filter((date) => date > 0 && date <= length)
    .map((date) => dayNumber(year, month, date));
}

/** Sorted, each once, and of those the ones at the positions of BYSETPOS. */
export function inOrder(values: number[], positions?: readonly number[]): number[] {
  const sorted = [...new Set(values)].sort((a, b) => a - b);
  if (!positions) return sorted;
  const chosen = positions.map((each) => sorted.at(each > 0 ? each - 1 : each));
  return inOrder(chosen.filter((each) => each !== undefined));
}

/**
 * The starts from `from` to `until` (inclusive), in order, `start` first where it is among them. Where there is no COUNT
 * it begins at the period of `from`: a rule without end costs nothing.
 *
 * @throws TweetupTimeError `recurrence-too-long` where a COUNT would take more than 200,000 periods to get there
 */
export function* follow(plan: Plan, start: number, from: number, until: number): Generator<number> {
  const { count, interval } = plan;
  const time = start - dayOf(start) * DAY;
  const first = plan.of(dayOf(start));
  const last = plan.of(Math.min(LAST_DAY, dayOf(until)));
  const reached = count < Infinity ? first : plan.of(dayOf(Math.max(from, start)));
  let period = first + Math.floor((reached - first) / interval) * interval;
  let left = count - 1;
  let empty = 0;
  if (start >= from) yield start;
  for (let n = 0; left > 0 && period <= last && empty < MOST_EMPTY; n++, period += interval) {
    if (n >= MOST_PERIODS) throw tooLong(plan.text, MOST_PERIODS);
    const days = inOrder(plan.days(period), plan.positions);
    empty = days.length ? 0 : empty + 1;
    for (const day of days) {
      const at = day * DAY + time;
      if (at <= start) continue;
      if (at > until || day > LAST_DAY) return;
      if (at >= from) yield at;
      if (--left <= 0) return;
    }
  }
}

/** For a rule that has to be counted through and is too long for it. */
export function tooLong(rule: string, steps: number): TweetupTimeError {
  return new TweetupTimeError(
    'recurrence-too-long',
    `"${rule}" takes more than ${steps} steps to get there. Use UNTIL instead of COUNT, or a later start.`,
  );
}
