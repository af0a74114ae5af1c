/**
 * The image and the unit of examples/rsvp-server, without a container engine: the Dockerfile's commands are run as a
 * script in a folder of their own. `npm ci` and the build have been run by `npm test` itself.
 */
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { run } from '../../.config/run.ts';
import { freePort } from '../support/postgres.ts';
import { root } from './source.ts';

interface Instruction {
  name: string;
  rest: string;
}

const file = readFileSync(join(root, 'examples/rsvp-server/Dockerfile'), 'utf8');
const instructions: Instruction[] = file
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => ({ name: line.split(' ')[0] ?? '', rest: line.slice(line.indexOf(' ') + 1) }));
const stages = instructions.reduce<Instruction[][]>((all, instruction) => {
  if (instruction.name === 'FROM') all.push([]);
  all.at(-1)?.push(instruction);
  return all;
}, []);
const runs = (stage: number): string[] =>
  (stages[stage] ?? []).filter(({ name }) => name === 'RUN').map(({ rest }) => rest);
const only = (name: string): string =>
  instructions.find((instruction) => instruction.name === name)?.rest ?? assert.fail(`no ${name}`);

let scratch: string;
/** The image's paths, in the scratch folder; there is no user called node here. */
const here = (command: string): string =>
  command
    .replaceAll('/tmp', join(scratch, 'tmp'))
    .replaceAll('/data', join(scratch, 'data'))
    .replace(/ && chown node:node \S+/, '');

before(() => {
  scratch = mkdtempSync(join(tmpdir(), 'tweetup-image-'));
  for (const folder of ['tmp', 'app']) mkdirSync(join(scratch, folder));
});
after(() => rmSync(scratch, { recursive: true, force: true }));

test('the image is built from what npm packs', async () => {
  const [install, build, pack] = runs(0);
  assert.deepEqual([install, build], ['npm ci', 'npm run build']);
  const packed = await run('sh', ['-c', here(pack ?? '')]);
  assert.equal(packed.code, 0, packed.output);
  for (const command of runs(1)) {
    const { code, output } = await run('sh', ['-c', here(command)], { cwd: join(scratch, 'app') });
    assert.equal(code, 0, `${command}\n${output}`);
  }
});

test('the image’s entry serves, is healthy, stops gracefully, and keeps replies', async () => {
  const port = String(await freePort());
  const today = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10);
  const events = join(scratch, 'data/events.json');
  writeFileSync(events, JSON.stringify([{ id: 'dam', title: 'DAM', start: today }]));
  const [program = '', ...entry] = JSON.parse(only('ENTRYPOINT').replaceAll('8080', port)) as string[];
  const env = { ...process.env, TWEETUP_STORE: join(scratch, 'data/replies.db') };
  const start = async (): Promise<ChildProcess> => {
    const child = spawn(program, [...entry, '--feed', events], { cwd: join(scratch, 'app'), env });
    for (let tries = 0; tries < 100; tries += 1) {
      const health = await run('sh', [
        '-c',
        only('HEALTHCHECK').replace('CMD ', '').replaceAll('8080', port),
      ]);
      if (health.code === 0) return child;
    }
    return assert.fail('never healthy');
  };
  const stop = (child: ChildProcess): Promise<number | null> =>
    new Promise((resolve) => {
      child.once('exit', resolve);
      child.kill('SIGTERM');
    });
  const address = `http://127.0.0.1:${port}/rsvp/v1/events/dam`;
  const first = await start();
  const put = await fetch(`${address}/replies/${'a'.repeat(24)}`, {
    method: 'PUT',
    body: JSON.stringify({ revision: 1, answer: 'going', guests: 0 }),
    headers: { 'content-type': 'application/json', authorization: `Bearer ${'b'.repeat(24)}` },
  });
  assert.equal(put.status, 201, await put.text());
  assert.equal(await stop(first), 0);
  const second = await start();
  const tally = (await (await fetch(`${address}/tally`)).json()) as { going: number };
  assert.equal(tally.going, 1);
  assert.equal((await fetch(`http://127.0.0.1:${port}/tweetup.js`)).status, 200, 'the embed file is served');
  assert.equal(await stop(second), 0);
});

test('the systemd unit starts the same command', () => {
  const unit = readFileSync(join(root, 'examples/rsvp-server/tweetup.service'), 'utf8');
  const command = /^ExecStart=(.*)$/m.exec(unit)?.[1] ?? '';
  assert.match(command, /node \/opt\/tweetup\/node_modules\/tweetup\/dist\/src\/cli\/main\.js serve --feed/);
  assert.match(unit, /TWEETUP_STORE=\/var\/lib\/tweetup\//);
  assert.match(unit, /^StateDirectory=tweetup$/m);
});
