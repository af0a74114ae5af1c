/** Which events of a feed a command is about. */
import type { TweetupEvent } from '../event/index.ts';
import { loadRecurrence, type Occurrence, occurrences } from '../time/index.ts';

export interface Range {
  from?: Date | undefined;
  to?: Date | undefined;
  limit?: number | undefined;
}

/** An event with the date of it that is next. */
export interface Dated {
  event: TweetupEvent;
  next: Occurrence<TweetupEvent>;
}

/** The events that take place between two moments, in the order of their next dates. Rules may need `loadRecurrence`. */
export async function between(events: readonly TweetupEvent[], { from, to, limit }: Range): Promise<Dated[]> {
  await loadRecurrence(events);
  const dated: Dated[] = [];
  for (const event of events) {
    const next = firstDate(event, { from, to });
    if (next) dated.push({ event, next });
  }
  dated.sort((a, b) => a.next.startsAt.getTime() - b.next.startsAt.getTime());
  return limit === undefined ? dated : dated.slice(0, limit);
}

function firstDate(event: TweetupEvent, range: Range): Occurrence<TweetupEvent> | undefined {
  try {
    return occurrences(event, { ...range, limit: 1 })[0];
  } catch {
    // A rule that cannot be expanded: its first date still can.
    const { recurrence: _, ...single } = event;
    return occurrences(single as TweetupEvent, { ...range, limit: 1 })[0];
  }
}
