/** One transaction: lock some events, read what is new of them, decide, write, commit. */
import type { PoolClient, QueryResult } from 'pg';
import { StoreError, type Loaded, type Writes } from '../store.ts';
import {
  entryCells,
  entryColumns,
  entryOf,
  occurrenceCells,
  occurrenceColumns,
  occurrenceOf,
} from './rows.ts';
import type { Cell } from './rows.ts';

export interface Update {
  eventId: string;
  known: number;
  decide: (loaded: Loaded) => Writes | undefined;
}

export interface Result {
  /** What `decide` of an update threw; the others of the transaction are not concerned. */
  failures: Map<Update, unknown>;
  /** Updates whose event somebody else had locked: not decided, to be tried again. */
  skipped: Set<Update>;
}

/** For one event: distributed engines send each of these to the node that has the event. */
const single = {
  lock: 'select event_id, version, definition from tweetup_events where event_id = $1 for update',
  occurrences: 'select * from tweetup_occurrences where event_id = $1 and version > $2',
  replies: 'select * from tweetup_replies where event_id = $1 and version > $2',
};

/** Rows newer than known, by the index for each event: `offset 0` keeps the planner from reading the whole table. */
const newer = (table: string): string =>
  `select row.* from unnest($1::text[], $2::bigint[]) as known (event_id, version)
   cross join lateral (select * from ${table} of_event
     where of_event.event_id = known.event_id and of_event.version > known.version offset 0) as row`;

/**
 * For several events. Of events that exist a transaction takes those that nobody holds: processes that want the same
 * ones share them out instead of standing in line for all. Events that may not exist yet are waited for in one order.
 * Either way none waits while it holds what another waits for.
 */
const several = {
  lockFree: `select event_id, version, definition from tweetup_events where event_id = any($1)
             for update skip locked`,
  lockInOrder: `select event_id, version, definition from tweetup_events where event_id = any($1)
                order by event_id for update`,
  occurrences: newer('tweetup_occurrences'),
  replies: newer('tweetup_replies'),
};

const make = `insert into tweetup_events (event_id, version, definition) values ($1, $2, $3)
              on conflict (event_id) do nothing`;
const raise = `update tweetup_events set version = $2, definition = coalesce($3, definition)
               where event_id = $1`;
const raiseSeveral = `update tweetup_events as event
  set version = next.version, definition = coalesce(next.definition, event.definition)
  from unnest($1::text[], $2::bigint[], $3::text[]) as next (event_id, version, definition)
  where event.event_id = next.event_id`;
const erase = 'delete from tweetup_replies where event_id = $1 and occurrence = $2';

/**
 * @param updates of different events: either all of events known to exist, or all of others
 * @param wait whether to wait for who holds an event; always done for events not known to exist
 */
export async function transact(
  client: PoolClient,
  updates: readonly Update[],
  wait: boolean,
): Promise<Result> {
  const skips = !wait && (updates[0]?.known ?? -1) >= 0;
  const loaded = await load(client, updates, skips);
  const failures = new Map<Update, unknown>();
  const skipped = new Set<Update>();
  const decided: Decided[] = [];
  for (const update of updates) {
    const found = loaded.get(update.eventId) as Loaded;
    if (!found.event && skips) {
      skipped.add(update);
      continue;
    }
    try {
      const writes = update.decide(found);
      if (writes) decided.push({ eventId: update.eventId, isNew: !found.event, writes });
    } catch (error) {
      failures.set(update, error);
    }
  }
  if (decided.length === 0) await client.query('rollback');
  else await write(client, decided);
  return { failures, skipped };
}

