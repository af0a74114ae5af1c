/** The attributes `from` and `to`: in the local time of each event, so that all visitors see the same ones. */
import { DAY, isAllDay, msOfWall, parseWallTime } from '../../src/time/wall-time.ts';
import { warnOnce } from '../shared/warn.ts';

export interface Range {
  /** False where there is no bound. */
  given: boolean;
  /** Epoch milliseconds: nothing that is wished for is over before, or starts after, wherever it takes place. */
  first: number;
  last: number;
  /** Whether an event with these local times is wished for. */
  holds: (start: string, end: string | undefined) => boolean;
}

/**
 * @param from a date or local time, inclusive.
 * @param to a date, inclusive, or a local time, exclusive.
 */
export function rangeOf(from: string | undefined, to: string | undefined): Range {
  const lower = boundOf('from', from);
  const upper = boundOf('to', to);
  return {
    given: lower !== undefined || upper !== undefined,
    first: lower === undefined ? -Infinity : msOfWall(lower) - DAY,
    last: upper === undefined ? Infinity : msOfWall(upper) + 2 * DAY,
    holds: (start, end = start) =>
      (lower === undefined || end.slice(0, lower.length) >= lower) &&
      (upper === undefined || (isAllDay(upper) ? start.slice(0, 10) <= upper : start < upper)),
  };
}

function boundOf(name: string, given: string | undefined): string | undefined {
  const text = given?.trim();
  if (!text) return undefined;
  if (parseWallTime(text)) return text;
  warnOnce(`${name}="${given}" is not a date such as 2026-12-03 or 2026-12-03T18:30; it is ignored.`);
  return undefined;
}
