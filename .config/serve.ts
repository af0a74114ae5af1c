/** A small static server for the examples and for tests that need real pages. Not part of the package. */
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { AddressInfo } from 'node:net';

/** Answers what comes under a path, as the RSVP handler does. */
export type Mount = (request: Request) => Promise<Response>;

export interface ServeOptions {
  /** The folder whose `folders` are served. */
  root: string;
  /** First path segments that may be read; everything else is not found. */
  folders: readonly string[];
  /** Handlers by path prefix, `/rsvp`. They come before files. */
  mounts?: Readonly<Record<string, Mount>>;
  /** Where `/` leads. */
  home?: string;
  /** The first port to try; 0 lets the system choose. */
  port?: number;
  host?: string;
  /** Extra response headers for files, such as a content security policy. */
  headers?: Readonly<Record<string, string>>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.ts': 'text/plain; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.atom': 'application/atom+xml; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

function refuse(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(`${text}\n`);
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { location });
  response.end();
}

/** The path of a request as clean segments, or `undefined` where it is malformed or climbs. */
function segmentsOf(pathname: string): string[] | undefined {
  try {
    const segments = pathname
      .split('/')
      .filter((part) => part !== '')
      .map(decodeURIComponent);
    return segments.some((part) => part.startsWith('.') || /[/\\\0]/.test(part)) ? undefined : segments;
  } catch {
    return undefined;
  }
}

async function sendFile(
  options: ServeOptions,
  pathname: string,
  request: IncomingMessage,
  response: ServerResponse,
) {
  const segments = segmentsOf(pathname);
  if (!segments || !options.folders.includes(segments[0] ?? '')) return refuse(response, 404, 'Not found');
  const top = await realpath(options.root);
  let path = join(top, ...segments);
  let found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) {
    // Relative addresses in a folder's page only work below its slash.
    if (!pathname.endsWith('/')) return redirect(response, `${pathname}/`);
    path = join(path, 'index.html');
    found = await stat(path).catch(() => undefined);
  }
  // A link inside the folder may lead out of it.
  if (!found?.isFile() || !(await realpath(path)).startsWith(top + sep))
    return refuse(response, 404, 'Not found');
  response.writeHead(200, {
    'content-type': types[extname(path).toLowerCase()] ?? 'application/octet-stream',
    'content-length': found.size,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...options.headers,
  });
  if (request.method === 'HEAD') response.end();
  else await pipeline(createReadStream(path), response);
}

async function pass(
  mount: Mount,
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers))
    for (const one of [value ?? []].flat()) headers.append(name, one);
  const hasBody = request.method !== 'GET' && request.method !== 'HEAD';
  const answer = await mount(
    new Request(url, {
      method: request.method ?? 'GET',
      headers,
      ...(hasBody ? { body: Readable.toWeb(request) as ReadableStream, duplex: 'half' } : {}),
    }),
  );
  response.writeHead(answer.status, [...answer.headers].flat());
  if (answer.body) await pipeline(Readable.fromWeb(answer.body as never), response);
  else response.end();
}

async function answer(
  options: ServeOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
  const prefix = Object.keys(options.mounts ?? {}).find(
    (path) => url.pathname === path || url.pathname.startsWith(`${path}/`),
  );
  if (prefix !== undefined) return pass(options.mounts![prefix]!, url, request, response);
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return refuse(response, 405, 'Only GET and HEAD');
  if (url.pathname === '/' && options.home !== undefined) return redirect(response, options.home);
  return sendFile(options, url.pathname, request, response);
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** Starts serving, on the next free port where the wanted one is taken. */
export async function serveFolder(
  options: ServeOptions,
): Promise<{ port: number; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    answer(options, request, response).catch((error: unknown) => {
      if (!response.headersSent) refuse(response, 500, 'The server failed; its console says why');
      else response.destroy();
      if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') console.error(error);
    });
  });
  const first = options.port ?? 0;
  for (let port = first; ; port++) {
    try {
      await listen(server, port, options.host ?? '127.0.0.1');
      break;
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!taken || port >= Math.min(first + 100, 65_535)) throw error;
    }
  }
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
