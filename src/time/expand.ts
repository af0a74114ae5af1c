/**
 * The starts of a rule, lazily. Works on wall time as though it were UTC, so 18:30 stays 18:30 when clocks change.
 *
 * Where there is no COUNT it begins at the period of `from` by arithmetic: a rule without end costs nothing.
 * The start is always the first date, also where the rule does not fall on it (RFC 5545 3.8.2.4 calls it the first
 * instance; 3.8.5.3 leaves the rest undefined). `YEARLY;BYMONTHDAY` without BYMONTH means every month, as BYMONTHDAY
 * expands there.
 */
import type { Rule } from './rule.ts';
import { TweetupTimeError } from './time-error.ts';
import { DAY, daysInMonth } from './wall-time.ts';

/** Periods looked at for one request: as days, five centuries. */
const MOST_PERIODS = 200_000;
/** Periods without a date after which there will be none: as days, a 29 February of every weekday comes within. */
const MOST_EMPTY = 20_000;
/** The last day that a wall time can name. */
export const LAST_DAY = 2_932_896;

export const dayOf = (ms: number) => Math.floor(ms / DAY);
export const weekdayOf = (day: number) => (((day + 4) % 7) + 7) % 7;
/** The day number of a date; `month` 0 to 11. */
export const dayNumber = (year: number, month: number, day: number) =>
  dayOf(Date.UTC(year + 400, month, day)) - 146_097;

/** Days of a month or year that are such weekdays: every one, or the nth from either end. */
function weekdaysWithin(byDay: NonNullable<Rule['byDay']>, first: number, length: number): number[] {
  const days: number[] = [];
  for (const { nth, day } of byDay) {
    const all: number[] = [];
    for (let at = first + ((day - weekdayOf(first) + 7) % 7); at < first + length; at += 7) all.push(at);
    if (nth === 0) days.push(...all);
    else days.push(...all.slice(nth > 0 ? nth - 1 : nth, nth === -1 ? undefined : nth > 0 ? nth : nth + 1));
  }
  return days;
}

const fits = (list: number[] | undefined, value: number) => !list || list.includes(value);
const fitsWeekday = (rule: Rule, day: number) =>
  !rule.byDay || rule.byDay.some((each) => each.day === weekdayOf(day));

/** Whether BYMONTH, BYMONTHDAY and BYDAY let a day through. */
export function fitsDay(rule: Rule, day: number): boolean {
  const date = new Date(day * DAY);
  const month = date.getUTCMonth() + 1;
  if (!fits(rule.byMonth, month) || !fitsWeekday(rule, day)) return false;
  if (!rule.byMonthDay) return true;
  const fromStart = date.getUTCDate();
  const fromEnd = fromStart - daysInMonth(date.getUTCFullYear(), month) - 1;
  return rule.byMonthDay.includes(fromStart) || rule.byMonthDay.includes(fromEnd);
}

/** The days of a month that the rule names. */
function daysOfMonth(rule: Rule, year: number, month: number, startDate: number): number[] {
  const length = daysInMonth(year, month + 1);
  const first = dayNumber(year, month, 1);
  if (!rule.byMonthDay) {
    if (rule.byDay) return weekdaysWithin(rule.byDay, first, length);
    return startDate <= length ? [first + startDate - 1] : [];
  }
  return rule.byMonthDay
    .map((each) => (each > 0 ? each : length + 1 + each))
    .filter((each) => each >= 1 && each <= length)
    .map((each) => first + each - 1)
    .filter((day) => fitsWeekday(rule, day));
}

function daysOfYear(rule: Rule, year: number, start: Date): number[] {
  if (rule.byDay && !rule.byMonth && !rule.byMonthDay) {
    const first = dayNumber(year, 0, 1);
    return weekdaysWithin(rule.byDay, first, dayNumber(year + 1, 0, 1) - first);
  }
  const every = Array.from({ length: 12 }, (_, month) => month + 1);
  const months = rule.byMonth ?? (rule.byMonthDay ? every : [start.getUTCMonth() + 1]);
  return months.flatMap((month) => daysOfMonth(rule, year, month - 1, start.getUTCDate()));
}

