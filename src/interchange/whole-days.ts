/**
 * Whole days in formats that know only moments. The days are written beside the moments, where others pass them over,
 * and hold as long as the moments are theirs.
 */
import { addDays, parseWallTime } from '../time/wall-time.ts';
import { isZone, resolveWallTime } from '../time/zone.ts';

/** First and last day, inclusive; `end` and `timeZone` as in an event. */
export interface WholeDays {
  start: string;
  end?: string;
  timeZone?: string;
}

/** What was written beside the moments. */
export type Note = { readonly [key in keyof WholeDays]?: unknown };

/** The days of a note; undefined where it is none, or where somebody has moved the event and left the note. */
export function wholeDaysOf(note: Note, startsAt: unknown, endsAt: unknown): WholeDays | undefined {
  const { start, end = start, timeZone } = note;
  if (!isDay(start) || !isDay(end) || end < start) return undefined;
  const zone = typeof timeZone === 'string' && isZone(timeZone) ? timeZone : undefined;
  const midnight = (day: string) => resolveWallTime(day, zone ?? 'UTC').at.getTime();
  if (Date.parse(String(startsAt)) !== midnight(start)) return undefined;
  if (Date.parse(String(endsAt)) !== midnight(addDays(end, 1))) return undefined;
  return { start, ...(end > start ? { end } : {}), ...(zone === undefined ? {} : { timeZone: zone }) };
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && parseWallTime(value)?.allDay === true;
}
