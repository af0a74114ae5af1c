/** What the page is told. Ids and secrets of replies, names and notes are in none of it. */
import type { Answer, Place } from '../../src/rsvp/rsvp.ts';

/**
 * `saved`: the service, or this device where there is no service, has it. `kept`: not sent yet. `refused`: not possible,
 * see `code`. `withdrawn`: deleted. `promoted`: somebody who waited has a place now.
 */
export type RsvpHappening = 'saved' | 'kept' | 'refused' | 'withdrawn' | 'promoted';

export interface RsvpDetail {
  eventId: string;
  /** The date of a recurring event; empty for an event that has one date. */
  occurrence: string;
  answer?: Answer | undefined;
  guests?: number | undefined;
  place?: Place | undefined;
  /** Why it was refused. */
  code?: string | undefined;
}

/** `tweetup-rsvp-saved`, `tweetup-rsvp-kept` and so on; bubbles, also out of a card. */
export class TweetupRsvpEvent extends Event implements RsvpDetail {
  readonly eventId: string;
  readonly occurrence: string;
  readonly answer: Answer | undefined;
  readonly guests: number | undefined;
  readonly place: Place | undefined;
  readonly code: string | undefined;

  constructor(happening: RsvpHappening, detail: RsvpDetail) {
    super(`tweetup-rsvp-${happening}`, { bubbles: true, composed: true });
    this.eventId = detail.eventId;
    this.occurrence = detail.occurrence;
    this.answer = detail.answer;
    this.guests = detail.guests;
    this.place = detail.place;
    this.code = detail.code;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'tweetup-rsvp-saved': TweetupRsvpEvent;
    'tweetup-rsvp-kept': TweetupRsvpEvent;
    'tweetup-rsvp-refused': TweetupRsvpEvent;
    'tweetup-rsvp-withdrawn': TweetupRsvpEvent;
    'tweetup-rsvp-promoted': TweetupRsvpEvent;
  }
}
