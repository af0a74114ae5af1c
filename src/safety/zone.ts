/** The event's zone, for rules that compare it with instants. */
import { checkZone, offsetAt } from '../time/zone.ts';
import { once, type Context } from './context.ts';

/** The zone, where it is one. */
export function zoneOf(context: Context): string | undefined {
  return once(context, read);
}
function read({ event }: Context): string | undefined {
  return checkZone(event.timeZone).ok ? event.timeZone : undefined;
}

/** An instant as wall time of the event, in milliseconds as though in UTC; in UTC where the zone is unknown. */
export function localMs(context: Context, instant: Date | string): number | undefined {
  const ms = typeof instant === 'string' ? Date.parse(instant) : instant.getTime();
  const zone = zoneOf(context);
  return Number.isNaN(ms) ? undefined : ms + (zone ? offsetAt(zone, ms) : 0);
}

/** The instant of a wall time given as though in UTC, in milliseconds; exact but for the hour of a clock change. */
export function instantMs(zone: string, localMs: number): number {
  return localMs - offsetAt(zone, localMs - offsetAt(zone, localMs));
}
