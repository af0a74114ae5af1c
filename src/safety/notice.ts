/** When it was announced. */
import { parseWallTime, wallToMs } from '../time/wall-time.ts';
import { localMs } from './zone.ts';
import { once, type Context } from './context.ts';

/** A wall time or an instant, as wall time of the event in milliseconds as though in UTC. */
export function momentMs(context: Context, moment: string | undefined): number | undefined {
  if (!moment) return undefined;
  const wall = parseWallTime(moment);
  return wall ? wallToMs(wall) : localMs(context, moment);
}

function read(context: Context): number | undefined {
  const { announcedAt, posts } = context.event;
  const given = momentMs(context, announcedAt);
  if (given !== undefined) return given;
  const times = (posts ?? []).map((post) => momentMs(context, post.at)).filter((at) => at !== undefined);
  return times.length > 0 ? Math.min(...times) : undefined;
}

/** `announcedAt`, else the first post that has a time. */
export function announcedMs(context: Context): number | undefined {
  return once(context, read);
}
