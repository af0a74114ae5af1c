/** The library's own feed. */
import { parseFeed } from '../../event/feed.ts';
import { eventOf } from '../../time/timed.ts';
import type { FormatCode } from '../format.ts';

export const tweetup: FormatCode = {
  read: ({ text, value }, options) => parseFeed(value ?? text, options),
  write(events, { title, url }) {
    const feed = {
      version: 1,
      ...(title === undefined ? {} : { title }),
      ...(url === undefined ? {} : { url }),
      events: events.map((event) => eventOf(event)),
    };
    return `${JSON.stringify(feed, null, 2)}\n`;
  },
};
