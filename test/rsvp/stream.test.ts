import { test } from 'node:test';
import assert from 'node:assert/strict';
import { get, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { serve } from '../../src/rsvp/node/serve.ts';
import { createRsvpHandler } from '../../src/rsvp/server/handler.ts';
import { memoryStore } from '../../src/rsvp/stores/memory.ts';
import { makeService, page, pub } from '../support/rsvp-service.ts';

interface Events {
  next(): Promise<{ going: number }>;
  close(): Promise<void>;
}

function eventsOf(response: Response): Events {
  assert.equal(response.headers.get('content-type'), 'text/event-stream');
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  let text = '';
  return {
    async next() {
      for (;;) {
        const found = /event: tally\ndata: (.*)\n\n/.exec(text);
        if (found?.[1]) {
          text = text.slice(found.index + found[0].length);
          return JSON.parse(found[1]) as { going: number };
        }
        const chunk = await reader.read();
        if (chunk.done) throw new Error('the stream has ended');
        text += new TextDecoder().decode(chunk.value);
      }
    },
    close: () => reader.cancel(),
  };
}

const stream = (service: Awaited<ReturnType<typeof makeService>>): Promise<Response> =>
  service.handler(
    new Request('https://rsvp.example/rsvp/v1/events/dam/tally/stream', { headers: { origin: page } }),
  );

test('a page that listens hears each change, and only what is public', async () => {
  const service = await makeService();
  const events = eventsOf(await stream(service));
  assert.equal((await events.next()).going, 0);
  await service.put(service.person(), { answer: 'going', guests: 1, note: 'private' });
  const tally = await events.next();
  assert.equal(tally.going, 2);
  assert.doesNotMatch(JSON.stringify(tally), /private/);
  await events.close();
});

test('a page that listens at one process hears of replies to another', async () => {
  const store = memoryStore();
  const [here, there] = [await makeService({ store }), await makeService({ store })];
  const events = eventsOf(await stream(here));
  assert.equal((await events.next()).going, 0);
  here.clock.now += 2000;
  await there.put(there.person(), { answer: 'going' });
  assert.equal((await events.next()).going, 1);
  await events.close();
});

test('one caller may not hold all streams, and those that are closed count no more', async () => {
  const service = await makeService();
  const open: Response[] = [];
  for (let n = 0; n < 20; n += 1) open.push(await stream(service));
  assert.equal((await stream(service)).status, 429);
  await open[0]?.body?.cancel();
  assert.equal((await stream(service)).status, 200);
  await service.handler.stop();
});

test('asking for the head of a stream leaves none open', async () => {
  const service = await makeService();
  for (let n = 0; n < 30; n += 1) {
    const address = 'https://rsvp.example/rsvp/v1/events/dam/tally/stream';
    assert.equal((await service.handler(new Request(address, { method: 'HEAD' }))).status, 200);
  }
  assert.equal((await stream(service)).status, 200);
  await service.handler.stop();
});

test('over HTTP: a visitor who goes away in the middle of a body is not a fault', async () => {
  const log: string[] = [];
  const handler = createRsvpHandler({
    store: memoryStore(),
    readFeed: async () => ({ events: [pub] }),
    log: ({ level, status }) => log.push(`${level} ${status}`),
  });
  const serving = await serve(handler);
  const socket = connect(serving.port, '127.0.0.1');
  socket.write(
    `PUT /rsvp/v1/events/dam/replies/${'a'.repeat(24)} HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n` +
      `authorization: Bearer ${'b'.repeat(24)}\r\ncontent-length: 100\r\n\r\n{"rev`,
  );
  await new Promise((resolve) => setTimeout(resolve, 50));
  socket.destroy();
  for (let n = 0; n < 100 && log.length === 0; n += 1)
    await new Promise((resolve) => setTimeout(resolve, 20));
  assert.deepEqual(log, ['info 400']);
  await serving.close();
});

test('over HTTP: a stop ends streams, answers what has come, and lets the process end', async () => {
  const handler = createRsvpHandler({ store: memoryStore(), readFeed: async () => ({ events: [pub] }) });
  const serving = await serve(handler, { port: 0 });
  const address = `${serving.url}/rsvp/v1/events/dam/tally`;
  assert.equal((await fetch(address)).status, 200);
  const streaming = await new Promise<IncomingMessage>((resolve) => get(`${address}/stream`, resolve));
  await new Promise((resolve) => streaming.once('data', resolve));
  const ended = new Promise((resolve) => streaming.once('end', resolve));
  streaming.resume();
  await serving.close();
  await ended;
  await assert.rejects(fetch(address));
});

test('over HTTP: a body that is too large and a target that is none are refused without a fuss', async () => {
  const handler = createRsvpHandler({ store: memoryStore(), readFeed: async () => ({ events: [pub] }) });
  const serving = await serve(handler);
  const id = 'a'.repeat(24);
  const put = (body: string): Promise<Response> =>
    fetch(`${serving.url}/rsvp/v1/events/dam/replies/${id}`, {
      method: 'PUT',
      body,
      headers: { 'content-type': 'application/json', authorization: `Bearer ${'b'.repeat(24)}` },
    });
  assert.equal((await put('x'.repeat(100_000))).status, 413);
  assert.equal((await put(JSON.stringify({ revision: 1, answer: 'going' }))).status, 201);
  assert.equal((await fetch(`${serving.url}/nothing`)).status, 404);
  await serving.close();
});
