/** Links and hashtags where a network's own rules are not published: what every linkifier agrees on. Mentions where asked for. */
import { entity, withoutOverlaps, type Entity } from '../entity.ts';

const link = /https?:\/\/[^\s<>"“”„«»]+/gi;
/** A full stop belongs to a name only inside it. */
const mention = /(?<![\w@.])@\w+(?:\.\w+)*(?!@)/g;
const hashtag = /[#＃][\p{L}\p{M}\p{Nd}_]+/gu;

/** `http` and `https` addresses without the punctuation after them; hashtags after white space, with a letter. */
export function findPlain(text: string, { tags = true, mentions = false } = {}): Entity[] {
  const found: Entity[] = [];
  if (text.includes('://')) {
    for (const { index, 0: match } of text.matchAll(link)) {
      const end = index + withoutEnd(match).length;
      if (end > index + 8) found.push(entity('link', text, index, end));
    }
  }
  if (tags && /[#＃]/.test(text)) {
    for (const { index, 0: match } of text.matchAll(hashtag)) {
      if ((index === 0 || /\s/.test(text[index - 1]!)) && /\p{L}/u.test(match)) {
        found.push(entity('hashtag', text, index, index + match.length));
      }
    }
  }
  if (mentions && text.includes('@')) {
    for (const { index, 0: match } of text.matchAll(mention)) {
      found.push(entity('mention', text, index, index + match.length));
    }
  }
  return withoutOverlaps(found);
}

function withoutEnd(address: string): string {
  const endings = address.includes('(') ? /[.,;:!?'’…*\]]/ : /[.,;:!?'’…*\])]/;
  let end = address.length;
  while (end > 0 && endings.test(address[end - 1]!)) end--;
  return address.slice(0, end);
}
