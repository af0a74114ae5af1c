import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { solve, type Proof, type ProofChallenge } from '../../src/rsvp/proof.ts';
import { createRsvpHandler, memoryStore, StoreError } from '../../src/rsvp/server/index.ts';
import { makeService, pub, type Answered, type Person, type Service } from '../support/rsvp-service.ts';

/** Little work: five tries on average. */
const proofOfWork = { cost: 10_000 };
const going = { answer: 'going' };

/** The challenge that a first reply without proof gets. */
async function challengeFor(service: Service, person: Person, query?: string): Promise<ProofChallenge> {
  const { status, body, headers } = await service.put({ ...person }, going, query);
  assert.deepEqual([status, body.code], [428, 'proof-needed']);
  assert.equal(headers.get('content-type'), 'application/problem+json');
  return body.challenge;
}

const proofFor = async (service: Service, person: Person, query?: string): Promise<Proof> =>
  solve(await challengeFor(service, person, query));

async function refused(answered: Promise<Answered>): Promise<void> {
  const { status, body } = await answered;
  assert.deepEqual([status, body.code, typeof body.challenge?.signature], [428, 'proof-needed', 'string']);
}

test('unless the host wants it, nobody is asked, and a proof that comes anyway does no harm', async () => {
  const service = await makeService();
  assert.equal((await service.put(service.person(), { ...going, proof: 'x' })).status, 201);
});

test('a first reply needs the proof; changing, withdrawing and returning need none', async () => {
  const service = await makeService({ proofOfWork });
  const ada = service.person();
  const proof = await proofFor(service, ada);
  assert.equal((await service.tally()).going, 0);
  assert.equal((await service.put(ada, { ...going, proof })).status, 201);
  assert.equal((await service.put(ada, { answer: 'maybe' })).status, 200);
  const path = `/rsvp/v1/events/dam/replies/${ada.id}`;
  const headers = { authorization: `Bearer ${ada.secret}` };
  assert.equal((await service.ask('DELETE', `${path}?revision=3`, { headers })).status, 204);
  ada.revision = 3;
  assert.equal((await service.put(ada, going)).status, 200);
  assert.equal((await service.tally()).going, 1);
});

test('a first reply without it does not trouble the store', async () => {
  const store = memoryStore();
  const service = await makeService({ proofOfWork, store });
  await service.tally();
  let updates = 0;
  const { update } = store;
  store.update = (...given) => ((updates += 1), update(...given));
  for (let n = 0; n < 20; n += 1) await challengeFor(service, service.person());
  assert.equal(updates, 0);
});

test('a proof is good for its own reply alone', async () => {
  const service = await makeService({ proofOfWork }, [
    pub,
    { ...pub, id: 'other' },
    { ...pub, id: 'weekly', recurrence: { rule: 'FREQ=WEEKLY' } },
  ]);
  const ada = service.person();
  const proof = await proofFor(service, ada);
  await refused(service.put(service.person(), { ...going, proof }));
  const send = (path: string, sent?: Proof): Promise<Answered> =>
    service.ask('PUT', `/rsvp/v1/events/${path}`, {
      body: { ...going, revision: 1, proof: sent },
      headers: { authorization: `Bearer ${ada.secret}` },
    });
  await refused(send(`other/replies/${ada.id}`, proof));
  const weekly = (date: string): string => `weekly/replies/${ada.id}?occurrence=${date}`;
  const { body } = await send(weekly('2026-12-10'));
  const forTheTenth = await solve(body.challenge);
  await refused(send(weekly('2026-12-17'), forTheTenth));
  assert.equal((await send(weekly('2026-12-10'), forTheTenth)).status, 201);
  assert.equal((await service.put(ada, { ...going, proof })).status, 201);
});

