/** Calendars, JSON-LD and pages that carry it, as entries of a list. Loaded with the first document that is one. */
import type { SkimmedFeed } from '../../src/event/skim.ts';
import { readAny } from '../../src/interchange/index.ts';

/** Reads a document of any format that the library knows, by its content. */
export async function readForeign(
  document: unknown,
  options: { url: string; timeZone: string | undefined },
): Promise<SkimmedFeed> {
  const text = typeof document === 'string' ? document : JSON.stringify(document);
  const { feed, events, problems } = await readAny(text, options);
  const entries = events.map((event, index) => ({
    index,
    id: event.id,
    uid: event.uid,
    start: event.start,
    end: event.end,
    timeZone: event.timeZone,
    recurs: event.recurrence !== undefined,
    status: event.status,
    event,
  }));
  return { feed, entries, problems, needsReader: false };
}
