/** Hashtags and mentions as twitter-text finds them (js/src/regexp/validHashtag.js, validMentionOrList.js). */
import { entity, type Entity } from '../entity.ts';

const tagChars =
  '\\p{L}\\p{M}\\p{Nd}_\\u200c\\u200d\\ua67e\\u05be\\u05f3\\u05f4\\uff5e\\u301c\\u309b\\u309c\\u30a0\\u30fb\\u3003\\u0f0b\\u0f0c\\xb7';
const tagRun = /* @__PURE__ */ new RegExp(`[#＃](?![\\ufe0f\\u20e3])([${tagChars}]+)`, 'gu');
const tagChar = /* @__PURE__ */ new RegExp(`[${tagChars}&]$`, 'u');
const letter = /[\p{L}\p{M}]/u;

/** The two units before `at`, or one: enough for one code point. */
function before(text: string, at: number): string {
  return text.slice(Math.max(0, at - 2), at);
}

export function twitterTags(text: string): Entity[] {
  const found: Entity[] = [];
  let taken = 0;
  for (const match of text.matchAll(tagRun)) {
    const { index } = match;
    const end = index + match[0].length;
    const previous = before(text, index);
    // What one tag takes, even in vain, does not stand before the next.
    if (index > 0 && index <= taken) continue;
    // Emoji and text variation selectors are marks, but end a symbol.
    if (index > 0 && tagChar.test(previous) && !/[\ufe0e\ufe0f]$/.test(previous)) continue;
    if (!letter.test(match[1]!)) continue;
    taken = end;
    if (/^(?:[#＃]|:\/\/)/.test(text.slice(end, end + 3))) continue;
    found.push(entity('hashtag', text, index, end));
  }
  return found;
}

const mention = /[@＠]([a-zA-Z0-9_]{1,20})(\/[a-zA-Z][a-zA-Z0-9_-]{0,24})?/g;
/** Another sign, an accented letter, or the rest of an address. */
const goesOn = /* @__PURE__ */ new RegExp(
  '^(?:[@＠\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u024f\\u0253\\u0254\\u0256\\u0257\\u0259\\u025b\\u0263\\u0268\\u026f\\u0272\\u0289\\u028b\\u02bb\\u0300-\\u036f\\u1e00-\\u1eff]|://)',
);

export function twitterMentions(text: string): Entity[] {
  const found: Entity[] = [];
  let taken = 0;
  for (const match of text.matchAll(mention)) {
    const { index } = match;
    if (index > 0 && index <= taken) continue;
    const end = index + match[0].length;
    const previous = text.slice(Math.max(0, index - 4), index);
    const free = index === 0 || /[^a-zA-Z0-9_!#$%&*@＠]$/.test(previous);
    if (!free && !/(?:^|[^a-zA-Z0-9_+~.-])rt:?$/i.test(previous)) continue;
    taken = end;
    if (goesOn.test(text.slice(end, end + 3))) continue;
    found.push(entity('mention', text, index, end, match[1]!));
  }
  return found;
}
