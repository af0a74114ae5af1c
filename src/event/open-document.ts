/** Opening what somebody sent: which document it is, or why it is none. */
import { type Document, openValue } from './document.ts';
import { jsonError } from './json-error.ts';
import type { Problem } from './problem.ts';
import { received } from './received.ts';

/**
 * Opens text or a parsed value; what is wrong with the document as a whole goes to `problems`.
 * @param limit more events than this are left out.
 */
export function openDocument(input: unknown, problems: Problem[], limit: number): Document | undefined {
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
  const document = openValue(value);
  if (document) {
    const { length } = document.items;
    if (length <= limit) return document;
    const params = { count: length, limit };
    problems.push({ code: 'too-many-events', level: 'error', path: document.path, params });
    return { ...document, items: document.items.slice(0, limit) };
  }
  const events = typeof value === 'object' && value !== null && 'events' in value ? value.events : undefined;
  problems.push(
    events === undefined
      ? { code: 'not-a-feed', level: 'error', path: [], ...received(value) }
      : { code: 'wrong-type', level: 'error', path: ['events'], expected: 'array', ...received(events) },
  );
  return undefined;
}

/** What the text is instead, where that can be told: the remedy differs. */
function notJson(text: string, error: unknown): Problem {
  const start = text.slice(0, 2000).trimStart();
  if (start === '') return { code: 'empty-document', level: 'error', path: [] };
  if (/^BEGIN:VCALENDAR/i.test(start)) return { code: 'calendar-not-json', level: 'error', path: [] };
  if (/^(?:https?|webcals?):\/\/\S+$/i.test(text.trim())) {
    return { code: 'address-not-json', level: 'error', path: [], ...received(start) };
  }
  if (start.startsWith('<')) return { code: 'html-not-json', level: 'error', path: [], ...received(start) };
  return {
    code: 'not-json',
    level: 'error',
    path: [],
    ...received(start),
    params: { ...jsonError(text, error) },
  };
}
