import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { commands } from '../../src/cli/commands/all.ts';
import { nodeIo } from '../../src/cli/node-io.ts';
import { runCli } from '../../src/cli/run.ts';
import { parseFeed } from '../../src/event/index.ts';
import { calendar, run, testIo } from './io.ts';

const ids = (text: unknown) => parseFeed(String(text)).events.map(({ id }) => id);

test('a calendar becomes a feed that is read without complaint; what was left out is said', async () => {
  const io = testIo({ 'a.ics': calendar });
  assert.equal(await run(io, 'feed', 'a.ics', '-o', 'events.json'), 0);
  const { feed, problems } = parseFeed(String(io.files.get('events.json')));
  assert.deepEqual([feed.title, problems], ['Museum people', []]);
  assert.deepEqual(ids(io.files.get('events.json')), ['weekly', 'old', 'next']);
  assert.match(io.errors, /Line 21: .*“soon”/);
  assert.match(io.errors, /events\.json: 3 events\./);
  assert.equal(io.output, '');
});

test('without -o it goes to standard output', async () => {
  const io = testIo({ 'a.ics': calendar });
  assert.equal(await run(io, 'feed', 'a.ics'), 0);
  assert.equal(parseFeed(io.output).events.length, 3);
});

test('--from, --to and --limit choose by the next date', async () => {
  const chosen = async (...argv: string[]) => {
    const io = testIo({ 'a.ics': calendar });
    await run(io, 'feed', 'a.ics', ...argv);
    return ids(io.output);
  };
  assert.deepEqual(await chosen('--from', 'today'), ['weekly', 'next']);
  assert.deepEqual(await chosen('--from', 'today', '--to', 'today+30'), ['weekly']);
  assert.deepEqual(await chosen('--from', '2027-02-27', '--limit', '1'), ['next']);
  assert.deepEqual(await chosen('--to', '2025-01-05'), ['weekly']);
});

test('a calendar of 50 MB is read whole', async () => {
  const entry = (i: number) =>
    `BEGIN:VEVENT\nUID:${i}\nSUMMARY:x\nDTSTART:20270301\nDESCRIPTION:${'y'.repeat(99_900)}\nEND:VEVENT\n`;
  const text = `BEGIN:VCALENDAR\n${Array.from({ length: 500 }, (_, i) => entry(i)).join('')}END:VCALENDAR\n`;
  const io = testIo({ 'a.ics': new TextEncoder().encode(text) });
  assert.equal(await run(io, 'feed', 'a.ics', '-o', 'events.json'), 0);
  assert.match(io.errors, /events\.json: 500 events\./);
});

test('whatever goes wrong, the last good file stays', async () => {
  const last = '{"events":[]}';
  const answers: Record<string, () => Response> = {
    '/404': () => new Response('not here', { status: 404 }),
    '/login': () =>
      new Response('<!doctype html><title>Log in</title>', { headers: { 'content-type': 'text/calendar' } }),
    '/file': () => new Response(null, { status: 302, headers: { location: 'file:///etc/passwd' } }),
    '/plain': () => new Response(null, { status: 302, headers: { location: 'http://a.example/x' } }),
    '/loop': () => new Response(null, { status: 302, headers: { location: '/loop' } }),
    '/down': () => {
      throw new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED') });
    },
    '/large': () =>
      new Response(
        new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(8_000_000)) }),
      ),
  };
  const expected: Record<string, RegExp> = {
    '/404': /status 404/,
    '/login': /web page, not a feed/,
    '/file': /sends on to file:/,
    '/plain': /sends on to http:/,
    '/loop': /more than 5 times/,
    '/down': /ECONNREFUSED/,
    '/large': /larger than 64 MB/,
  };
  for (const [path, pattern] of Object.entries(expected)) {
    const io = testIo({ 'events.json': last }, { fetch: (url) => answers[url.pathname]!() });
    assert.equal(
      await run(io, 'feed', `https://a.example${path}?token=secret`, '-o', 'events.json'),
      1,
      path,
    );
    assert.match(io.errors, pattern);
    assert.match(io.errors, /events\.json stays as it was/);
    assert.doesNotMatch(io.errors, /secret/);
    assert.equal(io.files.get('events.json'), last);
  }
});

test('only web addresses are fetched; webcal is https', async () => {
  const asked: string[] = [];
  const io = testIo({}, { fetch: (url) => (asked.push(url.href), new Response(calendar)) });
  assert.equal(await run(io, 'feed', 'webcal://a.example/c.ics'), 0);
  assert.deepEqual(asked, ['https://a.example/c.ics']);
  for (const address of ['ftp://a.example/x', 'file:///etc/passwd', 'javascript:alert(1)', 'http://']) {
    assert.equal(await run(io, 'feed', address), 1, address);
  }
  assert.equal(asked.length, 1);
});

