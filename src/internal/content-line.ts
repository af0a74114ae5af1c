/** Writing content lines (RFC 5545 3.1): escaping, parameters, folding by octets. */

/** Text without control characters, which no value may hold; a tab is white space like any other. */
function withoutControls(text: string): string {
  return text
    .toWellFormed()
    .replace(/\p{Cc}/gu, (control) => ('\t\n\r\u0085'.includes(control) ? control : ''));
}

/** A TEXT value (3.3.11): one line, whatever it holds. */
export function escapeText(text: string): string {
  return withoutControls(text)
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|[\n\u0085\u2028\u2029]/g, '\\n');
}

/** A parameter value, quoted where it has to be; quotes and line breaks as in RFC 6868. */
export function paramValue(text: string): string {
  const safe = withoutControls(text)
    .replace(/\^/g, '^^')
    .replace(/"/g, "^'")
    .replace(/\r\n?|[\n\u0085\u2028\u2029]/g, '^n');
  return /[,;:]/.test(safe) ? `"${safe}"` : safe;
}

/** Octets of a code point in UTF-8. */
function octets(code: number): number {
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/**
 * A content line with its CRLF, folded so that no physical line is longer than 75 octets and no code point is split.
 * A line of exactly 75 octets is not folded: an empty continuation is refused by some.
 */
export function foldLine(line: string): string {
  // Every character is at most three octets (surrogates: two for each half).
  if (line.length <= 25) return `${line}\r\n`;
  let out = '';
  let used = 0;
  let from = 0;
  for (let i = 0; i < line.length;) {
    const code = line.codePointAt(i)!;
    const size = octets(code);
    if (used + size > 75) {
      out += `${line.slice(from, i)}\r\n `;
      from = i;
      // The space that marks the continuation counts.
      used = 1;
    }
    used += size;
    i += code > 0xffff ? 2 : 1;
  }
  return `${out}${line.slice(from)}\r\n`;
}
