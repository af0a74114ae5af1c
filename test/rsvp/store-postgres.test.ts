import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import pg from 'pg';
import type { Rules } from '../../src/rsvp/rsvp.ts';
import { StoreError, type RsvpStore } from '../../src/rsvp/store.ts';
import { postgresStore } from '../../src/rsvp/stores/postgres.ts';
import { makeService, pub, type Person, type Service } from '../support/rsvp-service.ts';
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

storeContract('postgres, one event at a time', {
  fresh: async () => {
    url = await server.database(`store_${(databases += 1)}`);
    return postgresStore(url, { eventsPerTransaction: 1, connections: 3 });
  },
});

const soon = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
const rules: Rules = {
  status: 'planned',
  guests: 0,
  closes: 0,
  startsAt: 0,
  endsAt: 0,
  waitingList: 'first-fit',
  tally: 'public',
  missing: false,
};

test('processes that start at once make the tables once, and see each other’s replies in order', async () => {
  url = await server.database('together');
  const stores = Array.from({ length: 4 }, () => postgresStore(url));
  await Promise.all(stores.map((store) => store.open()));
  const ids = Array.from({ length: 40 }, (_, n) => `event-${n}`);
  for (const id of ids) {
    await stores[0]?.update(id, -1, () => ({ version: 1, definition: '{}', occurrences: [], entries: [] }));
  }
  // Every process adds to every event at the same time, in different orders.
  const add = async (store: RsvpStore, eventId: string): Promise<void> =>
    store.update(eventId, -1, ({ event, occurrences }) => {
      const ticket = (occurrences[0]?.ticket ?? 0) + 1;
      const counts = { going: 0, waiting: 0, maybe: 0, declined: 0 };
      const row = { occurrence: '', rules, closed: false, ticket, counts, names: [], erased: false };
      return { version: (event?.version ?? 0) + 1, occurrences: [row], entries: [] };
    });
  await Promise.all(
    stores.flatMap((store, n) => (n % 2 === 0 ? ids : ids.toReversed()).map((id) => add(store, id))),
  );
  for (const id of ids) {
    const { event, occurrences } = (await stores[1]?.read(id, -1)) ?? {};
    assert.deepEqual([event?.version, occurrences?.[0]?.ticket], [5, 4], id);
  }
  await Promise.all(stores.map((store) => store.close()));
});

test('who holds one event keeps nobody from the others', async () => {
  url = await server.database('shared_out');
  const store = postgresStore(url);
  await store.open();
  const ids = ['a', 'b', 'c', 'd'];
  const done: string[] = [];
  const write = async (id: string, version: number): Promise<void> => {
    await store.update(id, version - 1 || -1, ({ event }) => {
      assert.equal(event?.version ?? 0, version - 1, id);
      return { version, definition: '{}', occurrences: [], entries: [] };
    });
    done.push(`${id}${version}`);
  };
  await Promise.all(ids.map((id) => write(id, 1)));
  const other = new pg.Client(url);
  await other.connect();
  await other.query('begin');
  await other.query("select 1 from tweetup_events where event_id in ('b', 'c') for update");
  done.length = 0;
  const writing = ids.map((id) => write(id, 2));
  await Promise.all([writing[0], writing[3]]);
  assert.deepEqual(done.toSorted(), ['a2', 'd2']);
  await other.query('commit');
  await other.end();
  await Promise.all(writing);
  assert.deepEqual(done.toSorted(), ['a2', 'b2', 'c2', 'd2']);
  for (const id of ids) assert.equal((await store.read(id, -1)).event?.version, 2);
  await store.close();
});

test('what is new is found by the index, however many replies there are', async () => {
  url = await server.database('indexed');
  const store = postgresStore(url, { connections: 2 });
  await store.open();
  const other = new pg.Client(url);
  await other.connect();
  await other.query(
    `insert into tweetup_events select 'event-' || n, 1000, '{}' from generate_series(1, 20) n`,
  );
  await other.query(`insert into tweetup_replies
    select 'event-' || (n % 20 + 1), '', 'id-' || n, n / 20, '', 1, 'going', 0, 'held', n, 0, '', null
    from generate_series(1, 20000) n`);
  let seen = 0;
  const round = async (): Promise<void> => {
    await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        store.update(`event-${n + 1}`, 990, ({ entries }) => {
          seen += entries.length;
          return undefined;
        }),
      ),
    );
  };
  for (let n = 0; n < 11; n += 1) await round();
  // A connection publishes what it counted with a transaction a second later.
  await new Promise((resolve) => setTimeout(resolve, 1100));
  await round();
  assert.equal(seen, 12 * 181);
  const { rows } = await other.query(
    `select seq_tup_read, idx_scan from pg_stat_user_tables where relname = 'tweetup_replies'`,
  );
  assert.ok(Number(rows[0].idx_scan) >= 11 * 20);
  assert.equal(Number(rows[0].seq_tup_read), 0);
  await other.end();
  await store.close();
});

test('a server that is not there is said to be away', async () => {
  const store = postgresStore('postgres://nobody:secret@127.0.0.1:1/nothing');
  await assert.rejects(store.open(), (error) => {
    assert.ok(error instanceof StoreError && error.trouble === 'unavailable');
    assert.doesNotMatch(error.message, /secret/);
    return true;
  });
});

test('two processes of the service on one database never oversell, and each sees the other’s tally', async () => {
  url = await server.database('processes');
  const services = await Promise.all(
    [1, 2].map(() =>
      makeService({ store: postgresStore(url), now: Date.now }, [
        { ...pub, start: soon, end: soon, capacity: 10 },
      ]),
    ),
  );
  const [first, second] = services as [Service, Service];
  const people = Array.from({ length: 60 }, () => first.person());
  const answers = await Promise.all(
    people.map((person, n) => (n % 2 === 0 ? first : second).put(person, { answer: 'going' })),
  );
  assert.deepEqual([...new Set(answers.map(({ status }) => status))], [201]);
  assert.equal(answers.filter(({ body }) => body.place === 'held').length, 10);
  const leaver = people[answers.findIndex(({ body }) => body.place === 'held')] as Person;
  await second.put(leaver, { answer: 'declined' });
  // Tallies of other processes may be a second old.
  await new Promise((resolve) => setTimeout(resolve, 1100));
  for (const service of services) {
    const { going, waiting } = (await service.ask('GET', '/rsvp/v1/events/dam/tally')).body;
    assert.deepEqual([going, waiting], [10, 49]);
  }
  await Promise.all(services.map(({ handler }) => handler.stop()));
});

test('a database that is killed and comes back loses no acknowledged reply, and the service goes on', async () => {
  const safe = await startPostgres();
  url = await safe.database('crash');
  const service = await makeService({ store: postgresStore(url), now: Date.now }, [
    { ...pub, start: soon, end: soon },
  ]);
  const ada = service.person();
  assert.equal((await service.put(ada, { answer: 'going' })).status, 201);
  const crashed = safe.crash();
  const bob = service.person();
  let status = 0;
  for (let n = 0; n < 200 && status !== 201; n += 1) {
    bob.revision = 0;
    ({ status } = await service.put(bob, { answer: 'maybe' }));
    if (status !== 201) assert.ok(status === 503 || status === 200, String(status));
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await crashed;
  const look = await service.ask('GET', `/rsvp/v1/events/dam/replies/${ada.id}`, {
    headers: { authorization: `Bearer ${ada.secret}` },
  });
  assert.deepEqual([look.status, look.body.answer], [200, 'going']);
  await service.handler.stop();
  await safe.remove();
});
