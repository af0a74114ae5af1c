/**
 * `node test/load/runtimes.ts`: the service on Deno, Bun and workerd. They are installed from npm into a folder of their
 * own (several hundred megabytes, so not with every `npm test`), each serves the same bundle, and the same requests are
 * sent to each.
 */
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { run } from '../../.config/run.ts';
import { randomText } from '../../src/rsvp/server/secrets.ts';
import { freePort } from '../support/postgres.ts';

const folder = mkdtempSync(join(tmpdir(), 'tweetup-runtimes-'));
const server = join(import.meta.dirname, '../../src/rsvp/server/index.ts');

const make = `import { createRsvpHandler, memoryStore } from ${JSON.stringify(server)};
// workerd has no clock before the first request.
const soon = () => new Date(Date.now() + 5 * 864e5).toISOString().slice(0, 10);
let handler;
const answer = (request, address) =>
  (handler ??= createRsvpHandler({
    store: memoryStore(),
    readFeed: async () => ({ events: [{ id: 'dam', title: 'DAM', start: soon() + 'T18:30', timeZone: 'Europe/London', capacity: 1 }] }),
  }))(request, { address });
`;

interface Runtime {
  entry: string;
  command: (port: number) => string[];
}

const runtimes: Record<string, Runtime> = {
  deno: {
    entry: `Deno.serve({ port: +Deno.args[0], onListen() {} }, (request, info) => answer(request, info.remoteAddr.hostname));`,
    command: (port) => ['run', '--allow-net', 'deno.js', String(port)],
  },
  bun: {
    entry: `Bun.serve({ port: +process.argv[2], fetch: (request, server) => answer(request, server.requestIP(request)?.address) });`,
    command: (port) => ['bun.js', String(port)],
  },
  workerd: {
    entry: `export default { fetch: (request) => answer(request, request.headers.get('cf-connecting-ip') ?? undefined) };`,
    command: (port) => ['serve', 'config.capnp', `--socket-addr=http=127.0.0.1:${port}`],
  },
};

const capnp = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = (
    modules = [(name = "main", esModule = embed "workerd.js")],
    compatibilityDate = "2025-06-01",
  ))],
  sockets = [(name = "http", address = "*:8080", http = (), service = "main")],
);
`;

async function bundle(name: string, entry: string): Promise<void> {
  await build({
    stdin: { contents: make + entry, resolveDir: import.meta.dirname, loader: 'js' },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2023',
    outfile: join(folder, `${name}.js`),
    logLevel: 'error',
  });
}

async function check(port: number): Promise<void> {
  const base = `http://127.0.0.1:${port}/rsvp/v1/events/dam`;
  const put = async (
    body: object,
    id = randomText(),
  ): Promise<[number, { place?: string; code?: string }]> => {
    const response = await fetch(`${base}/replies/${id}`, {
      method: 'PUT',
      body: JSON.stringify({ revision: 1, ...body }),
      headers: { 'content-type': 'application/json', authorization: `Bearer ${'s'.repeat(32)}` },
    });
    return [response.status, (await response.json()) as { place?: string; code?: string }];
  };
  const id = randomText();
  const [made, { place }] = await put({ answer: 'going' }, id);
  assert.deepEqual([made, place], [201, 'held']);
  assert.equal((await put({ answer: 'going' }))[1].place, 'waiting');
  assert.equal((await put({ answer: 'maybe' }, id))[1].code, 'conflict');
  assert.equal((await put({ answer: 'going', guests: 9 }))[1].code, 'too-many-guests');
  assert.equal((await put({ answer: 'x'.repeat(20_000) }))[1].code, 'too-large');
  const tally = (await (await fetch(`${base}/tally`)).json()) as { going: number; waiting: number };
  assert.deepEqual([tally.going, tally.waiting], [1, 1]);
  const form = await (await fetch(`${base}/form`)).text();
  assert.match(form, /18:30|6:30/);
  const stream = await fetch(`${base}/tally/stream`);
  const reader = (stream.body as ReadableStream<Uint8Array>).getReader();
  let text = '';
  while (!text.includes('event: tally')) text += new TextDecoder().decode((await reader.read()).value);
  await reader.cancel();
}

async function ready(port: number, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 100 && child.exitCode === null; tries += 1) {
    const up = await fetch(`http://127.0.0.1:${port}/healthz`)
      .then((answer) => answer.ok)
      .catch(() => false);
    if (up) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('it does not answer');
}

try {
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  writeFileSync(join(folder, 'config.capnp'), capnp);
  const names = Object.keys(runtimes);
  const { code, output } = await run('npm', ['install', '--no-audit', '--no-fund', ...names], {
    cwd: folder,
  });
  assert.equal(code, 0, output);
  for (const [name, { entry, command }] of Object.entries(runtimes)) {
    await bundle(name, entry);
    const port = await freePort();
    const program = join(folder, 'node_modules/.bin', name);
    const child = spawn(program, command(port), {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
      detached: true,
    });
    try {
      await ready(port, child);
      await check(port);
      console.log(`${name}: works`);
    } catch (error) {
      console.error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
      process.exitCode = 1;
    } finally {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
