/** What every store must do. Run with a function that gives a fresh, empty store, or the same one opened again. */
import { test } from 'node:test';
import assert from 'node:assert/strict';
import type { Entry, Rules } from '../../src/rsvp/rsvp.ts';
import type { Loaded, RsvpStore, Writes } from '../../src/rsvp/store.ts';

export interface StoreUnderTest {
  /** A store that nobody has used. */
  fresh(): Promise<RsvpStore>;
  /** The same data after a restart; absent where nothing is kept. */
  again?(store: RsvpStore): Promise<RsvpStore>;
}

const rules: Rules = {
  status: 'planned',
  capacity: 5,
  guests: 2,
  closes: 1000,
  startsAt: 2000,
  endsAt: 3000,
  waitingList: 'first-fit',
  tally: 'public',
  missing: false,
};

const entry = (id: string, more: Partial<Entry['rsvp']> = {}, marks: Partial<Entry> = {}): Entry => ({
  rsvp: {
    id,
    eventId: 'e',
    occurrence: '',
    answer: 'going',
    guests: 1,
    place: 'held',
    revision: 1,
    showName: false,
    updatedAt: '2026-11-20T09:00:00.000Z',
    ...more,
  },
  secret: `hash-of-${id}`,
  ticket: 1,
  ...marks,
});

const occurrence = (key = ''): Writes['occurrences'][number] => ({
  occurrence: key,
  rules,
  closed: false,
  ticket: 2,
  counts: { going: 2, waiting: 0, maybe: 0, declined: 0 },
  names: ['Ada'],
  erased: false,
});

async function load(store: RsvpStore, eventId: string, known = -1): Promise<Loaded> {
  let loaded: Loaded | undefined;
  await store.update(eventId, known, (given) => {
    loaded = given;
    return undefined;
  });
  assert.ok(loaded);
  return loaded;
}

