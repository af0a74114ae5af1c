/** What `<tweetup-rsvp>` needs beyond its question. One chunk, loaded after the first paint. */
import type { TweetupEvent } from '../../src/event/schema.ts';
import { occurrenceAt } from '../../src/time/recurrence.ts';
import type { Occurrence } from '../../src/time/timed.ts';
import { warnOnce } from '../shared/warn.ts';
import { lateStyles } from './late.styles.ts';

export { Reply } from './reply.ts';
export { view } from './view.ts';

/** Puts on the styles of what came late. */
export function dress(root: ShadowRoot): void {
  const sheet = lateStyles.styleSheet;
  if (sheet && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}

/** One date of a recurring event; `undefined` where it has no such date. */
export function dateOf(event: TweetupEvent, key: string): Occurrence<TweetupEvent> | undefined {
  try {
    const date = occurrenceAt(event, key);
    if (!date) warnOnce(`occurrence="${key}": "${event.id}" does not take place on that date.`);
    return date;
  } catch (error) {
    warnOnce(`occurrence="${key}": ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}
