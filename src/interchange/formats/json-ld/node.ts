/** Values of JSON-LD, which may be one or many, text or object. */

/** A node of JSON-LD. */
export interface JsonLdNode {
  [key: string]: unknown;
}

export function isNode(value: unknown): value is JsonLdNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One or many as a list; nothing as an empty one. */
export function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value.slice(0, 1000) : value === undefined || value === null ? [] : [value];
}

/** The text of a value: itself, a number, `@value`, the first of many. */
export function textIn(value: unknown): string | undefined {
  const [first] = asList(value);
  if (typeof first === 'string') return first;
  if (typeof first === 'number') return String(first);
  return isNode(first) && typeof first['@value'] === 'string' ? first['@value'] : undefined;
}

/** `Event` of `https://schema.org/Event`, `http://schema.org/Event#x`, `schema:Event`. */
export function localName(name: string): string {
  return name.trim().replace(/^.*[/:#](?=[^/:#]+$)/, '');
}

/** The types of a node, without the vocabulary. */
export function typesOf(node: JsonLdNode): string[] {
  return asList(node['@type'] ?? node['type'])
    .filter((type) => typeof type === 'string')
    .map(localName);
}
