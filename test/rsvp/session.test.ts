import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createRsvpClient, type ReplyInput } from '../../src/rsvp/client.ts';
import { deviceRsvps, type KeyValueStorage } from '../../src/rsvp/device.ts';
import { parsePrivateLink, formatPrivateLink, type ReplyKey } from '../../src/rsvp/link.ts';
import { createRsvpSession, type RsvpSession, type RsvpSessionOptions } from '../../src/rsvp/session.ts';
import { makeService, page, pub, type Service } from '../support/rsvp-service.ts';

class Storage implements KeyValueStorage {
  readonly map = new Map<string, string>();
  getItem(key: string): string | null {
    return this.map.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    this.map.set(key, value);
  }
  removeItem(key: string): void {
    this.map.delete(key);
  }
}

/** `before` and `after` may throw: the request is lost on the way there, or its answer on the way back. */
interface Wire {
  before?: () => void;
  after?: () => void;
}

interface Device {
  session: RsvpSession;
  storage: Storage;
  /** Runs what was put off. */
  tick(): Promise<void>;
  waits: number[];
}

function device(
  service: Service,
  wire: Wire = {},
  storage = new Storage(),
  more: Partial<RsvpSessionOptions> = {},
): Device {
  const timers: (() => void)[] = [];
  const waits: number[] = [];
  const client = createRsvpClient({
    endpoint: 'https://rsvp.example/rsvp/v1/',
    fetch: async (input, init) => {
      wire.before?.();
      const request = new Request(input, init);
      request.headers.set('origin', page);
      const response = await service.handler(request);
      wire.after?.();
      return response;
    },
  });
  const session = createRsvpSession({
    client,
    device: deviceRsvps(storage),
    eventId: 'dam',
    setTimer: (run, ms) => {
      waits.push(ms);
      timers.push(run);
    },
    clearTimer: () => void timers.splice(0),
    ...more,
  });
  return {
    session,
    storage,
    waits,
    async tick() {
      for (const run of timers.splice(0)) run();
      await session.refresh();
    },
  };
}

const lose = (): never => {
  throw new TypeError('network');
};

test('a reply is saved only once the service has said so', async () => {
  const service = await makeService();
  const { session } = device(service);
  const phases: string[] = [];
  session.subscribe(({ phase }) => phases.push(phase));
  await session.answer({ answer: 'going', guests: 1, name: 'Ada' });
  assert.deepEqual([...new Set(phases)], ['sending', 'saved']);
  assert.deepEqual([session.state.saved?.place, session.state.saved?.guests], ['held', 1]);
  assert.equal((await service.tally()).going, 2);
});

test('offline, it is kept, said to be waiting, and sent again later and later', async () => {
  const service = await makeService();
  const wire: Wire = { before: lose };
  const ada = device(service, wire);
  await ada.session.answer({ answer: 'going', note: 'kept' });
  assert.deepEqual([ada.session.state.phase, ada.session.state.problem], ['waiting', 'offline']);
  await ada.tick();
  await ada.tick();
  assert.deepEqual(ada.waits.slice(0, 2), [2000, 4000]);
  assert.match([...ada.storage.map.values()].join(), /kept/);

  delete wire.before;
  const reopened = device(service, wire, ada.storage);
  assert.equal(reopened.session.state.phase, 'waiting', 'after closing the page too');
  await reopened.session.refresh();
  assert.equal(reopened.session.state.phase, 'saved');
  assert.equal((await service.tally()).going, 1);
  const [kept] = [...ada.storage.map.values()];
  assert.doesNotMatch(kept ?? '', /pending/);
});

const texts = { note: 'a note', accessNeeds: 'a chair', topics: 'birds', warmUp: 'the paper bird' };
const stored = ({ storage }: Device): string => [...storage.map.values()].join();

test('what is said to the host alone leaves the device once the service has it', async () => {
  const service = await makeService();
  const wire: Wire = { before: lose };
  const ada = device(service, wire);
  await ada.session.answer({ answer: 'going', name: 'Ada', ...texts });
  for (const text of Object.values(texts)) assert.ok(stored(ada).includes(text), 'it waits to be sent');
  delete wire.before;
  await ada.tick();
  assert.equal(ada.session.state.saved?.note, texts.note, 'this page still shows it');
  for (const text of Object.values(texts)) assert.ok(!stored(ada).includes(text), text);
  assert.match(stored(ada), /Ada/);
  await ada.session.answer({ answer: 'going', name: 'Ada', ...texts, note: 'another' });
  assert.doesNotMatch(stored(ada), /another|a chair/);
});

