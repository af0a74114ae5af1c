/** The service as one function from request to response, for any runtime that speaks fetch. */
import { StoreError } from '../store.ts';
import { Board } from './board.ts';
import { BusyError, Desk } from './desk.ts';
import { FeedSync } from './feed-sync.ts';
import { corsHeaders, originPolicy, preflight } from './guard/origin.ts';
import { defaultLimits, Limiter } from './guard/limits.ts';
import { ProofGate } from './guard/proof.ts';
import { HostKeys } from './host-keys.ts';
import { Metrics } from './metrics.ts';
import { problemResponse, RequestProblem } from './problem.ts';
import { makeMatcher } from './match.ts';
import { routes } from './routes/all.ts';
import type { Call, Route, RsvpHandlerOptions, Site } from './site.ts';

/** What a runtime knows of a connection. */
export interface Connection {
  /** The address of the other side. */
  address?: string;
}

export interface RsvpHandler {
  (request: Request, connection?: Connection): Promise<Response>;
  /** Opens the store, reads the feed once, and keeps both up to date from then on. */
  start(): Promise<void>;
  /** Ends streams, waits for what is being decided, and lets go of the store. */
  stop(): Promise<void>;
  /** Reads the feed now. */
  refresh(): Promise<void>;
  /** Deletes now what retention says must go. */
  expire(): Promise<void>;
}

/** The service. It answers after `start`; before, it starts itself with the first request. */
export function createRsvpHandler(options: RsvpHandlerOptions): RsvpHandler {
  if (typeof options?.store?.open !== 'function' || typeof options.readFeed !== 'function') {
    throw new TypeError('Expected options with a store, such as sqliteStore(path), and a function readFeed.');
  }
  const site = makeSite(options);
  const sync = new FeedSync(site);
  site.metrics.gauge(
    'tweetup_rsvp_feed_age_seconds',
    'Since the feed was last read; -1 for never.',
    () => sync.age,
  );
  const findRoute = makeMatcher(routes, site.base);
  const policy = originPolicy(options.origins ?? []);
  let starting: Promise<void> | undefined;
  let started = false;

  const start = (): Promise<void> => (starting ??= begin());
  const begin = async (): Promise<void> => {
    try {
      await site.store.open();
      sync.start();
      await sync.refresh();
      await sync.expire();
      started = true;
    } catch (error) {
      // A store that is away at the start is tried again with the next request.
      starting = undefined;
      throw error;
    }
  };

  const handler = async (given: Request, connection: Connection = {}): Promise<Response> => {
    const began = performance.now();
    const url = new URL(given.url);
    const match = findRoute(given.method, url.pathname);
    const origin = given.headers.get('origin');
    const allowed = origin === null || policy.allows(origin, given);
    const operation = 'route' in match ? match.route.operation : 'none';
    let response: Response;
    try {
      if (!started) await start();
      if (given.method === 'OPTIONS' && 'methods' in match) {
        response = new Response(null, { status: 204, headers: allowed ? preflight(match.methods) : {} });
      } else if (!('route' in match)) {
        response = problemResponse(match.methods.length > 0 ? 'method-not-allowed' : 'not-found');
        if (match.methods.length > 0) response.headers.set('allow', match.methods.join(', '));
      } else {
        const caller = site.limiter.nameOf(addressOf(given, connection, options.trustedProxies ?? 0));
        const call: Call = { site, request: given, url, params: match.params, caller };
        guard(call, match.route, origin, allowed);
        response = await match.route.run(call);
      }
    } catch (error) {
      response = failure(site, error, operation);
    }
    if (origin !== null && allowed) {
      for (const [name, value] of Object.entries(corsHeaders(origin))) response.headers.set(name, value);
    }
    response.headers.set('vary', 'Origin');
    response.headers.set('x-content-type-options', 'nosniff');
    const took = performance.now() - began;
    site.metrics.request(operation, response.status, took / 1000);
    if (options.log) {
      const { status } = response;
      site.log('info', 'request', {
        method: given.method,
        operation,
        status,
        ms: Math.round(took * 10) / 10,
      });
    }
    if (given.method !== 'HEAD') return response;
    // A stream that nobody reads would stay open.
    void response.body?.cancel();
    return new Response(null, response);
  };

  return Object.assign(handler, {
    start,
    async stop() {
      sync.stop();
      for (const end of [...site.streams.keys()]) end();
      await site.desk.drain();
      await site.store.close();
    },
    refresh: () => sync.refresh(),
    expire: () => sync.expire(),
  });
}

function makeSite(options: RsvpHandlerOptions): Site {
  const { store, proofOfWork, now = Date.now } = options;
  const metrics = new Metrics();
  const board = new Board(store, now);
  const desk = new Desk({
    store,
    now,
    committed: (eventId, writes) => board.committed(eventId, writes),
    measured: (jobs, took) => metrics.commit(jobs, took / 1000),
  });
  const streams = new Map<() => void, string>();
  metrics.gauge('tweetup_rsvp_streams', 'Open streams.', () => streams.size);
  return {
    options,
    base: options.base ?? '/rsvp/v1',
    store,
    desk,
    board,
    limiter: new Limiter({ ...defaultLimits, ...options.limits }, now),
    keys: new HostKeys(store, options.hostTokens ?? [], now),
    proof: proofOfWork ? new ProofGate(store, proofOfWork === true ? {} : proofOfWork, now) : undefined,
    metrics,
    log: (level, message, fields = {}) =>
      options.log?.({ at: new Date(now()).toISOString(), level, message, ...fields }),
    now,
    streams,
  };
}

function guard({ site, caller, params }: Call, route: Route, origin: string | null, allowed: boolean): void {
  const slow = (seconds: number | undefined): void => {
    if (seconds !== undefined) throw new RequestProblem('too-many-requests', { retryAfter: seconds });
  };
  if (route.method === 'GET') return slow(site.limiter.take('read', caller));
  if (!allowed) throw new RequestProblem('origin-not-allowed');
  slow(site.limiter.take(origin === null ? 'script' : 'address', caller));
  slow(site.limiter.take('event', params['eventId']));
  slow(site.limiter.take('process'));
}

function failure(site: Site, error: unknown, operation: string): Response {
  if (error instanceof RequestProblem) return problemResponse(error.code, error.extras);
  if (error instanceof BusyError) return problemResponse('store-unavailable', { retryAfter: 2 });
  if (error instanceof StoreError) {
    site.metrics.storeError();
    site.log('error', 'store failed', { operation, trouble: error.trouble });
    return error.trouble === 'full'
      ? problemResponse('store-full', { retryAfter: 60 })
      : problemResponse('store-unavailable', { retryAfter: 1 });
  }
  // Messages may quote what a person wrote; where it happened is enough to find the fault.
  const stack = error instanceof Error ? error.stack?.split('\n').slice(1, 4).join(' ').trim() : undefined;
  site.log('error', 'unexpected', {
    operation,
    error: error instanceof Error ? error.name : 'unknown',
    stack,
  });
  return problemResponse('internal');
}

/** The client's address: the connection's own, or the one that the outermost trusted proxy saw. */
function addressOf(request: Request, connection: Connection, proxies: number): string {
  if (proxies > 0) {
    const chain =
      request.headers
        .get('x-forwarded-for')
        ?.split(',')
        .map((part) => part.trim()) ?? [];
    const seen = chain[Math.max(0, chain.length - proxies)];
    if (seen) return seen;
  }
  return connection.address ?? 'unknown';
}
