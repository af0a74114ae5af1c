/** The library's own feed, written. Reading it is `parseFeed`. */
import type { TweetupEvent } from '../../../event/schema.ts';
import { eventOf, type Occurrence } from '../../../time/timed.ts';
import type { FormatWriteOptions } from '../../format.ts';

/** A feed document as indented JSON; of an occurrence the event on that date. */
export function toFeed(
  events: readonly (TweetupEvent | Occurrence<TweetupEvent>)[],
  { title, url }: Pick<FormatWriteOptions, 'title' | 'url'> = {},
): string {
  const feed = {
    version: 1,
    ...(title === undefined ? {} : { title }),
    ...(url === undefined ? {} : { url }),
    events: events.map((event) => eventOf(event)),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}
