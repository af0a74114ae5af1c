/** Which of the documents that are read this is, or why it is none. */
import type { Problem } from './problem.ts';
import { received } from './received.ts';

/** A document that was recognised: our feed, a bare array of events, or one event. */
export interface Document {
  info: Record<string, unknown>;
  items: unknown[];
  /** Where the items stand. */
  path: (string | number)[];
  /** The document is one event itself. */
  single: boolean;
}

/** Opens text or a parsed value; what is wrong with the document as a whole goes to `problems`. */
export function openDocument(input: unknown, problems: Problem[]): Document | undefined {
  let value = input;
  if (typeof input === 'string') {
    const text = input.startsWith('\uFEFF') ? input.slice(1) : input;
    try {
      value = JSON.parse(text);
    } catch (error) {
      problems.push(notJson(text, error));
      return undefined;
    }
  }
  if (Array.isArray(value)) return { info: {}, items: value, path: [], single: false };
  if (typeof value === 'object' && value !== null) {
    const record = value as Record<string, unknown>;
    if (Array.isArray(record['events'])) {
      const { events, ...info } = record;
      return { info, items: events as unknown[], path: ['events'], single: false };
    }
    if (record['events'] === undefined && ('start' in record || 'title' in record))
      return { info: {}, items: [record], path: [], single: true };
    if (record['events'] !== undefined) {
      problems.push({
        code: 'wrong-type',
        level: 'error',
        path: ['events'],
        expected: 'array',
        ...received(record['events']),
      });
      return undefined;
    }
  }
  problems.push({ code: 'not-a-feed', level: 'error', path: [], ...received(value) });
  return undefined;
}

/** What the text is instead, where that can be told: the remedy differs. */
function notJson(text: string, error: unknown): Problem {
  const start = text.slice(0, 2000).trimStart();
  if (start === '') return { code: 'empty-document', level: 'error', path: [] };
  if (/^BEGIN:VCALENDAR/i.test(start)) return { code: 'calendar-not-json', level: 'error', path: [] };
  if (start.startsWith('<')) return { code: 'html-not-json', level: 'error', path: [], ...received(start) };
  const detail = error instanceof SyntaxError ? error.message : 'nested too deeply';
  return {
    code: 'not-json',
    level: 'error',
    path: [],
    ...received(start),
    params: { detail: detail.slice(0, 200) },
  };
}
