/** JSON as templates write it, made such that it can be parsed. One pass, whatever it holds. */

/** What needs more mending than this is not what a template got wrong. */
const maxPieces = 200_000;

/**
 * Without comments and commas before a bracket, with commas between several objects; within strings, raw control
 * characters become spaces and escapes that JSON does not know (`It\'s`) lose their backslash.
 */
export function mendJson(text: string): string {
  const out: string[] = [];
  let kept = 0;
  const replace = (from: number, to: number, by: string) => {
    out.push(text.slice(kept, from), by);
    kept = to;
  };
  let inString = false;
  let depth = 0;
  let closed = -1;
  for (let i = 0; i < text.length; i++) {
    if (out.length > maxPieces) return text;
    const code = text.charCodeAt(i);
    if (inString) {
      if (code === 34) inString = false;
      else if (isControl(code)) {
        const from = i;
        while (isControl(text.charCodeAt(i + 1))) i++;
        replace(from, i + 1, ' ');
      } else if (code === 92) {
        if (!isEscape(text, i + 1)) replace(i, i + 1, '');
        else i++;
      }
    } else if (code === 34) inString = true;
    else if (code === 123 || code === 91) {
      // One object after the other.
      if (depth++ === 0 && closed >= 0) replace(closed + 1, i, ',');
    } else if (code === 125 || code === 93) {
      if (--depth === 0) closed = i;
    } else if (code === 47 && text[i + 1] === '*') {
      const end = text.indexOf('*/', i + 2);
      const stop = end < 0 ? text.length : end + 2;
      replace(i, stop, '');
      i = stop - 1;
    } else if (code === 47 && text[i + 1] === '/') {
      const end = text.indexOf('\n', i);
      const stop = end < 0 ? text.length : end;
      replace(i, stop, '');
      i = stop - 1;
    } else if (code === 44) {
      let next = i + 1;
      while (next < text.length && text.charCodeAt(next) <= 32) next++;
      if (text[next] === '}' || text[next] === ']' || next === text.length) replace(i, i + 1, '');
      i = next - 1;
    }
  }
  return out.length === 0 ? text : out.join('') + text.slice(kept);
}

function isControl(code: number): boolean {
  return code < 32 || code === 127;
}

function isEscape(text: string, at: number): boolean {
  const code = text[at] ?? '';
  return code === 'u'
    ? /^[0-9a-f]{4}$/i.test(text.slice(at + 1, at + 5))
    : '"\\/bfnrt'.includes(code) && code !== '';
}
