/** What functions of several events take: one event or date of one, a list of both, or what `parseFeed` gives. */
import { expected } from '../internal/expected.ts';
import { eventOf, type Occurrence } from '../time/timed.ts';
import type { TweetupEvent } from './schema.ts';

/** An event, or one date of a recurring one. */
export type Listed = TweetupEvent | Occurrence<TweetupEvent>;

/** One event or date of one, several, or a feed as `parseFeed` gives it. */
export type Events =
  | Listed
  | readonly Listed[]
  | {
      readonly events: readonly Listed[];
      readonly feed?: { readonly title?: string | undefined; readonly url?: string | undefined };
    };

/** Events as a list, and what the feed that they came in says of itself. */
export interface EventList {
  events: readonly Listed[];
  /** False where one event came alone. */
  several: boolean;
  title?: string | undefined;
  url?: string | undefined;
}

/**
 * The events of whatever was passed.
 * @throws TypeError for what is no event, a list with something else in it (and where), or a feed that was not parsed
 */
export function eventsIn(given: Events): EventList {
  if (isListed(given)) return { events: [given], several: false };
  const list = Array.isArray(given) ? given : (given as { events?: unknown } | undefined)?.events;
  if (!Array.isArray(list))
    throw expected(`events: ${whole}, a list of them, or what parseFeed gives`, given);
  if (!Array.isArray(given) && 'defaults' in given) {
    throw new TypeError('Expected events, got a feed as it is written, with defaults: use parseFeed(feed).');
  }
  for (const [index, each] of list.entries()) {
    if (!isListed(each)) throw expected(`${whole} at [${index}]`, each);
  }
  const { title, url } = (given as { feed?: EventList }).feed ?? {};
  return { events: list as readonly Listed[], several: true, title, url };
}

/** The one event, or that of its date. Throws a TypeError for what is none, or several. */
export function eventIn(given: Listed): TweetupEvent {
  if (!isListed(given)) throw expected(whole, given);
  return eventOf(given);
}

const whole = 'an event with id, title and start';

/** What every event has: without it a writer would print `undefined`, or leave the event out in silence. */
function isListed(given: unknown): given is Listed {
  if (typeof given !== 'object' || given === null || 'events' in given || Array.isArray(given)) return false;
  const { id, title, start } = eventOf(given as TweetupEvent);
  return [id, title, start].every((text) => typeof text === 'string');
}
