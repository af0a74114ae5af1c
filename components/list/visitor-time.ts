/** Events at the visitor's time instead of the place's. */
import type { Occurrence } from '../../src/time/timed.ts';
import { isAllDay } from '../../src/time/wall-time.ts';
import { resolveWallTime, wallTimeAt } from '../../src/time/zone.ts';
import type { TweetupEvent } from '../../src/event/schema.ts';
import type { Previous } from '../shared/showing.ts';
import type { KeyedShowing } from './slots.ts';

/** The same moments as clocks in `zone` show them. Days stay days: a whole day is one where it takes place. */
export function inZone(showing: KeyedShowing, zone: string): KeyedShowing {
  const { of, previous } = showing;
  const own = of.event.timeZone;
  if (isAllDay(of.start) || own === undefined || own === zone) return showing;
  const moved = dateInZone(of, zone);
  return {
    ...showing,
    of: moved,
    event: moved.event,
    previous: previous && previousInZone(previous, own, zone),
    following: showing.following.map((each) => dateInZone(each, zone)),
  };
}

function dateInZone(of: Occurrence<TweetupEvent>, zone: string): Occurrence<TweetupEvent> {
  const start = wallTimeAt(zone, of.startsAt);
  const end = of.endsAt && wallTimeAt(zone, of.endsAt);
  return { ...of, start, end, event: { ...of.event, start, end, timeZone: zone } };
}

function previousInZone(previous: Previous, own: string, zone: string): Previous {
  const there = (wall: string | undefined): string | undefined =>
    wall === undefined || isAllDay(wall) ? wall : wallTimeAt(zone, resolveWallTime(wall, own).at);
  return { ...previous, start: there(previous.start), end: there(previous.end) };
}
