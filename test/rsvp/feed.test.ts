import { test } from 'node:test';
import assert from 'node:assert/strict';
import { parseFeed } from '../../src/event/feed.ts';
import { createRsvpHandler } from '../../src/rsvp/server/handler.ts';
import { StoreError } from '../../src/rsvp/store.ts';
import { memoryStore } from '../../src/rsvp/stores/memory.ts';
import { makeService, pub } from '../support/rsvp-service.ts';

const host = { authorization: 'Bearer host-token' };
const options = { hostTokens: ['host-token'] };

test('the service starts and decides with the feed unreachable', async () => {
  const store = memoryStore();
  const before = await makeService({ store });
  await before.put(before.person(), { answer: 'going' });
  const after = await makeService({ store, readFeed: () => Promise.reject(new TypeError('fetch failed')) });
  assert.equal((await after.put(after.person(), { answer: 'going' })).status, 201);
  assert.equal((await after.tally()).going, 2);
  assert.ok(after.log.some((entry) => entry.message === 'feed not read'));
});

test('a raised capacity fills from the waiting list; a lowered one removes nobody', async () => {
  const service = await makeService({}, [{ ...pub, capacity: 1 }]);
  for (let n = 0; n < 3; n += 1) await service.put(service.person(), { answer: 'going' });
  service.feed.events = [{ ...pub, capacity: 2 }];
  await service.handler.refresh();
  const raised = await service.tally();
  assert.deepEqual([raised.going, raised.waiting], [2, 1]);
  service.feed.events = [{ ...pub, capacity: 1 }];
  await service.handler.refresh();
  const lowered = await service.tally();
  assert.deepEqual([lowered.going, lowered.waiting, lowered.left], [2, 1, 0]);
});

test('an older state of an event from a cache does not replace a newer one', async () => {
  const service = await makeService({}, [{ ...pub, revision: 2, capacity: 9 }]);
  service.feed.events = [{ ...pub, revision: 1, capacity: 1 }];
  await service.handler.refresh();
  assert.equal((await service.tally()).capacity, 9);
  const dated = { ...pub, revision: 2, updatedAt: '2026-11-20T09:00:00Z', capacity: 8 };
  service.feed.events = [dated];
  await service.handler.refresh();
  service.feed.events = [{ ...dated, updatedAt: '2026-11-19T09:00:00Z', capacity: 1 }];
  await service.handler.refresh();
  assert.equal((await service.tally()).capacity, 8);
});

test('an event that is missing from the feed is closed, kept, and opens again when it is back', async () => {
  const service = await makeService(options);
  await service.put(service.person(), { answer: 'going', name: 'Ada' });
  service.feed.events = [];
  await service.handler.refresh();
  assert.equal((await service.put(service.person(), { answer: 'going' })).body.code, 'closed');
  const list = await service.ask('GET', '/rsvp/v1/host/events/dam/replies', { headers: host });
  assert.equal(list.body.replies[0].name, 'Ada');
  service.feed.events = [pub];
  await service.handler.refresh();
  assert.equal((await service.put(service.person(), { answer: 'going' })).status, 201);
});

test('an error page in place of the feed closes nothing, and a slip in one event leaves that event as it was', async () => {
  const store = memoryStore();
  let text = JSON.stringify({ events: [pub, { ...pub, id: 'other' }] });
  const service = await makeService({ store, readFeed: async () => parseFeed(text) });
  const state = async (id: string): Promise<string> => {
    service.clock.now += 1001;
    return (await service.ask('GET', `/rsvp/v1/events/${id}/tally`)).body.state;
  };
  text = '<!doctype html><h1>502 Bad Gateway</h1>';
  await service.handler.refresh();
  assert.equal(await state('dam'), 'open');
  text = JSON.stringify({ events: [{ ...pub, start: '2026-02-30T10:00' }] });
  await service.handler.refresh();
  assert.deepEqual([await state('dam'), await state('other')], ['open', 'closed']);
});

test('each date of a recurring event has its own places and deadline; a vanished date keeps its replies', async () => {
  const monthly = {
    ...pub,
    capacity: 1,
    recurrence: { rule: 'FREQ=MONTHLY;BYDAY=1TH', changes: [{ at: '2027-02-04T18:30', capacity: 3 }] },
    rsvp: { closes: '2026-12-03T12:00' },
  };
  const service = await makeService(options, [monthly]);
  const [january, february] = ['?occurrence=2027-01-07', '?occurrence=2027-02-04'];
  const ada = service.person();
  assert.equal((await service.put(ada, { answer: 'going' }, january)).body.place, 'held');
  assert.equal((await service.put(service.person(), { answer: 'going' }, january)).body.place, 'waiting');
  assert.equal((await service.put(service.person(), { answer: 'going' }, february)).body.place, 'held');
  const tally = await service.tally(february);
  assert.deepEqual([tally.capacity, tally.left, tally.closes], [3, 2, '2027-02-04T12:00:00.000Z']);
  assert.equal((await service.put(service.person(), { answer: 'going' })).body.code, 'unknown-occurrence');
  const far = await service.put(service.person(), { answer: 'going' }, '?occurrence=2031-01-02');
  assert.equal(far.body.code, 'not-yet-open', 'nobody fills the store with dates of the next decades');

  service.feed.events = [{ ...monthly, recurrence: { ...monthly.recurrence, except: ['2027-01-07T18:30'] } }];
  await service.handler.refresh();
  assert.equal((await service.tally(january)).state, 'closed');
  assert.equal((await service.put(service.person(), { answer: 'going' }, january)).body.code, 'closed');
  const kept = await service.ask('GET', `/rsvp/v1/host/events/dam/replies${january}`, { headers: host });
  assert.equal(kept.body.replies.length, 2);
});

