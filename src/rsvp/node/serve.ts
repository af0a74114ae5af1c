/** A `node:http` server for a fetch handler. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { expected } from '../../internal/expected.ts';
import type { Connection } from '../server/handler.ts';

/** Anything from request to response. */
export type FetchHandler = ((request: Request, connection?: Connection) => Promise<Response>) & {
  start?: () => Promise<void>;
  stop?: () => Promise<void>;
};

export interface ServeOptions {
  /** 0 for any that is free. */
  port?: number;
  /** Address to listen on; this machine only (`127.0.0.1`) unless given. */
  host?: string;
  /** Set behind a proxy that tells: its `X-Forwarded-Proto` is then believed. */
  trustedProxies?: number;
}

export interface Serving {
  readonly port: number;
  readonly url: string;
  /** Takes no new connections, answers what has come, then stops the handler. */
  close(): Promise<void>;
}

/** Starts to listen. The handler is started first; where it cannot, it is tried again with the first request. Rejects for what is no handler. */
export async function serve(handler: FetchHandler, options: ServeOptions = {}): Promise<Serving> {
  if (typeof handler !== 'function') throw expected('a handler, as createRsvpHandler gives it', handler);
  const { port = 0, host = '127.0.0.1', trustedProxies = 0 } = options;
  await handler.start?.().catch(() => {});
  const server = createServer((incoming, outgoing) => {
    answer(handler, incoming, outgoing, trustedProxies > 0).catch(() => outgoing.destroy());
  });
  server.requestTimeout = 30_000;
  server.headersTimeout = 10_000;
  server.keepAliveTimeout = 65_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const at = (server.address() as AddressInfo).port;
  return {
    port: at,
    url: `http://${host.includes(':') ? `[${host}]` : host}:${at}`,
    close: () => close(server, handler),
  };
}

async function close(server: Server, handler: FetchHandler): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // Connections become idle one by one as what has come is answered.
  const sweep = setInterval(() => server.closeIdleConnections(), 20);
  const late = setTimeout(() => server.closeAllConnections(), 5000);
  // Streams would keep the server open: the handler ends them, and waits for what is being decided.
  await handler.stop?.();
  await closed;
  clearInterval(sweep);
  clearTimeout(late);
}

async function answer(
  handler: FetchHandler,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  proxied: boolean,
): Promise<void> {
  const request = requestOf(incoming, proxied);
  if (!request) {
    outgoing.writeHead(400).end();
    return;
  }
  const address = incoming.socket.remoteAddress;
  const response = await handler(request, address === undefined ? {} : { address });
  const headers: string[] = [];
  response.headers.forEach((value, name) => headers.push(name, value));
  if (!response.body) {
    outgoing.writeHead(response.status, headers).end();
  } else if (response.headers.get('content-type')?.startsWith('text/event-stream')) {
    stream(response.body, outgoing.writeHead(response.status, headers));
  } else {
    const body = Buffer.from(await response.arrayBuffer());
    headers.push('content-length', String(body.length));
    outgoing.writeHead(response.status, headers).end(body);
  }
  // A body that nobody read (it was refused, or too large) must not hold the connection.
  if (!incoming.readableEnded) incoming.resume();
}

function stream(body: ReadableStream<Uint8Array>, outgoing: ServerResponse): void {
  outgoing.flushHeaders();
  const readable = Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0]);
  readable.on('error', () => outgoing.destroy());
  outgoing.on('close', () => readable.destroy());
  readable.pipe(outgoing);
}

function requestOf(incoming: IncomingMessage, proxied: boolean): Request | undefined {
  const { method = 'GET', url = '/', rawHeaders } = incoming;
  const forwarded = proxied ? incoming.headers['x-forwarded-proto'] : undefined;
  const base = `${forwarded === 'https' ? 'https' : 'http'}://${incoming.headers.host ?? 'localhost'}`;
  const headers: [string, string][] = [];
  for (let i = 0; i < rawHeaders.length; i += 2) {
    headers.push([rawHeaders[i] as string, rawHeaders[i + 1] as string]);
  }
  try {
    const init: RequestInit & { duplex?: 'half' } = { method, headers };
    if (method !== 'GET' && method !== 'HEAD') {
      init.body = Readable.toWeb(incoming) as unknown as ReadableStream<Uint8Array>;
      init.duplex = 'half';
    }
    return new Request(base + url, init);
  } catch {
    // A target, method or header that fetch does not know.
    return undefined;
  }
}
