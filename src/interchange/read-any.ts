/** Reads whatever holds events: our feed, a calendar, JSON-LD, a page that carries it. */
import type { ParsedFeed } from '../event/feed.ts';
import type { Problem } from '../event/problem.ts';
import { expected } from '../internal/expected.ts';
import type { InputDocument, ReadAnyOptions } from './format.ts';
import { formats } from './formats/all.ts';

/**
 * Reads events from a document of unknown format: its text, or the value where it is parsed already. The content decides,
 * not the type or the extension; only the reader that is needed is loaded. What is wrong is in `problems`; it rejects only
 * where a reader cannot be loaded.
 */
export async function readAny(input: string | object, options: ReadAnyOptions = {}): Promise<ParsedFeed> {
  const text = typeof input === 'string' ? input : '';
  const document =
    typeof input === 'string' ? openText(text, options.type) : { text, value: input, type: undefined };
  const format = formats.find((each) => each.matches?.(document));
  const read = await format?.reader?.();
  const result = read?.(document, options) ?? { feed: {}, events: [], problems: [] };
  // U+FFFD is what decoders put where bytes are not UTF-8; a text may also hold one of its own.
  if (!text.includes('\uFFFD')) return result;
  const problem: Problem = { code: 'invalid-utf8', level: 'warning', path: [] };
  return { ...result, problems: [problem, ...result.problems] };
}

/** The id of the format that `readAny` would read a text as. Throws a TypeError for what is no text. */
export function recognise(text: string, type?: string): string | undefined {
  if (typeof text !== 'string') throw expected('the text of a document', text);
  const document = openText(text, type);
  return formats.find((each) => each.matches?.(document))?.id;
}

function openText(text: string, type: string | undefined): InputDocument {
  const bare = text.startsWith('\uFEFF') ? text.slice(1) : text;
  // `texts.map(recognise)` passes a number.
  const media = typeof type === 'string' ? type.split(';')[0]!.trim().toLowerCase() : '';
  return { text: bare, value: parsed(bare), type: media === '' ? undefined : media };
}

/** The value of JSON; `undefined` where it is none, or is nested deeper than the engine reads. */
function parsed(text: string): unknown {
  const first = /\S/.exec(text)?.[0];
  if (first !== '{' && first !== '[') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
