import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { memoryStore } from '../../src/rsvp/stores/memory.ts';
import { sqliteStore } from '../../src/rsvp/stores/sqlite.ts';
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
