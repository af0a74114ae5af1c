/** schema.org JSON-LD: reading and writing. */
import { type Format, firstRecord } from '../format.ts';

export { fromJsonLd, type ReadJsonLdOptions } from './json-ld/read.ts';
export { jsonLdScript, type JsonLdNode, type JsonLdOptions, toJsonLd } from './json-ld/write.ts';

export const jsonLd: Format = {
  id: 'json-ld',
  name: 'JSON-LD (schema.org)',
  type: 'application/ld+json',
  extensions: ['jsonld', 'html', 'htm'],
  matches(document) {
    const first = firstRecord(document);
    if (first) return ['@context', '@graph', '@type', '@id'].some((key) => key in first);
    // A page may carry it.
    return document.value === undefined && document.text.trimStart().startsWith('<');
  },
  reader: async () => {
    const { fromJsonLd } = await import('./json-ld/read.ts');
    return ({ text, value }, options) => fromJsonLd(value ?? text, options);
  },
  writer: async () => {
    const { toJsonLd } = await import('./json-ld/write.ts');
    return (events, options) => `${JSON.stringify(toJsonLd(events, options), null, 2)}\n`;
  },
};
