/**
 * Content lines of a calendar file (RFC 5545 3.1): unfolded, split into name, parameters and value. One pass over the
 * text, whatever it holds.
 */

/** Characters of one logical line that are kept: more than any description, less than what would hurt. */
const maxLine = 1_000_000;

export interface LineVisitor {
  /** Whether a text came last that may go on, if it was broken without folding. */
  readonly inText: boolean;
  /** Whether there is a property of this name at all. Asked within texts: `Where: at the Ship` is none. */
  knows(name: string): boolean;
  /** Whether the value of such a line is needed; skipping is cheap. `name` is in upper case. */
  wants(name: string): boolean;
  /** One line. `params` is what stands between the name and the colon, from the first `;` on. */
  line(name: string, params: string, value: string, number: number): void;
  /** A line that is no content line; it may be the rest of a text that somebody broke without folding. */
  stray(text: string, number: number): void;
}

/** Walks through all lines of `text`, with their numbers from 1. Line breaks may be CRLF, LF or CR. */
export function scanLines(text: string, visitor: LineVisitor): void {
  const source = tidied(text);
  const length = source.length;
  const names = new NameCache(source);
  let at = 0;
  while (source.charCodeAt(at) === 0xfeff) at++;
  let number = 0;
  while (at < length) {
    number++;
    const first = number;
    let end = source.indexOf('\n', at);
    if (end < 0) end = length;
    let start = at;
    while (source.charCodeAt(start) === 13 && start < end) start++;
    const stop = trimReturn(source, start, end);
    at = end + 1;

    const nameEnd = endOfName(source, start, stop);
    const named = nameEnd > start ? names.at(start, nameEnd) : '';
    const prose = visitor.inText && named !== '' && !source.startsWith(named, start) && !visitor.knows(named);
    const isLine = named !== '' && !prose;
    const name = isLine ? named : '';
    const folded = isFold(source, at);
    const wanted = isLine ? visitor.wants(name) : stop > start;
    if (!folded) {
      if (wanted) emit(source, start, Math.min(stop, start + maxLine), name, nameEnd, first, visitor);
      continue;
    }
    // A folded line: its parts without the white space that begins each.
    const parts = [source.slice(start, Math.min(stop, start + maxLine))];
    let size = stop - start;
    while (isFold(source, at)) {
      number++;
      let next = source.indexOf('\n', at);
      if (next < 0) next = length;
      if (wanted && size < maxLine) {
        const partStop = Math.min(trimReturn(source, at, next), at + 1 + maxLine - size);
        parts.push(source.slice(at + 1, partStop));
        size += partStop - at - 1;
      }
      at = next + 1;
    }
    if (!wanted) continue;
    const line = parts.join('');
    if (isLine) emit(line, 0, line.length, name, nameEnd - start, first, visitor);
    else if (prose) visitor.stray(line, first);
    else emitUnnamed(line, first, visitor);
  }
}

/** The text with one kind of line breaks, without what is no text. */
function tidied(text: string): string {
  let tidy = text.includes('\0') ? text.replaceAll('\0', '') : text;
  if (!tidy.includes('\n') && tidy.includes('\r')) tidy = tidy.replaceAll('\r', '\n');
  // Templates indent their lines, which makes each the rest of the one before. Nothing is folded after the first line.
  const indented = /^\s*(?:[ \t]BEGIN|BEGIN:VCALENDAR\s*\n[ \t]+[A-Z])/i.test(tidy.slice(0, 1000));
  return indented ? tidy.replace(/^[ \t]+(?=[A-Z][A-Z0-9-]*[;:])/gm, '') : tidy;
}

/** Old Mozilla calendars fold between the name and the colon. */
function emitUnnamed(line: string, number: number, visitor: LineVisitor): void {
  const nameEnd = endOfName(line, 0, line.length);
  const name = upperCase(line.slice(0, nameEnd));
  if (name === '' || visitor.wants(name)) emit(line, 0, line.length, name, nameEnd, number, visitor);
}

/** Hands on the line that stands from `start` to `stop` in `text`. */
function emit(
  text: string,
  start: number,
  stop: number,
  name: string,
  nameEnd: number,
  number: number,
  visitor: LineVisitor,
): void {
  const colon = name === '' || text.charCodeAt(nameEnd) === 58 ? nameEnd : valueColon(text, nameEnd, stop);
  if (name !== '' && colon >= 0) {
    visitor.line(
      name,
      colon === nameEnd ? '' : text.slice(nameEnd, colon).trimStart(),
      text.slice(colon + 1, stop),
      number,
    );
    return;
  }
  const line = text.slice(start, stop);
  if (line.trim() !== '') visitor.stray(line, number);
}

/** The colon that begins the value: the first one outside quotes, or, where a quote is never closed, the first one. */
function valueColon(text: string, from: number, stop: number): number {
  let quoted = false;
  for (let i = from; i < stop; i++) {
    const code = text.charCodeAt(i);
    if (code === 34) quoted = !quoted;
    else if (code === 58 && !quoted) return i;
  }
  const any = text.indexOf(':', from);
  return any < stop ? any : -1;
}

function isFold(source: string, at: number): boolean {
  const code = source.charCodeAt(at);
  return code === 32 || code === 9;
}

function trimReturn(source: string, start: number, end: number): number {
  return end > start && source.charCodeAt(end - 1) === 13 ? end - 1 : end;
}

/** Where the name of a content line ends; `start` where there is none. */
function endOfName(source: string, start: number, stop: number): number {
  const limit = Math.min(stop, start + 64);
  for (let i = start; i < limit; i++) {
    const code = source.charCodeAt(i);
    if (code === 58 || code === 59) return i;
    const letter = (code | 32) >= 97 && (code | 32) <= 122;
    if (letter || code === 45 || (code >= 48 && code <= 57) || code === 95 || code === 46) continue;
    // `SUMMARY : x`
    const spaced = code === 32 && i > start && (source[i + 1] === ':' || source[i + 1] === ';');
    return spaced ? i : start;
  }
  return start;
}

/** A calendar has the same few names on every line: they are cut out of the text once. */
class NameCache {
  readonly #source: string;
  readonly #slots: (string | undefined)[] = Array.from({ length: 256 });

  constructor(source: string) {
    this.#source = source;
  }

  at(start: number, end: number): string {
    const source = this.#source;
    const size = end - start;
    const slot = (source.charCodeAt(start) * 31 + source.charCodeAt(end - 1) * 7 + size) & 255;
    const known = this.#slots[slot];
    if (known !== undefined && known.length === size && source.startsWith(known, start)) return known;
    const written = source.slice(start, end);
    const name = upperCase(written);
    if (name === written) this.#slots[slot] = name;
    return name;
  }
}

function upperCase(name: string): string {
  for (let i = 0; i < name.length; i++) if (name.charCodeAt(i) >= 97) return name.toUpperCase();
  return name;
}
