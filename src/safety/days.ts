/** How far ahead the event is, roughly: without the time zone, and so without what reckons with it. */
import type { Context } from './context.ts';

/** Full days from `now` to the start, to within a few hours; undefined where the start is unknown. */
export function daysAhead({ event: { start = '' }, now }: Context): number | undefined {
  const at = Date.parse(`${start.slice(0, 10)}T${start.slice(11, 16) || '12:00'}Z`);
  return Number.isNaN(at) ? undefined : Math.floor((at - now.getTime()) / 86_400_000);
}