test('a proof makes one reply, however often it is sent', async () => {
  const service = await makeService({ proofOfWork });
  const ada = service.person();
  const proof = await proofFor(service, ada);
  const send = (more: object = {}): Promise<Answered> =>
    service.put({ ...ada, ...more }, { ...going, proof });
  const answers = await Promise.all(Array.from({ length: 20 }, () => send()));
  assert.ok(answers.every(({ status }) => status === 200 || status === 201));
  assert.equal((await service.tally()).going, 1);
  assert.equal((await send({ secret: service.person().secret })).body.code, 'no-such-reply');
  const headers = { authorization: `Bearer ${ada.secret}` };
  await service.ask('DELETE', `/rsvp/v1/events/dam/replies/${ada.id}?revision=2`, { headers });
  assert.equal((await send()).body.code, 'conflict', 'what is left after withdrawing stands against it');
  assert.equal((await service.tally()).going, 0);
});

test('it ends after minutes; the refusal brings a new challenge', async () => {
  const service = await makeService({ proofOfWork });
  const ada = service.person();
  const proof = await proofFor(service, ada);
  service.clock.now += 10 * 60_000;
  const late = await service.put({ ...ada }, { ...going, proof });
  assert.equal(late.status, 428);
  const again = await solve(late.body.challenge);
  assert.equal((await service.put(ada, { ...going, proof: again })).status, 201);
});

test('who changes anything in it, asks herself for less, or guesses, is refused', async () => {
  const service = await makeService({ proofOfWork });
  const ada = service.person();
  const { challenge, solution } = await proofFor(service, ada);
  const { parameters, signature } = challenge;
  const { data } = parameters;
  const send = (proof: unknown): Promise<Answered> => service.put({ ...ada }, { ...going, proof });
  const changed = (change: object): unknown => ({
    challenge: { parameters: { ...parameters, ...change }, signature },
    solution,
  });
  for (const change of [
    { cost: 1 },
    { keyPrefix: '00' },
    { keyPrefix: '' },
    { keySignature: '00'.repeat(32) },
    { algorithm: 'SHA-256' },
    { nonce: '00'.repeat(16) },
    { data: { ...data, until: data.until + 1 } },
    { data: { ...data, event: '__proto__' } },
  ])
    await refused(send(changed(change)));
  await refused(send({ challenge: { parameters }, solution }));
  await refused(send({ challenge: { parameters, signature: '' }, solution }));
  await refused(send({ challenge: { parameters, signature: '00'.repeat(32) }, solution }));
  await refused(send({ challenge, solution: { ...solution, derivedKey: parameters.keyPrefix } }));
  await refused(
    send({ challenge, solution: { ...solution, derivedKey: solution.derivedKey.replace(/.$/, 'x') } }),
  );
  await refused(send({ challenge, solution: { counter: -1, derivedKey: '' } }));
  // A service of her own signs with another key.
  const hers = await makeService({ proofOfWork });
  await refused(send(await proofFor(hers, ada)));
  // Claiming to change a reply that does not exist does not help either.
  const bob = { ...service.person(), revision: 6 };
  await refused(service.put(bob, going));
  assert.equal((await service.tally()).going, 0);
  assert.equal((await send({ challenge, solution })).status, 201);
});

test('whatever is sent as a proof is refused, and nothing breaks', async () => {
  const service = await makeService({ proofOfWork });
  const challenge = await challengeFor(service, service.person());
  const odd = fc.oneof(
    fc.jsonValue({ maxDepth: 6 }),
    fc.record({ challenge: fc.jsonValue(), solution: fc.jsonValue() }),
    fc.record({
      challenge: fc.constant(challenge),
      solution: fc.record({ counter: fc.double(), derivedKey: fc.string() }),
    }),
  );
  await fc.assert(
    fc.asyncProperty(odd, async (proof) => {
      assert.equal((await service.put(service.person(), { ...going, proof })).status, 428);
    }),
    { numRuns: 100 },
  );
  const deep = `${'['.repeat(4000)}${']'.repeat(4000)}`;
  const ada = service.person();
  const sent = await service.ask('PUT', `/rsvp/v1/events/dam/replies/${ada.id}`, {
    body: `{"revision":1,"answer":"going","proof":${deep}}`,
    headers: { authorization: `Bearer ${ada.secret}` },
  });
  assert.equal(sent.status, 428);
});

