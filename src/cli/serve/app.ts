/** Feed, service, embed files and the host's page on one port: what `tweetup serve` answers. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { ParsedFeed } from '../../event/feed.ts';
import type { FetchHandler } from '../../rsvp/node/serve.ts';
import type { RsvpHandler } from '../../rsvp/server/handler.ts';
import { homePage } from './home.ts';

export interface AppOptions {
  rsvp: RsvpHandler;
  /** The last feed that was read well. */
  feed: () => ParsedFeed | undefined;
}

/** The script that pages embed: beside the built command, or in `dist` when run from source. */
const embedFolders = ['../../../cdn/', '../../../dist/cdn/'];

/** Anybody's page may read the feed and load the script: they are what one publishes. */
const open = { 'access-control-allow-origin': '*', 'x-content-type-options': 'nosniff' };

export function makeApp({ rsvp, feed }: AppOptions): FetchHandler {
  const answer: FetchHandler = async (request, connection) => {
    const { pathname } = new URL(request.url);
    const reading = request.method === 'GET' || request.method === 'HEAD';
    const page = reading ? await own(pathname, request, feed()) : undefined;
    if (!page) return rsvp(request, connection);
    return request.method === 'HEAD' ? new Response(null, page) : page;
  };
  return Object.assign(answer, { start: () => rsvp.start(), stop: () => rsvp.stop() });
}

async function own(
  path: string,
  request: Request,
  feed: ParsedFeed | undefined,
): Promise<Response | undefined> {
  if (path === '/') return homePage(feed);
  if (path === '/feed.json') return feed ? feedResponse(request, feed) : unavailable();
  const script = /^\/([\w.-]+\.(?:js|css|map))$/.exec(path)?.[1];
  return script ? embedFile(script) : undefined;
}

async function feedResponse(request: Request, { feed, events }: ParsedFeed): Promise<Response> {
  const { defaults: _, ...info } = feed;
  const text = JSON.stringify({ version: 1, ...info, events });
  const etag = `"${await shortHash(text)}"`;
  const headers = { ...open, etag, 'cache-control': 'public, max-age=60' };
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers });
  return new Response(text, { headers: { ...headers, 'content-type': 'application/json' } });
}

function unavailable(): Response {
  return new Response('The feed has not been read yet.\n', {
    status: 503,
    headers: { ...open, 'content-type': 'text/plain; charset=utf-8', 'retry-after': '5' },
  });
}

async function shortHash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Buffer.from(digest).toString('base64url').slice(0, 16);
}

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  map: 'application/json; charset=utf-8',
};

async function embedFile(name: string): Promise<Response | undefined> {
  for (const folder of embedFolders) {
    try {
      const bytes = await readFile(fileURLToPath(new URL(folder + name, import.meta.url)));
      const type = types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
      return new Response(new Uint8Array(bytes), {
        headers: { ...open, 'content-type': type, 'cache-control': 'public, max-age=300' },
      });
    } catch {
      // Not there: the next folder, or nothing.
    }
  }
  return undefined;
}
