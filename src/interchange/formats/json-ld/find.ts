/** Finds the JSON-LD in whatever carries it, and the events in the JSON-LD. Bounded and without a DOM. */
import { decodeEntities } from '../../../internal/html-text.ts';
import { mendJson } from './mend.ts';
import { asList, isNode, type JsonLdNode, typesOf } from './node.ts';

const maxNodes = 200_000;
const maxDepth = 60;
const maxScripts = 1000;

/** Types of schema.org below Event that do not end in it. */
const eventTypes = /* @__PURE__ */ new Set(['Festival', 'Hackathon', 'CourseInstance', 'EventSeries']);

/** The text of each `<script type="application/ld+json">` of a page, in order, by a linear scan. */
export function scriptsIn(html: string): string[] {
  const lower = html.toLowerCase();
  const found: string[] = [];
  let at = 0;
  let comment = lower.indexOf('<!--');
  let open = lower.indexOf('<script');
  while (open >= 0 && found.length < maxScripts) {
    // Looked for anew only where it has been passed: pages of comments alone are read once.
    if (open < at) open = lower.indexOf('<script', at);
    if (open < 0) break;
    while (comment >= 0 && comment < at) comment = lower.indexOf('<!--', at);
    if (comment >= 0 && comment < open) {
      // What is commented out is not in the page; a comment that does not end is none.
      const end = lower.indexOf('-->', comment + 4);
      at = end < 0 ? open : end + 3;
      comment = end < 0 ? -1 : lower.indexOf('<!--', at);
      if (end >= 0) continue;
    }
    const tagEnd = endOfTag(lower, open);
    if (tagEnd < 0) break;
    const close = lower.indexOf('</script', tagEnd);
    const end = close < 0 ? html.length : close;
    const tag = lower.slice(open, Math.min(tagEnd, open + 2000));
    // Some encode the plus sign.
    if (/type\s*=\s*["']?\s*application\/ld(?:\+|&#43;|&plus;|&#x2b;)json/.test(tag))
      found.push(html.slice(tagEnd + 1, end));
    at = end + 1;
  }
  return found;
}

/** The `>` that ends a tag: the first one outside quotes, or the first one where a quote is not closed soon. */
function endOfTag(html: string, open: number): number {
  let quote = '';
  for (let i = open; i < Math.min(html.length, open + 2000); i++) {
    const char = html[i]!;
    if (quote !== '') quote = char === quote ? '' : quote;
    else if (char === '"' || char === "'") quote = char;
    else if (char === '>') return i;
  }
  return html.indexOf('>', open);
}

/** The JSON of a script, which may be wrapped in comments or hold raw line breaks; throws a SyntaxError. */
export function parseScript(text: string): unknown {
  const bare = text
    .trim()
    .replace(/^(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/)/, '')
    .replace(/(?:\/\/\s*-->|-->|\/\/\s*\]\]>|\]\]>|\/\*\s*\]\]>\s*\*\/)$/, '')
    .trim()
    .replace(/;$/, '');
  try {
    return JSON.parse(bare);
  } catch (error) {
    // Templates write descriptions with line breaks and tabs as they are, or escape quotes as entities.
    const mended = mendJson(bare);
    try {
      return JSON.parse(mended);
    } catch {
      const list = asJson(`[${mended}]`);
      if (list !== undefined) return list;
      if (!bare.includes('&quot;')) throw error;
      return JSON.parse(decodeEntities(bare.replace(/\p{Cc}+/gu, ' ')));
    }
  }
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const prefix = /^(?:https?:\/\/schema\.org\/|schema:)(?=\w)/;

/** A document whose keys say what vocabulary they are of, without that. */
export function unprefixed(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null || depth > maxDepth) return value;
  if (Array.isArray(value)) return value.map((item) => unprefixed(item, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key.replace(prefix, ''), unprefixed(item, depth + 1)]),
  );
}

/** Whether a document is in that form: its first node tells. */
export function isPrefixed(document: unknown): boolean {
  const [first] = asList(document);
  const graph = isNode(first) ? asList(first['@graph']).filter(isNode) : [];
  return [first, graph[0]].some((node) => isNode(node) && Object.keys(node).some((key) => prefix.test(key)));
}

/** An event node, with the name of what it was found in. */
export interface FoundEvent {
  node: JsonLdNode;
  within: string | undefined;
  /** The place, or the event with a place, that it was found in. */
  around: JsonLdNode | undefined;
}

export interface Found {
  events: FoundEvent[];
  /** Nodes by `@id`, for references. */
  byId: Map<string, JsonLdNode>;
  cut: boolean;
}

/** All events of a document, wherever they are nested, in document order. */
export function eventsIn(document: unknown): Found {
  const found: Found = { events: [], byId: new Map(), cut: false };
  let count = 0;
  const seen = new Set<object>();
  const visit = (value: unknown, depth: number, within?: string, around?: JsonLdNode): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    if (depth > maxDepth || ++count > maxNodes) {
      found.cut = true;
      return;
    }
    seen.add(value);
    if (Array.isArray(value)) {
      for (const item of value) visit(item, depth + 1, within, around);
      return;
    }
    const node = value as JsonLdNode;
    const id = node['@id'];
    const keys = Object.keys(node);
    if (typeof id === 'string' && keys.length > 1 && !found.byId.has(id)) found.byId.set(id, node);
    const isEvent = typesOf(node).some((type) => /event$/i.test(type) || eventTypes.has(type));
    // A reference, or a mention of another event without its date, is no entry.
    if (isEvent && (node['startDate'] !== undefined || node['eventSchedule'] !== undefined))
      found.events.push({ node, within, around });
    const name = typeof node['name'] === 'string' ? node['name'] : within;
    const place = node['location'] !== undefined || isPlace(node) ? node : undefined;
    for (const key of keys) {
      if (key !== '@context')
        visit(node[key], depth + 1, name, /^(?:sub)?events?$/i.test(key) ? place : undefined);
    }
  };
  visit(document, 0);
  return found;
}

/** Something with an address where its events take place; that of an organisation may be an office. */
function isPlace(node: JsonLdNode): boolean {
  return (
    node['address'] !== undefined &&
    !typesOf(node).some((type) =>
      /^(?:.*Organization|.*Group|NGO|Corporation|Person|SportsTeam|Project)$/.test(type),
    )
  );
}

/** A value with references to other nodes of the document put in. */
export function resolved(value: unknown, byId: ReadonlyMap<string, JsonLdNode>): unknown[] {
  return asList(value).map((item) => {
    const id = isNode(item) && Object.keys(item).length === 1 ? item['@id'] : undefined;
    return typeof id === 'string' ? (byId.get(id) ?? item) : item;
  });
}
