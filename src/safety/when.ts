/** Times of the event for rules that reckon in wall time: most need no instants, and so no zone library. */
import { parseWallTime, wallToMs, type WallTime } from '../time/wall-time.ts';
import { checkZone, wallTimeAt } from '../time/zone.ts';
import { once, type Context } from './context.ts';

export const MINUTE = 60_000;
export const HOUR = 3_600_000;
export const DAY = 86_400_000;

export interface When {
  /** Absent where missing or not a time that exists. */
  start?: WallTime;
  end?: WallTime;
  /** As though in UTC, in milliseconds. */
  startMs?: number;
  endMs?: number;
  /** The zone, where it is one. */
  zone?: string;
}

function read({ event }: Context): When {
  const start = event.start === undefined ? undefined : parseWallTime(event.start);
  const end = event.end === undefined ? undefined : parseWallTime(event.end);
  const when: When = {};
  if (start) Object.assign(when, { start, startMs: wallToMs(start) });
  if (end) Object.assign(when, { end, endMs: wallToMs(end) + (end.allDay ? DAY : 0) });
  if (checkZone(event.timeZone).ok) when.zone = event.timeZone!;
  return when;
}

export function when(context: Context): When {
  return once(context, read);
}

/** An instant as wall time of the event, in the milliseconds that `When` uses; in UTC where its zone is unknown. */
export function localMs(context: Context, instant: Date | string): number | undefined {
  const at = typeof instant === 'string' ? new Date(instant) : instant;
  if (Number.isNaN(at.getTime())) return undefined;
  const { zone } = when(context);
  const wall = parseWallTime(wallTimeAt(zone ?? 'UTC', at));
  return wall && wallToMs(wall);
}

/** Full days from `now` to the start; undefined where the start is unknown. */
export function daysAhead(context: Context): number | undefined {
  const { startMs } = when(context);
  const now = localMs(context, context.now);
  return startMs === undefined || now === undefined ? undefined : Math.floor((startMs - now) / DAY);
}

/** Minutes from start to end; undefined where either is unknown or they are dates. */
export function minutesLong(context: Context): number | undefined {
  const { start, startMs, endMs } = when(context);
  if (!start || start.allDay || startMs === undefined || endMs === undefined) return undefined;
  return (endMs - startMs) / MINUTE;
}
