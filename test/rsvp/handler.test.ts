import { test } from 'node:test';
import assert from 'node:assert/strict';
import { createRsvpClient } from '../../src/rsvp/client.ts';
import { createRsvpHandler, memoryStore } from '../../src/rsvp/server/index.ts';
import { makeService, page, pub } from '../support/rsvp-service.ts';

const bearer = (secret: string): Record<string, string> => ({ authorization: `Bearer ${secret}` });

test('a visitor says yes, brings a guest, changes her mind and withdraws', async () => {
  const service = await makeService();
  const ada = service.person();
  const yes = await service.put(ada, { answer: 'going', guests: 1, name: 'Ada', showName: true });
  assert.equal(yes.status, 201);
  assert.deepEqual([yes.body.place, yes.body.guests, yes.body.id], ['held', 1, ada.id]);
  assert.equal(yes.body.secret, undefined);
  const tally = await service.tally();
  assert.deepEqual([tally.going, tally.left, tally.state, tally.names], [2, 2, 'open', ['Ada']]);

  const maybe = await service.put(ada, { answer: 'maybe' });
  assert.deepEqual([maybe.status, maybe.body.place], [200, 'none']);
  assert.equal((await service.tally()).maybe, 1);

  const path = `/rsvp/v1/events/dam/replies/${ada.id}`;
  const gone = await service.ask('DELETE', `${path}?revision=3`, { headers: bearer(ada.secret) });
  assert.equal(gone.status, 204);
  const again = await service.ask('DELETE', `${path}?revision=3`, { headers: bearer(ada.secret) });
  assert.equal(again.status, 204, 'its answer may have been lost');
  assert.equal((await service.ask('GET', path, { headers: bearer(ada.secret) })).status, 404);
  assert.deepEqual((await service.tally()).maybe, 0);
});

test('a replayed old request does not bring a withdrawn person back', async () => {
  const service = await makeService();
  const ada = service.person();
  await service.put(ada, { answer: 'going' });
  const path = `/rsvp/v1/events/dam/replies/${ada.id}`;
  await service.ask('DELETE', `${path}?revision=2`, { headers: bearer(ada.secret) });
  ada.revision = 0;
  assert.equal((await service.put(ada, { answer: 'going' })).body.code, 'conflict');
  ada.revision = 2;
  assert.equal((await service.put(ada, { answer: 'going' })).status, 200, 'she herself may return');
});

test('the same request again gets the stored answer; another device gets the reply as it stands', async () => {
  const service = await makeService();
  const ada = service.person();
  await service.put(ada, { answer: 'going', note: 'late' });
  ada.revision = 0;
  const again = await service.put(ada, { answer: 'going', note: 'late' });
  assert.deepEqual([again.status, again.body.revision], [200, 1]);
  ada.revision = 0;
  const clash = await service.put(ada, { answer: 'declined' });
  assert.deepEqual([clash.status, clash.body.code, clash.body.reply.answer], [409, 'conflict', 'going']);
  assert.equal(clash.headers.get('content-type'), 'application/problem+json');
});

test('unknown id and wrong secret are the same to who asks', async () => {
  const service = await makeService();
  const [ada, eve] = [service.person(), service.person()];
  await service.put(ada, { answer: 'going' });
  const wrong = await service.ask('GET', `/rsvp/v1/events/dam/replies/${ada.id}`, {
    headers: bearer(eve.secret),
  });
  const unknown = await service.ask('GET', `/rsvp/v1/events/dam/replies/${eve.id}`, {
    headers: bearer(eve.secret),
  });
  assert.deepEqual([wrong.status, wrong.body], [unknown.status, unknown.body]);
  const stolen = await service.put({ ...ada, secret: eve.secret }, { answer: 'declined' });
  assert.deepEqual([stolen.status, stolen.body.code, stolen.body.reply], [404, 'no-such-reply', undefined]);
});

test('who comes when all is full waits in order, and is told when a place is hers', async () => {
  const service = await makeService();
  const people = Array.from({ length: 7 }, () => service.person());
  for (const person of people) await service.put(person, { answer: 'going' });
  const look = async (n: number): Promise<{ place: string; position?: number }> => {
    const { id, secret } = people[n] as (typeof people)[number];
    return (await service.ask('GET', `/rsvp/v1/events/dam/replies/${id}`, { headers: bearer(secret) })).body;
  };
  assert.deepEqual([(await look(4)).position, (await look(6)).position], [1, 3]);
  assert.equal((await service.tally()).state, 'full');
  await service.put(people[0] as (typeof people)[number], { answer: 'declined' });
  assert.equal((await look(4)).place, 'held');
  assert.deepEqual([(await look(5)).position, (await look(6)).position], [1, 2]);
});

