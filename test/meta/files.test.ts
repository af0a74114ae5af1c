/** Files stay small enough to be read at once, and say nothing that only one machine understands. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { files, read, root, withoutComments } from './source.ts';

/** Tables of facts: their length is the world's. */
const tables = [
  /^src\/locales\//,
  /^src\/safety\/phrases\//,
  /^src\/time\/(windows-zones|zone-names|abbreviations)\.ts$/,
];
const isTable = (file: string): boolean => tables.some((pattern) => pattern.test(file));
const lengthOf = (file: string): number => read(file).trimEnd().split('\n').length;

const code = files('{src,components}/**/*.ts').filter((file) => !isTable(file));

test('no file is longer than 400 lines', () => {
  const long = [...code, ...files('{test,examples,.config}/**/*.{ts,js}')]
    .filter((file) => lengthOf(file) > 400)
    .map((file) => `${file} has ${lengthOf(file)} lines`);
  assert.deepEqual(long, []);
});

test('half of the files have 100 lines or fewer', () => {
  const lengths = code.map(lengthOf).sort((a, b) => a - b);
  const median = lengths[Math.floor(lengths.length / 2)] ?? 0;
  assert.ok(median <= 100, `the median is ${median}`);
});

/** Split, so that this file does not find itself. */
const word = (...parts: string[]): string => parts.join('');

const everywhere: Readonly<Record<string, RegExp>> = {
  'a path of one machine': new RegExp(word('(?<![\\w.])/(work|ro', 'ot|home/\\w+|Users/\\w+)/'), ''),
  'the host of a registry': new RegExp(
    word('registry\\.', 'npmjs|npm\\.pkg\\.', 'github|artifact', 'ory|verdac', 'cio'),
    'i',
  ),
  'something put off': new RegExp(word('\\b(TO', 'DO|FIX', 'ME|XX', 'X)\\b')),
  'a test switched off': new RegExp(word('\\.(on', 'ly|sk', 'ip)\\(|\\b(xi', 't|xdescr', 'ibe)\\(')),
  'a check switched off': new RegExp(word('@ts-(ig', 'nore|nocheck)|(es', 'lint|ox', 'lint)-disable')),
};

const inCode: Readonly<Record<string, RegExp>> = {
  'unsafe with what others wrote': new RegExp(
    word(
      '\\b(inner',
      'HTML|outer',
      'HTML|insertAdjacent',
      'HTML|unsafe',
      'HTML|unsafe',
      'SVG|document\\.wr',
      'ite)\\b',
    ),
  ),
  'evaluated code': new RegExp(word('\\bev', 'al\\(|\\bnew Fun', 'ction\\(')),
  'a date in the machine’s own zone': /\bnew Date\(\s*['"`]\d{4}-\d\d-\d\dT[\d:.]+['"`]\s*\)/,
};

/** What git knows, or would add; in a copy without git, what is there. */
function ownFiles(): string[] {
  if (!existsSync(join(root, '.git')))
    return files('{src,components,test,examples,.config}/**/*.*', '*.{md,json,js}');
  const list = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root });
  return list
    .toString()
    .split('\n')
    .filter((file) => file !== '' && existsSync(join(root, file)));
}

function find(patterns: Readonly<Record<string, RegExp>>, among: readonly string[], text = read): string[] {
  return among.flatMap((file) => {
    const lines = text(file).split('\n');
    return Object.entries(patterns).flatMap(([what, pattern]) =>
      lines.flatMap((line, index) =>
        pattern.test(line) ? [`${file}:${index + 1}: ${what}: ${line.trim().slice(0, 80)}`] : [],
      ),
    );
  });
}

test('nothing speaks of one machine, puts work off or switches a check off', () => {
  const text = ownFiles().filter((file) => /\.(ts|js|json|md|html|css|ya?ml|sh|txt)$|^\.ci\//.test(file));
  assert.deepEqual(
    find(
      everywhere,
      text.filter((file) => !file.startsWith('test/fixtures/')),
    ),
    [],
  );
});

test('nothing in the code is unsafe with untrusted feeds, or reads a date in the wrong zone', () => {
  assert.deepEqual(
    find(inCode, files('{src,components}/**/*.ts'), (file) => withoutComments(read(file))),
    [],
  );
});

test('the top level holds what the layout names', () => {
  const allowed = [
    /^(src|components|examples|test|\.config|\.ci)\//,
    /^(rollup\.config\.js|package(-lock)?\.json|tsconfig\.json|README\.md|LICENSE|CHANGELOG\.md|CONTRIBUTING\.md)$/,
    /^\.[\w.]+$/,
  ];
  assert.deepEqual(
    ownFiles().filter((file) => !allowed.some((pattern) => pattern.test(file))),
    [],
  );
});
