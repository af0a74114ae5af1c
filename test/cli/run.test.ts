import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import type { Command } from '../../src/cli/command.ts';
import { listOption, numberOption, dateOption } from '../../src/cli/args.ts';
import { runCli } from '../../src/cli/run.ts';
import { nodeTooOld } from '../../src/cli/node-version.ts';
import { testIo } from './io.ts';

const echo: Command = {
  name: 'echo',
  summary: 'says it again',
  usage: '<word>',
  options: {
    to: { type: 'string', short: 't', value: 'name', multiple: true, description: 'whom' },
    times: { type: 'string', value: 'number', description: 'how often' },
    on: { type: 'string', value: 'date', description: 'when' },
    loud: { type: 'boolean', description: 'in capitals' },
  },
  examples: ['tweetup echo hello'],
  async run(args, io) {
    const on = dateOption(args, 'on', io);
    const times = numberOption(args, 'times', io.locale, { max: 3 });
    io.out(
      JSON.stringify({
        words: args.positionals,
        to: listOption(args, 'to'),
        times,
        on,
        loud: args.values['loud'],
      }),
    );
    return 0;
  },
};
const broken: Command = {
  name: 'broken',
  summary: '',
  usage: '',
  options: {},
  run: () => Promise.reject(new TypeError('x is not a function')),
};

async function run(...argv: string[]) {
  const io = testIo();
  const code = await runCli(argv, io, { commands: [echo, broken], version: '1.2.3' });
  return { code, out: io.output, error: io.errors };
}

test('help names every command and every option', async () => {
  const general = await run('--help');
  assert.equal(general.code, 0);
  assert.match(general.out, /echo {2,}says it again/);
  for (const argv of [
    ['echo', '--help'],
    ['help', 'echo'],
    ['echo', '-h'],
  ]) {
    const { out, code } = await run(...argv);
    assert.equal(code, 0);
    assert.match(out, /Usage: tweetup echo <word>/);
    assert.match(out, /-t, --to <name>… +whom/);
    assert.match(out, /--loud +in capitals/);
    assert.match(out, /tweetup echo hello/);
  }
});

test('--version is known to every command', async () => {
  assert.deepEqual(await run('echo', '--version'), { code: 0, out: '1.2.3\n', error: '' });
});

test('no command shows help and counts as a usage error', async () => {
  assert.equal((await run()).code, 2);
});

test('options arrive as text, lists, numbers and dates', async () => {
  const { out } = await run(
    'echo',
    'hi',
    '-t',
    'a,b',
    '--to=c',
    '--times',
    '2',
    '--on',
    '2026-12-03',
    '--loud',
  );
  assert.deepEqual(JSON.parse(out), {
    words: ['hi'],
    to: ['a', 'b', 'c'],
    times: 2,
    on: '2026-12-03T00:00:00.000Z',
    loud: true,
  });
});

for (const [argv, pattern] of [
  [['ehco'], /no command "ehco".*Did you mean "echo"/],
  [['echo', '--nope'], /no option --nope for "echo".*--loud/],
  [['echo', '--constructor'], /no option --constructor/],
  [['echo', '--to'], /--to needs a value/],
  [['echo', '--to', '--loud'], /--to needs a value/],
  [['echo', '--loud=yes'], /--loud takes no value/],
  [['echo', '--times', 'many'], /from 1 to 3, not "many"/],
  [['echo', '--times', '4'], /from 1 to 3, not "4"/],
  [['echo', '--on', '2026-02-30'], /needs a date.*2026-02-30/],
  [['echo', '--on', 'tomorrow'], /needs a date.*tomorrow/],
] as const) {
  test(`usage error: ${argv.join(' ')}`, async () => {
    const { code, error, out } = await run(...argv);
    assert.equal(code, 2);
    assert.match(error, pattern);
    assert.equal(out, '');
  });
}

test('a mistake of ours is one line without a stack', async () => {
  const { code, error } = await run('broken');
  assert.equal(code, 1);
  assert.match(error, /x is not a function/);
  assert.doesNotMatch(error, /at .*\.ts/);
});

test('--lang speaks that language, in either place; nonsense falls back', async () => {
  assert.match((await run('--lang', 'de', '--help')).out, /Befehle:/);
  assert.match((await run('--lang=de_AT', 'echo', '--help')).out, /Optionen:/);
  assert.match((await run('echo', '--lang', 'fr', '--help')).out, /Options :/);
  assert.match((await run('--lang', '!!', '--help')).out, /Commands:/);
});

test('--version', async () => {
  assert.deepEqual(await run('--version'), { code: 0, out: '1.2.3\n', error: '' });
});

test('an old Node is told which one it takes', async () => {
  const { engines } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));
  assert.equal(engines.node, '>=22.13');
  assert.match(nodeTooOld('20.20.2')!, /needs Node 22\.13 or newer, and this is 20\.20\.2/);
  assert.match(nodeTooOld('22.12.0')!, /22\.13/);
  for (const fine of ['22.13.0', '23.0.0', '24.21.0']) assert.equal(nodeTooOld(fine), undefined);
});
