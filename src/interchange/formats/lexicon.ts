/** Events of the AT protocol (community.lexicon.calendar.event): reading and writing. */
import { type Format, firstRecord } from '../format.ts';

export { fromLexicon, type ReadLexiconOptions } from './lexicon/read.ts';
export { type LexiconOptions, toLexicon } from './lexicon/write.ts';

export const lexicon: Format = {
  id: 'lexicon',
  name: 'AT protocol (community.lexicon.calendar)',
  type: 'application/json',
  extensions: ['lexicon.json'],
  matches(document) {
    const first = firstRecord(document);
    // A record, one with its address, or the answer of listRecords.
    const listed = Array.isArray(first?.['records']) ? (first['records'][0] as unknown) : first;
    const value = firstRecord({
      ...document,
      value: (listed as { value?: unknown } | undefined)?.value ?? listed,
    });
    return /^[a-z0-9.-]+\.calendar\.event$/.test(String(value?.['$type'] ?? ''));
  },
  reader: async () => {
    const { fromLexicon } = await import('./lexicon/read.ts');
    return ({ value }, options) => fromLexicon(value, options);
  },
  writer: async () => {
    const { toLexicon } = await import('./lexicon/write.ts');
    return (events, { now }) =>
      `${JSON.stringify(
        events.map((event) => toLexicon(event, { now })),
        null,
        2,
      )}\n`;
  },
};
