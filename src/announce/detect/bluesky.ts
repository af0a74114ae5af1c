/**
 * Links, mentions and hashtags as Bluesky's own client finds them (atproto packages/api/src/rich-text). Only the facets
 * of a post count; this says what the client would make of a text that somebody pastes.
 */
import { countGraphemes, type GraphemeSegmenter } from '../../internal/text.ts';
import { entity, withoutOverlaps, type Entity } from '../entity.ts';
import type { IsTld } from '../tlds-likely.ts';

const MAX_TAG = 64;

/** Whether the character before `at` lets a link or handle begin. */
function opens(text: string, at: number, bracket: boolean): boolean {
  return at === 0 || /\s/.test(text[at - 1]!) || (bracket && text[at - 1] === '(');
}

function hasTld(host: string, isTld: IsTld): boolean {
  const dot = host.lastIndexOf('.');
  return dot >= 0 && isTld(host.slice(dot + 1));
}

const handle = /@([a-zA-Z0-9.-]+)\b/g;

function mentions(text: string, isTld: IsTld): Entity[] {
  const found: Entity[] = [];
  for (const { index, 0: match, 1: host } of text.matchAll(handle)) {
    if (!opens(text, index, true)) continue;
    if (hasTld(host!, isTld) || host!.endsWith('.test')) {
      found.push(entity('mention', text, index, index + match.length));
    }
  }
  return found;
}

const address = /(?<![^\s(])(?:https?:\/\/\S+|([a-z][a-z0-9]*(?:\.[a-z0-9]+)+)\S*)/gi;

function links(text: string, isTld: IsTld): Entity[] {
  const found: Entity[] = [];
  for (const { index, 0: match, 1: host } of text.matchAll(address)) {
    // Upper-case schemes are no links, and whatever begins with `http` passes for one.
    if (!match.startsWith('http') && (host === undefined || !hasTld(host, isTld))) continue;
    const uri = cleanEnd(match);
    const value = host === undefined ? uri : `https://${uri}`;
    found.push(entity('link', text, index, index + uri.length, value));
  }
  return found;
}

/** One punctuation mark off the end, then a bracket that was not opened inside. */
function cleanEnd(uri: string): string {
  const end = /[.,;:!?]$/.test(uri) ? uri.slice(0, -1) : uri;
  return end.endsWith(')') && !end.includes('(') ? end.slice(0, -1) : end;
}

const invisible = '\\u00ad\\u2060\\u200a\\u200b\\u200c\\u200d\\u20e2';
const tagRun = /* @__PURE__ */ new RegExp(`[#＃](?!\\ufe0f)([^\\s${invisible}]+)`, 'gu');

function hashtags(text: string, segmenter?: GraphemeSegmenter): Entity[] {
  const found: Entity[] = [];
  for (const { index, 1: run } of text.matchAll(tagRun)) {
    if (!opens(text, index, false) || !/[^\d\p{P}]/u.test(run!)) continue;
    const name = withoutPunctuation(run!);
    if (name === '' || (name.length > MAX_TAG && countGraphemes(name, segmenter) > MAX_TAG)) continue;
    found.push(entity('hashtag', text, index, index + 1 + name.length));
  }
  return found;
}

/** `/\p{P}+$/u` would try each punctuation mark of a long run. */
function withoutPunctuation(run: string): string {
  let end = run.length;
  for (; end > 0; end--) {
    const pair = end > 1 && /[\udc00-\udfff]/.test(run[end - 1]!);
    if (!/^\p{P}$/u.test(pair ? run.slice(end - 2, end) : run[end - 1]!)) break;
    if (pair) end--;
  }
  return run.slice(0, end);
}

const cashtag = /\$([A-Za-z][A-Za-z0-9]{0,4})(?=\s|$|[.,;:!?)"'\u2019])/g;

function cashtags(text: string): Entity[] {
  const found: Entity[] = [];
  for (const { index, 0: match } of text.matchAll(cashtag)) {
    if (opens(text, index, true)) {
      found.push(entity('hashtag', text, index, index + match.length, match.toUpperCase()));
    }
  }
  return found;
}

/** Everything that the client would turn into facets, in order. */
export function findOnBluesky(text: string, isTld: IsTld, segmenter?: GraphemeSegmenter): Entity[] {
  const found: Entity[] = [];
  if (text.includes('.') || text.includes('://')) found.push(...links(text, isTld));
  if (text.includes('@')) found.push(...mentions(text, isTld));
  if (/[#＃]/.test(text)) found.push(...hashtags(text, segmenter));
  if (text.includes('$')) found.push(...cashtags(text));
  return withoutOverlaps(found);
}
