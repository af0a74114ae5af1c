/** Text as people see it: grapheme clusters, lengths in bytes, one line or several. Works on UTF-16 strings. */
import { segmenter } from './intl-more.ts';

/** Splits text into grapheme clusters. `Intl.Segmenter` of granularity `grapheme` is one; so are the small libraries. */
export interface GraphemeSegmenter {
  segment(text: string): Iterable<{ readonly segment: string; readonly index: number }>;
}

/** What joins its neighbours, or has two UTF-16 units: marks, joiners, Hangul letters, astral characters, CR. */
const joining =
  /[\r\p{M}\p{Cf}\p{Cs}\u0d4e\u0e33\u0eb3\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff\uff9e\uff9f\u{10000}-\u{10ffff}]/u;

function segmenterOr(given: GraphemeSegmenter | undefined): GraphemeSegmenter {
  return given ?? segmenter('en', { granularity: 'grapheme' });
}

/** How many grapheme clusters (UAX #29) the text has. */
export function countGraphemes(text: string, given?: GraphemeSegmenter): number {
  if (!joining.test(text)) return text.length;
  let count = 0;
  for (const _ of segmenterOr(given).segment(text)) count++;
  return count;
}

/** The grapheme clusters of the text. */
export function splitGraphemes(text: string, given?: GraphemeSegmenter): string[] {
  return Array.from(segmenterOr(given).segment(text), (each) => each.segment);
}

/** How many bytes the text has in UTF-8; a lone surrogate counts the three of U+FFFD. */
export function utf8Length(text: string): number {
  if (/^[\0-\x7f]*$/.test(text)) return text.length;
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) continue;
    bytes += unit < 0x800 ? 1 : 2;
    // A pair is four bytes for two units.
    if (unit >= 0xd800 && unit < 0xdc00 && isLowSurrogate(text.charCodeAt(i + 1))) {
      i++;
    }
  }
  return bytes;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000;
}

/** How many code points the text has. */
export function countCodePoints(text: string): number {
  let count = text.length;
  for (let i = 0; i < text.length - 1; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0xd800 && unit < 0xdc00 && isLowSurrogate(text.charCodeAt(i + 1))) {
      count--;
      i++;
    }
  }
  return count;
}

/**
 * One line of plain text: line breaks, tabs and runs of spaces become one space; control characters, bidirectional
 * overrides and lone surrogates go; normalised to NFC.
 */
export function oneLine(text: string): string {
  if (/^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/.test(text)) return text;
  return collapse(clean(text).replace(/[\s\u0085\u200b]+/g, ' '));
}

/** Several lines of plain text: as `oneLine`, but line breaks stay, and never more than one empty line together. */
export function manyLines(text: string): string {
  const lines = clean(text)
    .split(/\r\n?|[\n\u0085\u2028\u2029]/)
    .map((line) => collapse(line.replace(/[\s\u200b]+/g, ' ')));
  const kept = lines.filter((line, i) => line !== '' || (i > 0 && lines[i - 1] !== ''));
  while (kept.at(-1) === '') kept.pop();
  return kept.join('\n');
}

function clean(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufeff\ufffd-\uffff\u202a-\u202e\u2066-\u2069]/g, '')
    .normalize();
}

/** A mark or joiner at the start would change what stands before it. */
function collapse(line: string): string {
  return line.replace(/^[\s\p{M}\u200c\u200d\p{EMod}]+/u, '').trimEnd();
}
