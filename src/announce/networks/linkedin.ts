/** LinkedIn: 3,000 characters, taken as UTF-16 units, the strictest reading; its interface takes "little text". */
import { findPlain } from '../detect/plain.ts';
import type { Entity } from '../entity.ts';
import type { Network } from '../network.ts';
import { withQuery } from '../share.ts';

/**
 * Text for the Posts API: the 15 reserved characters escaped (it cuts a post at the first bare `(`), hashtags as
 * templates (Microsoft Learn, little text format).
 */
export function littleText(text: string, entities: readonly Entity[] = []): string {
  const escape = (part: string) => part.replace(/[\\|{}@[\]()<>#*_~]/g, '\\$&');
  let out = '';
  let from = 0;
  for (const each of entities) {
    if (each.type === 'mention') continue;
    out += escape(text.slice(from, each.start));
    out += each.type === 'hashtag' ? `{hashtag|\\#|${escape(each.value)}}` : escape(each.text);
    from = each.end;
  }
  return out + escape(text.slice(from));
}

export const linkedin: Network = {
  id: 'linkedin',
  name: 'LinkedIn',
  unit: 'utf-16',
  limit: 3000,
  layout: 'lines',
  count: (text) => text.length,
  find: (text) => findPlain(text),
  // The documented share link takes only an address; this one fills in the text.
  share: ({ text }) => withQuery('https://www.linkedin.com/feed/', { shareActive: 'true', text }),
  payload: ({ text, entities, author }) => ({
    ...(author ? { author } : {}),
    commentary: littleText(text, entities),
    visibility: 'PUBLIC',
    distribution: { feedDistribution: 'MAIN_FEED', targetEntities: [], thirdPartyDistributionChannels: [] },
    lifecycleState: 'PUBLISHED',
    isReshareDisabledByAuthor: false,
  }),
};
