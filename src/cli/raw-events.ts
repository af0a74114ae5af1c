/** Events as they stand in a JSON document, before any reader has left anything out. */

import { eventSchema } from '../event/schema.ts';

/** An event as written, with its place and, in a file, its line. */
export interface RawEvent {
  event: Record<string, unknown>;
  path: (string | number)[];
  line?: number;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isField = (key: string): boolean => Object.hasOwn(eventSchema.shape, key);

/** The line of the key `id` with this value; a feed in which it stands twice gives the first. */
function lineOf(text: string, id: unknown): number | undefined {
  if (typeof id !== 'string' || id === '') return undefined;
  const at = text.search(new RegExp(`"id"\\s*:\\s*${escape(JSON.stringify(id))}`));
  return at < 0 ? undefined : text.slice(0, at).split('\n').length;
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/**
 * The events of our feed, of a bare list, or the one event, with the feed's defaults filled in. What is no object is
 * left out.
 * @returns undefined where the text is not JSON, JSON of another format, or neither feed nor event
 */
export function rawEvents(text: string): RawEvent[] | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
  if (isObject(value) && ('@context' in value || '@type' in value || '@graph' in value)) return undefined;
  const feed = isObject(value) && Array.isArray(value['events']) ? value : undefined;
  // An object that is neither feed nor event: the reader says what is wrong with it.
  if (!feed && isObject(value) && ('events' in value || !Object.keys(value).some(isField))) return undefined;
  const list = feed ? (feed['events'] as unknown[]) : Array.isArray(value) ? value : [value];
  const defaults = feed && isObject(feed['defaults']) ? feed['defaults'] : {};
  const found: RawEvent[] = [];
  for (const [i, item] of list.entries()) {
    // A list of feeds is none of events.
    if (!isObject(item) || Array.isArray(item['events'])) continue;
    const line = lineOf(text, item['id']);
    const path = feed ? ['events', i] : Array.isArray(value) ? [i] : [];
    found.push({ event: { ...defaults, ...item }, path, ...(line !== undefined && { line }) });
  }
  return found;
}