test('a raise that does not fit is refused and the old reply stands', async () => {
  const service = await makeService();
  const [ada, bob] = [service.person(), service.person()];
  await service.put(ada, { answer: 'going', guests: 1 });
  await service.put(bob, { answer: 'going', guests: 1 });
  const raise = await service.put(bob, { answer: 'going', guests: 2 });
  assert.deepEqual([raise.status, raise.body.code, raise.body.reply.guests], [409, 'guests-do-not-fit', 1]);
  const many = await service.put(service.person(), { answer: 'going', guests: 3 });
  assert.deepEqual([many.status, many.body.code], [422, 'too-many-guests']);
});

test('a new link makes the old one useless, and asking twice is harmless', async () => {
  const service = await makeService();
  const ada = service.person();
  await service.put(ada, { answer: 'going' });
  const path = `/rsvp/v1/events/dam/replies/${ada.id}`;
  const secret = service.person().secret;
  const rotate = (): Promise<{ status: number }> =>
    service.ask('POST', `${path}/secret`, { body: { secret }, headers: bearer(ada.secret) });
  assert.equal((await rotate()).status, 200);
  assert.equal((await rotate()).status, 200, 'its answer may have been lost');
  assert.equal((await service.ask('GET', path, { headers: bearer(ada.secret) })).status, 404);
  assert.equal((await service.ask('GET', path, { headers: bearer(secret) })).status, 200);
});

test('not yet open, closed, cancelled and unknown are told apart', async () => {
  const opens = { ...pub, rsvp: { opens: '2026-11-25T12:00:00Z', closes: '2026-12-03T12:00' } };
  const service = await makeService({}, [opens]);
  const ada = service.person();
  const say = async (): Promise<string> =>
    (await service.put(service.person(), { answer: 'going' })).body.code;
  assert.equal(await say(), 'not-yet-open');
  service.clock.now = Date.parse('2026-11-26T12:00:00Z');
  assert.equal((await service.put(ada, { answer: 'going' })).status, 201);
  service.clock.now = Date.parse('2026-12-03T12:00:00Z');
  assert.equal(await say(), 'closed');
  assert.equal((await service.put(ada, { answer: 'declined' })).status, 200, 'who replied may always say no');
  service.feed.events = [{ ...opens, status: 'cancelled' }];
  await service.handler.refresh();
  assert.equal(await say(), 'cancelled');
  assert.equal((await service.ask('GET', '/rsvp/v1/events/nobody/tally')).body.code, 'unknown-event');
  const date = await service.ask('GET', '/rsvp/v1/events/dam/tally?occurrence=2027-01-01');
  assert.equal(date.body.code, 'unknown-occurrence');
});

test('malformed, oversized and mistyped bodies are refused with what is wrong', async () => {
  const service = await makeService();
  const path = `/rsvp/v1/events/dam/replies/${service.person().id}`;
  const send = async (body: unknown, headers: Record<string, string> = {}): Promise<unknown[]> => {
    const got = await service.ask('PUT', path, {
      body,
      headers: { ...bearer(service.person().secret), ...headers },
    });
    return [got.status, got.body.code, got.body.field].filter((part) => part !== undefined);
  };
  assert.deepEqual(await send('{"answer"'), [400, 'bad-json']);
  assert.deepEqual(await send('[]'), [400, 'bad-request']);
  assert.deepEqual(await send({ revision: 1, answer: 'perhaps' }), [422, 'bad-field', 'answer']);
  assert.deepEqual(await send({ revision: 1, answer: 'going', guests: -1 }), [422, 'bad-field', 'guests']);
  assert.deepEqual(await send({ revision: 1, answer: 'going', guests: 1e9 }), [422, 'bad-field', 'guests']);
  assert.deepEqual(await send({ revision: 0, answer: 'going' }), [422, 'bad-field', 'revision']);
  assert.deepEqual(await send({ revision: 1, answer: 'going', name: 7 }), [422, 'bad-field', 'name']);
  assert.deepEqual(await send({ revision: 1, answer: 'going', note: 'x'.repeat(1500) }), [
    422,
    'bad-field',
    'note',
  ]);
  assert.deepEqual(await send('x'.repeat(20_000)), [413, 'too-large']);
  assert.deepEqual(await send('{}', { 'content-type': 'text/plain' }), [415, 'not-json']);
  assert.deepEqual(await send({ revision: 1, answer: 'going', name: 'buy at shop.com now' }), [
    422,
    'link-in-name',
    'name',
  ]);
  assert.deepEqual(await send({ revision: 1, answer: 'going' }, { authorization: 'Bearer short' }), [
    422,
    'bad-field',
    'secret',
  ]);
});

