/** Where a text stops being JSON, so that its writer can find the place. */

export interface JsonError {
  /** What the engine says, in English. */
  detail: string;
  /** From 1; absent where the engine does not tell (WebKit). */
  line?: number;
  column?: number;
  /** The line, cut around the place. */
  excerpt?: string;
  /** `quotes`: there are quotes that JSON does not know, as word processors and phones write them; `at`: something else. */
  hint?: 'quotes' | 'at';
}

const around = 30;

/** @param error what `JSON.parse` threw for `text` */
export function jsonError(text: string, error: unknown): JsonError {
  if (!(error instanceof SyntaxError)) return { detail: 'nested too deeply' };
  const detail = error.message.slice(0, 200);
  const at = placeOf(text, detail);
  if (at === undefined) return { detail };
  const before = text.slice(0, at).split('\n');
  const column = before.at(-1)!.length;
  const [whole = ''] = text.slice(at - column, at - column + 10_000).split(/\r?\n/, 1);
  const from = Math.max(0, column - around);
  const part = whole.slice(from, column + around);
  const excerpt = [from > 0 ? '…' : '', part.toWellFormed().trim(), column + around < whole.length ? '…' : '']
    .join('')
    .replace(/\s+/g, ' ');
  const hint = /^[“”„‟«»‘’‚']/.test(text.slice(at, at + 1)) ? 'quotes' : 'at';
  return { detail, line: before.length, column: column + 1, excerpt, hint };
}

/** V8 counts characters, SpiderMonkey lines and columns. */
function placeOf(text: string, detail: string): number | undefined {
  const position = /at position (\d+)/.exec(detail);
  if (position) return Number(position[1]);
  const place = /at line (\d+) column (\d+)/.exec(detail);
  if (!place) return /end of (?:JSON|data)|EOF/i.test(detail) ? text.trimEnd().length : undefined;
  const lines = text.split('\n', Number(place[1]) - 1);
  return lines.reduce((sum, line) => sum + line.length + 1, 0) + Number(place[2]) - 1;
}
