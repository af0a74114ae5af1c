import { test } from 'node:test';
import assert from 'node:assert/strict';
import { createRsvpClient, RsvpError, type RsvpClient } from '../../src/rsvp/client.ts';
import { deviceRsvps, type KeyValueStorage } from '../../src/rsvp/device.ts';
import { mostRounds, mostTries, solve, type ProofChallenge } from '../../src/rsvp/proof.ts';
import { createRsvpSession, type RsvpSession, type RsvpSessionState } from '../../src/rsvp/session.ts';
import { makeService, page, type Service } from '../support/rsvp-service.ts';

const proofOfWork = { cost: 10_000 };
const going = { answer: 'going' } as const;

/** What arrives, and what is to happen on the way: `before` and `after` may throw, or answer. */
interface Wire {
  sent: { status: number; proof: boolean }[];
  before?: (() => Response | void) | undefined;
  after?: (() => void) | undefined;
}

function connect(service: Service): { wire: Wire; client: RsvpClient } {
  const wire: Wire = { sent: [] };
  const client = createRsvpClient({
    endpoint: 'https://rsvp.example/rsvp/v1',
    fetch: async (input, init) => {
      const request = new Request(input, init);
      request.headers.set('origin', page);
      const response = wire.before?.() ?? (await service.handler(request));
      if (init?.method === 'PUT')
        wire.sent.push({ status: response.status, proof: String(init.body).includes('"proof"') });
      wire.after?.();
      return response;
    },
  });
  return { wire, client };
}

function sessionOf(client: RsvpClient): {
  session: RsvpSession;
  storage: Map<string, string>;
  waits: number[];
  run(): void;
} {
  const storage = new Map<string, string>();
  const kept: KeyValueStorage = {
    getItem: (key) => storage.get(key) ?? null,
    setItem: (key, value) => void storage.set(key, value),
    removeItem: (key) => void storage.delete(key),
  };
  const timers = new Map<number, () => void>();
  const waits: number[] = [];
  const session = createRsvpSession({
    client,
    device: deviceRsvps(kept),
    eventId: 'dam',
    setTimer: (run, ms) => (timers.set(waits.length, run), waits.push(ms) - 1),
    clearTimer: (timer) => void timers.delete(timer as number),
  });
  return { session, storage, waits, run: () => [...timers.values()].forEach((each) => each()) };
}

/** A service that asks for this, whatever comes. */
const asking = (challenge: unknown) => (): Response =>
  Response.json({ code: 'proof-needed', challenge }, { status: 428 });

const codeOf = async (put: Promise<unknown>): Promise<[string, boolean]> => {
  const error = await put.then(
    () => assert.fail('saved'),
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof RsvpError, String(error));
  return [error.code, error.temporary];
};

const key = (service: Service): { eventId: string; occurrence: string; id: string; secret: string } => ({
  ...service.person(),
  eventId: 'dam',
  occurrence: '',
});

test('a visitor’s first reply is sent again with the work done; later ones at once', async () => {
  const service = await makeService({ proofOfWork });
  const { wire, client } = connect(service);
  const { session } = sessionOf(client);
  await session.answer({ ...going, note: 'late' });
  assert.deepEqual([session.state.phase, session.state.saved?.place], ['saved', 'held']);
  await session.answer({ answer: 'maybe' });
  await session.withdraw();
  await session.answer(going);
  assert.deepEqual(wire.sent, [
    { status: 428, proof: false },
    { status: 201, proof: true },
    { status: 200, proof: false },
    // After withdrawing, a new id: a new reply.
    { status: 428, proof: false },
    { status: 201, proof: true },
  ]);
});

test('work is not done again because the connection failed after it', async () => {
  const service = await makeService({ proofOfWork });
  const { wire, client } = connect(service);
  const { session } = sessionOf(client);
  let lost = false;
  wire.after = () => {
    if (lost || wire.sent.length < 2) return;
    lost = true;
    throw new TypeError('network');
  };
  await session.answer(going);
  assert.deepEqual([session.state.phase, session.state.problem], ['waiting', 'offline']);
  await session.refresh();
  assert.equal(session.state.phase, 'saved');
  assert.deepEqual(
    wire.sent.map(({ status }) => status),
    [428, 201, 200],
  );
  assert.equal((await service.tally()).going, 1);
});

