/** Counting replies, and saying honestly how many people to expect. */
import { expected } from '../internal/expected.ts';
import { headsOf, type Rsvp } from './rsvp.ts';

/** The counts of one occurrence. Going and waiting count heads, guests included; the others count replies. */
export interface Tally {
  going: number;
  waiting: number;
  maybe: number;
  declined: number;
  /** Places left; absent where there is no limit. */
  left?: number;
  capacity?: number;
}

/**
 * Counts replies. A going reply without a place (`waiting`) does not count as going.
 * @throws TypeError for what is no list of replies
 */
export function tally(rsvps: Iterable<Pick<Rsvp, 'answer' | 'guests' | 'place'>>, capacity?: number): Tally {
  if (typeof rsvps?.[Symbol.iterator] !== 'function') throw expected('a list of replies', rsvps);
  const counts: Tally = { going: 0, waiting: 0, maybe: 0, declined: 0 };
  for (const rsvp of rsvps) {
    if (rsvp?.answer === undefined) throw expected('a reply { answer, guests, place }', rsvp);
    if (rsvp.answer === 'maybe') counts.maybe += 1;
    else if (rsvp.answer === 'declined') counts.declined += 1;
    else if (rsvp.place === 'waiting') counts.waiting += headsOf(rsvp);
    else counts.going += headsOf(rsvp);
  }
  return withCapacity(counts, capacity);
}

/** The counts with the places that are left under `capacity`. A lower capacity removes nobody, so never below 0. */
export function withCapacity(counts: Tally, capacity: number | undefined): Tally {
  if (capacity === undefined) return counts;
  return { ...counts, capacity, left: Math.max(0, capacity - counts.going) };
}

/** Heads to expect at the door. */
export interface Estimate {
  low: number;
  likely: number;
  high: number;
}

/*
 * Free gatherings lose 25 to 60 % of those who said yes: 21 of 56 and 7 of 27 stayed away in counts by hosts, 40 to
 * 60 % is what vendors of free tickets report. A few of the maybes come. Walk-ins are not foreseeable and not counted.
 */
const comes = { low: 0.4, likely: 0.6, high: 0.75 };
const maybeComes = { low: 0, likely: 0.15, high: 0.4 };

/**
 * How many heads to expect, as a range: `low` ≤ `likely` ≤ `high`.
 * @throws TypeError for what is no tally
 */
export function estimate(counts: Pick<Tally, 'going' | 'maybe'>): Estimate {
  if (!Number.isFinite(counts?.going + counts?.maybe)) throw expected('a tally { going, maybe }', counts);
  const of = (level: keyof Estimate): number =>
    counts.going * comes[level] + counts.maybe * maybeComes[level];
  return { low: Math.floor(of('low')), likely: Math.round(of('likely')), high: Math.ceil(of('high')) };
}
