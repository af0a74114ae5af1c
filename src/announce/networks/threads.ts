/** Threads: 500 bytes of UTF-8 (documented for emoji, enforced for all text), five links, one topic tag. */
import { utf8Length } from '../../internal/text.ts';
import { findPlain } from '../detect/plain.ts';
import type { Entity } from '../entity.ts';
import type { Network } from '../network.ts';
import { withQuery } from '../share.ts';

/** Only the first hashtag of a post is more than text. */
function firstTagOnly(entities: Entity[]): Entity[] {
  const first = entities.findIndex((each) => each.type === 'hashtag');
  return entities.filter((each, i) => each.type !== 'hashtag' || i === first);
}

/** A topic has at most 50 characters and no `.` or `&`. */
function topic(tags: readonly string[]): string | undefined {
  return tags.find((tag) => tag.length <= 50 && !/[.&@!?,;:\s]/.test(tag));
}

export const threads: Network = {
  id: 'threads',
  name: 'Threads',
  unit: 'bytes',
  limit: 500,
  maxLinks: 5,
  maxTags: 1,
  layout: 'lines',
  count: (text) => utf8Length(text),
  inPost: firstTagOnly,
  find: (text) => firstTagOnly(findPlain(text, { mentions: true })),
  mention: (handle) => (/^[\w.]{1,30}$/.test(handle) ? `@${handle}` : undefined),
  share: ({ text, tags }) => withQuery('https://www.threads.com/intent/post', { text, tag: topic(tags) }),
  payload: ({ text, tags }) => {
    const tag = topic(tags);
    return { media_type: 'TEXT', text, ...(tag ? { topic_tag: tag } : {}) };
  },
};
