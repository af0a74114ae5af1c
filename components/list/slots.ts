/** Which events a list shows, decided on as little of each as possible: of ten thousand only a screen is read whole. */
import type { TweetupEvent } from '../../src/event/schema.ts';
import { ASSUMED_DURATION, endOf, SOON, startOf } from '../../src/time/phase.ts';
import type { Occurrence, Timed } from '../../src/time/timed.ts';
import { datesOf } from '../shared/dates.ts';
import type { SourcedEntry } from '../shared/events-controller.ts';
import { followingDates, type Moment, type Showing, showingOf } from '../shared/showing.ts';

/** An entry on the date that matters, known just well enough to be sorted. */
export interface Slot {
  sourced: SourcedEntry;
  /** Epoch milliseconds. */
  start: number;
  /** The first moment at which it is over, epoch milliseconds; exact only where it has begun. */
  over: number;
  /** Of a recurring event: this date, and those after it. */
  dates: Occurrence<TweetupEvent>[];
  /** The same for the same event (or date of it), whatever becomes of it. */
  key: string;
}

/** Slots, and when one of them is in another phase: epoch milliseconds. */
export interface Slots {
  slots: Slot[];
  until: number;
}

export function bySoonest(a: Slot, b: Slot): number {
  return a.start - b.start;
}

/** The slot of a date; `undefined` where the entry has none that exists. */
export function slotOf(
  sourced: SourcedEntry,
  dates: Occurrence<TweetupEvent>[],
  { now, viewerZone }: Moment,
): Slot | undefined {
  const { entry, url } = sourced;
  const of: Timed | Occurrence = dates[0] ?? { start: entry.start, end: entry.end, timeZone: entry.timeZone };
  let start: number;
  try {
    start = startOf(of, viewerZone).getTime();
  } catch {
    // No such day: reading the event whole reports it.
    void entry.event;
    return undefined;
  }
  let over = start + ASSUMED_DURATION;
  try {
    if (start <= now.getTime()) over = Math.max(endOf(of, viewerZone)?.getTime() ?? over, start);
  } catch {
    // An end that makes no sense counts as none.
  }
  return { sourced, start, over, dates, key: `${url} ${entry.id}` };
}

/** Of each entry its only date, or of a recurring one the date under way or the next. */
export function slotsOf(entries: readonly SourcedEntry[], moment: Moment): Slots {
  const slots: Slot[] = [];
  let until = Infinity;
  for (const sourced of entries) {
    const { entry } = sourced;
    const series = entry.recurs ? entry.event : undefined;
    const dates = series ? datesOf(series, moment, { limit: followingDates + 1 }) : [];
    const slot = slotOf(sourced, dates, moment);
    if (!slot) continue;
    slots.push(slot);
    until = Math.min(until, nextChange(slot, moment.now.getTime()));
  }
  return { slots, until };
}

/** When the slot is in another phase. */
export function nextChange({ start, over }: Slot, now: number): number {
  if (start - SOON > now) return start - SOON;
  return start > now ? start : over > now ? over : Infinity;
}

/** What is to come or under way, soonest first. */
export function upcoming(entries: readonly SourcedEntry[], moment: Moment): Slots {
  const { slots, until } = slotsOf(entries, moment);
  return { slots: slots.filter(({ over }) => over > moment.now.getTime()).sort(bySoonest), until };
}

/** Reads the slots one after another until there are `count` that can be shown. */
export function showingsOf(slots: readonly Slot[], count: number, moment: Moment): KeyedShowing[] {
  const shown: KeyedShowing[] = [];
  for (const { sourced, dates, key } of slots) {
    if (shown.length >= count) break;
    const { event } = sourced.entry;
    if (event) shown.push({ ...showingOf(event, dates, sourced.url, moment), key });
  }
  return shown;
}

export type KeyedShowing = Showing & { key: string };