test('a device that has not read those texts again wipes none of them', async () => {
  const service = await makeService();
  const first = device(service);
  await first.session.answer({ answer: 'going', ...texts });
  const wire: Wire = { before: lose };
  const ada = device(service, wire, first.storage);
  await ada.session.refresh();
  assert.deepEqual([ada.session.state.partial, ada.session.state.saved?.note], [true, undefined]);
  await ada.session.answer({ answer: 'maybe', topics: 'bees' });
  assert.deepEqual([ada.session.state.phase, ada.session.state.partial], ['waiting', true]);
  const again = device(service, wire, first.storage);
  await again.session.answer({ answer: 'declined', topics: 'bees' });
  delete wire.before;
  await again.tick();
  const { answer, note, accessNeeds, topics } = again.session.state.saved ?? {};
  assert.deepEqual([answer, note, accessNeeds, topics], ['declined', 'a note', 'a chair', 'bees']);
  assert.equal(again.session.state.partial, false);
});

test('a text that was read and taken out is gone, also after another look at the device', async () => {
  const service = await makeService();
  const first = device(service);
  await first.session.answer({ answer: 'going', ...texts });
  const ada = device(service, {}, first.storage);
  await ada.session.refresh();
  await ada.session.answer({ answer: 'going', topics: 'birds' });
  await ada.session.refresh();
  const { note, accessNeeds, topics } = ada.session.state.saved ?? {};
  assert.deepEqual([note, accessNeeds, topics], [undefined, undefined, 'birds']);
});

test('who withdraws before the texts were read and then replies anew has none', async () => {
  const service = await makeService();
  const first = device(service);
  await first.session.answer({ answer: 'going', ...texts });
  const wire: Wire = { before: lose };
  const ada = device(service, wire, first.storage);
  await ada.session.withdraw();
  await ada.session.answer({ answer: 'maybe' });
  delete wire.before;
  await ada.tick();
  assert.deepEqual([ada.session.state.saved?.answer, ada.session.state.saved?.note], ['maybe', undefined]);
});

test('an answer given while the reply is being read is not taken for saved', async () => {
  const service = await makeService();
  const wire: Wire = {};
  const ada = device(service, wire);
  await ada.session.answer({ answer: 'going' });
  let requests = 0;
  // Reading succeeds; the answer that is sent next is lost.
  wire.before = () => void (requests++ > 0 && lose());
  const reading = ada.session.refresh();
  await ada.session.answer({ answer: 'maybe' });
  await reading;
  assert.deepEqual([ada.session.state.phase, ada.session.state.saved?.answer], ['waiting', 'going']);
  delete wire.before;
  await ada.tick();
  assert.equal((await service.tally()).maybe, 1);
});

test('an answer that was lost on its way back is not a second reply', async () => {
  const service = await makeService();
  const wire: Wire = { after: lose };
  const ada = device(service, wire);
  await ada.session.answer({ answer: 'going' });
  assert.equal(ada.session.state.phase, 'waiting');
  delete wire.after;
  await ada.tick();
  assert.equal(ada.session.state.phase, 'saved');
  assert.equal((await service.tally()).going, 1);
});

test('a refusal is said, and the old reply stands', async () => {
  const service = await makeService();
  const { session } = device(service);
  await session.answer({ answer: 'going' });
  await session.answer({ answer: 'going', guests: 9 });
  const { phase, problem, saved } = session.state;
  assert.deepEqual([phase, problem, saved?.guests], ['refused', 'too-many-guests', 0]);
  await session.answer({ answer: 'maybe' });
  assert.deepEqual([session.state.phase, session.state.problem], ['saved', undefined]);
});

test('two devices: the link brings the reply over, and a clash shows how it stands', async () => {
  const service = await makeService();
  const [phone, laptop] = [device(service), device(service)];
  await phone.session.answer({ answer: 'going' });
  const link = formatPrivateLink('https://museum.example/dam', phone.session.key as ReplyKey);
  await laptop.session.adopt(parsePrivateLink(link) as ReplyKey);
  assert.equal(laptop.session.state.saved?.answer, 'going');
  await laptop.session.answer({ answer: 'maybe' });
  await phone.session.answer({ answer: 'declined' });
  const { phase, problem, saved } = phone.session.state;
  assert.deepEqual([phase, problem, saved?.answer], ['refused', 'conflict', 'maybe']);
  await phone.session.answer({ answer: 'declined' });
  assert.equal(phone.session.state.phase, 'saved');
});

