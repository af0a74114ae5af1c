/** The rule of a series whose dates from one on have all moved by the same time. */
import { isWritable } from './values.ts';
import { compactWall } from './write-time.ts';
import { DAY, wallFromMs } from '../../../time/wall-time.ts';

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** A rule in its parts, `FREQ` first as it was written. */
export function ruleParts(rule: string): Map<string, string> {
  return new Map(
    rule.split(';').map((part) => {
      const equals = part.indexOf('=');
      return [part.slice(0, equals), part.slice(equals + 1)] as const;
    }),
  );
}

export function printRule(parts: ReadonlyMap<string, string>): string {
  return [...parts].map(([name, value]) => `${name}=${value}`).join(';');
}

/** Ends a rule before a moment, given in wall-time milliseconds. */
export function endBefore(rule: string, ms: number, allDay: boolean): string {
  const last = wallFromMs(allDay ? ms - DAY : ms - 1000, allDay);
  if (!isWritable(last)) return rule;
  const parts = ruleParts(rule);
  parts.delete('COUNT');
  parts.set('UNTIL', compactWall(last));
  return printRule(parts);
}

/**
 * Moves the days of a rule, `at` and `delta` in wall-time milliseconds; COUNT stays. `undefined` where no rule says the
 * same: the day after the first Thursday of a month.
 */
export function shiftRule(rule: string, at: number, delta: number): string | undefined {
  const parts = ruleParts(rule);
  const days = Math.floor((at + delta) / DAY) - Math.floor(at / DAY);
  const by = [...parts.keys()].filter((name) => name.startsWith('BY'));
  const freq = parts.get('FREQ')!;
  if (delta % DAY !== 0 && (by.some(isWithinDay) || (isWithinDay(freq) && by.length > 0))) return undefined;
  if (days !== 0 && !(shiftDays(parts, freq, by, days) || shiftDates(parts, freq, by, at, days)))
    return undefined;
  const until = parts.get('UNTIL');
  if (until !== undefined) parts.set('UNTIL', shiftUntil(until, delta, days));
  return printRule(parts);
}

/** BYHOUR, HOURLY and their like. */
function isWithinDay(name: string): boolean {
  return /^(?:BY)?(?:HOUR|MINUTE|SECOND)/.test(name);
}

/** Rules that count days or weeks. */
function shiftDays(parts: Map<string, string>, freq: string, by: readonly string[], days: number): boolean {
  if (freq === 'WEEKLY' && by.every((name) => name === 'BYDAY')) {
    const turned = (day: string) => weekdays[(((weekdays.indexOf(day) + days) % 7) + 7) % 7]!;
    const list = parts.get('BYDAY')?.split(',');
    if (!list) return true;
    if (!list.every((day) => weekdays.includes(day))) return false;
    const moved = new Set(list.map(turned));
    parts.set('BYDAY', weekdays.filter((day) => moved.has(day)).join(','));
    // Of every second week it matters where weeks begin.
    if (parts.get('INTERVAL') !== undefined) parts.set('WKST', turned(parts.get('WKST') ?? 'MO'));
    return true;
  }
  return by.length === 0 && freq !== 'MONTHLY' && freq !== 'YEARLY';
}

/** Rules that name days of the month, where each stays in its month however long that is. */
function shiftDates(
  parts: Map<string, string>,
  freq: string,
  by: readonly string[],
  at: number,
  days: number,
): boolean {
  const inEveryMonth = (day: number) => day >= 1 && day <= 28;
  const staysIn = (day: number) => inEveryMonth(day) && inEveryMonth(day + days);
  if (by.length === 0) return staysIn(new Date(at).getUTCDate());
  if (freq !== 'MONTHLY' || by.join() !== 'BYMONTHDAY') return false;
  const dates = parts.get('BYMONTHDAY')!.split(',').map(Number);
  if (!dates.every(staysIn)) return false;
  parts.set('BYMONTHDAY', dates.map((date) => date + days).join(','));
  return true;
}

function shiftUntil(until: string, delta: number, days: number): string {
  const [year, month, day, hour = 0, minute = 0, second = 0] = (until.match(/^\d{4}|\d\d/g) ?? []).map(
    Number,
  );
  const ms = Date.UTC(year!, month! - 1, day, hour, minute, second);
  if (Number.isNaN(ms) || !isWritable(wallFromMs(ms + delta + DAY))) return until;
  if (!until.includes('T')) return compactWall(wallFromMs(ms + days * DAY, true));
  return `${compactWall(wallFromMs(ms + delta))}${until.endsWith('Z') ? 'Z' : ''}`;
}
