/**
 * Links, mentions and hashtags as Bluesky's own client finds them (atproto packages/api/src/rich-text). Only the facets
 * of a post count; this says what the client would make of a text that somebody pastes.
 */
import { countGraphemes, type GraphemeSegmenter } from '../../internal/text.ts';
import { entity, withoutOverlaps, type Entity } from '../entity.ts';
import type { IsTld } from '../tlds-likely.ts';

const MAX_TAG = 64;

const link = /(?<![^\s(])(?:https?:\/\/\S+|([a-z][a-z0-9]*(?:\.[a-z0-9]+)+)\S*)/gi;
const mention = /(?<![^\s(])@([a-zA-Z0-9.-]+)\b/g;
const hashtag = /(?<!\S)[#＃](?!\ufe0f)([^\s\u00ad\u2060\u200a-\u200d\u20e2]+)/gu;
const cashtag = /(?<![^\s(])\$[A-Za-z][A-Za-z0-9]{0,4}(?=\s|$|[.,;:!?)"'\u2019])/g;

/** Everything that the client would turn into facets, in order. */
export function findOnBluesky(text: string, isTld: IsTld, segmenter?: GraphemeSegmenter): Entity[] {
  const found: Entity[] = [];
  const add = (type: Entity['type'], start: number, shown: string, value?: string) =>
    found.push(entity(type, text, start, start + shown.length, value));
  const hasTld = (host: string) => host.includes('.') && isTld(host.slice(host.lastIndexOf('.') + 1));
  if (/\.\w|:\/\//.test(text)) {
    for (const { index, 0: match, 1: host } of text.matchAll(link)) {
      // Upper-case schemes are no links, and whatever begins with `http` passes for one.
      if (!match.startsWith('http') && !hasTld(host ?? '')) continue;
      const uri = cleanEnd(match);
      add('link', index, uri, host && `https://${uri}`);
    }
  }
  if (text.includes('@')) {
    for (const { index, 0: match, 1: host } of text.matchAll(mention)) {
      if (hasTld(host!) || host!.endsWith('.test')) add('mention', index, match);
    }
  }
  if (/[#＃]/.test(text)) {
    for (const { index, 1: run } of text.matchAll(hashtag)) {
      if (!/[^\d\p{P}]/u.test(run!)) continue;
      const name = run!.replace(/(?<!\p{P})\p{P}+$/u, '');
      if (name.length <= MAX_TAG || countGraphemes(name, segmenter) <= MAX_TAG)
        add('hashtag', index, `#${name}`);
    }
  }
  if (text.includes('$')) {
    for (const { index, 0: match } of text.matchAll(cashtag))
      add('hashtag', index, match, match.toUpperCase());
  }
  return withoutOverlaps(found);
}

/** One punctuation mark off the end, then a bracket that was not opened inside. */
function cleanEnd(uri: string): string {
  const end = uri.replace(/[.,;:!?]$/, '');
  return end.endsWith(')') && !end.includes('(') ? end.slice(0, -1) : end;
}
