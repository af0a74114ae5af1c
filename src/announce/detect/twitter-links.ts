/** Links as twitter-text finds them (js/src/extractUrlsWithIndices.js), in linear time. Mastodon changed the characters. */
import { entity, type Entity } from '../entity.ts';
import type { IsTld } from '../tlds-likely.ts';
import { type HostRun, fitsDns, hasUnderscore, hostRunAt, joins, latinDomains } from './domains.ts';

/** What differs between X and Mastodon. The expressions are sticky. */
export interface LinkRules {
  /** The scheme with `://`, at the end of what stands before a host. */
  scheme: RegExp;
  /** Whether `example.org` is a link too. */
  bare: boolean;
  path: RegExp;
  pathEnd: RegExp;
  /** Whether a path may end in parentheses after any character, and not only after one that could end it. */
  parensEnd: boolean;
  query: RegExp;
  queryEnd: RegExp;
}

const latin =
  '\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u024f\\u0253\\u0254\\u0256\\u0257\\u0259\\u025b\\u0263\\u0268\\u026f\\u0272\\u0289\\u028b\\u02bb\\u0300-\\u036f\\u1e00-\\u1eff';
const cyrillic = '\\u0400-\\u04ff';

/** X (js/src/regexp/extractUrl.js). */
export const xLinkRules: LinkRules = {
  scheme: /https?:\/\/$/i,
  bare: true,
  path: /* @__PURE__ */ new RegExp(`[a-z${cyrillic}0-9!*';:=+,.$/%#[\\]\\-\\u2013_~@|&${latin}]+`, 'iy'),
  pathEnd: /* @__PURE__ */ new RegExp(`[+\\-a-z${cyrillic}0-9=_#/${latin}]`, 'i'),
  parensEnd: false,
  query: /[a-z0-9!?*'@();:&=+$/%#[\]\-_.,~|]+/iy,
  queryEnd: /[a-z0-9\-_&=#/]/i,
};

const MAX_URL = 4096;
const tco = /^https?:\/\/t\.co\/([a-z0-9]+)(?:\?[a-z0-9!?*'@();:&=+$/%#[\]\-_.,~|]*[a-z0-9\-_&=#/])?/i;

/** What may stand before a link: anything but these. */
function opens(text: string, at: number, from: number): boolean {
  return at === 0 || (at > from && !/[A-Za-z0-9@＠$#＃\ufffe\ufeff\uffff]/.test(text[at - 1]!));
}

/** The links of a text, in order. */
export function twitterLinks(text: string, rules: LinkRules, isTld: IsTld): Entity[] {
  const found: Entity[] = [];
  let from = 0;
  for (let dot = text.indexOf('.'); dot >= 0;) {
    const run = hostRunAt(text, dot, from, isTld);
    const scheme = run.start > from ? schemeBefore(text, run.start, from, rules) : '';
    let host = scheme === '' ? undefined : hostFrom(text, run, 0, run.start, true);
    let withScheme = host !== undefined;
    host ??= nextHost(text, run, 0, from);
    while (host) {
      const full = linkEnd(text, host.end, rules);
      addLink(found, text, { ...host, scheme: withScheme ? scheme : '', full }, rules, isTld);
      from = full;
      // Ports, paths and queries begin with characters that end a run.
      if (full > host.end) break;
      withScheme = false;
      host = nextHost(text, run, host.last, from);
    }
    dot = text.indexOf('.', Math.max(run.end, from));
  }
  return found;
}

function schemeBefore(text: string, host: number, from: number, rules: LinkRules): string {
  if (text[host - 1] !== '/') return '';
  const scheme = rules.scheme.exec(text.slice(Math.max(from, host - 10), host))?.[0] ?? '';
  return scheme !== '' && opens(text, host - scheme.length, from) ? scheme : '';
}

interface HostSpan {
  start: number;
  end: number;
  /** The label with the top-level domain. */
  last: number;
}

/** The host that begins at `start` in label `i`; `exact` where it must begin there and nowhere later. */
function hostFrom(
  text: string,
  run: HostRun,
  i: number,
  start: number,
  exact: boolean,
): HostSpan | undefined {
  const b = run.labels[i]![1];
  if (start >= b || joins(text[start]!) || joins(text[b - 1]!)) return undefined;
  const last = run.reach[i + 1]! >= 0 ? run.reach[i + 1]! : run.tldEnds[i + 1]! > 0 ? i + 1 : -1;
  if (last < 0) return undefined;
  // The last label before the top-level domain has no underscores.
  if (last === i + 1 && hasUnderscore(text, start, b)) {
    if (exact) return undefined;
    return hostFrom(text, run, i, skipJoins(text, text.lastIndexOf('_', b - 1) + 1, b), true);
  }
  return { start, end: run.tldEnds[last]!, last };
}

function skipJoins(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && joins(text[at]!)) at++;
  return at;
}

/** The first host in label `i` or later that begins after `from` where a link may begin. */
function nextHost(text: string, run: HostRun, label: number, from: number): HostSpan | undefined {
  for (let i = label; i < run.labels.length - 1; i++) {
    const [a, b] = run.labels[i]!;
    if (run.reach[i + 1]! < 0 && (run.tldEnds[i + 1] ?? 0) === 0) continue;
    for (let start = Math.max(a, from); start < b; start++) {
      if (joins(text[start]!) || !opens(text, start, from)) continue;
      // At the very start of a text the reference tries to see the first letter as what stands before a host.
      const second = start === 0 && opens(text, 1, 0) ? hostFrom(text, run, i, 1, false) : undefined;
      const host = second ?? hostFrom(text, run, i, start, false);
      if (host) return host;
      break;
    }
  }
  return undefined;
}

/** Where port, path and query after a host end. */
function linkEnd(text: string, host: number, rules: LinkRules): number {
  let end = host;
  if (text[end] === ':') {
    let port = end + 1;
    while (/[0-9]/.test(text.charAt(port))) port++;
    if (port > end + 1) end = port;
  }
  if (text[end] === '/') end = pathEnd(text, end, rules);
  if (text[end] === '?')
    end = lastMatching(text, end + 1, run(rules.query, text, end + 1), rules.queryEnd) ?? end;
  return end;
}

function run(chars: RegExp, text: string, at: number): number {
  chars.lastIndex = at;
  return chars.test(text) ? chars.lastIndex : at;
}

/** The end of the last character between `from` and `to` that matches. */
function lastMatching(text: string, from: number, to: number, char: RegExp): number | undefined {
  for (let at = to; at > from; at--) {
    const low = /[\udc00-\udfff]/.test(text[at - 1]!) && at - 1 > from;
    if (char.test(low ? text.slice(at - 2, at) : text[at - 1]!)) return at;
    if (low) at--;
  }
  return undefined;
}

function pathEnd(text: string, slash: number, rules: LinkRules): number {
  let end = slash + 1;
  for (let at = end; ;) {
    const stop = run(rules.path, text, at);
    end = lastMatching(text, at, stop, rules.pathEnd) ?? end;
    const closed = text[stop] === '(' ? balanced(text, stop, rules) : 0;
    if (closed === 0) return end;
    if (stop === end || rules.parensEnd) end = closed;
    at = closed;
  }
}

/** The end of a parenthesis with at most one more inside; 0 where it does not close. */
function balanced(text: string, open: number, rules: LinkRules): number {
  const first = run(rules.path, text, open + 1);
  if (text[first] === ')') return first > open + 1 ? first + 1 : 0;
  if (text[first] !== '(') return 0;
  const inner = run(rules.path, text, first + 1);
  if (inner === first + 1 || text[inner] !== ')') return 0;
  const rest = run(rules.path, text, inner + 1);
  return text[rest] === ')' ? rest + 1 : 0;
}

function addLink(
  found: Entity[],
  text: string,
  link: HostSpan & { scheme: string; full: number },
  rules: LinkRules,
  isTld: IsTld,
): void {
  const domain = text.slice(link.start, link.end);
  const start = link.start - link.scheme.length;
  if (link.full - start > MAX_URL || !fitsDns(domain, isTld)) return;
  if (link.scheme !== '') {
    const short = tco.exec(text.slice(start, link.full));
    if (short && short[1]!.length > 40) return;
    found.push(entity('link', text, start, short ? start + short[0].length : link.full));
    return;
  }
  if (!rules.bare || /[-_./]/.test(text.charAt(link.start - 1))) return;
  const parts = latinDomains(domain, isTld);
  parts.forEach(([a, b], i) => {
    const hasPath = i === parts.length - 1 && pathStarts(text, link);
    const end = hasPath ? link.full : link.start + b;
    const value = `https://${domain.slice(a, b)}${hasPath ? text.slice(link.end, link.full) : ''}`;
    found.push(entity('link', text, link.start + a, end, value));
  });
}

/** Without a scheme, a port or query counts only together with a path. */
function pathStarts(text: string, link: { end: number; full: number }): boolean {
  return /^(?::\d+)?\//.test(text.slice(link.end, Math.min(link.full, link.end + 20)));
}
