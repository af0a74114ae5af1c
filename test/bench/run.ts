/** `npm run bench [-- name …]`: measures, prints, and fails where a promise is broken. */
import { basename } from 'node:path';
import { globSync } from 'node:fs';
import { holds, type Benchmark, type Row } from './harness.ts';

const wanted = process.argv.slice(2);
const files = globSync(`${import.meta.dirname}/*.bench.ts`).sort();
const nameOf = (file: string): string => basename(file, '.bench.ts');
const unknown = wanted.filter((name) => !files.some((file) => nameOf(file) === name));
if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(', ')}: ${files.map(nameOf).join(', ')}.`);
  process.exit(1);
}

const print = (row: Row): void => {
  const promise = row.limit === undefined ? '' : `${row.atLeast ? '≥' : '≤'} ${row.limit}`;
  const value = row.value.toLocaleString('en', { maximumFractionDigits: row.value < 100 ? 2 : 0 });
  const mark = holds(row) ? ' ' : '✖';
  console.log(
    `${mark} ${row.name.padEnd(52)} ${value.padStart(10)} ${row.unit.padEnd(10)} ${promise.padEnd(9)} ${row.note ?? ''}`,
  );
};

let broken = 0;
for (const file of files) {
  if (wanted.length > 0 && !wanted.includes(nameOf(file))) continue;
  const { default: benchmark } = (await import(file)) as { default: Benchmark };
  console.log(`\n${benchmark.name}`);
  for (const row of await benchmark.run()) {
    print(row);
    if (!holds(row)) broken += 1;
  }
}
console.log(broken === 0 ? '\nEvery promise holds.' : `\n${broken} promises are broken.`);
process.exitCode = broken === 0 ? 0 : 1;
