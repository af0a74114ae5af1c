/** Telegram messages: 4,096 characters; its share link wants the address apart from the text. */
import { findPlain } from '../detect/plain.ts';
import type { Network } from '../network.ts';
import { withQuery } from '../share.ts';

export const telegram: Network = {
  id: 'telegram',
  name: 'Telegram',
  unit: 'utf-16',
  limit: 4096,
  layout: 'lines',
  count: (text) => text.length,
  find: (text) => findPlain(text, { mentions: true }),
  mention: (handle) => (/^[a-z]\w{3,31}$/i.test(handle) ? `@${handle}` : undefined),
  share: ({ text, link }) =>
    link
      ? withQuery('https://t.me/share/url', { url: link, text: text.replace(link, '').trim() })
      : undefined,
  payload: ({ text }) => ({ text }),
};
