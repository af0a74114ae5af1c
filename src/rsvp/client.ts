/** Talking to the service from a page: one function per thing a visitor can do. */
import type { ReplyKey } from './link.ts';
import type { Proof, ProofChallenge } from './proof.ts';
import type { Answer, Details, Place } from './rsvp.ts';
import { readTallies } from './tally-stream.ts';

/** What a person says. */
export interface ReplyInput extends Partial<Details> {
  answer: Answer;
  guests?: number;
}

/** A reply as the service has it. */
export interface SavedReply extends Details {
  id: string;
  eventId: string;
  occurrence: string;
  answer: Answer;
  guests: number;
  place: Place;
  revision: number;
  updatedAt: string;
  /** In the waiting list, from 1. */
  position?: number;
  nameHidden?: boolean;
}

/** What everybody may know of an occurrence. Counts are absent where the host shows none. */
export interface TallyView {
  eventId: string;
  occurrence: string;
  /** `full` still takes replies where there is a waiting list. */
  state: 'open' | 'full' | 'not-yet-open' | 'closed' | 'cancelled';
  /** Instants, RFC 3339 UTC. */
  opens?: string;
  closes: string;
  startsAt: string;
  endsAt: string;
  /** Guests that one person may bring. */
  guests: number;
  waitingList: boolean;
  going?: number;
  maybe?: number;
  waiting?: number;
  capacity?: number;
  left?: number;
  /** Of those who come and chose to be named. */
  names?: string[];
}

/** Why a request was not done. */
export class RsvpError extends Error {
  /** A problem code of the service, or `offline` where nothing answered. */
  readonly code: string;
  /** Sending the same again later makes sense. */
  readonly temporary: boolean;
  /** Seconds after which to try again, where the service said so. */
  readonly retryAfter: number | undefined;
  /** The field at fault. */
  readonly field: string | undefined;
  /** The reply as it stands, for `conflict`. */
  readonly reply: SavedReply | undefined;
  /** The work that is asked for, for `proof-needed`. */
  readonly challenge: ProofChallenge | undefined;

  constructor(
    code: string,
    more: {
      temporary?: boolean;
      retryAfter?: number;
      field?: string;
      reply?: SavedReply;
      challenge?: ProofChallenge;
    } = {},
  ) {
    super(code);
    this.name = 'RsvpError';
    this.code = code;
    this.temporary = more.temporary ?? false;
    this.retryAfter = more.retryAfter;
    this.field = more.field;
    this.reply = more.reply;
    this.challenge = more.challenge;
  }
}

export interface RsvpClient {
  tally(eventId: string, occurrence?: string): Promise<TallyView>;
  /**
   * Calls back with the tally, now and after each change, until `signal` is aborted or the service ends the stream;
   * resolves then. A stream holds a connection for as long as it lasts.
   */
  watch(
    eventId: string,
    occurrence: string,
    changed: (tally: TallyView) => void,
    signal: AbortSignal,
  ): Promise<void>;
  /**
   * Saves a reply. Sending the same key and revision again is harmless.
   * @param working called when the service asks this device for a proof of work, which takes a moment
   */
  put(key: ReplyKey, input: ReplyInput, revision: number, working?: () => void): Promise<SavedReply>;
  get(key: ReplyKey): Promise<SavedReply>;
  /** Deletes a reply; one that is not there counts as deleted. */
  remove(key: ReplyKey, revision: number): Promise<void>;
  /** Replaces the secret, so that links given away stop working. */
  rotate(key: ReplyKey, secret: string): Promise<SavedReply>;
}

const patience = 15_000;
/** Proofs of work for one reply, after which something is wrong that another will not mend. */
const mostProofs = 3;

/**
 * @param endpoint address of the service, `https://rsvp.example.org/rsvp/v1`
 * Every function throws `RsvpError`.
 */
