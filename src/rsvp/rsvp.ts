/**
 * What a reply is. A reply belongs to one date of one event: (event id, occurrence key). Capacity, waiting list,
 * deadline and tally are per occurrence.
 */

export type Answer = 'going' | 'maybe' | 'declined';
export type Place = 'held' | 'waiting' | 'none';
export type WaitingList = 'first-fit' | 'strict' | 'none';
export type TallyVisibility = 'public' | 'full-or-not' | 'hidden';

/** What a person says with a reply, beside yes or no. All of it is hers: it goes when she withdraws. */
export interface Details {
  name?: string;
  /** `@name`, `user@host` or `name.bsky.social`. */
  handle?: string;
  /** Others may see the name. Off unless she turned it on. */
  showName: boolean;
  /** To the host only. */
  note?: string;
  firstTime?: boolean;
  topics?: string;
  /** To the host only; deleted the day after the event. */
  accessNeeds?: string;
  /** The answer to the host's warm-up question. */
  warmUp?: string;
}

/** One person's reply. */
export interface Rsvp extends Details {
  id: string;
  eventId: string;
  /** Key of the occurrence; `''` for an event that does not recur. */
  occurrence: string;
  answer: Answer;
  /** People she brings. Heads are one more. */
  guests: number;
  /** Whether a place is kept for her, or she stands in the waiting list. */
  place: Place;
  /** Raised by the client with each change. */
  revision: number;
  /** RFC 3339, UTC. */
  updatedAt: string;
}

/** What the event says about replies for one date. Instants are milliseconds since 1970. */
export interface Rules {
  status: 'planned' | 'moved' | 'postponed' | 'cancelled';
  /** Heads, guests included. Absent: as many as like. */
  capacity?: number;
  /** Guests that one person may bring. */
  guests: number;
  opens?: number;
  closes: number;
  startsAt: number;
  endsAt: number;
  waitingList: WaitingList;
  tally: TallyVisibility;
  /** The event or this date of it has vanished from the feed: closed, but kept for the host. */
  missing: boolean;
}

/** A reply as it is kept: with what its owner and the host need, and what the public never sees. */
export interface Entry {
  rsvp: Rsvp;
  /** Hash of the secret that lets a device change this reply. */
  secret: string;
  /** Order of arrival in the queue; only going replies have one. */
  ticket: number;
  /** When a place became free for her, in milliseconds, until she has looked. */
  promotedAt?: number;
  /** The host has hidden the name. */
  nameHidden?: boolean;
  /** Withdrawn: only `rsvp.id`, `rsvp.revision` and `secret` still mean something. */
  gone?: boolean;
}

/** Heads that a reply counts for: only going ones count. */
export function headsOf(rsvp: Pick<Rsvp, 'answer' | 'guests'>): number {
  return rsvp.answer === 'going' ? 1 + rsvp.guests : 0;
}

/** The details alone, without absent keys. */
export function detailsOf(rsvp: Details): Details {
  const details: Details = { showName: rsvp.showName };
  if (rsvp.name !== undefined) details.name = rsvp.name;
  if (rsvp.handle !== undefined) details.handle = rsvp.handle;
  if (rsvp.note !== undefined) details.note = rsvp.note;
  if (rsvp.firstTime !== undefined) details.firstTime = rsvp.firstTime;
  if (rsvp.topics !== undefined) details.topics = rsvp.topics;
  if (rsvp.accessNeeds !== undefined) details.accessNeeds = rsvp.accessNeeds;
  if (rsvp.warmUp !== undefined) details.warmUp = rsvp.warmUp;
  return details;
}
