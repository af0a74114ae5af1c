/** Fetching a document of somebody else's server: no credentials, no referrer, bounded in time and size. */
import type { Failure } from './event-source.ts';

/** What one source may cost the page. */
export const fetchLimits = { bytes: 24_000_000, milliseconds: 20_000 };

/** A source that gave nothing, with the reason as data. */
export class SourceError extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.code);
    this.failure = failure;
  }
}

const texts = new Map<string, Promise<string>>();

/** The text behind an address. Those who ask while it is under way get the same one. @throws SourceError */
export function fetchText(url: string): Promise<string> {
  let text = texts.get(url);
  if (!text) {
    text = fetchOnce(url).finally(() => texts.delete(url));
    texts.set(url, text);
  }
  return text;
}

async function fetchOnce(url: string): Promise<string> {
  const timeout = new AbortController();
  const timer = setTimeout(() => timeout.abort(), fetchLimits.milliseconds);
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: timeout.signal,
      headers: { accept: 'application/json, text/calendar;q=0.9, */*;q=0.5' },
    });
    if (!response.ok) throw new SourceError({ code: 'http', status: response.status });
    return await readBounded(response);
  } catch (error) {
    if (error instanceof SourceError) throw error;
    if (timeout.signal.aborted) throw new SourceError({ code: 'timeout' });
    throw new SourceError({ code: navigator.onLine ? 'unreachable' : 'offline' });
  } finally {
    clearTimeout(timer);
  }
}

/** Counts what comes: what a server says of its length is not to be relied on. */
async function readBounded(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return textOf(await new Blob(parts).arrayBuffer(), response);
    size += value.byteLength;
    if (size > fetchLimits.bytes) {
      void reader.cancel();
      throw new SourceError({ code: 'too-large' });
    }
    parts.push(value);
  }
}

/** Most is UTF-8; other encodings, and calendars whose folds cut through characters, need more code. */
async function textOf(bytes: ArrayBuffer, { headers }: Response): Promise<string> {
  const type = headers.get('content-type') ?? '';
  const text = new TextDecoder().decode(bytes);
  if (!/charset=(?!"?utf-8)/i.test(type) && !text.includes('\uFFFD')) return text;
  return import('./other-text.ts').then(
    ({ otherText }) => otherText(bytes, type),
    () => text,
  );
}
