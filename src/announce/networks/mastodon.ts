/** Mastodon: 500 grapheme clusters of warning and text, links 23, of remote mentions only the name (status_length_validator.rb). */
import { countGraphemes } from '../../internal/text.ts';
import { findOnMastodon } from '../detect/mastodon.ts';
import { type Entity, rewritten } from '../entity.ts';
import type { CountContext, Instance, Network, PostContext } from '../network.ts';
import { bareHost, withQuery } from '../share.ts';

function countOnMastodon(text: string, entities: readonly Entity[], context: CountContext): number {
  const short = rewritten(text, entities, ({ type, text: shown, value }) => {
    if (type === 'link' && /^https?:/i.test(shown)) return 'x'.repeat(context.linkLength);
    return type === 'mention' ? `@${value.split('@')[0]}` : undefined;
  });
  return countGraphemes(short, context.segmenter);
}

/** Some raise the limits. */
function limitsOf({ configuration }: Instance): Partial<Network> {
  const { max_characters: limit, characters_reserved_per_url: linkLength } = configuration?.statuses ?? {};
  const isGood = (value: unknown) => typeof value === 'number' && value > 0;
  return { ...(isGood(limit) && { limit }), ...(isGood(linkLength) && { linkLength }) };
}

/** Parameters of `POST /api/v1/statuses`. */
function status(post: PostContext): Record<string, unknown> {
  return {
    status: post.text,
    visibility: 'public',
    language: post.language.split('-')[0],
    ...(post.contentWarning ? { spoiler_text: post.contentWarning, sensitive: true } : {}),
    ...(post.scheduledAt ? { scheduled_at: post.scheduledAt.toISOString() } : {}),
  };
}

export const mastodon: Network = {
  id: 'mastodon',
  name: 'Mastodon',
  unit: 'graphemes',
  limit: 500,
  linkLength: 23,
  layout: 'lines',
  limitsOf,
  count: countOnMastodon,
  find: (text, { isTld }) => findOnMastodon(text, isTld),
  // A name without a host would be somebody on the reader's own server.
  mention: (handle) =>
    /^[a-z0-9_]+(?:[.-]+[a-z0-9_]+)*@[a-z0-9]+(?:[.-]+[a-z0-9]+)*\.[a-z0-9-]{2,}$/i.test(handle)
      ? `@${handle}`
      : undefined,
  share: ({ text, instance }) => {
    const host = bareHost(instance);
    return host && withQuery(`https://${host}/share`, { text });
  },
  payload: status,
};
