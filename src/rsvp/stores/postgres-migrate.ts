/** Making and migrating the tables when several processes start at once. */
import type { Pool } from 'pg';
import { migrations } from './migrations.ts';

/** Another process was making the same table at the same moment. */
const races = new Set(['23505', '42P07', '42710', '40001', '40P01', 'XX000']);

export async function migrate(pool: Pool): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await migrateOnce(pool);
    } catch (error) {
      const code = (error as { code?: string }).code ?? '';
      if (!races.has(code) || attempt === 10) throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 100 * attempt));
    }
  }
}

async function migrateOnce(pool: Pool): Promise<void> {
  await pool.query(
    'create table if not exists tweetup_migrations (id integer not null primary key, version integer not null)',
  );
  await pool.query('insert into tweetup_migrations (id, version) values (1, 0) on conflict (id) do nothing');
  const client = await pool.connect();
  let failed = true;
  try {
    await client.query('begin');
    const { rows } = await client.query('select version from tweetup_migrations where id = 1 for update');
    const done = Number(rows[0]?.version);
    if (done > migrations.length) {
      throw new Error(`the database is of a newer version of tweetup (${done})`);
    }
    for (const statement of migrations.slice(done).flat()) await client.query(statement);
    await client.query('update tweetup_migrations set version = $1 where id = 1', [migrations.length]);
    await client.query('commit');
    failed = false;
  } finally {
    client.release(failed);
  }
}
