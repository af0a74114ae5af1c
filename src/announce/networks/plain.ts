/** Text for mail, newsletters and notice boards: no limit, and nothing in it is more than text but links. */
import { countGraphemes } from '../../internal/text.ts';
import { findPlain } from '../detect/plain.ts';
import type { Network } from '../network.ts';
import { encode } from '../share.ts';

export const plain: Network = {
  id: 'plain',
  name: 'Plain text',
  unit: 'graphemes',
  limit: Infinity,
  layout: 'lines',
  count: (text, _entities, { segmenter }) => countGraphemes(text, segmenter),
  find: (text) => findPlain(text, { tags: false }),
  // RFC 6068: spaces as %20, line breaks as CRLF.
  share: ({ title, text }) =>
    `mailto:?subject=${encode(title)}&body=${encode(text.replaceAll('\n', '\r\n'))}`,
  payload: ({ title, text }) => ({ subject: title, text }),
};
