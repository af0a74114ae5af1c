/** A post in the making: the parts that are in it, what stands between them, and what is left of the limit. */
import { bytesLeft } from './cut.ts';
import { type Slot, order, slots } from './order.ts';
import type { Piece } from './pieces.ts';

/** `brief`: paragraphs, with day and place in one line. */
export type Layout = 'lines' | 'brief' | 'line';

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

export interface Draft {
  /** The parts that are in it. */
  chosen: Partial<Record<Slot, Piece>>;
  put: (slot: Slot, piece: Piece | undefined) => void;
  /** Puts a part in if there is room for it; whether there is. */
  attempt: (slot: Slot, piece: Piece) => boolean;
  /** What is left of the limit, negative where it is too much. */
  room: () => number;
  /** The parts as one, with their links, mentions and hashtags at their places in it. */
  whole: () => Piece;
}

/** An empty draft for these limits. */
export function draftOf(limit: number, maxBytes: number, layout: Layout): Draft {
  const chosen: Draft['chosen'] = {};
  /** What the parts take, without what stands between them: too much of that needs no closer look. */
  let used = 0;

  function put(slot: Slot, of: Piece | undefined): void {
    used += (of?.length ?? 0) - (chosen[slot]?.length ?? 0);
    chosen[slot] = of;
  }
  /** Visits the parts in the order of reading, with what stands before each. */
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
  function whole(): Piece {
    const all: Piece = { text: '', length: 0, entities: [] };
    walk((before, of) => {
      all.text += before;
      const { length } = all.text;
      for (const each of of.entities)
        all.entities.push({ ...each, start: each.start + length, end: each.end + length });
      all.text += of.text;
      all.length += before.length + of.length;
    });
    return all;
  }
  function attempt(slot: Slot, better: Piece): boolean {
    const before = chosen[slot];
    if (better === before) return true;
    put(slot, better);
    if (used <= limit && room() >= 0) return true;
    put(slot, before);
    return false;
  }

  return { chosen, put, attempt, room, whole };
}
