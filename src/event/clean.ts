/**
 * The first step of reading: a bounded copy of a stranger's value, without what text should not carry.
 * What is wrong is reported and mended; nothing is refused here.
 */
import type { Problem } from './problem.ts';

export type Report = (problem: Omit<Problem, 'path'> & { path: (string | number)[] }) => void;

const maxDepth = 12;
const maxItems = 5000;
const maxKeys = 200;
const maxText = 200_000;

/** Fields that stay exactly as written: what may become a link is decided when rendering. */
const addressKeys = /* @__PURE__ */ new Set(['url', 'codeOfConduct', 'contact', '$schema']);

/**
 * Control characters (C0 and C1 without tab and line feed), embeddings, overrides and isolates, BOM, line separators
 * of other systems, interlinear marks. LRM and RLM stay: writers of Arabic and Hebrew use them.
 */
const unwanted =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB]/;
const unwantedAll = /* @__PURE__ */ new RegExp(unwanted.source, 'g');

/** Text without control and bidi control characters, line breaks as `\n`, lone surrogates as U+FFFD. */
export function cleanText(text: string): string {
  let clean = text;
  if (clean.includes('\r')) clean = clean.replace(/\r\n?/g, '\n');
  if (unwanted.test(clean)) clean = clean.replace(/[\u2028\u2029]/g, '\n').replace(unwantedAll, '');
  return clean.isWellFormed() ? clean : clean.toWellFormed();
}

/**
 * A copy of `value` that is safe to look into: `null` counts as absent, depth, lengths and number of keys are bounded,
 * text is cleaned. `report` hears what was taken away.
 */
export function cleanValue(value: unknown, path: (string | number)[], report: Report, depth = 0): unknown {
  if (value === null) return undefined;
  if (typeof value === 'string') return cleanString(value, path, report);
  if (typeof value !== 'object') return value;
  if (depth >= maxDepth) {
    report({ code: 'too-deep', level: 'warning', path });
    return undefined;
  }
  if (Array.isArray(value)) {
    if (value.length > maxItems) tooLong(path, value.length, maxItems, report);
    const items: unknown[] = [];
    for (let index = 0; index < value.length && index < maxItems; index++) {
      const item = cleanValue(value[index], [...path, index], report, depth + 1);
      if (item !== undefined) items.push(item);
    }
    return items;
  }
  const copy: Record<string, unknown> = {};
  let count = 0;
  for (const key of Object.keys(value)) {
    if (key === '__proto__') continue;
    if (++count > maxKeys) {
      tooLong(path, count, maxKeys, report);
      break;
    }
    const item = cleanValue((value as Record<string, unknown>)[key], [...path, key], report, depth + 1);
    if (item !== undefined) copy[key] = item;
  }
  return copy;
}

function cleanString(value: string, path: (string | number)[], report: Report): string {
  let text = value;
  if (text.length > maxText) {
    tooLong(path, text.length, maxText, report);
    text = text.slice(0, maxText).toWellFormed();
  }
  if (isAddress(path)) return text;
  const clean = cleanText(text);
  // Other systems' line breaks are not worth a message.
  if (clean !== text && unwanted.test(text.replace(/\r\n?/g, ''))) {
    report({ code: 'invisible-characters', level: 'warning', path, received: clean.slice(0, 60) });
  }
  return clean;
}

function isAddress(path: readonly (string | number)[]): boolean {
  const last = path.at(-1);
  return typeof last === 'string' ? addressKeys.has(last) : path.at(-2) === 'links';
}

function tooLong(path: (string | number)[], length: number, limit: number, report: Report): void {
  report({ code: 'too-long', level: 'warning', path, params: { length, limit } });
}