test('a reply with everything in it has room for its proof', async () => {
  const service = await makeService({ proofOfWork });
  const ada = service.person();
  const wide = (length: number): string => '漢'.repeat(length);
  const full = {
    ...going,
    name: wide(80),
    handle: wide(120),
    note: wide(1000),
    topics: wide(500),
    accessNeeds: wide(1000),
    warmUp: wide(1000),
  };
  assert.equal((await service.put(ada, { ...full, proof: await proofFor(service, ada) })).status, 201);
});

test('an unknown id and a wrong secret get the same answer, without proof and while replies are closed', async () => {
  const service = await makeService({ proofOfWork });
  const [ada, eve] = [service.person(), service.person()];
  await service.put(ada, { ...going, proof: await proofFor(service, ada) });
  const guess = (id: string): Promise<Answered> => service.put({ ...eve, id, revision: 8 }, going);
  await refused(guess(ada.id));
  await refused(guess(eve.id));
  service.clock.now = Date.parse('2026-12-03T18:00:00Z');
  assert.deepEqual((await guess(ada.id)).body, (await guess(eve.id)).body);
});

test('nobody works for a reply that would be refused', async () => {
  const closed = { ...pub, id: 'closed', rsvp: { closes: '2026-11-24T12:00' } };
  const service = await makeService({ proofOfWork }, [
    pub,
    closed,
    { ...pub, id: 'off', status: 'cancelled' },
  ]);
  const codeOf = async (eventId: string, query = ''): Promise<string> => {
    const { id, secret } = service.person();
    const path = `/rsvp/v1/events/${eventId}/replies/${id}${query}`;
    const headers = { authorization: `Bearer ${secret}` };
    return (await service.ask('PUT', path, { body: { ...going, revision: 1 }, headers })).body.code;
  };
  assert.equal(await codeOf('closed'), 'closed');
  assert.equal(await codeOf('off'), 'cancelled');
  assert.equal(await codeOf('nowhere'), 'unknown-event');
  assert.equal(await codeOf('dam', '?occurrence=2027-01-01'), 'unknown-occurrence');
});

test('limits of requests come before any of this', async () => {
  const service = await makeService({ proofOfWork, limits: { address: { burst: 2, perSecond: 1e-6 } } });
  for (const status of [428, 428, 429])
    assert.equal((await service.put(service.person(), going)).status, status);
});

test('processes on one store accept each other’s challenges, also those of before a restart', async () => {
  const store = memoryStore();
  const [one, two] = [await makeService({ proofOfWork, store }), await makeService({ proofOfWork, store })];
  const ada = one.person();
  const proof = await proofFor(one, ada);
  assert.equal((await two.put({ ...ada }, { ...going, proof })).status, 201);
  assert.equal((await one.put({ ...ada }, { ...going, proof })).status, 200);
  const early = one.person();
  const kept = await proofFor(one, early);
  await one.handler.stop();
  const later = await makeService({ proofOfWork, store });
  assert.equal((await later.put(early, { ...going, proof: kept })).status, 201);
});

test('a store that is away for a moment is asked again for the key', async () => {
  const store = memoryStore();
  const { keepFirst } = store;
  store.keepFirst = () => Promise.reject(new StoreError('unavailable', 'away'));
  const service = await makeService({ proofOfWork, store });
  assert.equal((await service.put(service.person(), going)).status, 503);
  store.keepFirst = keepFirst;
  const ada = service.person();
  assert.equal((await service.put(ada, { ...going, proof: await proofFor(service, ada) })).status, 201);
});

test('a cost that makes no sense is refused at the start', () => {
  const start = (cost: number) => (): unknown =>
    createRsvpHandler({
      store: memoryStore(),
      readFeed: async () => ({ events: [] }),
      proofOfWork: { cost },
    });
  for (const cost of [0, 1.5, NaN, 9999, 20_000_001]) assert.throws(start(cost), TypeError);
  start(20_000_000)();
});
