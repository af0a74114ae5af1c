/** Fits the parts of a post into a network's limit: what must be there first, then more while there is room. */
import { type GraphemeSegmenter, splitGraphemes, truncate } from '../internal/text.ts';
import type { Facts } from './facts.ts';
import { type Moment, type Slot, type Step, plans, slots } from './moments.ts';
import { type Maker, type Part, type Piece, joined, lengthOf, nothing, piece } from './pieces.ts';

/** A part that is not, or not whole, in the post. */
export interface Dropped {
  part: Slot;
  how: 'omitted' | 'shortened';
}

export interface Fitted {
  text: string;
  length: number;
  bytes: number;
  entities: readonly Piece['entities'][number][];
  dropped: Dropped[];
  /** The tags that stand in the post. */
  tags: string[];
}

/** `brief`: paragraphs, with day and place in one line. */
export type Layout = 'lines' | 'brief' | 'line';

export interface FitInput {
  facts: Facts;
  moment: Moment;
  link?: Piece;
  limit: number;
  maker: Maker;
  layout: Layout;
  /** Further parts, after those of the moment. */
  more?: readonly Step[];
}

type Chosen = Partial<Record<Slot, Piece>>;

/** What stands before a part in a post of paragraphs. */
const lineBreaks: Readonly<Record<Slot, string>> = {
  lead: '',
  title: ' ',
  note: '\n\n',
  why: '\n',
  description: '\n\n',
  when: '\n\n',
  where: '\n',
  was: '\n',
  find: '\n',
  rules: '\n\n',
  list: '\n\n',
  welcome: '\n\n',
  host: ' ',
  alongside: ' ',
  closes: ' ',
  access: ' ',
  more: '\n\n',
  tags: '\n\n',
  link: '\n',
};

/** Parts that begin a paragraph of their own when the part that usually begins it is not there. */
const paragraphs: readonly (readonly Slot[])[] = [
  ['when', 'where', 'was', 'find'],
  ['welcome', 'host', 'alongside', 'closes', 'access'],
  ['tags', 'link'],
];
const paragraphOf = /* @__PURE__ */ new Map(
  paragraphs.flatMap((each) => each.map((slot) => [slot, each] as const)),
);

/** A Latin comma looks wrong after these. */
const rightToLeft = /[\u0590-\u08ff]\P{L}*$/u;
const ends = /[.!?…。！？؟]$/;

function layOut(chosen: Chosen, layout: Layout): Part[] {
  const parts: Part[] = [];
  each(chosen, layout, (before, piece) => parts.push({ before, piece }));
  return parts;
}

/** Whether it all fits, without putting it together: asked some twenty times for a post. */
function isWithin(chosen: Chosen, layout: Layout, limit: number, maxBytes: number): boolean {
  let length = 0;
  let bytes = 0;
  each(chosen, layout, (before, piece) => {
    length += before.length + piece.length;
    bytes += before.length + piece.bytes;
  });
  return length <= limit && bytes <= maxBytes;
}

function each(chosen: Chosen, layout: Layout, visit: (before: string, piece: Piece) => void): void {
  let last: Slot | undefined;
  let text = '';
  for (const slot of slots) {
    const of = chosen[slot];
    if (of === undefined || of.text === '') continue;
    visit(last ? between(last, slot, text, layout) : '', of);
    last = slot;
    text = of.text;
  }
}

function between(last: Slot, slot: Slot, before: string, layout: Layout): string {
  if (layout !== 'line') {
    if (slot === 'where' && last === 'when' && layout === 'brief' && !rightToLeft.test(before)) return ', ';
    // A lead of two sentences takes a line.
    if (slot === 'title' && before.length > 24) return '\n';
    const paragraph = paragraphOf.get(slot);
    return paragraph && !paragraph.includes(last) ? '\n\n' : lineBreaks[slot];
  }
  if (slot === 'title' || slot === 'tags' || slot === 'link') return ' ';
  const ended = ends.test(before);
  if ((slot === 'when' && last === 'title') || slot === 'where')
    return ended ? ' ' : rightToLeft.test(before) ? ' - ' : ', ';
  return ended ? ' ' : '. ';
}

