/** What the routes work with: one service in one process. */
import type { Problem } from '../../event/problem.ts';
import type { TweetupEvent } from '../../event/schema.ts';
import type { Locale } from '../../internal/messages.ts';
import type { RsvpStore } from '../store.ts';
import type { Board } from './board.ts';
import type { Desk } from './desk.ts';
import type { Limiter, Limits } from './guard/limits.ts';
import type { HostKeys } from './host-keys.ts';
import type { ProofGate, ProofOfWork } from './guard/proof.ts';
import type { Metrics } from './metrics.ts';

/** One line of the log. There is no name, address, id or secret in any. */
export interface LogEntry {
  at: string;
  level: 'info' | 'warn' | 'error';
  message: string;
  [field: string]: string | number | boolean | undefined;
}

/** What `parseFeed` and `readAny` give. */
export interface FeedResult {
  feed?: { updatedAt?: string | undefined } | undefined;
  events: TweetupEvent[];
  /** An error of the whole document leaves everything as it is; one of an event leaves that event. */
  problems?: readonly Pick<Problem, 'level' | 'eventId' | 'path'>[] | undefined;
}

export interface RsvpHandlerOptions {
  store: RsvpStore;
  /** The events, from wherever they are kept. Called at the start and every `refreshSeconds`; may fail. */
  readFeed: () => Promise<FeedResult>;
  /** Origins of the pages that may send replies, `https://example.org`; the service's own always may. `*` for all. */
  origins?: readonly string[];
  /** Path of the interface; `/rsvp/v1`. */
  base?: string;
  /** Host tokens beside those in the store, from the environment or a file. They open every event. */
  hostTokens?: readonly string[];
  limits?: Partial<Limits>;
  /**
   * Asks the device of each visitor for a little work before her first reply, which makes floods from many addresses
   * dear; off. Pages that embed the element must then be served over https. The form without script, which cannot do
   * it, is limited more strictly instead.
   */
  proofOfWork?: boolean | ProofOfWork;
  /** Reverse proxies in front, whose `X-Forwarded-For` is believed; 0. */
  trustedProxies?: number;
  /** Seconds between two readings of the feed; 60. */
  refreshSeconds?: number;
  /** Days after the event when replies are deleted; 14. */
  keepDays?: number;
  log?: (entry: LogEntry) => void;
  /** Brings the words of a language for the service's own pages; English without it. */
  loadLocale?: (tag: string) => Promise<Locale>;
  /** Milliseconds since 1970; for tests. */
  now?: () => number;
}

export interface Site {
  readonly options: RsvpHandlerOptions;
  readonly base: string;
  readonly store: RsvpStore;
  readonly desk: Desk;
  readonly board: Board;
  readonly limiter: Limiter;
  readonly keys: HostKeys;
  /** Absent where no proof of work is asked for. */
  readonly proof: ProofGate | undefined;
  readonly metrics: Metrics;
  readonly log: (level: LogEntry['level'], message: string, fields?: Omit<LogEntry, 'at'> | object) => void;
  readonly now: () => number;
  /** Open streams, by the function that ends one, with who reads it. */
  readonly streams: Map<() => void, string>;
}

/** One request on its way through a route. */
export interface Call {
  readonly site: Site;
  readonly request: Request;
  readonly url: URL;
  /** Parts of the path by name. */
  readonly params: Readonly<Record<string, string>>;
  /** Keyed hash of who asks. */
  readonly caller: string;
}

export interface Route {
  method: 'GET' | 'PUT' | 'POST' | 'DELETE';
  /** `{name}` matches one part of a path. Those that start with `/` stand under `base`, with `//` at the root. */
  path: string;
  /** Name in the OpenAPI file, the log and the metrics. */
  operation: string;
  run: (call: Call) => Promise<Response> | Response;
}
