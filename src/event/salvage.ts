/** Reading that keeps what is good: a bad field is left out and reported, the rest stays. */
import * as z from 'zod/mini';
import type { Report } from './clean.ts';
import { received } from './received.ts';

type Container = Record<string | number, unknown>;

/**
 * Validates `value` (an own copy: it is changed) against `schema`, removing what does not fit until the rest does.
 * Gives `undefined` where nothing can be kept.
 */
export function salvage<T>(
  schema: z.ZodMiniType<T>,
  value: unknown,
  path: (string | number)[],
  report: Report,
): T | undefined {
  // Each pass removes at least one thing, and nearly everything is found in the first.
  for (let pass = 0; pass < 100; pass++) {
    const result = z.safeParse(schema, value);
    if (result.success) return result.data;
    // From the back, so that removing an item does not shift the ones that are still to go.
    // A value can fail in several ways; once it is gone, one reason is enough.
    const gone = new Set<string>();
    for (const issue of result.error.issues.reverse()) {
      const keys = issue.path as (string | number)[];
      if (keys.some((_, i) => gone.has(JSON.stringify(keys.slice(0, i + 1))))) continue;
      const removed = mend(issue, value, path, report);
      if (!removed) return undefined;
      gone.add(JSON.stringify(removed));
    }
  }
  return undefined;
}

/** Shortens or removes what an issue names, and says where that was; `undefined` where it is the whole value. */
function mend(
  issue: z.core.$ZodIssue,
  root: unknown,
  base: (string | number)[],
  report: Report,
): (string | number)[] | undefined {
  let keys = issue.path as (string | number)[];
  let found = at(root, keys);
  const path = [...base, ...keys];
  const level = 'warning';
  if (issue.code === 'too_big' && (typeof found === 'string' || Array.isArray(found)) && keys.length > 0) {
    const limit = Number(issue.maximum);
    report({ code: 'too-long', level, path, params: { length: found.length, limit } });
    const holder = at(root, keys.slice(0, -1)) as Container;
    holder[keys.at(-1)!] =
      typeof found === 'string' ? found.slice(0, limit).toWellFormed() : found.slice(0, limit);
    return keys;
  }
  const problem =
    found === undefined && issue.code !== 'unrecognized_keys' ? { code: 'required' } : describe(issue);
  const example = exampleOf(problem.expected, found, keys.at(-1));
  report({ ...problem, level, path, ...received(found), ...(example ? { params: { example } } : {}) });
  // A missing field cannot be removed: what lacks it goes.
  while (keys.length > 0 && found === undefined) {
    keys = keys.slice(0, -1);
    found = at(root, keys);
  }
  if (keys.length === 0) return undefined;
  const holder = at(root, keys.slice(0, -1));
  if (Array.isArray(holder)) holder.splice(Number(keys.at(-1)), 1);
  else delete (holder as Container)[keys.at(-1)!];
  return keys;
}

/** How a field that is more than a text is written, with what came in it. */
const written: Readonly<Record<string, (value: string) => string>> = {
  venue: (name) => `{ "name": ${name} }`,
  alongside: (name) => `{ "name": ${name} }`,
  online: (url) => `{ "url": ${url} }`,
  rsvp: (url) => `{ "url": ${url} }`,
  hosts: (name) => `[{ "name": ${name} }]`,
  hashtags: (tag) => `[${tag}]`,
  questions: (question) => `[${question}]`,
  spoken: (tag) => `[${tag}]`,
  links: (url) => `[${url}]`,
};

/** How what came would be written well, where that can be told. */
function exampleOf(
  expected: string | undefined,
  found: unknown,
  key: string | number | undefined,
): string | undefined {
  if (typeof found !== 'string' || typeof key !== 'string' || found.length > 40) return undefined;
  const text = found.trim();
  const isBare =
    expected === 'boolean'
      ? /^(?:true|false)$/.test(text)
      : expected === 'number' && /^-?\d+(?:\.\d+)?$/.test(text);
  if (isBare) return `"${key}": ${text}`;
  const write = Object.hasOwn(written, key) ? written[key] : undefined;
  return write && (expected === 'array' || expected === 'object')
    ? `"${key}": ${write(JSON.stringify(text))}`
    : undefined;
}

function at(root: unknown, keys: readonly (string | number)[]): unknown {
  let value = root;
  for (const key of keys) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Container)[key];
  }
  return value;
}

function describe(issue: z.core.$ZodIssue): {
  code: string;
  expected?: string;
  params?: Record<string, number>;
} {
  switch (issue.code) {
    case 'invalid_type':
      return { code: 'wrong-type', expected: issue.expected };
    case 'invalid_value':
      return { code: 'not-one-of', expected: issue.values.map(String).join(', ') };
    case 'invalid_format':
      // The message is the token that the schema gave to its pattern.
      return { code: 'wrong-form', expected: issue.message };
    case 'custom':
      return issue.message === 'date-nonexistent'
        ? { code: 'date-nonexistent' }
        : { code: 'wrong-form', expected: issue.message };
    case 'too_big':
      return { code: 'out-of-range', params: { limit: Number(issue.maximum) } };
    case 'too_small':
      return { code: 'out-of-range', params: { limit: Number(issue.minimum) } };
    default:
      return { code: 'wrong-type', expected: 'other' };
  }
}