test('private entries are left out and said, unless they are asked for', async () => {
  const io = testIo({ 'a.ics': calendar.replace('UID:old', 'UID:old\nCLASS:PRIVATE') });
  assert.equal(await run(io, 'feed', 'a.ics'), 0);
  assert.deepEqual(ids(io.output), ['weekly', 'next']);
  assert.match(io.errors, /a private entry was left out/);
  const all = testIo({ 'a.ics': calendar.replace('UID:old', 'UID:old\nCLASS:PRIVATE') });
  await run(all, 'feed', 'a.ics', '--private');
  assert.deepEqual(ids(all.output), ['weekly', 'old', 'next']);
});

test('a missing file, no argument, too many', async () => {
  const io = testIo();
  assert.equal(await run(io, 'feed', 'none.ics'), 1);
  assert.match(io.errors, /no file none\.ics/);
  assert.equal(await run(io, 'feed'), 2);
  assert.equal(await run(io, 'feed', 'a', 'b'), 2);
});

test('UTF-16 as Windows tools write it, and bytes that are no UTF-8', async () => {
  const io = testIo({
    'wide.ics': Buffer.from(`\uFEFF${calendar}`, 'utf16le'),
    'latin.ics': Buffer.from(calendar.replace('Table', 'Café'), 'latin1'),
  });
  assert.equal(await run(io, 'feed', 'wide.ics'), 0);
  assert.equal(await run(io, 'feed', 'latin.ics'), 0);
  assert.match(io.errors, /not valid UTF-8/);
});

async function serving<T>(listener: RequestListener, work: (address: string) => Promise<T>): Promise<T> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  try {
    return await work(`http://127.0.0.1:${(server.address() as { port: number }).port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

test('lines folded within a character, and the encoding that a server says', async () => {
  const line = new TextEncoder().encode('SUMMARY:Café — Führung\r\n');
  const head = 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20270301\r\n';
  for (let cut = 9; cut < line.length - 2; cut++) {
    const bytes = Buffer.concat([
      Buffer.from(head),
      line.subarray(0, cut),
      Buffer.from('\r\n '),
      line.subarray(cut),
    ]);
    const io = testIo({ 'a.ics': bytes });
    await run(io, 'feed', 'a.ics');
    assert.equal(parseFeed(io.output).events[0]!.title, 'Café — Führung', `cut at ${cut}`);
    assert.doesNotMatch(io.errors, /UTF-8/);
  }
  const latin = Buffer.from(`${head}SUMMARY:Führung\r\n`, 'latin1');
  const io = testIo(
    {},
    {
      fetch: () => new Response(latin, { headers: { 'content-type': 'text/calendar; charset=iso-8859-1' } }),
    },
  );
  await run(io, 'feed', 'https://a.example/x.ics');
  assert.equal(parseFeed(io.output).events[0]!.title, 'Führung');
});

test('with real files and a real server: replaced whole, permissions kept, nothing left behind', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tweetup-'));
  const output = join(folder, 'events.json');
  const errors: string[] = [];
  const io = { ...nodeIo, error: (text: string) => void errors.push(text), env: {} };
  let answer: RequestListener = (_, response) =>
    response.writeHead(200, { 'content-type': 'text/plain' }).end(calendar);
  try {
    await serving(
      (request, response) => answer(request, response),
      async (address) => {
        await writeFile(output, 'old', { mode: 0o640 });
        assert.equal(
          await runCli(['feed', `${address}/c`, '-o', output], io, { commands, version: '0' }),
          0,
          errors.join(),
        );
        const good = await readFile(output, 'utf8');
        assert.deepEqual(ids(good), ['weekly', 'old', 'next']);
        assert.equal((await stat(output)).mode & 0o777, 0o640);
        answer = (_, response) => {
          response.writeHead(200).write(calendar.slice(0, 50));
          setTimeout(() => response.destroy(), 20);
        };
        assert.equal(await runCli(['feed', `${address}/c`, '-o', output], io, { commands, version: '0' }), 1);
        assert.equal(await readFile(output, 'utf8'), good);
        assert.deepEqual(await readdir(folder), ['events.json']);
      },
    );
    assert.equal(
      await runCli(['feed', output, '-o', join(folder, 'none', 'x.json')], io, { commands, version: '0' }),
      1,
    );
    assert.match(errors.at(-1)!, /cannot be written/);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('what is quoted of a calendar cannot steer the terminal', async () => {
  const text = 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:\u001B[31msoon\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n';
  const io = testIo({ 'a.ics': text });
  await runCli(['feed', 'a.ics'], io, { commands, version: '0' });
  assert.match(io.errors, /its start cannot be read \(“\[31msoon”\)/);
});

test('help names a command once', async () => {
  for (const { name } of commands) {
    const io = testIo();
    await runCli([name, '--help'], io, { commands, version: '0' });
    assert.doesNotMatch(io.output, new RegExp(`tweetup ${name} ${name}`));
  }
});
