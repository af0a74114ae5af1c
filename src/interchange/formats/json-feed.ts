/** JSON Feed 1.1 (jsonfeed.org): writing, for readers of news. */
import type { Format } from '../format.ts';

export { type JsonFeed, toJsonFeed } from './json-feed/write.ts';

export const jsonFeed: Format = {
  id: 'json-feed',
  name: 'JSON Feed',
  type: 'application/feed+json',
  extensions: ['feed.json'],
  writer: async () => {
    const { toJsonFeed } = await import('./json-feed/write.ts');
    return (events, options) => `${JSON.stringify(toJsonFeed(events, options), null, 2)}\n`;
  },
};
