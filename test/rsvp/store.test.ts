import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import { after, test } from 'node:test';
import { memoryStore } from '../../src/rsvp/stores/memory.ts';
import { sqliteStore } from '../../src/rsvp/stores/sqlite.ts';
import { makeService, pub, type Person } from '../support/rsvp-service.ts';
import { storeContract } from '../support/rsvp-store-contract.ts';

storeContract('memory', { fresh: async () => memoryStore() });

const folder = mkdtempSync(join(tmpdir(), 'tweetup-store-'));
after(() => rmSync(folder, { recursive: true }));
let files = 0;

storeContract('sqlite', {
  fresh: async () => sqliteStore(join(folder, `${(files += 1)}.db`)),
  again: async (store) => {
    await store.close();
    return sqliteStore(join(folder, `${files}.db`));
  },
});

test('a full disk is told from one that is only locked; both acknowledge nothing and are over when they are over', async () => {
  const path = join(folder, 'tight.db');
  const service = await makeService({ store: sqliteStore(path, { maxBytes: 120_000 }) }, [
    { ...pub, capacity: 1e6 },
  ]);
  const note = 'x'.repeat(1000);
  const acknowledged: Person[] = [];
  let refused = 0;
  for (let n = 0; n < 120; n += 1) {
    const person = service.person();
    const { status, body } = await service.put(person, { answer: 'going', note });
    if (status === 201) acknowledged.push(person);
    else {
      assert.deepEqual([status, body.code], [507, 'store-full']);
      refused += 1;
    }
  }
  assert.ok(acknowledged.length > 10 && refused > 10, `${acknowledged.length} saved, ${refused} refused`);
  await service.handler.stop();

  const roomy = await makeService({ store: sqliteStore(path) }, [{ ...pub, capacity: 1e6 }]);
  for (const { id, secret } of acknowledged) {
    const headers = { authorization: `Bearer ${secret}` };
    assert.equal((await roomy.ask('GET', `/rsvp/v1/events/dam/replies/${id}`, { headers })).status, 200);
  }
  const other = new DatabaseSync(path);
  other.exec('begin immediate');
  const ada = roomy.person();
  const locked = await roomy.put(ada, { answer: 'going' });
  assert.deepEqual([locked.status, locked.body.code], [503, 'store-unavailable']);
  other.exec('rollback');
  other.close();
  ada.revision = 0;
  assert.equal((await roomy.put(ada, { answer: 'going' })).status, 201);
  await roomy.handler.stop();
});

test('a database of a newer version of the tables is left alone', async () => {
  const path = join(folder, 'newer.db');
  const store = sqliteStore(path);
  await store.open();
  await store.close();
  const raw = new DatabaseSync(path);
  raw.exec('insert into tweetup_migrations (version) values (99)');
  raw.close();
  await assert.rejects(sqliteStore(path).open(), /newer version of tweetup/);
});
