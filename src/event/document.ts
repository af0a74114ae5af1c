/** Which of the documents that are read this is. */

/** A document that was recognised: our feed, a bare array of events, or one event. */
export interface Document {
  info: Record<string, unknown>;
  items: unknown[];
  /** Where the items stand. */
  path: (string | number)[];
  /** The document is one event itself. */
  single: boolean;
}

/** Opens a parsed value; `undefined` where it is none of these: `open-document.ts` says why. */
export function openValue(value: unknown): Document | undefined {
  if (Array.isArray(value)) return { info: {}, items: value, path: [], single: false };
  if (typeof value !== 'object' || value === null) return undefined;
  const { events, ...info } = value as Record<string, unknown>;
  if (Array.isArray(events)) return { info, items: events, path: ['events'], single: false };
  return events === undefined && ('start' in info || 'title' in info)
    ? { info: {}, items: [value], path: [], single: true }
    : undefined;
}
