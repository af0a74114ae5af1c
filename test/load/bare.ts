/**
 * What the service is measured against: a handler that only inserts a row for each request, with the same server, the
 * same store and the same care for the disk, and one that reads a row for each request.
 */
import { DatabaseSync } from 'node:sqlite';
import type { FetchHandler } from '../../src/rsvp/node/serve.ts';

const table = `create table if not exists bare (event_id text not null, id text not null, answer text not null,
  body text not null, primary key (event_id, id))`;

interface BareStore {
  insert(eventId: string, id: string, answer: string, body: string): Promise<void> | void;
  read(eventId: string): Promise<string> | string;
}

export async function bareHandler(store: string): Promise<FetchHandler> {
  const { insert, read } = store.startsWith('postgres:') ? await postgres(store) : sqlite(store);
  return async (request) => {
    const [, , , , eventId = '', , id = ''] = new URL(request.url).pathname.split('/');
    if (request.method === 'GET') return json(await read(eventId), 200);
    const body = await request.text();
    const { answer } = JSON.parse(body) as { answer: string };
    await insert(eventId, id, answer, body);
    return json(body, 201);
  };
}

function json(body: string, status: number): Response {
  return new Response(body, { status, headers: { 'content-type': 'application/json' } });
}

function sqlite(path: string): BareStore {
  const db = new DatabaseSync(path);
  db.exec('pragma journal_mode = wal; pragma synchronous = full; pragma busy_timeout = 2000');
  db.exec(table);
  const insert = db.prepare('insert into bare (event_id, id, answer, body) values (?, ?, ?, ?)');
  const read = db.prepare('select body from bare where event_id = ? limit 1');
  return {
    insert: (...row) => void insert.run(...row),
    read: (eventId) => String(read.get(eventId)?.['body'] ?? '{}'),
  };
}

async function postgres(address: string): Promise<BareStore> {
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({ connectionString: address, max: 8 });
  await pool.query(table).catch(() => pool.query(table));
  return {
    insert: async (...values) => {
      const text = 'insert into bare (event_id, id, answer, body) values ($1, $2, $3, $4)';
      await pool.query({ name: 'insert', text, values });
    },
    read: async (eventId) => {
      const text = 'select body from bare where event_id = $1 limit 1';
      const { rows } = await pool.query({ name: 'read', text, values: [eventId] });
      return String(rows[0]?.body ?? '{}');
    },
  };
}