/** How many tags a post carries at each level. */
const tagCounts = [1, 2, 4];

/** Bytes kept free for a tag beside a text. */
const SPARE = 300;

/** Whether a text is within a length, and leaves room for a tag where bytes count too. */
export function isShort(of: Piece, max: number, { network }: Maker): boolean {
  return of.length <= max && of.bytes <= (network.maxBytes ?? Infinity) - SPARE;
}

/** The longest beginning of a text within a length; cut inside a word only where there is no other way. */
export function cutTo(text: string, max: number, maker: Maker): Piece {
  const fits = (part: string) => isShort(piece(part, maker), max, maker);
  const { segmenter } = maker.context;
  let { text: cut } = truncate(text, fits, segmenter);
  if (cut === '' && text !== '') cut = cutWord(text.split(' ')[0]!.slice(0, 4000), fits, segmenter);
  return piece(cut, maker);
}

/** A first word that is too long, or that an ellipsis would become part of. */
function cutWord(word: string, fits: (text: string) => boolean, segmenter?: GraphemeSegmenter): string {
  if (/\S\.\S|:\/\//.test(word)) {
    if (fits(`${word} …`)) return `${word} …`;
    return cutWord(
      word
        .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
        .trim()
        .split(' ')
        .join(''),
      fits,
      segmenter,
    );
  }
  let kept = '';
  for (const char of splitGraphemes(word, segmenter)) {
    if (!fits(`${kept}${char}…`)) break;
    kept += char;
  }
  return kept === '' ? '' : `${kept}…`;
}

/** The best post for a moment within the limit. */
export function fit(input: FitInput): Fitted {
  const { facts, moment, limit, maker, layout, link } = input;
  const made = new Map<string, Piece>();
  const oneLine = (text: string) => (layout === 'line' ? text.replaceAll('\n', ' ') : text);
  const pieceOf = (text: string) => {
    let known = made.get(text);
    if (!known) made.set(text, (known = piece(oneLine(text), maker)));
    return known;
  };
  const maxTags = Math.min(maker.network.maxTags ?? 4, facts.tags.length);
  const tagText = (level: number) =>
    facts.tags
      .slice(0, Math.min(maxTags, tagCounts[level] ?? 4))
      .map((tag) => `#${tag}`)
      .join(' ');
  const texts = (slot: Slot): readonly string[] =>
    slot === 'tags' ? (maxTags === 0 ? [] : tagCounts.map((_, i) => tagText(i))) : (facts[slot] ?? []);
  const maxBytes = maker.network.maxBytes ?? Infinity;
  const within = (chosen: Chosen) => isWithin(chosen, layout, limit, maxBytes);

  const chosen: Chosen = {};
  if (link) chosen.link = link;
  if (facts.when) chosen.when = pieceOf(facts.when[0]!);
  const where = facts.where?.[0];
  if (where) {
    const whole = pieceOf(where);
    // A quarter of the limit is room for any city.
    chosen.where = whole.length <= limit / 4 ? whole : cutTo(where, Math.floor(limit / 4), maker);
  }
  const must = moment === 'changed' || moment === 'cancelled';
  if (facts.lead && must) chosen.lead = pieceOf(facts.lead[0]!);
  const tag = maxTags > 0 ? pieceOf(tagText(0)) : undefined;
  if (tag && (tag.length <= limit / 3 || !chosen.where)) chosen.tags = tag;
  chooseTitle(chosen, facts.title[0]!, pieceOf, { limit, maker, layout, within });
  if (facts.lead && !must && moment !== 'announcement')
    tryOne(chosen, 'lead', pieceOf(facts.lead[0]!), within);
  for (const [slot, level] of [...plans[moment], ...(input.more ?? [])]) {
    const options = texts(slot);
    for (let i = Math.min(level, options.length - 1); i >= 0; i--) {
      const better = pieceOf(options[i]!);
      if (better === chosen[slot] || tryOne(chosen, slot, better, within)) break;
    }
  }
  const shown = withoutRepeatedTags(chosen, facts.tags, maker);
  return finish(chosen, shown, { layout, texts, pieceOf });
}

