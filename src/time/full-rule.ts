/**
 * The rules that are not simple: days, weeks, months and years with any parts whose dates follow from a period and its
 * days. Hours and less are for `expand-hours.ts`, and the rest for the library, which loads on its own.
 *
 * `YEARLY;BYMONTHDAY` without BYMONTH means every month, as BYMONTHDAY expands there (implementations differ).
 */
import { expandHours } from './expand-hours.ts';
import { type Plan, datesWithin, dayNumber, follow, weekdaysWithin } from './plan.ts';
import { fitsDay, fitsWeekday } from './fits-day.ts';
import { type Rule, readRule } from './rule.ts';
import { type ReadyRule, monthOf, months, weeks } from './simple-rule.ts';
import { notLoaded } from './not-loaded.ts';
import { TweetupTimeError } from './time-error.ts';
import { DAY } from './wall-time.ts';

/** The rule for an event that starts at `start`. Throws `recurrence-invalid`. */
export function readFull(text: string, start: number): ReadyRule {
  const rule = readRule(text);
  if (!rule) {
    throw new TweetupTimeError(
      'recurrence-invalid',
      `Expected a rule such as FREQ=MONTHLY;BYDAY=1TH, got "${text.slice(0, 200)}".`,
    );
  }
  const { by } = rule;
  const timed = ['BYHOUR', 'BYMINUTE', 'BYSECOND'].map((name) => by[name]?.length ?? 0);
  const short = isShort(rule);
  const plan = short ? undefined : planOf(rule, start);
  if (!short && !plan && !expandWithLibrary) throw notLoaded(text);
  return {
    until: rule.until,
    withinDay: short || timed.some((each) => each > 1),
    starts(from, last) {
      if (plan) return follow(plan, start, from, last);
      return (short ? expandHours : expandWithLibrary!)(rule, start, from, last);
    },
  };
}

let expandWithLibrary: typeof expandHours | undefined;

/** Brings the library where a rule takes it. Rejects where it cannot be loaded. */
export async function loadFor(text: string): Promise<void> {
  const rule = readRule(text);
  if (!rule || expandWithLibrary || isShort(rule) || planOf(rule, 0)) return;
  ({ expandWithLibrary } = await import('./expand-library.ts'));
}

function isShort({ freq }: Rule): boolean {
  return freq === 'HOURLY' || freq === 'MINUTELY' || freq === 'SECONDLY';
}

/** How to go through the rule; undefined for the parts and combinations that are left to the library. */
function planOf(rule: Rule, startMs: number): Plan | undefined {
  const { freq, by, byDay, interval, count, text } = rule;
  const ordinal = byDay?.some(({ nth }) => nth !== 0);
  const known = new Set(['BYMONTH', 'BYMONTHDAY', 'BYSETPOS']);
  if (Object.keys(by).some((name) => !known.has(name))) return undefined;
  if (ordinal && (freq === 'DAILY' || freq === 'WEEKLY' || by['BYMONTHDAY'])) return undefined;
  if (freq === 'WEEKLY' && by['BYMONTHDAY']) return undefined;
  return { text, interval, count, positions: by['BYSETPOS'], ...periodsOf(rule, startMs) };
}

function periodsOf(rule: Rule, startMs: number): Pick<Plan, 'of' | 'days'> {
  const { freq, by, byDay } = rule;
  const { BYMONTH: byMonth, BYMONTHDAY: byMonthDay } = by;
  const start = new Date(startMs);
  const inMonth = (year: number, month: number): number[] => {
    if (byDay && !byMonthDay) return weekdaysWithin(byDay, ...monthOf(year, month));
    const dates = datesWithin(byMonthDay ?? [start.getUTCDate()], year, month);
    return dates.filter((day) => fitsWeekday(rule, day));
  };
  if (freq === 'DAILY') return { of: (day) => day, days: (day) => (fitsDay(rule, day) ? [day] : []) };
  if (freq === 'WEEKLY') {
    const { of, days } = weeks(byDay ?? [{ nth: 0, day: start.getUTCDay() }], rule.weekStart);
    return {
      of,
      days: (week) => days(week).filter((day) => fitsDay({ ...rule, by: { BYMONTH: byMonth } }, day)),
    };
  }
  if (freq === 'MONTHLY') {
    return months((year, month) => (!byMonth || byMonth.includes(month + 1) ? inMonth(year, month) : []));
  }
  const every = Array.from({ length: 12 }, (_, month) => month + 1);
  const named = byMonth ?? (byMonthDay ? every : [start.getUTCMonth() + 1]);
  return {
    of: (day) => new Date(day * DAY).getUTCFullYear(),
    days(year) {
      if (!byDay || byMonth || byMonthDay) return named.flatMap((month) => inMonth(year, month - 1));
      const first = dayNumber(year, 0, 1);
      return weekdaysWithin(byDay, first, dayNumber(year + 1, 0, 1) - first);
    },
  };
}
