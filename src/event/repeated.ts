/** Ids that a document uses twice. */
import type { Problem } from './problem.ts';

/** An entry, as far as its id goes. */
export interface Renamable {
  readonly id: string;
  /** Takes another id, so that neither event is lost. */
  rename(id: string): void;
}

/**
 * Of an event whose id is used already: true where it is the same event again. A different one is kept under another id.
 * @param seen the items of the document so far, by id.
 */
export function isRepeated(
  entry: Renamable,
  item: unknown,
  seen: Map<string, unknown>,
  path: (string | number)[],
  problems: Problem[],
): boolean {
  const key = entry.id;
  const same = JSON.stringify(seen.get(key)) === JSON.stringify(item);
  const about = { path: [...path, 'id'], eventId: key.slice(0, 100), received: key.slice(0, 60) };
  if (same) {
    problems.push({ code: 'repeated-event', level: 'warning', ...about });
    return true;
  }
  let number = 2;
  while (seen.has(`${key}~${number}`)) number++;
  const renamed = `${key}~${number}`;
  problems.push({ code: 'duplicate-id', level: 'warning', ...about, params: { renamed } });
  seen.set(renamed, item);
  entry.rename(renamed);
  return false;
}