/** Counts periods: which one a day is in, and which days the rule names in one. */
function periodsOf(rule: Rule, startMs: number) {
  const start = new Date(startMs);
  const startDay = dayOf(startMs);
  switch (rule.freq) {
    case 'WEEKLY': {
      const shift = 4 - rule.weekStart;
      const byDay = rule.byDay ?? [{ nth: 0, day: weekdayOf(startDay) }];
      return {
        of: (day: number) => Math.floor((day + shift) / 7),
        days: (week: number) =>
          weekdaysWithin(byDay, week * 7 - shift, 7).filter(
            (day) => !rule.byMonth || fits(rule.byMonth, new Date(day * DAY).getUTCMonth() + 1),
          ),
      };
    }
    case 'MONTHLY':
      return {
        of: (day: number) => {
          const date = new Date(day * DAY);
          return date.getUTCFullYear() * 12 + date.getUTCMonth();
        },
        days: (index: number) => {
          const month = ((index % 12) + 12) % 12;
          if (!fits(rule.byMonth, month + 1)) return [];
          return daysOfMonth(rule, Math.floor(index / 12), month, start.getUTCDate());
        },
      };
    case 'YEARLY':
      return {
        of: (day: number) => new Date(day * DAY).getUTCFullYear(),
        days: (year: number) => daysOfYear(rule, year, start),
      };
    default:
      return { of: (day: number) => day, days: (day: number) => (fitsDay(rule, day) ? [day] : []) };
  }
}

/** Sorted, each once, and of those the ones at the positions of BYSETPOS. */
export function inOrder(days: number[], positions: number[] | undefined): number[] {
  const sorted = [...new Set(days)].sort((a, b) => a - b);
  if (!positions) return sorted;
  const chosen = positions.map((each) => sorted[each > 0 ? each - 1 : sorted.length + each]);
  return [...new Set(chosen)].filter((day) => day !== undefined).sort((a, b) => a - b);
}

/** Whether the rule falls on a day, whenever it ends. */
export function fallsOn(rule: Rule, start: number, day: number): boolean {
  const periods = periodsOf(rule, start);
  const period = periods.of(day);
  if (day < dayOf(start) || (period - periods.of(dayOf(start))) % rule.interval !== 0) return false;
  return inOrder(periods.days(period), rule.bySetPos).includes(day);
}

/**
 * The starts from `from` on, in order, ending by COUNT, at `until` (inclusive) or with the year 9999.
 *
 * @throws TweetupTimeError `recurrence-too-long` where a COUNT would take more than 200,000 periods to get there
 */
export function* expandRule(rule: Rule, start: number, from: number, until: number): Generator<number> {
  const periods = periodsOf(rule, start);
  const time = start - dayOf(start) * DAY;
  const first = periods.of(dayOf(start));
  const last = periods.of(Math.min(LAST_DAY, dayOf(until)));
  let left = rule.count ?? Infinity;
  if (start >= from) yield start;
  left--;
  const skipped = rule.count
    ? 0
    : Math.max(0, Math.floor((periods.of(dayOf(Math.max(from, start))) - first) / rule.interval));
  let empty = 0;
  for (let n = 0; left > 0; n++) {
    if (n >= MOST_PERIODS) {
      throw new TweetupTimeError(
        'recurrence-too-long',
        `"${rule.text}" takes more than ${MOST_PERIODS} steps to get there. Use UNTIL instead of COUNT, or a later start.`,
      );
    }
    const period = first + (skipped + n) * rule.interval;
    if (period > last) return;
    const days = inOrder(periods.days(period), rule.bySetPos);
    empty = days.length === 0 ? empty + 1 : 0;
    if (empty >= MOST_EMPTY) return;
    for (const day of days) {
      const at = day * DAY + time;
      if (at <= start) continue;
      if (at > until || day > LAST_DAY) return;
      if (at >= from) yield at;
      if (--left <= 0) return;
    }
  }
}
