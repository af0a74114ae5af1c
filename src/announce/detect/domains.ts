/**
 * Host names inside text, as twitter-text finds them (X, Mastodon): every run of characters that are neither spaces nor
 * punctuation is split into labels once, so that hostile text costs linear time.
 */
import type { IsTld } from '../tlds-likely.ts';
import { dnsLength } from './punycode.ts';

/** ASCII punctuation but `"` and the backtick, all spaces, non-characters, bidirectional controls. */
const notHost = String.raw`!'#%&()*+,\\\/:;<=>?@\[\]^{|}~$\s\x85\u180e\ufffe\uffff\u202a-\u202e\u061c\u200e\u200f\u2066-\u2069`;
const hostRun = /* @__PURE__ */ new RegExp(`[^${notHost}]+`, 'y');
const notHostChar = /* @__PURE__ */ new RegExp(`[${notHost}]`);

/** A run of text that may be host names. */
export interface HostRun {
  start: number;
  end: number;
  /** Of each label its start and end. */
  labels: [start: number, end: number][];
  /** Where the top-level domain at the beginning of a label ends; 0 for none. */
  tldEnds: number[];
  /** From each label on: the last label whose beginning is a top-level domain, with valid labels between; -1 for none. */
  reach: number[];
}

/** The run around the full stop at `dot`, but not before `from`. */
export function hostRunAt(text: string, dot: number, from: number, isTld: IsTld): HostRun {
  let start = dot;
  while (start > from && !notHostChar.test(text[start - 1]!)) start--;
  hostRun.lastIndex = dot;
  hostRun.test(text);
  const end = hostRun.lastIndex;
  const labels: HostRun['labels'] = [];
  for (let at = start; at <= end;) {
    let stop = text.indexOf('.', at);
    if (stop < 0 || stop > end) stop = end;
    labels.push([at, stop]);
    at = stop + 1;
  }
  const tldEnds = labels.map(([a, b], i) => (i === 0 ? 0 : tldEndAt(text, a, b, isTld)));
  const reach = Array.from({ length: labels.length + 1 }, () => -1);
  for (let i = labels.length - 2; i >= 0; i--) {
    const [a, b] = labels[i]!;
    if (a === b || joins(text[a]!) || joins(text[b - 1]!)) continue;
    reach[i] =
      reach[i + 1]! >= 0 ? reach[i + 1]! : tldEnds[i + 1]! > 0 && !hasUnderscore(text, a, b) ? i + 1 : -1;
  }
  return { start, end, labels, tldEnds, reach };
}

export function joins(char: string): boolean {
  return char === '-' || char === '_';
}

export function hasUnderscore(text: string, from: number, to: number): boolean {
  const at = text.indexOf('_', from);
  return at >= 0 && at < to;
}

const goesOn = /[0-9A-Za-z@+-]/;
const longestUnicodeTld = 14;

/** Where the top-level domain ends that the label from `a` to `b` begins with; 0 for none. */
export function tldEndAt(text: string, a: number, b: number, isTld: IsTld): number {
  const first = text.charCodeAt(a);
  if (a === b) return 0;
  if (first >= 0x80) {
    for (let end = Math.min(b, a + longestUnicodeTld); end > a; end--) {
      if (isTld(text.slice(a, end).toLowerCase()) && !goesOn.test(text.charAt(end))) return end;
    }
    return 0;
  }
  let end = a;
  while (end < b && /[a-z]/i.test(text[end]!)) end++;
  if (end > a && end - a < 64 && !goesOn.test(text.charAt(end)) && isTld(text.slice(a, end).toLowerCase())) {
    return end;
  }
  if (text.slice(a, a + 4).toLowerCase() !== 'xn--') return 0;
  end = a + 4;
  while (end < b && /[-0-9a-z]/i.test(text[end]!)) end++;
  return end > a + 4 ? end : 0;
}

const asciiLatin =
  '-a-z0-9\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u024f\\u0253\\u0254\\u0256\\u0257\\u0259\\u025b\\u0263\\u0268\\u026f\\u0272\\u0289\\u028b\\u02bb\\u0300-\\u036f\\u1e00-\\u1eff';
const asciiSuffix = /* @__PURE__ */ new RegExp(`[${asciiLatin}]+$`, 'i');
const ascii = /* @__PURE__ */ new RegExp(`^[${asciiLatin}]+$`, 'i');

/** The host names in Latin letters within a host name: of `日本語.example.com語` only `example.com`. Offsets in `domain`. */
export function latinDomains(domain: string, isTld: IsTld): [start: number, end: number][] {
  const found: [number, number][] = [];
  const labels = domain.split('.');
  const starts = [0];
  for (const label of labels) starts.push(starts.at(-1)! + label.length + 1);
  let from = 0;
  for (let i = 0; i < labels.length - 1; i++) {
    // A label of the DNS has 63 characters; of longer ones only the end can matter.
    const suffix = asciiSuffix.exec(labels[i]!)?.[0].length ?? 0;
    const start = Math.max(starts[i + 1]! - 1 - suffix, from);
    if (suffix === 0 || start >= starts[i + 1]! - 1) continue;
    let end = 0;
    let last = i;
    for (let j = i + 1; j < labels.length; j++) {
      const tld = tldEndAt(domain, starts[j]!, starts[j + 1]! - 1, isTld);
      if (tld > 0) [end, last] = [tld, j];
      if (!ascii.test(labels[j]!)) break;
    }
    if (end === 0) continue;
    found.push([start, end]);
    from = end;
    i = last - 1;
  }
  return found;
}

/** Whether all labels fit the DNS; a name in punycode must not hold anything else. */
export function fitsDns(domain: string, isTld: IsTld): boolean {
  if (domain.startsWith('xn--') && latinDomains(domain, isTld).length === 0) return false;
  return domain.split('.').every((label) => {
    const length = label
      .split(/[\u3002\uff0e\uff61]/)
      .reduce((sum, each) => sum + 1 + dnsLength(each, 63), -1);
    return length >= 1 && length <= 63;
  });
}
