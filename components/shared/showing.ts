/** Which date of an event is shown, and where now stands to it. Free of rendering. */
import type { TweetupEvent } from '../../src/event/schema.ts';
import { endOf, nextPhaseChange, type Phase, phaseAt, startOf } from '../../src/time/phase.ts';
import type { Occurrence } from '../../src/time/timed.ts';
import { datesOf } from './dates.ts';
import type { SourcedEntry } from './events-controller.ts';

/** An event's time and place before it moved. */
export type Previous = NonNullable<TweetupEvent['previous']>[number];

/** One date of an event, ready to be rendered. */
export interface Showing {
  /** The event with what this date changes. */
  event: TweetupEvent;
  of: Occurrence<TweetupEvent>;
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
export const followingDates = 2;

/** Soonest first. */
export function byStart(a: Showing, b: Showing): number {
  return a.startsAt.getTime() - b.startsAt.getTime();
}

/**
 * Of each event the date that matters now: its only one; of a recurring event the one under way or the next, else the
 * first. An event that cannot be read is left out: its source reports it.
 * @returns the dates in no order, and when one of them is in another phase (epoch milliseconds).
 */
export function currentShowings(
  entries: readonly SourcedEntry[],
  moment: Moment,
): { showings: Showing[]; until: number } {
  const showings: Showing[] = [];
  let until = Infinity;
  for (const { entry, url } of entries) {
    const { event } = entry;
    if (!event) continue;
    const showing = showingOf(event, datesOf(event, moment, { limit: followingDates + 1 }), url, moment);
    showings.push(showing);
    until = Math.min(until, showing.changesAt);
  }
  return { showings, until };
}

/** One date of an event, made ready: the first of `dates`, those after it, or the only one. */
export function showingOf(
  series: TweetupEvent,
  [first, ...following]: Occurrence<TweetupEvent>[],
  base: string,
  { now, viewerZone }: Moment,
): Showing {
  const of = first ?? onlyDate(series, viewerZone);
  const { event, startsAt, endsAt } = of;
  return {
    event,
    of,
    startsAt,
    endsAt,
    phase: phaseAt(of, now, viewerZone),
    changesAt: nextPhaseChange(of, now, viewerZone)?.getTime() ?? Infinity,
    previous: event.previous?.at(-1) ?? originalOf(series, first),
    following,
    base,
  };
}

/** An event as its one date, so that its instants are found once. */
function onlyDate(event: TweetupEvent, viewerZone: string | undefined): Occurrence<TweetupEvent> {
  const { start, end, status = 'planned' } = event;
  const startsAt = startOf(event, viewerZone);
  return { event, key: '', start, end, startsAt, endsAt: endOf(event, viewerZone), status };
}

/** When a date that moved would have been by the rule. */
function originalOf(series: TweetupEvent, date: Occurrence<TweetupEvent> | undefined): Previous | undefined {
  if (!date?.key) return undefined;
  return { start: date.key.length > 10 ? date.key : date.key + series.start.slice(10), venue: series.venue };
}