export function createRsvpClient(
  {
    endpoint,
    fetch: send = (input, init) => fetch(input, init),
  }: {
    endpoint: string;
    fetch?: typeof fetch;
  } = {} as never,
): RsvpClient {
  if (typeof endpoint !== 'string') {
    throw new TypeError(
      `Expected the address of the service as endpoint, /rsvp/v1 included, got ${String(endpoint)}.`,
    );
  }
  const base = endpoint.replace(/\/+$/, '');
  let proven: { id: string; proof: Proof } | undefined;

  const ask = async (
    path: string,
    key: ReplyKey | undefined,
    method: string,
    body?: object,
    signal = AbortSignal.timeout(patience),
  ): Promise<Response> => {
    const headers: Record<string, string> = {};
    if (key) headers['authorization'] = `Bearer ${key.secret}`;
    const init: RequestInit = { method, headers, credentials: 'omit', signal };
    // Whoever has just answered wants to be counted: a copy of a moment ago is asked about again (304 where it holds).
    if (method === 'GET') init.cache = 'no-cache';
    if (body) {
      headers['content-type'] = 'application/json';
      init.body = JSON.stringify(body);
    }
    let response: Response;
    try {
      response = await send(base + path, init);
    } catch {
      throw new RsvpError('offline', { temporary: true });
    }
    if (!response.ok) throw await errorOf(response);
    return response;
  };

  const read = async <T>(response: Promise<Response>): Promise<T> => {
    const answered = await response;
    try {
      return (await answered.json()) as T;
    } catch {
      // Cut off on the way: it may have been saved, so it is to be asked again.
      throw new RsvpError('offline', { temporary: true });
    }
  };

  const event = (eventId: string): string => `/events/${encodeURIComponent(eventId)}`;
  const on = (occurrence: string, mark = '?'): string =>
    occurrence === '' ? '' : `${mark}occurrence=${encodeURIComponent(occurrence)}`;
  const reply = (key: ReplyKey): string => `${event(key.eventId)}/replies/${key.id}`;

  return {
    tally: (eventId, occurrence = '') =>
      read(ask(`${event(eventId)}/tally${on(occurrence)}`, undefined, 'GET')),
    async watch(eventId, occurrence, changed, signal) {
      const path = `${event(eventId)}/tally/stream${on(occurrence)}`;
      const { body } = await ask(path, undefined, 'GET', undefined, signal);
      // A connection that breaks off has ended like any other.
      if (body) await readTallies(body, changed).catch(() => {});
    },
    async put(key, input, revision, working) {
      for (let left = mostProofs; ; left -= 1) {
        // Kept until the reply is saved: the work is not done again because the connection failed after it.
        const proof = proven?.id === key.id ? proven.proof : undefined;
        try {
          const body = { ...input, revision, ...(proof ? { proof } : {}) };
          const saved = await read<SavedReply>(ask(reply(key) + on(key.occurrence), key, 'PUT', body));
          proven = undefined;
          return saved;
        } catch (error) {
          if (!(error instanceof RsvpError) || !error.challenge || left === 0) throw error;
          working?.();
          proven = { id: key.id, proof: await prove(error.challenge) };
        }
      }
    },
    get: (key) => read(ask(reply(key) + on(key.occurrence), key, 'GET')),
    async remove(key, revision) {
      try {
        await ask(`${reply(key)}?revision=${revision}${on(key.occurrence, '&')}`, key, 'DELETE');
      } catch (error) {
        if (!(error instanceof RsvpError) || error.code !== 'no-such-reply') throw error;
      }
    },
    rotate: (key, secret) => read(ask(`${reply(key)}/secret${on(key.occurrence)}`, key, 'POST', { secret })),
  };
}

async function errorOf(response: Response): Promise<RsvpError> {
  const body = (await response.json().catch(() => ({}))) as {
    code?: string;
    field?: string;
    reply?: SavedReply;
    challenge?: ProofChallenge;
  };
  const wait = Number(response.headers.get('retry-after'));
  return new RsvpError(body.code ?? 'other', {
    temporary: response.status >= 500 || response.status === 429 || response.status === 408,
    ...(wait > 0 ? { retryAfter: wait } : {}),
    ...(body.field === undefined ? {} : { field: body.field }),
    ...(body.reply === undefined ? {} : { reply: body.reply }),
    ...(body.challenge === undefined ? {} : { challenge: body.challenge }),
  });
}

/** Does the work. What does it comes only now: most services ask for none. */
async function prove(challenge: ProofChallenge): Promise<Proof> {
  const solver = await import('./proof.ts').catch(() => {
    throw new RsvpError('proof-needed', { temporary: true });
  });
  try {
    return await solver.solve(challenge);
  } catch {
    // It asks for too much, or this browser cannot: trying again by itself would only empty the battery.
    throw new RsvpError('proof-needed');
  }
}

/** A new random id or secret: 192 bits in base64url. */
export function newSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(24));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}
