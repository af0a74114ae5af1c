/** The library's own feed, written. Reading it is `parseFeed`. */
import { type Events, eventsIn } from '../../../event/listed.ts';
import { eventOf } from '../../../time/timed.ts';
import type { FormatWriteOptions } from '../../format.ts';

/**
 * A feed document as indented JSON; of an occurrence the event on that date. Of what `parseFeed` gives, title and address
 * are taken too, unless the options have others.
 * @throws TypeError for what is no event, list of events or parsed feed
 */
export function toFeed(events: Events, options: Pick<FormatWriteOptions, 'title' | 'url'> = {}): string {
  const { events: list, ...feed } = eventsIn(events);
  const { title = feed.title, url = feed.url } = options;
  const written = {
    version: 1,
    ...(title === undefined ? {} : { title }),
    ...(url === undefined ? {} : { url }),
    events: list.map((event) => eventOf(event)),
  };
  return `${JSON.stringify(written, null, 2)}\n`;
}
