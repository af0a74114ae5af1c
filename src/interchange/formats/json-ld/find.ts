/** Finds the JSON-LD in whatever carries it, and the events in the JSON-LD. Bounded and without a DOM. */
import { decodeEntities } from '../../../internal/html-text.ts';
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
  while (found.length < maxScripts) {
    const open = lower.indexOf('<script', at);
    if (open < 0) break;
    const tagEnd = html.indexOf('>', open);
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

/** The JSON of a script, which may be wrapped in comments or hold raw line breaks; throws a SyntaxError. */
export function parseScript(text: string): unknown {
  const bare = text
    .trim()
    .replace(/^(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/)/, '')
    .replace(/(?:-->|\/\/\s*\]\]>|\]\]>|\/\*\s*\]\]>\s*\*\/)$/, '')
    .trim()
    .replace(/;$/, '');
  try {
    return JSON.parse(bare);
  } catch (error) {
    // Templates write descriptions with line breaks and tabs as they are, or escape quotes as entities.
    const mended = bare.replace(/\p{Cc}+/gu, ' ');
    try {
      return JSON.parse(mended);
    } catch {
      if (!bare.includes('&quot;')) throw error;
      return JSON.parse(decodeEntities(mended));
    }
  }
}

/** An event node, with the name of what it was found in. */
export interface FoundEvent {
  node: JsonLdNode;
  within: string | undefined;
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
  const visit = (value: unknown, depth: number, within: string | undefined): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    if (depth > maxDepth || ++count > maxNodes) {
      found.cut = true;
      return;
    }
    seen.add(value);
    if (Array.isArray(value)) {
      for (const item of value) visit(item, depth + 1, within);
      return;
    }
    const node = value as JsonLdNode;
    const id = node['@id'];
    const keys = Object.keys(node);
    if (typeof id === 'string' && keys.length > 1 && !found.byId.has(id)) found.byId.set(id, node);
    const isEvent = typesOf(node).some((type) => type.endsWith('Event') || eventTypes.has(type));
    // A reference, or a mention of another event without its date, is no entry.
    if (isEvent && (node['startDate'] !== undefined || node['eventSchedule'] !== undefined))
      found.events.push({ node, within });
    const name = typeof node['name'] === 'string' ? node['name'] : within;
    for (const key of keys) if (key !== '@context') visit(node[key], depth + 1, name);
  };
  visit(document, 0, undefined);
  return found;
}

/** A value with references to other nodes of the document put in. */
export function resolved(value: unknown, byId: ReadonlyMap<string, JsonLdNode>): unknown[] {
  return asList(value).map((item) => {
    const id = isNode(item) && Object.keys(item).length === 1 ? item['@id'] : undefined;
    return typeof id === 'string' ? (byId.get(id) ?? item) : item;
  });
}
