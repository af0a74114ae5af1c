/** Times as most formats of the web have them: local, with the offset from UTC. */
import { isAllDay, parseWallTime } from '../time/wall-time.ts';
import { isZone, offsetAt, resolveWallTime, wallTimeAt } from '../time/zone.ts';

/** Local time with its offset; a date where the hour is unknown, never midnight in its place. */
export function printWithOffset(wall: string, zone: string | undefined, after?: string): string | undefined {
  const parsed = parseWallTime(wall);
  if (!parsed) return undefined;
  if (parsed.allDay) return wall;
  if (zone === undefined || !isZone(zone)) return wall;
  const { at: earlier, kind } = resolveWallTime(wall, zone);
  let at = earlier;
  if (
    kind === 'overlap' &&
    after !== undefined &&
    !isAllDay(after) &&
    at <= resolveWallTime(after, zone).at
  ) {
    at = resolveWallTime(wall, zone, 'later').at;
  }
  const local = kind === 'gap' ? wallTimeAt(zone, at) : wall;
  return `${local.length === 16 ? `${local}:00` : local}${offset(offsetAt(zone, at.getTime()))}`;
}

/** `+01:00`; seconds of zones of long ago are dropped, since the format has none. */
function offset(ms: number): string {
  const minutes = Math.round(Math.abs(ms) / 60_000);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${ms < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
