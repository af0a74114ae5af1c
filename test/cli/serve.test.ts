import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { start, serveCommand } from '../../src/cli/commands/serve.ts';
import { parseCommandArgs } from '../../src/cli/args.ts';
import { runCli } from '../../src/cli/run.ts';
import { testIo, type TestIo } from './io.ts';

const folder = mkdtempSync(join(tmpdir(), 'tweetup-serve-'));
after(() => rmSync(folder, { recursive: true }));
const store = join(folder, 'replies.db');
const locale = { tag: 'en', areas: {} };
const feed = JSON.stringify({
  title: 'Museum evenings',
  defaults: { timeZone: 'Europe/London' },
  events: [{ id: 'dam', title: 'Drinking About <Museums>', start: '2026-12-03T18:30', capacity: 30 }],
});

const run = (io: TestIo, ...argv: string[]): Promise<number> =>
  runCli(argv, io, { commands: [serveCommand], version: '0' });
const serving = (io: TestIo, ...argv: string[]): ReturnType<typeof start> =>
  start(parseCommandArgs(serveCommand, ['--port', '0', '--store', store, ...argv], locale), {
    ...io,
    locale,
  });

test('one port serves feed, replies, form, embed and the host’s page, and replies survive a restart', async () => {
  const io = testIo({ 'events.json': feed });
  assert.equal(await run(io, 'serve', 'token', '--store', store, '--label', 'Theda'), 0);
  const token = io.output.trim();
  io.output = '';
  const first = await serving(io, '--feed', 'events.json', '--origin', 'https://museum.example');
  const served = await fetch(`${first.url}/feed.json`, { headers: { origin: 'https://elsewhere.example' } });
  assert.equal(served.headers.get('access-control-allow-origin'), '*');
  const { title, events } = (await served.json()) as { title: string; events: { timeZone: string }[] };
  assert.deepEqual([title, events[0]?.timeZone], ['Museum evenings', 'Europe/London']);
  const home = await (await fetch(first.url)).text();
  assert.match(home, /Drinking About &lt;Museums&gt;[^]*\/rsvp\/v1\/events\/dam\/form/);
  assert.equal((await fetch(`${first.url}/host`)).status, 200);
  assert.equal((await fetch(`${first.url}/../package.json`)).status, 404);
  const put = await fetch(`${first.url}/rsvp/v1/events/dam/replies/${'a'.repeat(24)}`, {
    method: 'PUT',
    body: JSON.stringify({ revision: 1, answer: 'going' }),
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${'b'.repeat(24)}`,
      origin: 'https://museum.example',
    },
  });
  assert.equal(put.status, 201);
  await first.close();
  assert.match(io.output, /"operation":"putReply","status":201/);

  const second = await serving(testIo({}), '--feed', 'events.json', '--quiet');
  const list = await fetch(`${second.url}/rsvp/v1/host/events/dam/replies`, {
    headers: { authorization: `Bearer ${token}` },
  });
  const { replies } = (await list.json()) as { replies: { answer: string }[] };
  assert.deepEqual(
    replies.map((reply) => reply.answer),
    ['going'],
    'also with the feed gone',
  );
  await second.close();
});

test('--proof-of-work asks for it before a first reply', async () => {
  const own = join(folder, 'proof.db');
  const io = testIo({ 'events.json': feed });
  const first = await serving(io, '--feed', 'events.json', '--quiet', '--store', own, '--proof-of-work');
  const put = await fetch(`${first.url}/rsvp/v1/events/dam/replies/${'a'.repeat(24)}`, {
    method: 'PUT',
    body: JSON.stringify({ revision: 1, answer: 'going' }),
    headers: { 'content-type': 'application/json', authorization: `Bearer ${'b'.repeat(24)}` },
  });
  assert.equal(put.status, 428);
  assert.match(await put.text(), /"code":"proof-needed","challenge":\{"parameters"/);
  await first.close();
});

test('a calendar elsewhere is served as a feed that any page may read, and an error page in its place closes nothing', async () => {
  const ics = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//x//y//EN',
    'BEGIN:VEVENT',
    'UID:one@x',
    'DTSTAMP:20261101T000000Z',
    'SUMMARY:Pub quiz',
    'DTSTART;TZID=Europe/London:20261203T183000',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
  let answer = (): Response => new Response(ics, { headers: { 'content-type': 'text/calendar' } });
  const io = testIo({}, { fetch: () => answer() });
  const own = join(folder, 'calendar.db');
  const first = await serving(io, '--feed', 'https://calendar.example/all.ics', '--quiet', '--store', own);
  const { events } = (await (await fetch(`${first.url}/feed.json`)).json()) as {
    events: { id: string; title: string }[];
  };
  assert.deepEqual(
    events.map(({ title }) => title),
    ['Pub quiz'],
  );
  await first.close();
  answer = () => new Response('<h1>Down for maintenance</h1>', { headers: { 'content-type': 'text/html' } });
  const second = await serving(io, '--feed', 'https://calendar.example/all.ics', '--quiet', '--store', own);
  const tally = await fetch(`${second.url}/rsvp/v1/events/${encodeURIComponent(events[0]?.id ?? '')}/tally`);
  assert.equal(((await tally.json()) as { state: string }).state, 'open');
  assert.equal((await fetch(`${second.url}/feed.json`)).status, 503);
  await second.close();
});

test('host tokens are listed by the beginning of their hash, and revoked by it', async () => {
  const io = testIo();
  const own = ['--store', join(folder, 'tokens.db')];
  await run(io, 'serve', 'token', 'new', '--event', 'dam', '--label', 'Theda', ...own);
  assert.match(io.output, /^tweetup-[\w-]{32}\n$/);
  assert.match(io.errors, /"dam"/);
  io.output = '';
  await run(io, 'serve', 'token', 'list', ...own);
  const id = /^([\da-f]{12})\t2026-11-22\tdam\tTheda\n$/.exec(io.output)?.[1] ?? assert.fail(io.output);
  assert.equal(await run(io, 'serve', 'token', 'revoke', 'ffffffffffff', ...own), 1);
  assert.equal(await run(io, 'serve', 'token', 'revoke', id, ...own), 0);
  io.output = '';
  await run(io, 'serve', 'token', 'list', ...own);
  assert.equal(io.output, '');
});

test('what is wrong is said in words', async () => {
  const wrong = async (env: Record<string, string>, ...argv: string[]): Promise<[number, string]> => {
    const io = Object.assign(testIo({ 'events.json': feed }), { env });
    return [await run(io, 'serve', ...argv), io.errors];
  };
  assert.match((await wrong({})).join(), /^2,.*--feed/);
  const address = await wrong({}, '--feed', 'events.json', '--store', 'postgres://user:secret@db/x');
  assert.match(address.join(), /^2,.*TWEETUP_STORE/);
  assert.doesNotMatch(address.join(), /secret/);
  const weak = await wrong({ TWEETUP_HOST_TOKEN: 'letmein' }, '--feed', 'events.json', '--store', store);
  assert.match(weak.join(), /^1,.*too short/);
  const nowhere = await wrong({}, '--feed', 'events.json', '--store', join(folder, 'no/such/folder/x.db'));
  assert.match(nowhere.join(), /^1,Replies cannot be kept/);
  assert.match((await wrong({}, 'token', 'frobnicate')).join(), /^2,.*frobnicate/);
});

test('an origin that no page can have is refused at once', async () => {
  const io = testIo({ 'events.json': feed });
  assert.equal(await run(io, 'serve', '--feed', 'events.json', '--origin', 'museum.example'), 2);
  assert.match(io.errors, /--origin takes an address such as https:.* not "museum\.example"/);
});

test('a port that is taken is named as it is typed', async () => {
  const io = testIo({ 'events.json': feed });
  const first = await serving(io, '--feed', 'events.json', '--quiet');
  const port = new URL(first.url).port;
  const second = run(io, 'serve', '--feed', 'events.json', '--port', port, '--store', store, '--quiet');
  assert.equal(await second, 1);
  assert.match(io.errors, new RegExp(`Port ${port} cannot be used: EADDRINUSE`));
  await first.close();
});