test('access needs go the day after, replies after a fortnight, numbers stay', async () => {
  const store = memoryStore();
  const service = await makeService({ ...options, store });
  const ada = service.person();
  await service.put(ada, { answer: 'going', name: 'Ada', accessNeeds: 'ramp', showName: true });
  const list = async (): Promise<{
    replies: { name?: string; accessNeeds?: string }[];
    tally: { going: number };
  }> => (await service.ask('GET', '/rsvp/v1/host/events/dam/replies', { headers: host })).body;
  const end = Date.parse('2026-12-03T21:00:00Z');
  const after = async (days: number): Promise<void> => {
    service.clock.now = end + days * 86_400_000;
    await service.handler.expire();
  };
  await after(0.9);
  assert.equal((await list()).replies[0]?.accessNeeds, 'ramp');
  await after(1);
  assert.deepEqual(
    (await list()).replies.map(({ name, accessNeeds }) => [name, accessNeeds]),
    [['Ada', undefined]],
  );
  await after(14);
  const { replies, tally } = await list();
  assert.deepEqual([replies, tally.going], [[], 1]);
  assert.equal((await service.tally()).names, undefined);
  const restarted = await makeService({ ...options, store, now: () => service.clock.now });
  const later = await restarted.ask('GET', '/rsvp/v1/host/events/dam/replies', { headers: host });
  assert.equal(later.body.tally.going, 1, 'also after a restart');
  ada.revision = 0;
  assert.equal(
    (await service.put(ada, { answer: 'going' })).body.code,
    'closed',
    'not even a replay brings her back',
  );
});

test('the store being away is said calmly, and is over when it is back', async () => {
  const store = memoryStore();
  let away = false;
  const service = await makeService({
    store: {
      ...store,
      update: async (...given) => {
        if (away) throw new StoreError('unavailable', 'connection refused at 10.0.0.7 for Ada');
        return store.update(...given);
      },
    },
  });
  const ada = service.person();
  away = true;
  const { status, body, headers } = await service.put(ada, { answer: 'going' });
  assert.deepEqual([status, body.code, headers.get('retry-after')], [503, 'store-unavailable', '1']);
  assert.doesNotMatch(JSON.stringify([body, service.log]), /10\.0\.0\.7|refused/);
  away = false;
  ada.revision = 0;
  assert.equal((await service.put(ada, { answer: 'going' })).status, 201);
});

test('a handler that was not started starts itself, and again after it could not', async () => {
  const store = memoryStore();
  let tries = 0;
  const handler = createRsvpHandler({
    store: {
      ...store,
      async open() {
        tries += 1;
        if (tries === 1) throw new Error('not yet');
      },
    },
    readFeed: async () => ({ events: [pub] }),
  });
  const ask = (): Promise<Response> => handler(new Request('https://rsvp.example/rsvp/v1/events/dam/tally'));
  assert.equal((await ask()).status, 500);
  assert.equal((await ask()).status, 200);
  await handler.stop();
});

test('what the store failed to commit is not decided upon later', async () => {
  const store = memoryStore();
  let fails = false;
  const update: typeof store.update = async (eventId, known, decide) => {
    if (!fails) return store.update(eventId, known, decide);
    await store.update(eventId, known, (loaded) => void decide(loaded));
    throw new StoreError('unavailable', 'gone before the commit');
  };
  const service = await makeService({ store: { ...store, update } }, [{ ...pub, capacity: 1 }]);
  await service.put(service.person(), { answer: 'maybe' });
  fails = true;
  assert.equal((await service.put(service.person(), { answer: 'going' })).status, 503);
  fails = false;
  assert.equal((await service.put(service.person(), { answer: 'going' })).body.place, 'held');
  assert.equal((await service.tally()).going, 1);
});

test('a process that commits after another one shows the other’s replies too', async () => {
  const store = memoryStore();
  const dates = { ...pub, recurrence: { rule: 'FREQ=MONTHLY;BYDAY=1TH' } };
  const [here, there] = [await makeService({ store }, [dates]), await makeService({ store }, [dates])];
  const [january, february] = ['?occurrence=2027-01-07', '?occurrence=2027-02-04'];
  assert.equal((await here.tally(january)).going, 0);
  await there.put(there.person(), { answer: 'going' }, january);
  await here.put(here.person(), { answer: 'going' }, february);
  assert.deepEqual([(await here.tally(january)).going, (await here.tally(february)).going], [1, 1]);
});

test('a feed of thousands is told to the store once, and what is long over not at all', async () => {
  const store = memoryStore();
  let updates = 0;
  const update: typeof store.update = (...given) => {
    updates += 1;
    return store.update(...given);
  };
  const many = Array.from({ length: 2000 }, (_, n) => ({ ...pub, id: `event-${n}` }));
  const past = { ...pub, id: 'past', start: '2024-12-03T18:30', end: '2024-12-03T21:00' };
  const service = await makeService({ store: { ...store, update } }, [...many, past]);
  assert.equal(updates, 2000);
  await service.handler.refresh();
  assert.equal(updates, 2000);
  service.feed.events = [{ ...pub, id: 'event-0', capacity: 9 }, ...many.slice(1)];
  await service.handler.refresh();
  assert.equal(updates, 2001);
  assert.equal((await store.eventIds()).includes('past'), false);
});
