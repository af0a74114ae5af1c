import { after } from 'node:test';
import { postgresStore } from '../../src/rsvp/stores/postgres.ts';
import { startPostgres } from '../support/postgres.ts';
import { storeContract } from '../support/rsvp-store-contract.ts';

// Durability is what the crash test is for; here the order of things counts.
const server = await startPostgres(['fsync=off']);
after(() => server.remove());
let databases = 0;
let url = '';

storeContract('postgres', {
  fresh: async () => {
    url = await server.database(`store_${(databases += 1)}`);
    return postgresStore(url);
  },
  again: async () => postgresStore(url),
});
