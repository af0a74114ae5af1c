/**
 * One file with `node:sqlite`: the store of a service that runs on one machine. Write-ahead log, and every commit on
 * disk before it is acknowledged. Updates that wait at the same time, of whatever event, share one transaction, because
 * the disk is what takes time.
 */
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { expected } from '../../internal/expected.ts';
import { StoreError, type Loaded, type RsvpStore, type TokenRow, type Writes } from '../store.ts';
import { migrations } from './migrations.ts';
import {
  entryCells,
  entryColumns,
  entryOf,
  occurrenceCells,
  occurrenceColumns,
  occurrenceOf,
} from './rows.ts';

type Update = { eventId: string; known: number; decide: (loaded: Loaded) => Writes | undefined };
type Waiting = Update & { done: () => void; failed: (error: unknown) => void };

/** Milliseconds to wait for another process that holds the file, a backup for example. */
const busyTimeout = 2000;

export interface SqliteOptions {
  /** The file grows no larger than this; then replies are refused as on a full disk. Absent: as the disk allows. */
  maxBytes?: number;
}

/** @param path of the file; made if absent. `:memory:` for a store that is not kept. */
export function sqliteStore(path: string, options: SqliteOptions = {}): RsvpStore {
  if (typeof path !== 'string' || path === '') throw expected('the path of a database file', path);
  let open: Open | undefined;
  let waiting: Waiting[] = [];

  const db = (): Open => {
    if (!open) throw new StoreError('unavailable', 'not opened');
    return open;
  };

  const flush = (): void => {
    const batch = waiting;
    waiting = [];
    // What one update throws concerns it alone; what the commit throws concerns all.
    const failures = new Map<Waiting, unknown>();
    try {
      transaction(db().raw, () => {
        for (const update of batch) {
          try {
            apply(db(), update);
          } catch (error) {
            if (error instanceof Error && 'errcode' in error) throw error;
            failures.set(update, error);
          }
        }
      });
    } catch (error) {
      for (const update of batch) update.failed(troubleOf(error));
      return;
    }
    for (const update of batch) {
      if (failures.has(update)) update.failed(failures.get(update));
      else update.done();
    }
  };

  const now = async <T>(run: (open: Open) => T): Promise<T> => {
    try {
      return run(db());
    } catch (error) {
      throw troubleOf(error);
    }
  };

  return {
    async open() {
      if (open) return;
      try {
        open = prepare(path, options);
      } catch (error) {
        throw troubleOf(error);
      }
    },
    update(eventId, known, decide) {
      return new Promise((done, failed) => {
        if (waiting.length === 0) setImmediate(flush);
        waiting.push({ eventId, known, decide, done, failed });
      });
    },
    read: (eventId, known) => now((open) => readRows(open, eventId, known)),
    versions: (eventIds) =>
      now(({ event }) => {
        const versions = new Map<string, number>();
        for (const id of eventIds) {
          const row = event.get(id);
          if (row) versions.set(id, Number(row['version']));
        }
        return versions;
      }),
    eventIds: () =>
      now(({ raw }) =>
        raw
          .prepare('select event_id from tweetup_events')
          .all()
          .map((row) => String(row['event_id'])),
      ),
    addToken: (token) =>
      now(({ raw }) => {
        raw
          .prepare('insert into tweetup_tokens (event_id, hash, label, created_at) values (?, ?, ?, ?)')
          .run(token.eventId, token.hash, token.label, token.createdAt);
      }),
    tokens: () =>
      now(({ raw }) =>
        raw
          .prepare('select event_id, hash, label, created_at from tweetup_tokens order by created_at')
          .all()
          .map((row): TokenRow => ({
            eventId: String(row['event_id']),
            hash: String(row['hash']),
            label: String(row['label']),
            createdAt: String(row['created_at']),
          })),
      ),
    revokeToken: (hash) =>
      now(
        ({ raw }) => Number(raw.prepare('delete from tweetup_tokens where hash = ?').run(hash).changes) > 0,
      ),
    keepFirst: (name, offered) =>
      now(({ raw }) => {
        raw
          .prepare("insert or ignore into tweetup_values (event_id, name, value) values ('*', ?, ?)")
          .run(name, offered);
        const row = raw
          .prepare("select value from tweetup_values where event_id = '*' and name = ?")
          .get(name);
        return String(row?.['value']);
      }),
    async close() {
      if (waiting.length > 0) flush();
      open?.raw.close();
      open = undefined;
    },
  };
}

