/** Bluesky: 300 grapheme clusters and 3,000 bytes (lexicon app.bsky.feed.post); links are shown short, facets keep them whole. */
import { countGraphemes } from '../../internal/text.ts';
import { findOnBluesky } from '../detect/bluesky.ts';
import { rewritten } from '../entity.ts';
import { blueskyRecord, facetsOf } from '../facets.ts';
import type { Network } from '../network.ts';
import { withQuery } from '../share.ts';

/** As the app shortens addresses: no scheme, and of path, query and fragment at most 15 characters. */
export function shortLink(address: string): string {
  const [, host, rest = ''] = /^https?:\/\/([^/?#]+)(.*)$/i.exec(address) ?? [];
  if (host === undefined) return address;
  const path = rest === '/' ? '' : rest;
  return host + (path.length > 15 ? `${path.slice(0, 13)}...` : path);
}

export const bluesky: Network = {
  id: 'bluesky',
  name: 'Bluesky',
  unit: 'graphemes',
  limit: 300,
  maxBytes: 3000,
  layout: 'lines',
  count: (text, _entities, { segmenter }) => countGraphemes(text, segmenter),
  find: (text, { isTld, segmenter }) => findOnBluesky(text, isTld, segmenter),
  mention: (handle) =>
    /^(?=.{3,253}$)(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i.test(handle) ? `@${handle}` : undefined,
  shownLink: shortLink,
  // The composer shortens and links by itself, so it gets whole addresses.
  share: ({ text, entities }) =>
    withQuery('https://bsky.app/intent/compose', {
      text: rewritten(text, entities, ({ type, value }) => (type === 'link' ? value : undefined)),
    }),
  facets: facetsOf,
  payload: blueskyRecord,
};
