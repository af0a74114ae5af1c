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
    load: async () => (await import('./icalendar.ts')).icalendar,
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
    load: async () => (await import('./json-ld.ts')).jsonLd,
  },
  {
    id: 'tweetup',
    name: 'tweetup feed',
    type: 'application/json',
    extensions: ['json'],
    // What is said to be wrong with a document that nobody knows is best said here.
    matches: () => true,
    load: async () => (await import('./tweetup.ts')).tweetup,
  },
  {
    id: 'html',
    name: 'HTML with h-event',
    type: 'text/html',
    extensions: ['html', 'htm'],
    load: async () => (await import('./html.ts')).html,
  },
];
