/** Fits the parts of a post into a network's limit: what must be there first, then more while there is room. */
import { cutTo } from './cut.ts';
import { type Layout, draftOf } from './draft.ts';
import type { Facts } from './facts.ts';
import type { Occasion } from './occasion.ts';
import { type Slot, type Step, slots } from './order.ts';
import { type Maker, type Piece, piece } from './pieces.ts';

/** A part that is not, or not whole, in the post. */
export interface Dropped {
  part: Slot;
  how: 'omitted' | 'shortened';
}

export interface Fitted extends Piece {
  dropped: Dropped[];
  /** The tags that stand in the post. */
  tags: string[];
}

export interface FitInput {
  facts: Facts;
  occasion: Occasion;
  link?: Piece | undefined;
  limit: number;
  maker: Maker;
  layout: Layout;
  /** Further parts, after those of the moment. */
  more?: readonly Step[] | undefined;
}

/** The best post for a moment within the limit. */
export function fit({ facts, occasion, link, limit, maker, layout, more }: FitInput): Fitted {
  const { maxTags = 4, maxBytes = Infinity } = maker.network;
  const tags = facts.tags.slice(0, maxTags).map((tag) => `#${tag}`);
  // Words are worth more than a third tag, so it comes only with a fourth.
  const tagged = tags[0] ? [1, 2, 4].map((count) => tags.slice(0, count).join(' ')) : [];
  const texts: Partial<Record<Slot, string[]>> = { ...facts, tags: [...new Set(tagged)] };
  const [title] = facts.title as [string];

  function inLayout(text: string): string {
    return layout === 'line' ? text.replaceAll('\n', ' ') : text;
  }
  const made: Partial<Record<Slot, Piece[]>> = {};
  /** A part at one of its lengths, measured once. */
  function pieceOf(slot: Slot, level: number): Piece {
    const pieces = (made[slot] ??= []);
    return (pieces[level] ??= piece(inLayout(texts[slot]![level]!), maker));
  }
  const { chosen, put, attempt, room, whole } = draftOf(limit, maxBytes, layout);

  put('link', link);
  if (texts.when) put('when', pieceOf('when', 0));
  const where = texts.where?.[0];
  if (where) {
    // A quarter of the limit is room for any city.
    const most = Math.floor(limit / 4);
    const full = pieceOf('where', 0);
    put('where', full.length <= most ? full : cutTo(where, most, maker));
  }
  const lead = pieceOf('lead', 0);
  if (occasion.leads === 'must') put('lead', lead);
  const tag = tags[0] ? pieceOf('tags', 0) : undefined;
  if (tag && (tag.length <= limit / 3 || !chosen.where)) put('tags', tag);
  chooseTitle();
  if (!occasion.leads) attempt('lead', lead);
  for (const step of more ? [...occasion.steps, ...more] : occasion.steps) {
    const slot = typeof step === 'string' ? step : step[0];
    const longest = (texts[slot]?.length ?? 0) - 1;
    let level = typeof step === 'string' ? longest : Math.min(step[1], longest);
    while (level >= 0 && !attempt(slot, pieceOf(slot, level))) level--;
  }
  const shown = withoutRepeatedTags();

  /** The whole title if it fits beside what must be there; else as much of it as there is room for. */
  function chooseTitle(): void {
    const full = pieceOf('title', 0);
    if (attempt('title', full)) return;
    put('title', { ...full, length: 0 });
    // A title of a few letters says nothing: the tag makes room where there is a place to find the others at.
    if (chosen.where && room() < Math.min(full.length, limit / 5)) put('tags', undefined);
    if (!attempt('title', full)) put('title', cutTo(title, room(), maker));
  }

  /** Tags that the text has already are not said again; gives the tags that the post has. */
  function withoutRepeatedTags(): string[] {
    const others = slots.map((slot) => (slot === 'tags' ? '' : (chosen[slot]?.text ?? '')));
    // Also where they are only text.
    const said: readonly string[] =
      others
        .join('\n')
        .toLowerCase()
        .match(/(?<!\S)#[\p{L}\p{M}\p{Nd}_]+/gu) ?? [];
    const all = chosen.tags?.text.split(' ') ?? [];
    const left = all.filter((tag) => !said.includes(tag.toLowerCase()));
    if (left.length < all.length) put('tags', piece(left.join(' '), maker));
    const seen = [...said, ...left.map((tag) => tag.toLowerCase())];
    return facts.tags.filter((tag) => seen.includes(`#${tag.toLowerCase()}`));
  }

  const dropped: Dropped[] = [];
  for (const part of slots) {
    const longest = texts[part]?.at(-1);
    if (longest === undefined || part === 'tags') continue;
    const said = chosen[part]?.text;
    if (said !== inLayout(longest)) dropped.push({ part, how: said ? 'shortened' : 'omitted' });
  }
  return { ...whole(), dropped, tags: shown };
}