function tryOne(chosen: Chosen, slot: Slot, better: Piece, within: (chosen: Chosen) => boolean): boolean {
  const before = chosen[slot];
  chosen[slot] = better;
  if (within(chosen)) return true;
  if (before) chosen[slot] = before;
  else delete chosen[slot];
  return false;
}

interface TitleOptions {
  limit: number;
  maker: Maker;
  layout: Layout;
  within: (chosen: Chosen) => boolean;
}

/** The whole title if it fits beside what must be there; else as much of it as there is room for. */
function chooseTitle(
  chosen: Chosen,
  title: string,
  pieceOf: (text: string) => Piece,
  options: TitleOptions,
): void {
  const whole = pieceOf(title);
  if (tryOne(chosen, 'title', whole, options.within)) return;
  const room = () => {
    const { length, bytes } = lengthOf(
      layOut({ ...chosen, title: { ...nothing, text: title } }, options.layout),
    );
    return Math.min(options.limit - length, (options.maker.network.maxBytes ?? Infinity) - bytes);
  };
  // A title of a few letters says nothing: the tag makes room where there is a place to find the others at.
  if (room() < Math.min(whole.length, options.limit / 5) && chosen.where && chosen.tags) delete chosen.tags;
  if (tryOne(chosen, 'title', whole, options.within)) return;
  const cut = cutTo(title, room(), options.maker);
  if (cut.text !== '') chosen.title = cut;
}

/** Tags that the text has already are not said again; gives the tags that the post has. */
function withoutRepeatedTags(chosen: Chosen, tags: readonly string[], maker: Maker): string[] {
  const said = new Set<string>();
  for (const slot of slots) {
    if (slot === 'tags') continue;
    const { text = '' } = chosen[slot] ?? {};
    // Also where they are only text.
    if (!text.includes('#')) continue;
    for (const [, tag] of text.matchAll(/(?<!\S)#([\p{L}\p{M}\p{Nd}_]+)/gu)) said.add(tag!.toLowerCase());
  }
  const last = chosen.tags?.text ?? '';
  if (said.size > 0 && last !== '') {
    const left = last.split(' ').filter((tag) => !said.has(tag.slice(1).toLowerCase()));
    if (left.length === 0) delete chosen.tags;
    else if (left.join(' ') !== last) chosen.tags = piece(left.join(' '), maker);
  }
  const shown = new Set([
    ...said,
    ...(chosen.tags?.text
      .toLowerCase()
      .split(' ')
      .map((tag) => tag.slice(1)) ?? []),
  ]);
  return tags.filter((tag) => shown.has(tag.toLowerCase()));
}

interface Finish {
  layout: Layout;
  texts: (slot: Slot) => readonly string[];
  pieceOf: (text: string) => Piece;
}

function finish(chosen: Chosen, tags: string[], { layout, texts, pieceOf }: Finish): Fitted {
  const parts = layOut(chosen, layout);
  const { text, entities } = joined(parts);
  const dropped: Dropped[] = [];
  for (const slot of slots) {
    const longest = texts(slot).at(-1);
    if (longest === undefined || slot === 'tags') continue;
    if (!chosen[slot]) dropped.push({ part: slot, how: 'omitted' });
    else if (chosen[slot] !== pieceOf(longest)) dropped.push({ part: slot, how: 'shortened' });
  }
  return { text, ...lengthOf(parts), entities, dropped, tags };
}
