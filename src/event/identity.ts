/** Who an event is across sources. */
import type { TweetupEvent } from './schema.ts';

/**
 * The same for the same event wherever it was read: `uid`, else the feed's address with `id`.
 * @param feedUrl the address that the event was read from; its fragment does not count.
 */
export function identityOf(event: Pick<TweetupEvent, 'id' | 'uid'>, feedUrl?: string): string {
  if (event.uid !== undefined) return event.uid;
  // `events.map(identityOf)` passes a number.
  return typeof feedUrl === 'string' ? `${feedUrl.split('#')[0]}#${event.id}` : event.id;
}
