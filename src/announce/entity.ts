/** A stretch of a post that a network treats as more than text. */
export interface Entity {
  type: 'link' | 'mention' | 'hashtag';
  /** UTF-16 offsets in the text; `end` is exclusive. */
  start: number;
  end: number;
  /** As it stands in the text: `#Tweetup`, `@name`, `example.org`. */
  text: string;
  /** What it leads to: an address with its scheme, a handle or a tag without its sign. */
  value: string;
}

export function entity(
  type: Entity['type'],
  text: string,
  start: number,
  end: number,
  value?: string,
): Entity {
  const shown = text.slice(start, end);
  return { type, start, end, text: shown, value: value ?? (type === 'link' ? shown : shown.slice(1)) };
}

/** The text with those entities written otherwise for which there is another way to write them. */
export function rewritten(
  text: string,
  entities: readonly Entity[],
  write: (entity: Entity) => string | undefined,
): string {
  let out = '';
  let from = 0;
  for (const each of entities) {
    const other = write(each);
    if (other === undefined) continue;
    out += text.slice(from, each.start) + other;
    from = each.end;
  }
  return out + text.slice(from);
}

/** Sorted, and of two that overlap only the one that begins first; at the same place the longer. */
export function withoutOverlaps(entities: Entity[]): Entity[] {
  if (entities.length < 2) return entities;
  const kept: Entity[] = [];
  for (const each of entities.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (each.start >= (kept.at(-1)?.end ?? 0)) kept.push(each);
  }
  return kept;
}
