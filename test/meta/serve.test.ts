/** The server of the examples: what it may read, what it says, and where it listens. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { serveFolder } from '../../.config/serve.ts';

let root: string;
let site: Awaited<ReturnType<typeof serveFolder>>;

before(async () => {
  root = mkdtempSync(join(tmpdir(), 'tweetup-serve-'));
  mkdirSync(join(root, 'open'));
  writeFileSync(join(root, 'open/index.html'), '<p>home');
  writeFileSync(join(root, 'open/feed.json'), '{}');
  writeFileSync(join(root, 'open/feed.ics'), 'BEGIN:VCALENDAR');
  writeFileSync(join(root, 'open/.hidden'), 'secret');
  writeFileSync(join(root, 'secret.txt'), 'secret');
  symlinkSync('/etc', join(root, 'open/link'));
  const echo = async (incoming: Request): Promise<Response> =>
    new Response(`${incoming.method} ${await incoming.text()}`, {
      status: 201,
      headers: { 'x-mount': 'yes' },
    });
  site = await serveFolder({ root, folders: ['open'], home: '/open/', mounts: { '/rsvp': echo } });
});

after(async () => {
  await site.close();
  rmSync(root, { recursive: true });
});

/** `fetch` would tidy the path up before it is sent. */
function raw(path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request({ port: site.port, host: '127.0.0.1', path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}
const get = (path: string, init?: RequestInit): Promise<Response> =>
  fetch(`http://127.0.0.1:${site.port}${path}`, { redirect: 'manual', ...init });

test('files come with their types and are never kept', async () => {
  const feed = await get('/open/feed.json');
  assert.equal(feed.headers.get('content-type'), 'application/json; charset=utf-8');
  assert.equal(feed.headers.get('cache-control'), 'no-store');
  assert.equal((await get('/open/feed.ics')).headers.get('content-type'), 'text/calendar; charset=utf-8');
  assert.equal(await (await get('/open/')).text(), '<p>home');
});

test('the first address and a folder without its slash lead on', async () => {
  assert.equal((await get('/')).headers.get('location'), '/open/');
  assert.equal((await get('/open')).headers.get('location'), '/open/');
});

test('nothing outside the served folders can be read', async () => {
  const paths = [
    '/secret.txt',
    '/open/../secret.txt',
    '/open/%2e%2e/secret.txt',
    '/open/..%2fsecret.txt',
    '/open/..%5csecret.txt',
    '/open/.hidden',
    '/open/link/hostname',
    '/open/%00',
    '/open/%zz',
    '//etc/hostname',
  ];
  for (const path of paths) assert.equal(await raw(path), 404, path);
});

test('a mount gets the request and gives the answer', async () => {
  const answer = await get('/rsvp/events', { method: 'POST', body: 'coming' });
  assert.equal(answer.status, 201);
  assert.equal(answer.headers.get('x-mount'), 'yes');
  assert.equal(await answer.text(), 'POST coming');
  assert.equal((await get('/open/feed.json', { method: 'POST' })).status, 405);
});

test('a taken port gives the next free one', async () => {
  const second = await serveFolder({ root, folders: ['open'], port: site.port });
  assert.ok(second.port > site.port);
  await second.close();
});
