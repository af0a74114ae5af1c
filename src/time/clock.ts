/** What clocks show in a zone. */
import { mustBeZone } from './guard.ts';
import { msOf } from './moment.ts';
import { knownOffset } from './offset.ts';
import { wallFromMs } from './wall-time.ts';

/** The offset of a zone from UTC at an instant, in milliseconds, east positive. Throws `zone-…`. */
export function offsetAt(zone: string, epochMs: number): number {
  mustBeZone(zone);
  return knownOffset(zone, epochMs);
}

/** The wall time that clocks in `zone` show at an instant. Throws `zone-…`; a TypeError for what is no valid date. */
export function wallTimeAt(zone: string, instant: Date): string {
  const ms = msOf(instant, 'instant');
  return wallFromMs(Math.floor((ms + offsetAt(zone, ms)) / 1000) * 1000);
}
