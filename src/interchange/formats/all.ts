/** Every format, in the order in which a document is tried. Only the one that fits is loaded. */
import type { Format, InputDocument } from '../format.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** The first object of a JSON document. */
function firstRecord({ value }: InputDocument): Record<string, unknown> | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return isRecord(first) ? first : undefined;
}

export const formats: readonly Format[] = [
  {
    id: 'icalendar',
    name: 'iCalendar',
    type: 'text/calendar',
    extensions: ['ics', 'ical', 'ifb', 'icalendar'],
    matches: ({ text, value }) =>
      value === undefined && /^\s*BEGIN\s*:\s*V(CALENDAR|EVENT|TIMEZONE)/im.test(text.slice(0, 4000)),
    reader: async () => {
      const { fromICalendar } = await import('./icalendar/read.ts');
      return ({ text }, options) => fromICalendar(text, options);
    },
    writer: async () => (await import('./icalendar/write.ts')).toICalendar,
  },
  {
    id: 'json-ld',
    name: 'JSON-LD (schema.org)',
    type: 'application/ld+json',
    extensions: ['jsonld', 'html', 'htm'],
    matches: (document) => {
      const first = firstRecord(document);
      if (first) return ['@context', '@graph', '@type', '@id'].some((key) => key in first);
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
  },
  {
    id: 'tweetup',
    name: 'tweetup feed',
    type: 'application/json',
    extensions: ['json'],
    // What is said to be wrong with a document that nobody knows is best said here.
    matches: () => true,
    reader: async () => {
      const { parseFeed } = await import('../../event/feed.ts');
      return ({ text, value }, options) => parseFeed(value ?? text, options);
    },
    writer: async () => (await import('./tweetup.ts')).toFeed,
  },
  {
    id: 'html',
    name: 'HTML with h-event',
    type: 'text/html',
    extensions: ['html', 'htm'],
    writer: async () => {
      const { toHtml } = await import('./html.ts');
      return (events, { title }) => `${toHtml(events, { title })}\n`;
    },
  },
];
