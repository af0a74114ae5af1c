/** X: weights of twitter-text's configuration v3, links 23, every emoji 2 (docs.x.com, counting characters). */
import { betweenLinks, nfc, weightOf } from '../count.ts';
import { twitterLinks, xLinkRules } from '../detect/twitter-links.ts';
import { twitterMentions, twitterTags } from '../detect/twitter-tags.ts';
import { type Entity, withoutOverlaps } from '../entity.ts';
import type { CountContext, Network } from '../network.ts';
import { withQuery } from '../share.ts';

/** Whether a text may hold a host: most full stops end a sentence. */
const mayHoldHost = /\.[^\s.]/;

/** Everything that becomes a link, a mention or a hashtag on X. */
export function findOnX(text: string, { isTld }: CountContext): Entity[] {
  const found = mayHoldHost.test(text) ? twitterLinks(text, xLinkRules, isTld) : [];
  if (/[@＠]/.test(text)) found.push(...twitterMentions(text));
  if (/[#＃]/.test(text)) found.push(...twitterTags(text));
  return withoutOverlaps(found);
}

/** Weights of everything but links, which count the same whatever their length. */
export function countOnX(
  text: string,
  entities: readonly Entity[],
  context: CountContext,
  weight: (text: string) => number = weightOf,
): number {
  const composed = nfc(text);
  // A link that overlaps a hashtag is not shown as one, but counts as one.
  const known = composed === text && entities.every((each) => each.type === 'link');
  const found =
    known || !mayHoldHost.test(composed) ? entities : twitterLinks(composed, xLinkRules, context.isTld);
  const { rest, links } = betweenLinks(composed, found);
  let length = 0;
  for (const each of rest) length += weight(each);
  for (const link of links) {
    // What only looks like an address may count as text.
    const unsure = context.likely && !/^https?:/i.test(link.text);
    length += unsure ? Math.max(context.linkLength, weight(link.text)) : context.linkLength;
  }
  return length;
}

export const x: Network = {
  id: 'x',
  name: 'X',
  unit: 'weighted',
  limit: 280,
  linkLength: 23,
  layout: 'lines',
  count: countOnX,
  find: findOnX,
  mention: (handle) => (/^\w{1,20}$/.test(handle) ? `@${handle}` : undefined),
  share: ({ text }) => withQuery('https://x.com/intent/tweet', { text }),
  payload: ({ text }) => ({ text }),
};