export function storeContract(name: string, under: StoreUnderTest): void {
  const contract = (title: string, run: (store: RsvpStore) => Promise<void>): void => {
    test(`${name}: ${title}`, async () => {
      const store = await under.fresh();
      await store.open();
      try {
        await run(store);
      } finally {
        await store.close();
      }
    });
  };

  contract('an unknown event has nothing', async (store) => {
    assert.deepEqual(await load(store, 'nobody'), { occurrences: [], entries: [] });
    assert.deepEqual(await store.read('nobody', -1), { occurrences: [] });
    assert.deepEqual(await store.versions(['nobody']), new Map());
    assert.deepEqual(await store.eventIds(), []);
  });

  contract('what is written is read back as it was', async (store) => {
    const full = entry(
      'a',
      {
        name: 'Ada “O’Neil”; drop table',
        note: 'ä\n"x"',
        firstTime: true,
        showName: true,
        accessNeeds: 'ramp',
      },
      { promotedAt: 12, nameHidden: true },
    );
    const gone = entry(
      'b',
      { answer: 'declined', guests: 0, place: 'none', revision: 4 },
      { gone: true, ticket: 0 },
    );
    await store.update('e', -1, () => ({
      version: 1,
      definition: '{"title":"x"}',
      occurrences: [occurrence()],
      entries: [full, gone],
    }));
    const loaded = await load(store, 'e');
    assert.deepEqual(loaded.event, { eventId: 'e', version: 1, definition: '{"title":"x"}' });
    assert.deepEqual(loaded.occurrences, [{ ...occurrence(), version: 1 }]);
    const byId = [...loaded.entries].sort((x, y) => (x.entry.rsvp.id < y.entry.rsvp.id ? -1 : 1));
    assert.deepEqual(byId, [
      { version: 1, entry: full },
      { version: 1, entry: gone },
    ]);
  });

  contract('only what is newer than the known version is given', async (store) => {
    await store.update('e', -1, () => ({
      version: 1,
      definition: '{}',
      occurrences: [occurrence(''), occurrence('2027-02-04')],
      entries: [entry('a'), entry('b')],
    }));
    await store.update('e', 1, () => ({
      version: 2,
      occurrences: [occurrence('2027-02-04')],
      entries: [entry('b', { revision: 2 })],
    }));
    const loaded = await load(store, 'e', 1);
    assert.deepEqual(
      loaded.entries.map((row) => row.entry.rsvp.revision),
      [2],
    );
    assert.deepEqual(
      loaded.occurrences.map((row) => row.occurrence),
      ['2027-02-04'],
    );
    assert.deepEqual((await load(store, 'e', 2)).entries, []);
    const read = await store.read('e', 1);
    assert.equal(read.event?.version, 2);
    assert.equal(read.event?.definition, '{}', 'a write without definition keeps it');
    assert.deepEqual(
      read.occurrences.map((row) => row.version),
      [2],
    );
    assert.deepEqual(await store.versions(['e', 'nobody']), new Map([['e', 2]]));
  });

  contract('the same id in another event or on another date is another reply', async (store) => {
    const of = (occurrence: string): Entry => entry('a', { occurrence });
    await store.update('e', -1, () => ({
      version: 1,
      definition: '{}',
      occurrences: [],
      entries: [of(''), of('2027-02-04')],
    }));
    await store.update('f', -1, () => ({ version: 1, definition: '{}', occurrences: [], entries: [of('')] }));
    assert.equal((await load(store, 'e')).entries.length, 2);
    assert.equal((await load(store, 'f')).entries.length, 1);
    assert.deepEqual((await store.eventIds()).sort(), ['e', 'f']);
  });

  contract('erasing deletes the replies of that date alone', async (store) => {
    await store.update('e', -1, () => ({
      version: 1,
      definition: '{}',
      occurrences: [occurrence(), occurrence('2027-02-04')],
      entries: [entry('a'), entry('b', { occurrence: '2027-02-04' })],
    }));
    await store.update('e', 1, () => ({
      version: 2,
      occurrences: [{ ...occurrence(), erased: true }],
      entries: [],
      erase: [''],
    }));
    const loaded = await load(store, 'e');
    assert.deepEqual(
      loaded.entries.map((row) => row.entry.rsvp.id),
      ['b'],
    );
    assert.equal(loaded.occurrences.find((row) => row.occurrence === '')?.erased, true);
  });

  contract('what decide throws undoes its update and no other', async (store) => {
    const good = store.update('e', -1, () => ({
      version: 1,
      definition: '{}',
      occurrences: [],
      entries: [entry('a')],
    }));
    const bad = store.update('f', -1, () => {
      throw new RangeError('no');
    });
    await assert.rejects(bad, RangeError);
    await good;
    assert.deepEqual(await store.eventIds(), ['e']);
  });

  contract('a hundred updates at once happen one after the other', async (store) => {
    await store.update('e', -1, () => ({ version: 1, definition: '{}', occurrences: [], entries: [] }));
    const add = async (n: number): Promise<void> => {
      for (let attempt = 0; ; attempt += 1) {
        try {
          await store.update('e', -1, ({ event, entries }) => ({
            version: (event?.version ?? 0) + 1,
            occurrences: [],
            entries: [entry(`p${n}`, {}, { ticket: entries.length })],
          }));
          return;
        } catch (error) {
          if (attempt > 200) throw error;
        }
      }
    };
    await Promise.all(Array.from({ length: 100 }, (_, n) => add(n)));
    const { event, entries } = await load(store, 'e');
    assert.equal(event?.version, 101);
    const tickets = entries.map((row) => row.entry.ticket).sort((a, b) => a - b);
    assert.deepEqual(tickets, [...Array(100).keys()], 'each saw all those before it');
  });

  contract('two who make the same event at once do not make it twice', async (store) => {
    const make = (): Promise<void> =>
      store.update('e', -1, ({ event }) =>
        event ? undefined : { version: 1, definition: '{}', occurrences: [], entries: [] },
      );
    const results = await Promise.allSettled([make(), make(), make()]);
    for (const result of results) {
      if (result.status === 'rejected')
        assert.equal((result.reason as { trouble?: string }).trouble, 'conflict');
    }
    assert.equal((await load(store, 'e')).event?.version, 1);
  });

  contract('tokens are kept by hash, listed and revoked', async (store) => {
    const token = { hash: 'ab12', eventId: '*', label: 'Theda', createdAt: '2026-11-20T09:00:00.000Z' };
    await store.addToken(token);
    await store.addToken({ ...token, hash: 'cd34', eventId: 'e', createdAt: '2026-11-21T09:00:00.000Z' });
    assert.deepEqual((await store.tokens())[0], token);
    assert.equal(await store.revokeToken('ab12'), true);
    assert.equal(await store.revokeToken('ab12'), false);
    assert.deepEqual(
      (await store.tokens()).map((row) => row.hash),
      ['cd34'],
    );
  });

  contract('of values offered under one name the first is kept, whoever offers', async (store) => {
    const offered = ['a', 'b', 'c', 'd'].map((value) => store.keepFirst('key', value));
    const [first, ...others] = await Promise.all(offered);
    assert.match(first ?? '', /^[abcd]$/);
    assert.deepEqual(others, [first, first, first]);
    assert.equal(await store.keepFirst('other', 'x'), 'x');
    if (!under.again) return;
    const later = await under.again(store);
    await later.open();
    assert.equal(await later.keepFirst('key', 'e'), first);
    await later.close();
  });

  contract('opening again keeps everything', async (store) => {
    await store.update('e', -1, () => ({
      version: 1,
      definition: '{}',
      occurrences: [],
      entries: [entry('a')],
    }));
    await store.open();
    assert.equal((await load(store, 'e')).entries.length, 1);
    if (!under.again) return;
    const later = await under.again(store);
    await later.open();
    assert.deepEqual((await load(later, 'e')).entries, [{ version: 1, entry: entry('a') }]);
    await later.close();
  });
}
