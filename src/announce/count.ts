/** Counters that several networks share. */
import type { Entity } from './entity.ts';

/** The stretches of a text between its links. */
export function betweenLinks(text: string, entities: readonly Entity[]): { rest: string[]; links: Entity[] } {
  const links = entities.filter((each) => each.type === 'link');
  if (links.length === 0) return { rest: [text], links };
  const rest: string[] = [];
  let from = 0;
  for (const { start, end, text: shown, value } of links) {
    rest.push(text.slice(from, start));
    // `example.com語.com/path` is a link to example.com/path, and what stands between counts as text.
    from = Math.min(end, start + value.length - (/^https?:/i.test(shown) ? 0 : 'https://'.length));
  }
  rest.push(text.slice(from));
  return { rest, links };
}

/** Symbols that people see as one, by the structure that Unicode gives them: newer ones than any list are covered. */
export const emoji: RegExp =
  /\p{RI}\p{RI}|[0-9#*]\ufe0f?\u20e3|\p{ExtPict}(?!\ufe0e)(?:\ufe0f|\p{EMod})?(?:[\u{e0020}-\u{e007e}]+\u{e007f})?(?:\u200d\p{ExtPict}(?!\ufe0e)(?:\ufe0f|\p{EMod})?(?:[\u{e0020}-\u{e007e}]+\u{e007f})?)*/gu;

/** Characters that weigh 1 and are no part of an emoji: most texts in alphabets have no others. */
const light = /^[\0-\xa8\xaa-\xad\xaf-\u10ff\u2010-\u201f\u2032-\u2037]*$/;

/** The weight of text without links on X: 1 for most alphabets, 2 for the rest and for each emoji. */
export function weightOf(text: string): number {
  if (light.test(text)) return text.length;
  let weight = 0;
  let from = 0;
  for (const match of text.matchAll(emoji)) {
    weight += plainWeight(text, from, match.index) + 2;
    from = match.index + match[0].length;
  }
  return weight + plainWeight(text, from, text.length);
}

function plainWeight(text: string, from: number, to: number): number {
  let weight = 0;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    const one =
      unit <= 0x10ff ||
      (unit >= 0x2000 && unit <= 0x200d) ||
      (unit >= 0x2010 && unit <= 0x201f) ||
      (unit >= 0x2032 && unit <= 0x2037);
    weight += one ? 1 : 2;
    if (unit >= 0xd800 && unit < 0xdc00 && /[\udc00-\udfff]/.test(text.charAt(i + 1))) i++;
  }
  return weight;
}

/** Canonical composition, without the cost for text that has nothing to compose. */
export function nfc(text: string): string {
  return /^[\0-\u02ff\u2010-\u2060]*$/.test(text) ? text : text.normalize();
}
