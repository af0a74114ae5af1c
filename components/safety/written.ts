/** Events as they stand in a document, before any reader has left anything out: the broken ones need the check most. */

export type Loose = Record<string, unknown>;

/** An event as written, and what its feed says of all events. */
export interface Written {
  item: Loose;
  defaults: Loose;
}

const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a page gave the element: one event, or a document in which one has to be chosen. */
export interface Given {
  /** As given. */
  of: unknown;
  document?: unknown;
  /** `null` where it is JSON that cannot be read, or nothing. */
  single?: unknown;
}

export function takeGiven(of: unknown): Given {
  if (of === undefined) return { of };
  const value = typeof of === 'string' ? parsed(of) : of;
  const isDocument = Array.isArray(value) || (isObject(value) && Array.isArray(value['events']));
  return isDocument ? { of, document: value } : { of, single: value ?? null };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

/** The events of our feed, of a bare list, or the one event. What is no object is left out, and so is a feed among them. */
export function* writtenIn(document: unknown): Generator<Written> {
  const feed = isObject(document) ? document : {};
  const listed = Array.isArray(document) ? document : feed['events'];
  const items: unknown[] = Array.isArray(listed) ? listed : [document];
  const defaults = Array.isArray(listed) && isObject(feed['defaults']) ? feed['defaults'] : {};
  for (const item of items) if (isObject(item) && !Array.isArray(item['events'])) yield { item, defaults };
}

/** The event with this `id`, or the first. */
export function findWritten(documents: readonly unknown[], id: string | undefined): Written | undefined {
  for (const document of documents)
    for (const written of writtenIn(document))
      if (id === undefined || written.item['id'] === id) return written;
  return undefined;
}