test('text is cleaned of control and direction characters; what the host did not ask is not kept', async () => {
  const service = await makeService({}, [{ ...pub, rsvp: {} }]);
  const ada = service.person();
  const sent = { answer: 'going', name: ' A\u202eda\u0007  L. ', accessNeeds: 'ramp', warmUp: 'the cat' };
  const { body } = await service.put(ada, sent);
  assert.deepEqual([body.name, body.accessNeeds, body.warmUp], ['Ada L.', undefined, undefined]);
});

test('pages of other origins may neither write nor read, and those listed may', async () => {
  const service = await makeService();
  const from = (origin: string): ReturnType<typeof service.ask> =>
    service.ask('PUT', `/rsvp/v1/events/dam/replies/${service.person().id}`, {
      body: { revision: 1, answer: 'going' },
      headers: { origin, ...bearer(service.person().secret) },
    });
  const bad = await from('https://evil.example');
  assert.deepEqual([bad.status, bad.body.code], [403, 'origin-not-allowed']);
  assert.equal(bad.headers.get('access-control-allow-origin'), null);
  const good = await from(page);
  assert.equal(good.headers.get('access-control-allow-origin'), page);
  assert.equal(good.headers.get('vary'), 'Origin');
  assert.equal(good.headers.get('access-control-allow-credentials'), null);
  assert.equal((await from('https://rsvp.example')).status, 201, 'its own');
  const asked = await service.ask('OPTIONS', '/rsvp/v1/events/dam/replies/x');
  assert.match(asked.headers.get('access-control-allow-methods') ?? '', /PUT/);
});

test('the tally has an entity tag and is not sent twice', async () => {
  const service = await makeService();
  const first = await service.ask('GET', '/rsvp/v1/events/dam/tally');
  const etag = first.headers.get('etag') ?? '';
  assert.match(etag, /^"/);
  const same = await service.ask('GET', '/rsvp/v1/events/dam/tally', { headers: { 'if-none-match': etag } });
  assert.equal(same.status, 304);
  await service.put(service.person(), { answer: 'going' });
  const changed = await service.ask('GET', '/rsvp/v1/events/dam/tally', {
    headers: { 'if-none-match': etag },
  });
  assert.equal(changed.status, 200);
});

test('a host who hides the numbers hides them', async () => {
  for (const [tally, keys] of [
    ['full-or-not', { state: 'full' }],
    ['hidden', { state: 'open' }],
  ] as const) {
    const service = await makeService({}, [{ ...pub, capacity: 1, rsvp: { tally } }]);
    await service.put(service.person(), { answer: 'going', name: 'Ada', showName: true });
    const body = await service.tally();
    assert.equal(body.state, keys.state);
    for (const key of ['going', 'left', 'capacity', 'names', 'waiting'])
      assert.equal(body[key], undefined, key);
  }
});

test('nothing personal is in the log', async () => {
  const service = await makeService();
  const ada = service.person();
  await service.put(ada, { answer: 'going', name: 'Ada Lovelace', note: 'allergic' });
  await service.put(ada, { answer: 'going', name: 'http://x.example' });
  const log = JSON.stringify(service.log);
  assert.ok(log.includes('putReply'));
  for (const secret of ['Ada', 'Lovelace', 'allergic', ada.id, ada.secret, '192.0.2.7', 'x.example']) {
    assert.ok(!log.includes(secret), secret);
  }
});

test('a service without a store or a feed is refused at once', () => {
  for (const wrong of [undefined, {}, { store: memoryStore() }, { readFeed: () => undefined }]) {
    assert.throws(() => createRsvpHandler(wrong as never), { name: 'TypeError', message: /store.*readFeed/ });
  }
  assert.throws(() => createRsvpClient({} as never), { name: 'TypeError', message: /as endpoint/ });
});
