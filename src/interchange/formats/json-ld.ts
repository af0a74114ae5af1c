/** schema.org JSON-LD: reading and writing. */
import type { FormatCode } from '../format.ts';
import { fromJsonLd } from './json-ld/read.ts';
import { toJsonLd } from './json-ld/write.ts';

export { fromJsonLd, type ReadJsonLdOptions } from './json-ld/read.ts';
export { jsonLdScript, type JsonLdNode, type JsonLdOptions, toJsonLd } from './json-ld/write.ts';

export const jsonLd: FormatCode = {
  read: ({ text, value }, options) => fromJsonLd(value ?? text, options),
  write: (events, options) => `${JSON.stringify(toJsonLd(events, options), null, 2)}\n`,
};
