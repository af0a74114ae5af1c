/** Mastodon: 500 grapheme clusters of warning and text, links 23, of remote mentions only the name (status_length_validator.rb). */
import { countGraphemes } from '../../internal/text.ts';
import { findOnMastodon } from '../detect/mastodon.ts';
import type { Entity } from '../entity.ts';
import type { CountContext, Network, PostContext } from '../network.ts';
import { bareHost, withQuery } from '../share.ts';

function countOnMastodon(text: string, entities: readonly Entity[], context: CountContext): number {
  let short = '';
  let from = 0;
  for (const each of entities) {
    const isLink = each.type === 'link' && /^https?:/i.test(each.text);
    if (!isLink && each.type !== 'mention') continue;
    short += text.slice(from, each.start);
    short += isLink ? 'x'.repeat(context.linkLength) : `@${each.value.split('@')[0]}`;
    from = each.end;
  }
  return countGraphemes(short + text.slice(from), context.segmenter);
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
