/**
 * PostgreSQL through `pg`, for several processes on one database. Plain SQL that distributed engines of its kind run
 * too: every key starts with the event id, locks are row locks, and what engines report as a conflict of transactions is
 * retried by the caller.
 */
import type { Pool, PoolClient, PoolConfig, QueryResult } from 'pg';
import { StoreError, type Loaded, type RsvpStore, type TokenRow, type Writes } from '../store.ts';
import { migrate } from './postgres-migrate.ts';
import {
  entryCells,
  entryColumns,
  entryOf,
  occurrenceCells,
  occurrenceColumns,
  occurrenceOf,
} from './rows.ts';
import type { Cell } from './rows.ts';

export interface PostgresOptions {
  /** Connections of this process; 8. */
  connections?: number;
}

const sql = {
  event: 'select version, definition from tweetup_events where event_id = $1',
  lock: 'select version, definition from tweetup_events where event_id = $1 for update',
  occurrences: 'select * from tweetup_occurrences where event_id = $1 and version > $2',
  replies: 'select * from tweetup_replies where event_id = $1 and version > $2',
  make: `insert into tweetup_events (event_id, version, definition) values ($1, $2, $3)
         on conflict (event_id) do nothing`,
  raise: `update tweetup_events set version = $2, definition = coalesce($3, definition)
          where event_id = $1 and version = $4`,
  erase: 'delete from tweetup_replies where event_id = $1 and occurrence = $2',
  versions: 'select event_id, version from tweetup_events where event_id = any($1)',
  eventIds: 'select event_id from tweetup_events',
  addToken: 'insert into tweetup_tokens (event_id, hash, label, created_at) values ($1, $2, $3, $4)',
  tokens: 'select event_id, hash, label, created_at from tweetup_tokens order by created_at',
  revoke: 'delete from tweetup_tokens where hash = $1',
} as const;

/**
 * @param url `postgres://user:password@host:port/database`
 * The package `pg` is to be installed beside `tweetup`.
 */
export function postgresStore(url: string, options: PostgresOptions = {}): RsvpStore {
  let opening: Promise<Pool> | undefined;
  let pool: Pool | undefined;

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
    async update(eventId, known, decide) {
      let client: PoolClient;
      try {
        client = await ready().connect();
      } catch (error) {
        throw troubleOf(error);
      }
      await transact(client, eventId, known, decide);
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

async function transact(
  client: PoolClient,
  eventId: string,
  known: number,
  decide: (loaded: Loaded) => Writes | undefined,
): Promise<void> {
  const ask = (name: keyof typeof sql, values: unknown[]): Promise<QueryResult> =>
    client.query({ name, text: sql[name], values });
  // A client that breaks while it is out would end the process without a listener.
  const ignore = (): void => {};
  client.on('error', ignore);
  let broken: unknown;
  try {
    // Each statement sees what was committed before it began, so the rows are read after the lock is had.
    const [, event, occurrences, entries] = await all([
      client.query('begin isolation level read committed'),
      ask('lock', [eventId]),
      ask('occurrences', [eventId, known]),
      ask('replies', [eventId, known]),
    ]);
    const row = event.rows[0];
    const loaded: Loaded = {
      occurrences: occurrences.rows.map(occurrenceOf),
      entries: entries.rows.map((entry) => ({
        version: Number(entry.version),
        entry: entryOf(eventId, entry),
      })),
    };
    const version = row ? Number(row.version) : 0;
    if (row) loaded.event = { eventId, version, definition: String(row.definition) };
    const writes = attempt(() => decide(loaded));
    if (writes instanceof Thrown) {
      await client.query('rollback');
      throw writes;
    }
    if (!writes) {
      await client.query('rollback');
      return;
    }
    await write(client, ask, eventId, row ? version : undefined, writes);
  } catch (error) {
    if (error instanceof Thrown) throw error.error;
    broken = error;
    throw troubleOf(error);
  } finally {
    client.off('error', ignore);
    // After trouble nobody knows what state the connection is in.
    client.release(broken !== undefined);
  }
}

async function write(
  client: PoolClient,
  ask: (name: keyof typeof sql, values: unknown[]) => Promise<QueryResult>,
  eventId: string,
  before: number | undefined,
  writes: Writes,
): Promise<void> {
  const { version, definition = null } = writes;
  const statements = [
    before === undefined
      ? ask('make', [eventId, version, definition ?? '{}'])
      : ask('raise', [eventId, version, definition, before]),
    ...inserts(client, 'tweetup_occurrences', occurrenceColumns, [
      ...writes.occurrences.map((row) => [eventId, ...occurrenceCells(row, version)]),
    ]),
    ...inserts(client, 'tweetup_replies', entryColumns, [
      ...writes.entries.map((entry) => [eventId, ...entryCells(entry, version)]),
    ]),
    ...(writes.erase ?? []).map((occurrence) => ask('erase', [eventId, occurrence])),
  ];
  const [raised] = await all(statements);
  if (raised?.rowCount !== 1) throw new StoreError('conflict', 'another process was first');
  const { command } = await client.query('commit');
  // A transaction that has failed answers `commit` with `ROLLBACK`, without an error.
  if (command !== 'COMMIT') throw new StoreError('conflict', `commit answered ${command}`);
}

const rowsPerStatement = 200;
/** Statements for so many rows are kept prepared. */
const preparedRows = 8;

function inserts(
  client: PoolClient,
  table: string,
  columns: readonly string[],
  rows: Cell[][],
): Promise<QueryResult>[] {
  const statements: Promise<QueryResult>[] = [];
  for (let at = 0; at < rows.length; at += rowsPerStatement) {
    const some = rows.slice(at, at + rowsPerStatement);
    const text = upsert(table, columns, some.length);
    const query = { text, values: some.flat() };
    statements.push(
      client.query(some.length <= preparedRows ? { ...query, name: `${table}-${some.length}` } : query),
    );
  }
  return statements;
}

const upserts = new Map<string, string>();

function upsert(table: string, columns: readonly string[], count: number): string {
  const key = `${table} ${count}`;
  const known = upserts.get(key);
  if (known) return known;
  const width = columns.length + 1;
  const places = Array.from({ length: count }, (_, row) => {
    const cells = Array.from({ length: width }, (_, column) => `$${row * width + column + 1}`);
    return `(${cells.join(', ')})`;
  });
  const keys = ['event_id', ...columns.filter((column) => column === 'occurrence' || column === 'id')];
  const rest = columns.filter((column) => !keys.includes(column));
  const text =
    `insert into ${table} (event_id, ${columns.join(', ')}) values ${places.join(', ')} ` +
    `on conflict (${keys.join(', ')}) do update set ${rest.map((name) => `${name} = excluded.${name}`).join(', ')}`;
  upserts.set(key, text);
  return text;
}

type Results<T extends readonly unknown[]> = { [K in keyof T]: QueryResult };

/** `Promise.all` that leaves no rejection unheard and waits for all before it fails. */
async function all<T extends Promise<QueryResult>[]>(queries: [...T]): Promise<Results<T>> {
  const settled: PromiseSettledResult<QueryResult>[] = await Promise.allSettled<QueryResult>(queries);
  const results = settled.map((result) => {
    if (result.status === 'rejected') throw result.reason;
    return result.value;
  });
  return results as Results<T>;
}

/** What `decide` threw: the caller's, not the database's. */
class Thrown extends Error {
  readonly error: unknown;
  constructor(error: unknown) {
    super('decide threw');
    this.error = error;
  }
}

function attempt<T>(run: () => T): T | Thrown {
  try {
    return run();
  } catch (error) {
    return new Thrown(error);
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
