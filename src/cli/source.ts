/** Reads a file, standard input or an address, bounded in size and time. */
import { decode } from '../internal/decode.ts';
import { CliError, type Io } from './command.ts';
import { say } from './messages.ts';

/** Calendars of decades are a few megabytes. */
export const maxSourceBytes = 64 * 1024 * 1024;
const timeoutSeconds = 30;
const maxRedirects = 5;

/** What was read, not yet understood. Bytes that are not UTF-8 have become U+FFFD. */
export interface Source {
  text: string;
  /** Where it was read from in the end; absent for files. */
  url?: string;
  /** The content type that the server gave, in lower case, without parameters. */
  type?: string;
}

/**
 * Reads `source`: `-` is standard input, `http`, `https` and `webcal` addresses are fetched, anything else is a file.
 * @throws CliError that says what went wrong in the user's words.
 */
export async function readSource(source: string, io: Io): Promise<Source> {
  const scheme = /^([a-z][a-z0-9+.-]+):/i.exec(source)?.[1]?.toLowerCase();
  // A scheme of one letter is a Windows drive.
  if (scheme === undefined) return readFileSource(source, io);
  if (!['http', 'https', 'webcal'].includes(scheme) || !URL.canParse(source)) {
    throw new CliError(say(io.locale, 'badAddress', { source: shown(source) }));
  }
  return fetchSource(source.replace(/^webcal:/i, 'https:'), io);
}

async function readFileSource(path: string, io: Io): Promise<Source> {
  try {
    return { text: decode(await io.readFile(path, maxSourceBytes)) };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'EFBIG') throw tooLarge(path, io);
    if (code === 'ENOENT') throw new CliError(say(io.locale, 'fileNotFound', { path }));
    throw new CliError(say(io.locale, 'fileUnreadable', { path, reason: code ?? message }));
  }
}

async function fetchSource(address: string, io: Io): Promise<Source> {
  const signal = AbortSignal.timeout(timeoutSeconds * 1000);
  try {
    const response = await follow(address, signal, io);
    if (!response.ok) {
      throw new CliError(
        say(io.locale, 'httpStatus', { source: shown(address), status: String(response.status) }),
      );
    }
    const written = response.headers.get('content-type') ?? '';
    const charset = /charset="?([\w-]+)/i.exec(written)?.[1];
    const text = decode(await body(response, address, io), charset);
    const type = written.split(';')[0]!.trim().toLowerCase();
    return { text, url: response.url || address, ...(type ? { type } : {}) };
  } catch (error) {
    if (error instanceof CliError) throw error;
    if (signal.aborted) {
      throw new CliError(say(io.locale, 'timedOut', { source: shown(address), seconds: timeoutSeconds }));
    }
    const reason = ((error as Error).cause as Error | undefined)?.message ?? (error as Error).message;
    throw new CliError(say(io.locale, 'unreachable', { source: shown(address), reason }));
  }
}

/** Follows redirects by hand: only to http and https, and not from https back to http. */
async function follow(address: string, signal: AbortSignal, io: Io): Promise<Response> {
  let url = new URL(address);
  for (let hop = 0; hop <= maxRedirects; hop++) {
    const response = await io.fetch(url, {
      signal,
      redirect: 'manual',
      headers: { accept: 'text/calendar, application/json, application/ld+json, text/html;q=0.8, */*;q=0.5' },
    });
    const location = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || location === null) return response;
    const target = URL.canParse(location, url) ? new URL(location, url) : undefined;
    const downgraded = url.protocol === 'https:' && target?.protocol === 'http:';
    if (!target || !/^https?:$/.test(target.protocol) || downgraded) {
      const params = { source: shown(address), target: shown(location) };
      throw new CliError(say(io.locale, 'badRedirect', params));
    }
    await response.body?.cancel();
    url = target;
  }
  throw new CliError(say(io.locale, 'tooManyRedirects', { source: shown(address), limit: maxRedirects }));
}

async function body(response: Response, address: string, io: Io): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > maxSourceBytes) throw tooLarge(address, io);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooLarge(source: string, io: Io): CliError {
  const limit = maxSourceBytes / 1024 / 1024;
  return new CliError(say(io.locale, 'tooLarge', { source: shown(source), limit }));
}

/** An address for a message: without what may be a password or a private token. */
export function shown(source: string): string {
  if (!URL.canParse(source)) return source.slice(0, 200);
  const url = new URL(source);
  const query = url.search === '' ? '' : '?…';
  return `${url.protocol}//${url.host}${url.pathname}${query}`.slice(0, 200);
}
