/**
 * PostgreSQL through `pg`, for several processes on one database. Plain SQL that distributed engines of its kind run
 * too: every key starts with the event id, locks are row locks, and what engines report as a conflict of transactions is
 * retried by the caller.
 */
import type { Pool, PoolClient, PoolConfig, QueryResult } from 'pg';
import { expected } from '../../internal/expected.ts';
import { StoreError, type RsvpStore, type TokenRow } from '../store.ts';
import { migrate } from './postgres-migrate.ts';
import { transact, type Update } from './postgres-transaction.ts';
import { occurrenceOf } from './rows.ts';

export interface PostgresOptions {
  /** Connections of this process; 8. */
  connections?: number;
  /**
   * Events decided in one transaction when many wait; 32. Set 1 for engines that lock rows of one node only in a
   * statement (Citus).
   */
  eventsPerTransaction?: number;
}

const sql = {
  event: 'select version, definition from tweetup_events where event_id = $1',
  occurrences: 'select * from tweetup_occurrences where event_id = $1 and version > $2',
  versions: 'select event_id, version from tweetup_events where event_id = any($1)',
  eventIds: 'select event_id from tweetup_events',
  addToken: 'insert into tweetup_tokens (event_id, hash, label, created_at) values ($1, $2, $3, $4)',
  tokens: 'select event_id, hash, label, created_at from tweetup_tokens order by created_at',
  revoke: 'delete from tweetup_tokens where hash = $1',
  offer:
    "insert into tweetup_values (event_id, name, value) values ('*', $1, $2) on conflict (event_id, name) do nothing",
  value: "select value from tweetup_values where event_id = '*' and name = $1",
} as const;

type Waiting = Update & { done: () => void; failed: (error: unknown) => void; skips: number };

/** Transactions of one process at a time. Few, so that what waits meanwhile shares the next one. */
const lanes = 3;
/** An update that has been passed over so often waits for its event's lock by itself. */
const mostSkips = 2;
/** Before all that was passed over is tried again, in milliseconds. */
const rest = 5;

/**
 * @param url `postgres://user:password@host:port/database`
 * The package `pg` is to be installed beside `tweetup`.
 */
