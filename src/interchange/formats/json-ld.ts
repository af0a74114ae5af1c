/** schema.org JSON-LD: reading and writing. */
export { fromJsonLd, type ReadJsonLdOptions } from './json-ld/read.ts';
export { jsonLdScript, type JsonLdNode, type JsonLdOptions, toJsonLd } from './json-ld/write.ts';