test('a proof that is too old by the time it arrives is made anew', async () => {
  const service = await makeService({ proofOfWork });
  const { wire, client } = connect(service);
  const ada = key(service);
  wire.before = () => {
    if (wire.sent.length === 1) service.clock.now += 11 * 60_000;
  };
  assert.equal((await client.put(ada, going, 1)).answer, 'going');
  assert.deepEqual(
    wire.sent.map(({ status }) => status),
    [428, 428, 201],
  );
});

test('a service that is never content is given up on after three proofs; the reply was not said to be saved', async () => {
  const service = await makeService({ proofOfWork });
  const { wire, client } = connect(service);
  const { session, waits } = sessionOf(client);
  wire.before = () => {
    // Its clock leaps.
    service.clock.now += 11 * 60_000;
  };
  await session.answer(going);
  assert.equal(wire.sent.length, 4);
  assert.deepEqual([session.state.phase, session.state.problem], ['refused', 'proof-needed']);
  assert.ok(!waits.some((ms) => ms !== 1000), 'nothing is tried again by itself');
  wire.before = undefined;
  await session.answer(going);
  assert.equal(session.state.phase, 'saved', 'trying again by hand works');
});

test('hostile challenges are refused before the battery is empty', async () => {
  const service = await makeService({ proofOfWork });
  const asked = await service.put(service.person(), going);
  const challenge: ProofChallenge = asked.body.challenge;
  const { parameters, signature } = challenge;
  const { wire, client } = connect(service);
  const odd: unknown[] = [
    null,
    'x',
    {},
    [],
    { parameters: null },
    { parameters: {} },
    ...[
      { cost: 1e12 },
      { cost: 0 },
      { cost: -1 },
      { cost: '2000' },
      { cost: Infinity },
      { keyLength: 1e9 },
      { keyPrefix: '' },
      { keyPrefix: 'zz' },
      { keyPrefix: '0'.repeat(1e6) },
      { salt: '0'.repeat(1e6) },
      { salt: 12 },
      { nonce: 'x' },
      { algorithm: 'SCRYPT' },
      { algorithm: ['PBKDF2/SHA-256'] },
    ].map((change) => ({ parameters: { ...parameters, ...change }, signature })),
  ];
  for (const each of odd) {
    wire.before = asking(each);
    assert.deepEqual(await codeOf(client.put(key(service), going, 1)), ['proof-needed', false]);
  }
});

test('work without end is ended by the amount of it', async () => {
  const service = await makeService({ proofOfWork });
  const { challenge } = (await service.put(service.person(), going)).body;
  const { deriveBits, importKey } = crypto.subtle;
  let [tries, rounds] = [0, 0];
  // No key begins as the challenge wants it.
  crypto.subtle.importKey = (async () => ({})) as unknown as typeof importKey;
  crypto.subtle.deriveBits = async (algorithm, _key, length) => {
    tries += 1;
    rounds += (algorithm as Pbkdf2Params).iterations;
    return new ArrayBuffer((length ?? 0) / 8);
  };
  const worked = async (cost: number): Promise<[number, number]> => {
    [tries, rounds] = [0, 0];
    const parameters = { ...challenge.parameters, cost, keyPrefix: 'ff' };
    await assert.rejects(solve({ ...challenge, parameters }), RangeError);
    return [tries, rounds];
  };
  try {
    assert.deepEqual(await worked(20_000), [2500, mostRounds]);
    assert.deepEqual(await worked(1), [mostTries, mostTries]);
  } finally {
    Object.assign(crypto.subtle, { deriveBits, importKey });
  }
});

test('only work that takes longer than a moment is spoken of', async () => {
  const service = await makeService({ proofOfWork });
  const { client } = connect(service);
  const { session, waits, run } = sessionOf({
    ...client,
    async put(...given) {
      const [, , , working] = given;
      working?.();
      working?.();
      run();
      return client.put(given[0], given[1], given[2]);
    },
  });
  const states: RsvpSessionState[] = [];
  session.subscribe((state) => states.push(state));
  await session.answer(going);
  assert.deepEqual(
    states.map(({ phase, proving }) => [phase, proving]),
    [
      ['sending', undefined],
      ['sending', true],
      ['saved', undefined],
    ],
  );
  assert.deepEqual(waits, [1000]);
});
