/** Atom (RFC 4287): writing, for readers of news. */
import type { Format } from '../format.ts';

export { toAtom } from './atom/write.ts';

export const atom: Format = {
  id: 'atom',
  name: 'Atom',
  type: 'application/atom+xml',
  extensions: ['atom', 'xml'],
  writer: async () => (await import('./atom/write.ts')).toAtom,
};
