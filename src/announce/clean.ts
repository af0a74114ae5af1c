/** Free text, made safe to post: no accidental links, nobody mentioned who was not meant, tags and addresses that work. */
import { oneLine } from '../internal/text.ts';
import { type Entity, rewritten } from './entity.ts';
import { percent } from './share.ts';

/** What of a free text may do something on a network. */
export interface Intended {
  find: (text: string) => Entity[];
  /** `@` and handles of this network in lower case. */
  mentions: ReadonlySet<string>;
  /** Host names of the event's own addresses in lower case, without `www.`. */
  hosts: () => ReadonlySet<string>;
}

/**
 * One line without accidents: `7.30.pm` becomes `7:30 pm`, a missing space after a full stop comes back, an `@` before
 * anybody but the hosts goes, and what only looks like an address (`README.md`) is broken up invisibly.
 */
export function freeText(text: string, intended: Intended): string {
  let line = oneLine(text);
  if (/[@＠]/.test(line)) {
    line = line.replace(/(?<![\w.+-])[@＠]+(?=([\w.@-]*))/g, (at, name: string) =>
      intended.mentions.has(`@${name.toLowerCase().replace(/[.-]+$/, '')}`) ? at : '',
    );
  }
  if (!/[.@＠]/.test(line)) return line;
  // What is mended may become something else beside its neighbours.
  for (let round = 0; round < 3; round++) {
    const before = line;
    line = rewritten(line, intended.find(line), (each) => mend(each, intended));
    if (line === before) break;
  }
  return line;
}

/** What to write instead of an entity that was not meant; undefined where it was. */
function mend(entity: Entity, intended: Intended): string | undefined {
  if (entity.type === 'hashtag') return undefined;
  if (entity.type === 'mention') {
    return intended.mentions.has(entity.text.toLowerCase()) ? undefined : entity.text.slice(1);
  }
  if (/^https?:\/\//i.test(entity.text)) return undefined;
  const host = /^(?:www\.)?([^/:?#]*)/i.exec(entity.text)![1]!.toLowerCase();
  if (/^www\.|\//i.test(entity.text) || intended.hosts().has(host)) return undefined;
  const timed = entity.text
    .replace(/^(\d{1,2})\.(\d{2})\.?(?=[a-z])/i, '$1:$2 ')
    .replace(/^(\d{1,2})\.(?=[ap]m$)/i, '$1 ')
    .replace(/\.(?=\p{Lu}\p{Ll})/gu, '. ');
  return timed === entity.text ? entity.text.replaceAll('.', '.\u2060') : timed;
}

/** A tag as every network takes it: letters, marks, digits and `_`, with a letter; '' where nothing is left. */
export function cleanTag(given: string): string {
  if (/^[A-Za-z]\w{0,59}$/.test(given)) return given;
  const words = given
    .toWellFormed()
    .normalize()
    .replaceAll('\u200c', '_')
    .replace(/[^\p{L}\p{M}\p{Nd}_\s]/gu, '')
    .trim()
    .split(/\s+/);
  const name = words[1] ? words.map((w) => w.replace(/^./u, (c) => c.toUpperCase())).join('') : words[0]!;
  const tag = name.replace(/^\p{M}+/u, '');
  // Bluesky takes 64, Threads 50; nobody types more.
  return tag.length <= 60 && /\p{L}/u.test(tag) ? tag : '';
}

/** As a parser would write it, and as every finder of links takes it whole: most addresses are. */
export const plainAddress: RegExp = /^https?:\/\/[a-z0-9]+(?:[.-][a-z0-9]+)*\.([a-z]{2,24})\/[\w/-]*$/;

/**
 * An address as it can stand in a post: `http` or `https`, no password, everything encoded at which a network would
 * stop. Undefined for any other.
 */
export function postLink(address: string | undefined): string | undefined {
  const text = address?.trim() ?? '';
  if (plainAddress.test(text)) return text;
  if (text.length > 4096 || !/^https?:\/\//i.test(text)) return undefined;
  const url = URL.parse(text);
  if (!url || url.username !== '' || url.password !== '') return undefined;
  const rest = url.href
    .slice(url.origin.length)
    .replace(/[^\w\-./?&=#%+,;:@~]/g, percent)
    .replace(/[?#]+$/, '')
    .replace(/[&.,;:@~-]+$/, (end) => end.replace(/./g, percent));
  return url.origin + rest;
}
