/** The posts after the first: the questions of a chat, each with its tag, or what the first had no room for. */
import { freeText } from './clean.ts';
import { type Facts, type Telling, factsOf, sayer } from './facts.ts';
import { type Fitted, cutTo, isShort } from './fit.ts';
import type { Slot } from './moments.ts';
import { type Maker, type Part, type Piece, joined, lengthOf, piece } from './pieces.ts';

const MAX_POSTS = 25;

type Further = Pick<Fitted, 'text' | 'length' | 'entities'>;

export function threadAfter(
  telling: Telling,
  facts: Facts,
  first: Fitted,
  maker: Maker,
  limit: number,
): Further[] {
  const questions = telling.event.questions ?? [];
  const tag = facts.tags[0] ? piece(`#${facts.tags[0]}`, maker) : undefined;
  if (questions.length > 0) {
    const say = sayer(telling.locale);
    return questions.slice(0, MAX_POSTS).map((question, i) => {
      const text = say('question', { number: i + 1, text: freeText(question, telling.intended) });
      return post(text, tag, maker, limit);
    });
  }
  return restOf(telling, facts, first, maker, limit, tag);
}

function post(text: string, tag: Piece | undefined, maker: Maker, limit: number): Further {
  const whole = piece(text, maker);
  const fitting =
    tag && tag.length <= limit / 3 && !whole.entities.some((each) => sameTag(each.text, tag))
      ? tag
      : undefined;
  const room = limit - (fitting ? fitting.length + 1 : 0);
  const fitted = isShort(whole, room, maker) ? whole : cutTo(text, room, maker);
  const parts: Part[] = [{ before: '', piece: fitted }];
  if (fitting) parts.push({ before: ' ', piece: fitting });
  return { ...joined(parts), length: lengthOf(parts).length };
}

function sameTag(text: string, tag: Piece): boolean {
  return text.toLowerCase() === tag.text.toLowerCase();
}

/** Parts that the first post left out or shortened, one paragraph each, as few posts as they fit into. */
function restOf(
  telling: Telling,
  facts: Facts,
  first: Fitted,
  maker: Maker,
  limit: number,
  tag: Piece | undefined,
): Further[] {
  const missing = new Set<Slot>(first.dropped.map((each) => each.part));
  const list = factsOf({ ...telling, moment: 'preview' }).list ?? [];
  const left: (string | undefined)[] = (
    ['why', 'where', 'find', 'welcome', 'host', 'alongside', 'closes', 'access'] as const
  )
    .filter((slot) => missing.has(slot))
    .map((slot) => facts[slot]?.at(-1));
  if (!first.text.includes(list.at(-1) ?? '\0')) left.unshift(list.at(-1));
  const posts: Further[] = [];
  let paragraph = '';
  const room = limit - (tag ? tag.length + 1 : 0);
  for (const text of left) {
    if (!text) continue;
    const longer = paragraph === '' ? text : `${paragraph}\n\n${text}`;
    if (paragraph !== '' && !isShort(piece(longer, maker), room, maker)) {
      posts.push(post(paragraph, tag, maker, limit));
      paragraph = text;
    } else paragraph = longer;
  }
  if (paragraph !== '') posts.push(post(paragraph, tag, maker, limit));
  return posts.slice(0, MAX_POSTS);
}