interface Open {
  raw: DatabaseSync;
  event: StatementSync;
  occurrences: StatementSync;
  entries: StatementSync;
  putEvent: StatementSync;
  putOccurrence: StatementSync;
  putEntry: StatementSync;
  erase: StatementSync;
}

function prepare(path: string, { maxBytes }: SqliteOptions): Open {
  const raw = new DatabaseSync(path);
  raw.exec(`pragma busy_timeout = ${busyTimeout}`);
  raw.exec('pragma journal_mode = wal');
  raw.exec('pragma synchronous = full');
  if (maxBytes !== undefined) {
    const size = Number(raw.prepare('pragma page_size').get()?.['page_size']);
    raw.exec(`pragma max_page_count = ${Math.max(1, Math.floor(maxBytes / size))}`);
  }
  migrate(raw);
  return {
    raw,
    event: raw.prepare('select version, definition from tweetup_events where event_id = ?'),
    occurrences: raw.prepare('select * from tweetup_occurrences where event_id = ? and version > ?'),
    entries: raw.prepare('select * from tweetup_replies where event_id = ? and version > ?'),
    putEvent: raw.prepare(
      `insert into tweetup_events (event_id, version, definition) values (?, ?, coalesce(?, '{}'))
       on conflict (event_id) do update set version = excluded.version, definition = coalesce(?, definition)`,
    ),
    putOccurrence: raw.prepare(upsert('tweetup_occurrences', occurrenceColumns)),
    putEntry: raw.prepare(upsert('tweetup_replies', entryColumns)),
    erase: raw.prepare('delete from tweetup_replies where event_id = ? and occurrence = ?'),
  };
}

function upsert(table: string, columns: readonly string[]): string {
  const places = columns.map(() => '?').join(', ');
  return `insert or replace into ${table} (event_id, ${columns.join(', ')}) values (?, ${places})`;
}

function migrate(raw: DatabaseSync): void {
  transaction(raw, () => {
    raw.exec('create table if not exists tweetup_migrations (version integer not null primary key)');
    const row = raw.prepare('select coalesce(max(version), 0) as version from tweetup_migrations').get();
    const done = Number(row?.['version']);
    if (done > migrations.length) throw new Error(`the database is of a newer version of tweetup (${done})`);
    migrations.forEach((statements, index) => {
      if (index < done) return;
      for (const statement of statements) raw.exec(statement);
      raw.prepare('insert into tweetup_migrations (version) values (?)').run(index + 1);
    });
  });
}

function transaction(raw: DatabaseSync, run: () => void): void {
  raw.exec('begin immediate');
  try {
    run();
    raw.exec('commit');
  } catch (error) {
    // A full disk may have undone it already.
    if (raw.isTransaction) raw.exec('rollback');
    throw error;
  }
}

function readRows({ event, occurrences }: Open, eventId: string, known: number): Omit<Loaded, 'entries'> {
  const row = event.get(eventId);
  if (!row) return { occurrences: [] };
  return {
    event: { eventId, version: Number(row['version']), definition: String(row['definition']) },
    occurrences: Number(row['version']) > known ? occurrences.all(eventId, known).map(occurrenceOf) : [],
  };
}

function apply(open: Open, { eventId, known, decide }: Update): void {
  const rows = readRows(open, eventId, known);
  const behind = rows.event !== undefined && rows.event.version > known;
  const entries = behind
    ? open.entries.all(eventId, known).map((row) => ({
        version: Number(row['version']),
        entry: entryOf(eventId, row),
      }))
    : [];
  // `decide` runs before anything is written, so what it throws leaves nothing to undo.
  const writes = decide({ ...rows, entries });
  if (!writes) return;
  const { version, definition = null } = writes;
  open.putEvent.run(eventId, version, definition, definition);
  for (const row of writes.occurrences) open.putOccurrence.run(eventId, ...occurrenceCells(row, version));
  for (const entry of writes.entries) open.putEntry.run(eventId, ...entryCells(entry, version));
  for (const occurrence of writes.erase ?? []) open.erase.run(eventId, occurrence);
}

/** SQLITE_FULL is 13; everything else (busy, locked, cannot open, input or output error) may pass. */
function troubleOf(error: unknown): unknown {
  if (error instanceof StoreError) return error;
  const code = (error as { errcode?: number }).errcode;
  return new StoreError(code !== undefined && (code & 0xff) === 13 ? 'full' : 'unavailable', error);
}
