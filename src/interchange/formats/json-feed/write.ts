/** Events as a JSON Feed (version 1.1). */
import type { Events } from '../../../event/listed.ts';
import type { TweetupEvent } from '../../../event/schema.ts';
import { type NewsOptions, newsOf } from '../../news-entry.ts';
import { webAddress } from '../icalendar/write-fields.ts';

/** The document; `_event` of an item is the event as it is in our own feed. */
export interface JsonFeed {
  version: 'https://jsonfeed.org/version/1.1';
  title: string;
  feed_url?: string;
  items: {
    id: string;
    url?: string;
    title: string;
    content_html: string;
    summary?: string;
    image?: string;
    date_modified: string;
    tags?: string[];
    language?: string;
    authors?: { name: string; url?: string }[];
    _event: TweetupEvent;
  }[];
}

/**
 * A feed whose items carry the date in the title and the event as HTML with h-event classes. Of what `parseFeed` gives,
 * title and address are taken too, unless the options have others.
 * @throws TypeError for what is no event, list of events or parsed feed, and for an invalid `now`
 */
export function toJsonFeed(events: Events, options: NewsOptions = {}): JsonFeed {
  const { title: name, url: address, entries } = newsOf(events, options);
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: name,
    ...(address === undefined ? {} : { feed_url: address }),
    items: entries.map(({ id, url, title, html, updated, event }) => {
      const image = webAddress(event.image?.url);
      const authors = event.hosts?.map(({ name, url: home }) => {
        const page = webAddress(home);
        return page === undefined ? { name } : { name, url: page };
      });
      return {
        id,
        ...(url === undefined ? {} : { url }),
        title,
        content_html: html,
        ...(event.summary === undefined ? {} : { summary: event.summary }),
        ...(image === undefined ? {} : { image }),
        date_modified: updated,
        ...(event.hashtags?.length ? { tags: [...event.hashtags] } : {}),
        ...(event.language === undefined ? {} : { language: event.language }),
        ...(authors?.length ? { authors } : {}),
        _event: event,
      };
    }),
  };
}