test('a new link is the only one that works, also when the first answer was lost', async () => {
  const service = await makeService();
  const wire: Wire = {};
  const [phone, laptop] = [device(service, wire), device(service)];
  await phone.session.answer({ answer: 'going' });
  const old = phone.session.key as ReplyKey;
  wire.after = lose;
  assert.equal(await phone.session.newLink(), false);
  delete wire.after;
  assert.equal(await phone.session.newLink(), true);
  await phone.session.answer({ answer: 'maybe' });
  assert.equal(phone.session.state.phase, 'saved');
  await laptop.session.adopt(old);
  assert.deepEqual([laptop.session.state.problem, laptop.session.key], ['no-such-reply', undefined]);
});

test('who is promoted is told once', async () => {
  const service = await makeService({}, [{ ...pub, capacity: 1 }]);
  const [first, second] = [device(service), device(service)];
  await first.session.answer({ answer: 'going' });
  await second.session.answer({ answer: 'going' });
  assert.equal(second.session.state.saved?.position, 1);
  await first.session.withdraw();
  assert.deepEqual([first.session.state.phase, first.storage.map.size], ['empty', 1]);
  await second.session.refresh();
  assert.deepEqual([second.session.state.saved?.place, second.session.state.promoted], ['held', true]);
  const reopened = device(service, {}, second.storage);
  assert.equal(reopened.session.state.promoted, true, 'until she has seen it, also when she comes back');
  second.session.seen();
  await second.session.refresh();
  assert.equal(second.session.state.promoted, false);
});

test('what belongs to events that are over is forgotten; signing out forgets at once', () => {
  const storage = new Storage();
  const replies = deviceRsvps(storage);
  const of = (eventId: string, until: number): void =>
    void replies.set({ eventId, occurrence: '', id: 'i', secret: 's', until });
  of('past', 10);
  of('future', 30);
  replies.tidy(20);
  assert.deepEqual([replies.get('past', ''), replies.get('future', '')?.until], [undefined, 30]);
  replies.remove('future', '');
  assert.equal(replies.get('future', ''), undefined);
});

test('a browser that keeps nothing still replies, and says that it does not remember', async () => {
  const service = await makeService();
  const storage = new Storage();
  storage.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  const { session } = device(service, {}, storage);
  await session.answer({ answer: 'going' });
  assert.deepEqual([session.state.phase, session.state.remembered], ['saved', false]);
  await session.answer({ answer: 'maybe' });
  assert.equal(session.state.saved?.answer, 'maybe');
});

test('whatever the network does, what she said last is what is saved in the end, once', async () => {
  const inputs = fc.constantFrom<ReplyInput | 'withdraw'>(
    { answer: 'going' },
    { answer: 'going', guests: 1 },
    { answer: 'maybe', note: 'n' },
    { answer: 'declined' },
    'withdraw',
  );
  const steps = fc.array(fc.tuple(inputs, fc.constantFrom('good', 'before', 'after', 'reload')), {
    minLength: 1,
    maxLength: 12,
  });
  await fc.assert(
    fc.asyncProperty(steps, async (list) => {
      const service = await makeService();
      const wire: Wire = {};
      let ada = device(service, wire);
      for (const [input, fate] of list) {
        if (fate === 'before' || fate === 'after') wire[fate] = lose;
        if (input === 'withdraw') await ada.session.withdraw();
        else await ada.session.answer(input);
        delete wire.before;
        delete wire.after;
        if (fate === 'reload') ada = device(service, wire, ada.storage);
      }
      for (let n = 0; n < 3; n += 1) await ada.tick();
      const last = list.at(-1)?.[0];
      const tally = await service.tally();
      const counts = [tally.going, tally.maybe];
      if (last === 'withdraw' || (typeof last === 'object' && last.answer === 'declined')) {
        assert.deepEqual(counts, [0, 0]);
      } else if (typeof last === 'object') {
        assert.deepEqual(counts, last.answer === 'going' ? [1 + (last.guests ?? 0), 0] : [0, 1]);
        assert.equal(ada.session.state.saved?.answer, last.answer);
      }
    }),
    { numRuns: 60 },
  );
});
