/** Start and end for rules that reckon in wall time: most need neither zone nor instants, and so no zone library. */
import { parseWallTime, wallToMs, type WallTime } from '../time/wall-time.ts';
import { once, type Context } from './context.ts';

export const MINUTE = 60_000;
export const HOUR = 3_600_000;
export const DAY = 86_400_000;

export interface When {
  /** Absent where missing or not a time that exists. */
  start?: WallTime;
  end?: WallTime;
  /** As though in UTC, in milliseconds; the end of a last day is the midnight after it. */
  startMs?: number;
  endMs?: number;
}

function read({ event }: Context): When {
  const start = event.start === undefined ? undefined : parseWallTime(event.start);
  const end = event.end === undefined ? undefined : parseWallTime(event.end);
  return {
    ...(start && { start, startMs: wallToMs(start) }),
    ...(end && { end, endMs: wallToMs(end) + (end.allDay ? DAY : 0) }),
  };
}

export function when(context: Context): When {
  return once(context, read);
}

/** Minutes from start to end; undefined where either is unknown or they are dates. */
export function minutesLong(context: Context): number | undefined {
  const { start, startMs, endMs } = when(context);
  if (!start || start.allDay || startMs === undefined || endMs === undefined) return undefined;
  return (endMs - startMs) / MINUTE;
}
