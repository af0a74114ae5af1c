/** The dates of recurring events. What expands rules loads with the first feed that has one. */
import type { FeedEntry } from '../../src/event/skim.ts';
import type { TweetupEvent } from '../../src/event/schema.ts';
import type { OccurrenceOptions } from '../../src/time/recurrence.ts';
import type { Occurrence } from '../../src/time/timed.ts';
import type { Moment } from './showing.ts';
import { complain, warnOnce } from './warn.ts';

/** What expands rules, once some feed needed it. */
export let recurrence: typeof import('../../src/time/recurrence.ts') | undefined;

/** Brings what the events need. Without it, if it cannot be had, they are shown on their first date. */
export async function prepareDates(entries: readonly FeedEntry[]): Promise<void> {
  const events = entries.flatMap((entry) => (entry.recurs && entry.event) || []);
  if (events.length === 0) return;
  try {
    recurrence ??= await import('../../src/time/recurrence.ts');
    await recurrence.loadRecurrence(events);
  } catch (error) {
    warnOnce(`Recurring events are shown on their first date only: ${String(error)}`);
  }
}

/**
 * The dates of a recurring event from `from` on, the one under way included; from now on where it is absent. None where
 * all are over, or the rule makes no sense.
 */
export function datesOf(
  event: TweetupEvent,
  { now, viewerZone }: Moment,
  range: Pick<OccurrenceOptions, 'from' | 'to' | 'limit'>,
): Occurrence<TweetupEvent>[] {
  if (!event.recurrence || !recurrence) return [];
  try {
    return recurrence.occurrences(event, { from: now, ...range, floatingZone: viewerZone });
  } catch (error) {
    complain('bad-date', event.id, error);
    return [];
  }
}
