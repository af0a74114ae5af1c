import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createRsvpClient, RsvpError, type TallyView } from '../../src/rsvp/client.ts';
import { readTallies } from '../../src/rsvp/tally-stream.ts';

const encoder = new TextEncoder();

function streamOf(chunks: Uint8Array[], cancelled = (): void => {}): ReadableStream<Uint8Array> {
  return new ReadableStream({
    pull(controller) {
      const chunk = chunks.shift();
      if (chunk) controller.enqueue(chunk);
      else controller.close();
    },
    cancel: cancelled,
  });
}

const tallyText = (going: number, names: string[] = []): string =>
  `event: tally\ndata: ${JSON.stringify({ state: 'open', going, names })}\n\n`;

test('however the text is cut on the way, each tally is told once and in order', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 2 }), { maxLength: 5 }),
      fc.array(fc.nat(200), { maxLength: 20 }),
      fc.boolean(),
      async (said, cuts, crlf) => {
        const text = said.map((names, n) => `${tallyText(n, names)}: still here\n\nretry: 5000\n\n`).join('');
        const bytes = encoder.encode(crlf ? text.replaceAll('\n', '\r\n') : text);
        const chunks: Uint8Array[] = [];
        let at = 0;
        for (const cut of cuts) chunks.push(bytes.subarray(at, (at = Math.min(at + cut, bytes.length))));
        chunks.push(bytes.subarray(at));
        const told: TallyView[] = [];
        await readTallies(streamOf(chunks), (tally) => told.push(tally));
        assert.deepEqual(
          told.map(({ going, names }) => [going, names]),
          said.map((names, n) => [n, names]),
        );
      },
    ),
  );
});

test('what is no tally is passed over, and costs none beside it', async () => {
  const text = `data: {"state":"open"}\n\nevent: tally\ndata: {oh\n\nevent: tally\n\nevent: tally\ndata: null\n\n`;
  const told: TallyView[] = [];
  await readTallies(streamOf([encoder.encode(text + tallyText(7))]), (tally) => told.push(tally));
  assert.deepEqual(
    told.map(({ going }) => going),
    [7],
  );
});

test('a stream without an end of line is let go of', async () => {
  let cancelled = false;
  const endless = Array.from({ length: 100 }, () => encoder.encode('x'.repeat(10_000)));
  await readTallies(
    streamOf(endless, () => (cancelled = true)),
    () => assert.fail('no tally'),
  );
  assert.ok(cancelled);
  assert.ok(endless.length > 80);
});

test('a client watches until it is told to stop, and says why where it may not', async () => {
  const asked: string[] = [];
  const stop = new AbortController();
  const client = createRsvpClient({
    endpoint: 'https://rsvp.example/rsvp/v1',
    fetch: async (input, init) => {
      asked.push(String(input));
      return new Response(
        new ReadableStream({
          start(controller) {
            controller.enqueue(encoder.encode(tallyText(1)));
            init?.signal?.addEventListener('abort', () => controller.error(new Error('aborted')));
          },
        }),
      );
    },
  });
  const told: (number | undefined)[] = [];
  await client.watch(
    'dam',
    '2026-12-03',
    ({ going }) => {
      told.push(going);
      stop.abort();
    },
    stop.signal,
  );
  assert.deepEqual(told, [1]);
  assert.deepEqual(asked, ['https://rsvp.example/rsvp/v1/events/dam/tally/stream?occurrence=2026-12-03']);

  const refusing = createRsvpClient({
    endpoint: 'https://rsvp.example/rsvp/v1',
    fetch: async () => Response.json({ code: 'too-many-requests' }, { status: 429 }),
  });
  await assert.rejects(
    refusing.watch('dam', '', () => {}, new AbortController().signal),
    (error) => error instanceof RsvpError && error.code === 'too-many-requests' && error.temporary,
  );
});