export function postgresStore(url: string, options: PostgresOptions = {}): RsvpStore {
  if (typeof url !== 'string' || url === '') throw expected('the postgres: address of a database', url);
  let opening: Promise<Pool> | undefined;
  let pool: Pool | undefined;
  let waiting: Waiting[] = [];
  let busy = 0;
  let isWaitingForLock = false;

  const ready = (): Pool => {
    if (!pool) throw new StoreError('unavailable', 'not opened');
    return pool;
  };

  const ask = async (name: keyof typeof sql, values: unknown[] = []): Promise<QueryResult> => {
    try {
      return await ready().query({ name, text: sql[name], values });
    } catch (error) {
      throw troubleOf(error);
    }
  };

  /** Takes waiting updates of different events, as many as may share a transaction. */
  const take = (): Waiting[] => {
    const tired = isWaitingForLock ? undefined : waiting.find(({ skips }) => skips >= mostSkips);
    const group = new Map<string, Waiting>();
    const others: Waiting[] = [];
    const isKnown = (waiting[0]?.known ?? -1) >= 0;
    for (const update of waiting) {
      const fits = tired
        ? update === tired
        : group.size < (options.eventsPerTransaction ?? 32) &&
          !group.has(update.eventId) &&
          update.known >= 0 === isKnown;
      if (fits) group.set(update.eventId, update);
      else others.push(update);
    }
    waiting = others;
    return [...group.values()];
  };

  /** One transaction. Says whether it found any of its events free. */
  const run = async (group: Waiting[]): Promise<boolean> => {
    // Of several transactions one at most waits for a lock, so that the others go on with what is free.
    const waits = group.length === 1 && !isWaitingForLock;
    if (waits) isWaitingForLock = true;
    try {
      const { failures, skipped } = await withClient(ready(), (client) => transact(client, group, waits));
      for (const update of group) {
        if (failures.has(update)) update.failed(failures.get(update));
        else if (skipped.has(update)) update.skips += 1;
        else update.done();
      }
      waiting = [...group.filter((update) => skipped.has(update)), ...waiting];
      return skipped.size < group.length;
    } catch (error) {
      const trouble = troubleOf(error);
      for (const update of group) update.failed(trouble);
      return true;
    } finally {
      if (waits) isWaitingForLock = false;
    }
  };

  const pump = async (): Promise<void> => {
    if (busy >= lanes) return;
    busy += 1;
    for (let group = take(); group.length > 0; group = take()) {
      if (!(await run(group))) await new Promise((resolve) => setTimeout(resolve, rest));
    }
    busy -= 1;
  };

  return {
    async open() {
      opening ??= connect(url, options);
      try {
        pool = await opening;
      } catch (error) {
        opening = undefined;
        throw troubleOf(error);
      }
    },
    update(eventId, known, decide) {
      return new Promise((done, failed) => {
        waiting.push({ eventId, known, decide, done, failed, skips: 0 });
        void pump();
      });
    },
    async read(eventId, known) {
      const event = (await ask('event', [eventId])).rows[0];
      if (!event) return { occurrences: [] };
      const version = Number(event.version);
      const rows = version > known ? (await ask('occurrences', [eventId, known])).rows : [];
      return {
        event: { eventId, version, definition: String(event.definition) },
        occurrences: rows.map(occurrenceOf),
      };
    },
    async versions(eventIds) {
      const { rows } = await ask('versions', [eventIds]);
      return new Map(rows.map((row) => [String(row.event_id), Number(row.version)]));
    },
    async eventIds() {
      return (await ask('eventIds')).rows.map((row) => String(row.event_id));
    },
    async addToken({ eventId, hash, label, createdAt }) {
      await ask('addToken', [eventId, hash, label, createdAt]);
    },
    async tokens() {
      const { rows } = await ask('tokens');
      return rows.map((row): TokenRow => ({
        eventId: String(row.event_id),
        hash: String(row.hash),
        label: String(row.label),
        createdAt: String(row.created_at),
      }));
    },
    async revokeToken(hash) {
      return ((await ask('revoke', [hash])).rowCount ?? 0) > 0;
    },
    async keepFirst(name, offered) {
      await ask('offer', [name, offered]);
      return String((await ask('value', [name])).rows[0]?.value);
    },
    async close() {
      const closing = pool;
      pool = undefined;
      opening = undefined;
      await closing?.end();
    },
  };
}

async function connect(url: string, { connections = 8 }: PostgresOptions): Promise<Pool> {
  const { default: pg } = await import('pg');
  const config: PoolConfig & { pipeline?: boolean } = {
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 4000,
    idleTimeoutMillis: 30_000,
    statement_timeout: 8000,
    query_timeout: 10_000,
    // A process that froze while it held a lock does not hold up the others for long.
    idle_in_transaction_session_timeout: 10_000,
    keepAlive: true,
    // Statements that do not wait for each other's answers go out together.
    pipeline: true,
    application_name: 'tweetup',
  };
  const pool = new pg.Pool(config);
  // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => {});
  try {
    await migrate(pool);
    return pool;
  } catch (error) {
    await pool.end();
    throw error;
  }
}

async function withClient<T>(pool: Pool, run: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  // A client that breaks while it is out would end the process without a listener.
  const ignore = (): void => {};
  client.on('error', ignore);
  let broken = true;
  try {
    const result = await run(client);
    broken = false;
    return result;
  } finally {
    client.off('error', ignore);
    // After trouble nobody knows what state the connection is in.
    client.release(broken);
  }
}

/** Serialisation failure, deadlock, and two that make the same row. */
const conflicts = new Set(['40001', '40P01', '23505']);

function troubleOf(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const code = (error as { code?: string }).code ?? '';
  if (conflicts.has(code)) return new StoreError('conflict', error);
  return new StoreError(code === '53100' ? 'full' : 'unavailable', error);
}
