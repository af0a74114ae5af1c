/** The attributes `from` and `to` as instants. */
import { addDays, isAllDay, parseWallTime } from '../../src/time/wall-time.ts';
import { resolveWallTime } from '../../src/time/zone.ts';
import type { Moment } from '../shared/showing.ts';
import { warnOnce } from '../shared/warn.ts';

/**
 * @param from a date or local time, inclusive.
 * @param to a date, inclusive, or a local time, exclusive.
 * @returns epoch milliseconds; infinite where there is no bound.
 */
export function rangeOf(
  from: string | undefined,
  to: string | undefined,
  { viewerZone = 'UTC' }: Moment,
): { from: number; to: number; given: boolean } {
  const first = instantOf('from', from, viewerZone, 0);
  const last = instantOf('to', to, viewerZone, 1);
  return { from: first ?? -Infinity, to: last ?? Infinity, given: first !== undefined || last !== undefined };
}

function instantOf(name: string, given: string | undefined, zone: string, days: number): number | undefined {
  const text = given?.trim();
  if (!text) return undefined;
  if (!parseWallTime(text)) {
    warnOnce(`${name}="${given}" is not a date such as 2026-12-03 or 2026-12-03T18:30; it is ignored.`);
    return undefined;
  }
  const wall = isAllDay(text) ? addDays(text, days) : text;
  return resolveWallTime(wall, zone).at.getTime();
}
