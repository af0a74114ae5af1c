/** WhatsApp messages: 4,096 characters. */
import { plain } from './plain.ts';
import type { Network } from '../network.ts';
import { withQuery } from '../share.ts';

export const whatsapp: Network = {
  ...plain,
  id: 'whatsapp',
  name: 'WhatsApp',
  unit: 'utf-16',
  limit: 4096,
  count: (text) => text.length,
  share: ({ text }) => withQuery('https://wa.me/', { text }),
  payload: ({ text }) => ({ text }),
};
