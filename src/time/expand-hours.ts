/**
 * Rules of hours, minutes and seconds: every period is tried, whole days and hours that do not fit are leapt over. Not left
 * to the library, which can neither be interrupted in these nor told where to begin.
 */
import { LAST_DAY, dayNumber, dayOf, inOrder, tooLong, weekdayOf } from './plan.ts';
import { fitsDay } from './fits-day.ts';
import type { Rule } from './rule.ts';
import { DAY } from './wall-time.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const units: Readonly<Partial<Record<Rule['freq'], number>>> = {
  HOURLY: HOUR,
  MINUTELY: MINUTE,
  SECONDLY: SECOND,
};
/** Periods tried for one request; a rule that never comes gives up there. */
const MOST_STEPS = 100_000;

/**
 * The starts of a rule from `from` to `until`, as `follow`.
 *
 * @throws TweetupTimeError `recurrence-too-long`
 */
export function* expandHours(rule: Rule, start: number, from: number, until: number): Generator<number> {
  const unit = units[rule.freq] ?? HOUR;
  const step = unit * rule.interval;
  const base = Math.floor(start / unit) * unit;
  const tries = trial(rule, start, unit);
  const toStep = (ms: number) => Math.max(0, Math.ceil((ms - base) / step));
  const counted = rule.count < Infinity;
  let left = rule.count;
  let at = base + step * (counted || from <= start ? 0 : Math.max(0, toStep(from) - 1));
  if (start >= from) yield start;
  left--;
  for (let steps = 0; left > 0 && at <= until && at < (LAST_DAY + 1) * DAY; steps++) {
    if (steps >= MOST_STEPS) {
      if (!counted) return;
      throw tooLong(rule.text, MOST_STEPS);
    }
    const skipTo = tries.next(at);
    if (skipTo > at) {
      at = base + step * toStep(skipTo);
      continue;
    }
    for (const each of tries.within(at)) {
      if (each <= start) continue;
      if (each > until) return;
      if (each >= from) yield each;
      if (--left <= 0) return;
    }
    at += step;
  }
}

/** What the rule's parts make of a period: where to go on if it does not fit, and the starts in it if it does. */
function trial(rule: Rule, start: number, unit: number) {
  const {
    BYHOUR: hours,
    BYMINUTE: minutes,
    BYSECOND: seconds,
    BYYEARDAY: yearDays,
    BYWEEKNO: weeks,
  } = rule.by;
  const positions = rule.by['BYSETPOS'];
  const own = new Date(start);
  const lower = (list: number[] | undefined, begin: number) => list ?? [begin];
  return {
    next(at: number): number {
      const day = dayOf(at);
      const date = new Date(at);
      const fits =
        fitsDay(rule, day) && fitsYearDay(yearDays, day) && (!weeks || fitsWeek(weeks, day, rule.weekStart));
      if (!fits) return (day + 1) * DAY;
      if (hours && !hours.includes(date.getUTCHours())) return (Math.floor(at / HOUR) + 1) * HOUR;
      if (unit === HOUR) return at;
      if (minutes && !minutes.includes(date.getUTCMinutes())) return (Math.floor(at / MINUTE) + 1) * MINUTE;
      if (unit === MINUTE) return at;
      return seconds && !seconds.includes(date.getUTCSeconds()) ? at + SECOND : at;
    },
    within(at: number): number[] {
      if (unit === SECOND) return inOrder([at], positions);
      const ofMinute = lower(seconds, own.getUTCSeconds()).map((each) => each * SECOND);
      const ofHour = unit === MINUTE ? [0] : lower(minutes, own.getUTCMinutes()).map((each) => each * MINUTE);
      const all = ofHour.flatMap((minute) => ofMinute.map((second) => at + minute + second));
      return inOrder(all, positions);
    },
  };
}

function fitsYearDay(list: number[] | undefined, day: number): boolean {
  if (!list) return true;
  const year = new Date(day * DAY).getUTCFullYear();
  const fromStart = day - dayNumber(year, 0, 1) + 1;
  return list.includes(fromStart) || list.includes(day - dayNumber(year + 1, 0, 1));
}

/** Weeks of a year begin on `weekStart`; the first has at least four days in it. */
function fitsWeek(list: number[], day: number, weekStart: number): boolean {
  const begin = day - ((weekdayOf(day) - weekStart + 7) % 7);
  const year = new Date((begin + 3) * DAY).getUTCFullYear();
  const firstOf = (of: number) => {
    const fourth = dayNumber(of, 0, 4);
    return fourth - ((weekdayOf(fourth) - weekStart + 7) % 7);
  };
  const weeks = (firstOf(year + 1) - firstOf(year)) / 7;
  const week = (begin - firstOf(year)) / 7 + 1;
  return list.includes(week) || list.includes(week - weeks - 1);
}
