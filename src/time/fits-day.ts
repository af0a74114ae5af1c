/** Which days the parts of a rule let through. */
import { weekdayOf } from './plan.ts';
import type { Rule } from './rule.ts';
import { DAY, daysInMonth } from './wall-time.ts';

/** Whether BYDAY lets a day through; `1MO` counts as `MO`. */
export function fitsWeekday({ byDay }: Rule, day: number): boolean {
  return !byDay || byDay.some((each) => each.day === weekdayOf(day));
}

/** Whether BYMONTH, BYMONTHDAY and BYDAY let a day through. */
export function fitsDay(rule: Rule, day: number): boolean {
  const { BYMONTH: byMonth, BYMONTHDAY: byMonthDay } = rule.by;
  const date = new Date(day * DAY);
  const month = date.getUTCMonth() + 1;
  if ((byMonth && !byMonth.includes(month)) || !fitsWeekday(rule, day)) return false;
  if (!byMonthDay) return true;
  const fromStart = date.getUTCDate();
  const fromEnd = fromStart - daysInMonth(date.getUTCFullYear(), month) - 1;
  return byMonthDay.includes(fromStart) || byMonthDay.includes(fromEnd);
}