async function load(
  client: PoolClient,
  updates: readonly Update[],
  skips: boolean,
): Promise<Map<string, Loaded>> {
  const alone = updates.length === 1;
  const sql = alone ? single : several;
  const kind = alone ? 'one' : 'several';
  const ids = updates.map(({ eventId }) => eventId);
  const versions = updates.map(({ known }) => known);
  const known: unknown[] = alone ? [ids[0], versions[0]] : [ids, versions];
  const lock = (): Promise<QueryResult> => {
    if (skips) return client.query({ name: 'lock-free', text: several.lockFree, values: [ids] });
    if (alone) return client.query({ name: 'lock-one', text: single.lock, values: ids });
    return client.query({ name: 'lock-in-order', text: several.lockInOrder, values: [ids] });
  };
  // Each statement sees what was committed before it began, so the rows are read after the locks are had.
  const [, events, occurrences, replies] = await all([
    client.query('begin isolation level read committed'),
    lock(),
    client.query({ name: `occurrences-${kind}`, text: sql.occurrences, values: known }),
    client.query({ name: `replies-${kind}`, text: sql.replies, values: known }),
  ]);
  const loaded = new Map<string, Loaded>();
  for (const { eventId } of updates) loaded.set(eventId, { occurrences: [], entries: [] });
  const of = (row: Record<string, unknown>): Loaded => loaded.get(String(row['event_id'])) as Loaded;
  for (const row of events.rows) {
    const eventId = String(row.event_id);
    of(row).event = { eventId, version: Number(row.version), definition: String(row.definition) };
  }
  for (const row of occurrences.rows) of(row).occurrences.push(occurrenceOf(row));
  for (const row of replies.rows) {
    of(row).entries.push({ version: Number(row.version), entry: entryOf(String(row.event_id), row) });
  }
  return loaded;
}

interface Decided {
  eventId: string;
  isNew: boolean;
  writes: Writes;
}

async function write(client: PoolClient, decided: readonly Decided[]): Promise<void> {
  const made = decided.filter(({ isNew }) => isNew);
  const raised = decided.filter(({ isNew }) => !isNew);
  const commit = (): Promise<QueryResult> => client.query('commit');
  const results = await all([
    ...made.map(({ eventId, writes: { version, definition = '{}' } }) =>
      client.query({ name: 'make', text: make, values: [eventId, version, definition] }),
    ),
    ...raiseAll(client, raised),
    ...inserts(
      client,
      'tweetup_occurrences',
      occurrenceColumns,
      decided.flatMap(({ eventId, writes }) =>
        writes.occurrences.map((row) => [eventId, ...occurrenceCells(row, writes.version)]),
      ),
    ),
    ...inserts(
      client,
      'tweetup_replies',
      entryColumns,
      decided.flatMap(({ eventId, writes }) =>
        writes.entries.map((entry) => [eventId, ...entryCells(entry, writes.version)]),
      ),
    ),
    ...decided.flatMap(({ eventId, writes }) =>
      (writes.erase ?? []).map((occurrence) =>
        client.query({ name: 'erase', text: erase, values: [eventId, occurrence] }),
      ),
    ),
    // The locks are held for as long as the commit is on its way: it goes with the writes where nothing is in doubt.
    ...(made.length === 0 ? [commit()] : []),
  ]);
  // A row that was not there could not be locked: somebody else may have made it.
  if (results.slice(0, made.length).some(({ rowCount }) => rowCount !== 1)) {
    throw new StoreError('conflict', 'another process made the event');
  }
  const { command } = made.length === 0 ? (results.at(-1) as QueryResult) : await commit();
  // A transaction that has failed answers `commit` with `ROLLBACK`, without an error.
  if (command !== 'COMMIT') throw new StoreError('conflict', `commit answered ${command}`);
}

function raiseAll(client: PoolClient, raised: readonly Decided[]): Promise<QueryResult>[] {
  const [first, ...more] = raised;
  if (!first) return [];
  const row = ({ eventId, writes }: Decided): [string, number, string | null] => [
    eventId,
    writes.version,
    writes.definition ?? null,
  ];
  if (more.length === 0) return [client.query({ name: 'raise', text: raise, values: row(first) })];
  const rows = raised.map(row);
  const values = [rows.map(([id]) => id), rows.map(([, version]) => version), rows.map(([, , text]) => text)];
  return [client.query({ name: 'raise-several', text: raiseSeveral, values })];
}

const rowsPerStatement = 200;
/** Statements for so many rows are kept prepared. */
const preparedRows = 16;

function inserts(
  client: PoolClient,
  table: string,
  columns: readonly string[],
  rows: Cell[][],
): Promise<QueryResult>[] {
  const statements: Promise<QueryResult>[] = [];
  for (let at = 0; at < rows.length; at += rowsPerStatement) {
    const some = rows.slice(at, at + rowsPerStatement);
    const query = { text: upsert(table, columns, some.length), values: some.flat() };
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
    const cells = Array.from({ length: width }, (__, column) => `$${row * width + column + 1}`);
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
