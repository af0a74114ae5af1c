/** One date of a recurring event, by its key: for elements that are about one. */
import type { TweetupEvent } from '../../src/event/schema.ts';
import type { Occurrence } from '../../src/time/timed.ts';
import { recurrence } from './dates.ts';
import type { Moment } from './showing.ts';
import { complain } from './warn.ts';

/** The date of a recurring event that has this key; `undefined` where there is none. */
export function dateOf(
  event: TweetupEvent,
  key: string,
  { viewerZone }: Moment,
): Occurrence<TweetupEvent> | undefined {
  if (!event.recurrence || !recurrence) return undefined;
  try {
    return recurrence.occurrenceAt(event, key, viewerZone);
  } catch (error) {
    complain('bad-date', event.id, error);
    return undefined;
  }
}
