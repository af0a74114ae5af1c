/**
 * The rules that most communities use, small enough for every page: each so many days, weeks, months or years, on weekdays,
 * nth weekdays and days of the month. All others are read by `rule.ts`, which loads when it is needed.
 */
import { type NthDay, type Plan, datesWithin, dayOf, follow, weekdayOf, weekdaysWithin } from './plan.ts';

/** The end of a rule: a moment in UTC, in the event's own time, or the end of a day; as though it were UTC. */
export interface Until {
  ms: number;
  form: 'utc' | 'local' | 'date';
}

/** A rule with its start. */
export interface ReadyRule {
  until: Until | undefined;
  /** True where there may be several on a day. */
  withinDay: boolean;
  /** In order, from the first to the last of these moments; all as though they were UTC. */
  starts(from: number, last: number): Iterable<number>;
}

export const weekdays = 'SUMOTUWETHFRSA';
const day = '(?:SU|MO|TU|WE|TH|FR|SA)';
const number = '-?(?:[12]\\d?|3[01]?|[4-9])';
const known = new RegExp(
  '^(?:FREQ=(?:DAI|WEEK|MONTH|YEAR)LY|INTERVAL=[1-9]\\d{0,3}|COUNT=[1-9]\\d{0,5}|UNTIL=\\d{8}(?:T\\d{6}Z?)?|' +
    `WKST=${day}|BYDAY=(?:-?[1-5])?${day}(?:,(?:-?[1-5])?${day})*|BY(?:MONTHDAY|SETPOS)=${number}(?:,${number})*)$`,
);

/** The rule without prefix, spaces and empty parts, in capitals. */
export function plain(text: string): string {
  return text.replace(/^\s*RRULE:|\s+|;\s*$/gi, '').toUpperCase();
}

export function readDays(list: string): NthDay[] {
  return list
    .split(',')
    .map((each) => ({ nth: Number(each.slice(0, -2)), day: weekdays.indexOf(each.slice(-2)) / 2 }));
}

/** `20270131T140000Z`, `20270131T140000` or `20270131`; undefined for a date that does not exist. */
export function readUntil(text: string): Until | undefined {
  const [year, month, date, hour = 0, minute = 0, second = 0] = text.match(/^\d{4}|\d\d/g)!.map(Number);
  const form = text.endsWith('Z') ? 'utc' : text.includes('T') ? 'local' : 'date';
  const ms = Date.UTC(year!, month! - 1, date, hour, minute, second);
  return new Date(ms).getUTCMonth() === month! - 1 ? { ms, form } : undefined;
}

/** The rule for an event that starts at `start`; undefined where it is not one of the simple ones, or none at all. */
export function readSimple(text: string, start: number): ReadyRule | undefined {
  const written = plain(text);
  const parts = new Map<string, string>();
  for (const part of written.split(';')) {
    const [name = '', value = ''] = part.split('=');
    if (!known.test(part) || parts.has(name)) return undefined;
    parts.set(name, value);
  }
  const [freq, byDay] = [parts.get('FREQ'), parts.get('BYDAY')];
  const [dates, positions] = ['BYMONTHDAY', 'BYSETPOS'].map((name) =>
    parts.get(name)?.split(',').map(Number),
  );
  const isMonthly = freq === 'MONTHLY';
  const isWeekly = freq === 'WEEKLY';
  if (!freq || (byDay && dates) || (dates && !isMonthly) || (positions && !isMonthly)) return undefined;
  if (byDay && !isMonthly && !(isWeekly && !/\d/.test(byDay))) return undefined;
  const last = parts.get('UNTIL');
  const until = last === undefined ? undefined : readUntil(last);
  if (last && !until) return undefined;
  const first = new Date(start);
  const days = byDay ? readDays(byDay) : undefined;
  // A year is twelve months: a 29 February skips the years that have none.
  const interval = Number(parts.get('INTERVAL') ?? 1) * (freq === 'YEARLY' ? 12 : 1);
  const count = Number(parts.get('COUNT') ?? Infinity);
  const periods = isWeekly
    ? weeks(
        days ?? [{ nth: 0, day: weekdayOf(dayOf(start)) }],
        weekdays.indexOf(parts.get('WKST') ?? 'MO') / 2,
      )
    : freq === 'DAILY'
      ? { of: (at: number) => at, days: (at: number) => [at] }
      : months((year, month) =>
          days
            ? weekdaysWithin(days, ...monthOf(year, month))
            : datesWithin(dates ?? [first.getUTCDate()], year, month),
        );
  const plan: Plan = { text: written, interval, count, positions, ...periods };
  return {
    until,
    withinDay: false,
    starts: (from, to) => follow(plan, start, from, to),
  };
}

type Periods = Pick<Plan, 'of' | 'days'>;

/** First day and length of a month. */
export function monthOf(year: number, month: number): [first: number, length: number] {
  const [first] = datesWithin([1], year, month) as [number];
  const [last] = datesWithin([-1], year, month) as [number];
  return [first, last - first + 1];
}

/** Weeks that begin on `weekStart`. */
export function weeks(byDay: readonly NthDay[], weekStart: number): Periods {
  const shift = 4 - weekStart;
  return {
    of: (at) => Math.floor((at + shift) / 7),
    days: (week) => weekdaysWithin(byDay, week * 7 - shift, 7),
  };
}

/** Months, counted from the year 0. */
export function months(days: (year: number, month: number) => number[]): Periods {
  return {
    of(at) {
      const date = new Date(at * 86_400_000);
      return date.getUTCFullYear() * 12 + date.getUTCMonth();
    },
    days: (index) => days(Math.floor(index / 12), ((index % 12) + 12) % 12),
  };
}
