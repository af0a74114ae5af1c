/** Fits the parts of a post into a network's limit: what must be there first, then more while there is room. */
import type { Entity } from './entity.ts';
import type { Facts } from './facts.ts';
import type { Occasion } from './occasion.ts';
import { type Slot, type Step, order, slots } from './order.ts';
import { bytesLeft, cutTo } from './cut.ts';
import { type Maker, type Piece, piece } from './pieces.ts';

/** A part that is not, or not whole, in the post. */
export interface Dropped {
  part: Slot;
  how: 'omitted' | 'shortened';
}

export interface Fitted {
  text: string;
  length: number;
  entities: Entity[];
  dropped: Dropped[];
  /** The tags that stand in the post. */
  tags: string[];
}

/** `brief`: paragraphs, with day and place in one line. */
export type Layout = 'lines' | 'brief' | 'line';

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

/** A Latin comma looks wrong after these. */
const rightToLeft = /[\u0590-\u08ff]\P{L}*$/u;
const ends = /[.!?…。！？؟]$/;

/** What stands between two parts: plain ASCII, which every network counts 1 a character. */
function between(last: Slot, slot: Slot, before: string, layout: Layout): string {
  if (layout === 'line') {
    if (slot === 'title' || slot === 'tags' || slot === 'link' || ends.test(before)) return ' ';
    if (slot !== 'where' && !(slot === 'when' && last === 'title')) return '. ';
    return rightToLeft.test(before) ? ' - ' : ', ';
  }
  if (slot === 'where' && last === 'when' && layout === 'brief' && !rightToLeft.test(before)) return ', ';
  // A lead of two sentences takes a line.
  if (slot === 'title' && before.length > 24) return '\n';
  const [paragraph, sign] = order[slot];
  return paragraph === order[last][0] ? sign : '\n\n';
}

/** The best post for a moment within the limit. */
export function fit({ facts, occasion, link, limit, maker, layout, more }: FitInput): Fitted {
  const { maxTags = 4, maxBytes = Infinity } = maker.network;
  const tags = facts.tags.slice(0, maxTags).map((tag) => `#${tag}`);
  // Words are worth more than a third tag, so it comes only with a fourth.
  const tagged = tags[0] ? [1, 2, 4].map((count) => tags.slice(0, count).join(' ')) : [];
  const texts: Partial<Record<Slot, string[]>> = { ...facts, tags: [...new Set(tagged)] };
  const [title] = facts.title as [string];
  const chosen: Partial<Record<Slot, Piece>> = {};
  /** What the chosen take, without what stands between them. */
  let used = 0;

  function inLayout(text: string): string {
    return layout === 'line' ? text.replaceAll('\n', ' ') : text;
  }
  const made: Partial<Record<Slot, Piece[]>> = {};
  /** A part at one of its lengths, measured once. */
  function pieceOf(slot: Slot, level: number): Piece {
    const pieces = (made[slot] ??= []);
    return (pieces[level] ??= piece(inLayout(texts[slot]![level]!), maker));
  }
  function put(slot: Slot, of: Piece | undefined): void {
    used += (of?.length ?? 0) - (chosen[slot]?.length ?? 0);
    chosen[slot] = of;
  }
  function walk(visit: (before: string, of: Piece) => void): void {
    let last: Slot | undefined;
    for (const slot of slots) {
      const of = chosen[slot];
      if (!of?.text) continue;
      visit(last ? between(last, slot, chosen[last]!.text, layout) : '', of);
      last = slot;
    }
  }
  /** What is left of the limit. */
  function room(): number {
    let length = limit;
    let text = '';
    walk((before, of) => {
      length -= before.length + of.length;
      // A part without a length only keeps its place.
      if (of.length > 0) text += before + of.text;
    });
    return Math.min(length, bytesLeft(text, maxBytes));
  }
  function attempt(slot: Slot, better: Piece): boolean {
    const before = chosen[slot];
    if (better === before) return true;
    put(slot, better);
    if (used <= limit && room() >= 0) return true;
    put(slot, before);
    return false;
  }

  put('link', link);
  if (texts.when) put('when', pieceOf('when', 0));
  const where = texts.where?.[0];
  if (where) {
    // A quarter of the limit is room for any city.
    const most = Math.floor(limit / 4);
    const whole = pieceOf('where', 0);
    put('where', whole.length <= most ? whole : cutTo(where, most, maker));
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
    const whole = pieceOf('title', 0);
    if (attempt('title', whole)) return;
    const nothing = { ...whole, length: 0 };
    put('title', nothing);
    // A title of a few letters says nothing: the tag makes room where there is a place to find the others at.
    if (chosen.where && room() < Math.min(whole.length, limit / 5)) put('tags', undefined);
    if (!attempt('title', whole)) put('title', cutTo(title, room(), maker));
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

  let text = '';
  let length = 0;
  const entities: Entity[] = [];
  walk((before, of) => {
    text += before;
    for (const each of of.entities) {
      entities.push({ ...each, start: each.start + text.length, end: each.end + text.length });
    }
    text += of.text;
    length += before.length + of.length;
  });
  const dropped: Dropped[] = [];
  for (const part of slots) {
    const longest = texts[part]?.at(-1);
    if (longest === undefined || part === 'tags') continue;
    const said = chosen[part]?.text;
    if (said !== inLayout(longest)) dropped.push({ part, how: said ? 'shortened' : 'omitted' });
  }
  return { text, length, entities, dropped, tags: shown };
}
