/** A service for tests: its own clock, one event, and short words for requests. */
import type { TweetupEvent } from '../../src/event/schema.ts';
import { createRsvpHandler, type RsvpHandler } from '../../src/rsvp/server/handler.ts';
import { randomText } from '../../src/rsvp/server/secrets.ts';
import type { LogEntry, RsvpHandlerOptions } from '../../src/rsvp/server/site.ts';
import { memoryStore } from '../../src/rsvp/stores/memory.ts';

export const pub: TweetupEvent = {
  id: 'dam',
  title: 'Drinking About Museums: Belfast',
  start: '2026-12-03T18:30',
  end: '2026-12-03T21:00',
  timeZone: 'Europe/London',
  capacity: 4,
  rsvp: { guests: 2, question: 'Which object would you save?', accessNeeds: 'Only Theda reads this.' },
};

export interface Answered {
  status: number;
  /** Tests look into it as they know it to be. */
  body: ReturnType<typeof JSON.parse>;
  headers: Headers;
}

export interface Person {
  id: string;
  secret: string;
  revision: number;
}

export interface Service {
  handler: RsvpHandler;
  clock: { now: number };
  feed: { events: TweetupEvent[]; fail: boolean };
  log: LogEntry[];
  ask(
    method: string,
    path: string,
    init?: { body?: unknown; headers?: Record<string, string> },
  ): Promise<Answered>;
  person(): Person;
  put(person: Person, body: object, query?: string): Promise<Answered>;
  tally(query?: string): Promise<Answered['body']>;
}

export const page = 'https://museum.example';
const noLimit = { burst: 1e9, perSecond: 1e9 };

export async function makeService(
  options: Partial<RsvpHandlerOptions> = {},
  events: TweetupEvent[] = [pub],
): Promise<Service> {
  const clock = { now: Date.parse('2026-11-25T09:00:00Z') };
  const feed = { events, fail: false };
  const log: LogEntry[] = [];
  const handler = createRsvpHandler({
    store: memoryStore(),
    readFeed: async () => {
      if (feed.fail) throw new Error('unreachable');
      return { events: feed.events };
    },
    origins: [page],
    limits: { address: noLimit, script: noLimit, read: noLimit },
    now: () => clock.now,
    log: (entry) => log.push(entry),
    ...options,
  });
  await handler.start();
  const ask: Service['ask'] = async (method, path, { body, headers = {} } = {}) => {
    const init: RequestInit = { method, headers: { origin: page, ...headers } };
    if (body !== undefined) {
      init.body = typeof body === 'string' ? body : JSON.stringify(body);
      init.headers = { 'content-type': 'application/json', ...init.headers };
    }
    const response = await handler(new Request(`https://rsvp.example${path}`, init), {
      address: '192.0.2.7',
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json');
    return {
      status: response.status,
      body: isJson && text !== '' ? JSON.parse(text) : text,
      headers: response.headers,
    };
  };
  return {
    handler,
    clock,
    feed,
    log,
    ask,
    person: () => ({ id: randomText(), secret: randomText(), revision: 0 }),
    put(person, body, query = '') {
      person.revision += 1;
      return ask('PUT', `/rsvp/v1/events/dam/replies/${person.id}${query}`, {
        body: { revision: person.revision, ...body },
        headers: { authorization: `Bearer ${person.secret}` },
      });
    },
    async tally(query = '') {
      clock.now += 1001;
      return (await ask('GET', `/rsvp/v1/events/dam/tally${query}`)).body;
    },
  };
}
