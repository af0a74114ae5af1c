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

/** What `decide` of an update threw; the others of its transaction are not concerned. */
export type Failures = Map<Update, unknown>;

/** For one event: distributed engines send each of these to the node that has the event. */
const single = {
  lock: 'select event_id, version, definition from tweetup_events where event_id = $1 for update',
  occurrences: 'select * from tweetup_occurrences where event_id = $1 and version > $2',
  replies: 'select * from tweetup_replies where event_id = $1 and version > $2',
};

/** For several events. All transactions lock in the same order, so that none waits for the other in a circle. */
const several = {
  lock: `select event_id, version, definition from tweetup_events where event_id = any($1)
         order by event_id for update`,
  occurrences: `select row.* from unnest($1::text[], $2::bigint[]) as known (event_id, version)
                join tweetup_occurrences row on row.event_id = known.event_id and row.version > known.version`,
  replies: `select row.* from unnest($1::text[], $2::bigint[]) as known (event_id, version)
            join tweetup_replies row on row.event_id = known.event_id and row.version > known.version`,
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

/** @param updates of different events */
export async function transact(client: PoolClient, updates: readonly Update[]): Promise<Failures> {
  const loaded = await load(client, updates);
  const failures: Failures = new Map();
  const decided: Decided[] = [];
  for (const update of updates) {
    const found = loaded.get(update.eventId) as Loaded;
    try {
      const writes = update.decide(found);
      if (writes) decided.push({ eventId: update.eventId, isNew: !found.event, writes });
    } catch (error) {
      failures.set(update, error);
    }
  }
  if (decided.length === 0) await client.query('rollback');
  else await write(client, decided);
  return failures;
}

async function load(client: PoolClient, updates: readonly Update[]): Promise<Map<string, Loaded>> {
  const sql = updates.length === 1 ? single : several;
  const kind = updates.length === 1 ? 'one' : 'several';
  const ids = updates.length === 1 ? updates[0]?.eventId : updates.map(({ eventId }) => eventId);
  const known = updates.length === 1 ? updates[0]?.known : updates.map((update) => update.known);
  // Each statement sees what was committed before it began, so the rows are read after the locks are had.
  const [, events, occurrences, replies] = await all([
    client.query('begin isolation level read committed'),
    client.query({ name: `lock-${kind}`, text: sql.lock, values: [ids] }),
    client.query({ name: `occurrences-${kind}`, text: sql.occurrences, values: [ids, known] }),
    client.query({ name: `replies-${kind}`, text: sql.replies, values: [ids, known] }),
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
  ]);
  // A row that was not there could not be locked: somebody else may have made it.
  if (results.slice(0, made.length).some(({ rowCount }) => rowCount !== 1)) {
    throw new StoreError('conflict', 'another process made the event');
  }
  const { command } = await client.query('commit');
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
