/** Finding one date of an event by its key. */
import type { TweetupEvent } from '../../event/schema.ts';
import { endOf, startOf } from '../../time/phase.ts';
import type { Occurrence } from '../../time/timed.ts';

/** The date of `event` with this key; `undefined` where there is none. A key of `''` means an event that happens once. */
export function occurrenceAt(event: TweetupEvent, key: string): Occurrence<TweetupEvent> | undefined {
  if (key !== '' || event.recurrence) return undefined;
  const occurrence: Occurrence<TweetupEvent> = {
    event,
    key,
    start: event.start,
    end: event.end,
    startsAt: startOf(event),
    status: event.status ?? 'planned',
  };
  const endsAt = endOf(event);
  if (endsAt) occurrence.endsAt = endsAt;
  return occurrence;
}

/** Brings what unusual recurrence rules need. */
export async function loadRecurrence(_events: readonly TweetupEvent[]): Promise<void> {}
