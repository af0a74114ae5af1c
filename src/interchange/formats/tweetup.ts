/** The library's own feed. Whatever no other format knows is tried as one: it says best what is wrong with it. */
import type { Format } from '../format.ts';

export { toFeed } from './tweetup/write.ts';

export const tweetup: Format = {
  id: 'tweetup',
  name: 'tweetup feed',
  type: 'application/json',
  extensions: ['json'],
  matches: () => true,
  reader: async () => {
    const { parseFeed } = await import('../../event/feed.ts');
    return ({ text, value }, options) => parseFeed(value ?? text, options);
  },
  writer: async () => (await import('./tweetup/write.ts')).toFeed,
};
