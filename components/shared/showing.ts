/** Which date of an event is shown, and where now stands to it. Free of rendering. */
import type { TweetupEvent } from '../../src/event/schema.ts';
import { endOf, nextPhaseChange, type Phase, phaseAt, startOf } from '../../src/time/phase.ts';
import { loadRecurrence, occurrences } from '../../src/time/recurrence.ts';
import { TweetupTimeError } from '../../src/time/time-error.ts';
import { eventOf, type Occurrence } from '../../src/time/timed.ts';
import type { SourcedEntry } from './events-controller.ts';

/** An event's time and place before it moved. */
export type Previous = NonNullable<TweetupEvent['previous']>[number];

/** One date of an event, ready to be rendered. */
export interface Showing {
  /** The event with what this date changes. */
  event: TweetupEvent;
  of: TweetupEvent | Occurrence<TweetupEvent>;
  startsAt: Date;
  endsAt: Date | undefined;
  phase: Phase;
  /** When the phase is another one; epoch milliseconds, `Infinity` for never. */
  changesAt: number;
  /** What it was before it moved. */
  previous: Previous | undefined;
  /** Later dates of a recurring event. */
  following: readonly Occurrence<TweetupEvent>[];
  /** What relative addresses in the event are relative to. */
  base: string;
}

/** What the answer depends on. */
export interface Moment {
  now: Date;
  /** The visitor's zone; `undefined` where it is not known. Days that have no zone are days there. */
  viewerZone?: string | undefined;
}

/** How many later dates of a recurring event are worth a line. */
const followingDates = 2;

/** Soonest first. */
export function byStart(a: Showing, b: Showing): number {
  return a.startsAt.getTime() - b.startsAt.getTime();
}

/**
 * Of each event the date that matters now: its only one; of a recurring event the one under way or the next.
 * An event that cannot be read is left out: its source reports it.
 * @param onLoaded called when the library for rarer recurrence rules has come: ask again then.
 * @returns the dates in no order, and when one of them is in another phase (epoch milliseconds).
 */
export function currentShowings(
  entries: readonly SourcedEntry[],
  moment: Moment,
  onLoaded: () => void,
): { showings: Showing[]; until: number } {
  const showings: Showing[] = [];
  const unexpanded: TweetupEvent[] = [];
  let until = Infinity;
  for (const { entry, url } of entries) {
    const { event } = entry;
    if (!event) continue;
    const dates = datesOf(event, moment.now);
    if (!dates) unexpanded.push(event);
    const showing = showingOf(event, dates ?? [], url, moment);
    showings.push(showing);
    until = Math.min(until, showing.changesAt);
  }
  if (unexpanded.length > 0) void loadRecurrence(unexpanded).then(onLoaded);
  return { showings, until };
}

/** The next dates; none for a single event or one whose dates are over; `undefined` where its rule needs the library. */
function datesOf(event: TweetupEvent, now: Date): Occurrence<TweetupEvent>[] | undefined {
  if (!event.recurrence) return [];
  try {
    return occurrences(event, { from: now, limit: followingDates + 1 });
  } catch (error) {
    if (error instanceof TweetupTimeError && error.code === 'recurrence-not-loaded') return undefined;
    throw error;
  }
}

function showingOf(
  series: TweetupEvent,
  [first, ...following]: Occurrence<TweetupEvent>[],
  base: string,
  { now, viewerZone }: Moment,
): Showing {
  const of = first ?? series;
  const event = eventOf(of);
  return {
    event,
    of,
    startsAt: startOf(of, viewerZone),
    endsAt: endOf(of, viewerZone),
    phase: phaseAt(of, now, viewerZone),
    changesAt: nextPhaseChange(of, now, viewerZone)?.getTime() ?? Infinity,
    previous: event.previous?.at(-1) ?? originalOf(series, first),
    following,
    base,
  };
}

/** When a date that moved would have been by the rule. */
function originalOf(series: TweetupEvent, date: Occurrence<TweetupEvent> | undefined): Previous | undefined {
  if (!date?.key) return undefined;
  return { start: date.key.length > 10 ? date.key : date.key + series.start.slice(10), venue: series.venue };
}
