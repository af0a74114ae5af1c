/** Links, hashtags and mentions as a Mastodon server finds them (config/initializers/twitter_regex.rb, tag.rb, account.rb). */
import { entity, withoutOverlaps, type Entity } from '../entity.ts';
import type { IsTld } from '../tlds-likely.ts';
import { type LinkRules, twitterLinks } from './twitter-links.ts';

const beyond = '\\u00a0-\\ud7ff\\ue000-\\uf8ff\\uf900-\\ufdcf\\ufdf0-\\uffef\\u{10000}-\\u{10fffd}';

const links: LinkRules = {
  scheme: /(?:https?|dat|dweb|ipfs|ipns|ssb|gopher|gemini):\/\/$/i,
  bare: false,
  path: /[^\p{White_Space}<>()?]+/uy,
  pathEnd: /[^\p{White_Space}()?!*"'「」<>;:=,.$%[\]~&|]$/u,
  parensEnd: true,
  query: /* @__PURE__ */ new RegExp(`[a-z0-9!?*'();:&=+$/%#\\[\\]\\-_.,~|@\\^${beyond}]+`, 'iuy'),
  queryEnd: /* @__PURE__ */ new RegExp(`[a-z0-9_&=#/\\-${beyond}]$`, 'iu'),
};

const word = '\\p{L}\\p{M}\\p{Nd}\\p{Pc}';
const separators = '\\u00b7\\u30fb\\u200c';
const tagRun = /* @__PURE__ */ new RegExp(`[#＃]([${word}${separators}]+)`, 'gu');
const wordOnly = /* @__PURE__ */ new RegExp(`^[${word}]+`, 'u');
const alphabetic = /\p{Alphabetic}/u;
const joinsTag = /* @__PURE__ */ new RegExp(`[_\\p{Alphabetic}${separators}]`, 'u');

/** How much of a run of word characters and separators is a hashtag's name; '' for none. */
function tagName(run: string): string {
  const plain = wordOnly.exec(run)?.[0] ?? '';
  if (plain === '') return '';
  // With separators inside: begins and ends with a word character, and a letter or separator between them.
  let end = run.length;
  while (/[\u00b7\u30fb\u200c]/.test(run[end - 1]!)) end--;
  const whole = run.slice(0, end);
  if (joinsTag.test(whole.replace(/^./u, '').replace(/.$/u, ''))) return whole;
  return alphabetic.test(plain) ? plain : '';
}

function hashtags(text: string): Entity[] {
  const found: Entity[] = [];
  for (const { index, 1: run } of text.matchAll(tagRun)) {
    if (index > 0 && !/\s/.test(text[index - 1]!)) continue;
    const name = tagName(run!);
    if (name !== '') found.push(entity('hashtag', text, index, index + 1 + name.length));
  }
  return found;
}

const mention = /* @__PURE__ */ new RegExp(
  `@([a-z0-9_]+(?:[.-]+[a-z0-9_]+)*)(?:@[${word}]+(?:[.-]+[${word}]+)*)?`,
  'giu',
);
const notBefore = /* @__PURE__ */ new RegExp(`[=/${word}]$`, 'u');

function mentions(text: string): Entity[] {
  const found: Entity[] = [];
  for (const { index, 0: match } of text.matchAll(mention)) {
    if (index > 0 && notBefore.test(text.slice(Math.max(0, index - 2), index))) continue;
    found.push(entity('mention', text, index, index + match.length));
  }
  return found;
}

const other = /(?:xmpp:[^\s<>()?@]{1,255}@[^\s<>()?]{1,255}(?:\?[^\s<>]*)?|magnet:\?xt=[^\s<>]+)/gi;

function otherLinks(text: string): Entity[] {
  return Array.from(text.matchAll(other), ({ index, 0: match }) =>
    entity('link', text, index, index + match.length),
  );
}

/** Everything that becomes a link, a mention or a hashtag, in order. */
export function findOnMastodon(text: string, isTld: IsTld): Entity[] {
  const found = text.includes('://') ? twitterLinks(text, links, isTld) : [];
  if (/xmpp:|magnet:/i.test(text)) found.push(...otherLinks(text));
  if (text.includes('@')) found.push(...mentions(text));
  if (/[#＃]/.test(text)) found.push(...hashtags(text));
  return withoutOverlaps(found);
}
