/** The posts after the first: the questions of a chat, each with its tag, or what the first had no room for. */
import { cutTo, isShort } from './cut.ts';
import type { Facts, Telling } from './facts.ts';
import type { Fitted } from './fit.ts';
import type { Slot } from './order.ts';
import { type Maker, type Piece, piece } from './pieces.ts';
import { listOf, questionOf } from './programme.ts';

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
    return questions
      .slice(0, MAX_POSTS)
      .map((question, i) => post(questionOf(telling, question, i), tag, maker, limit));
  }
  return restOf(telling, facts, first, maker, limit, tag);
}

function post(text: string, tag: Piece | undefined, maker: Maker, limit: number): Further {
  const whole = piece(text, maker);
  const isTagged = tag && !whole.entities.some((each) => sameTag(each.text, tag));
  if (!isTagged || tag.length > limit / 3)
    return isShort(whole, limit, maker) ? whole : cutTo(text, limit, maker);
  const room = limit - tag.length - 1;
  const fitted = isShort(whole, room, maker) ? whole : cutTo(text, room, maker);
  const start = fitted.text.length + 1;
  const entities = tag.entities.map((each) => ({
    ...each,
    start: each.start + start,
    end: each.end + start,
  }));
  return {
    text: `${fitted.text} ${tag.text}`,
    length: fitted.length + 1 + tag.length,
    entities: [...fitted.entities, ...entities],
  };
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
  const list = listOf(telling);
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
