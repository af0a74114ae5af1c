/**
 * What is written and read, whole. `UPDATE_FIXTURES=1 node --test test/interchange/golden.test.ts` writes the expected files
 * anew; read the difference before committing it.
 */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseFeed } from '../../src/event/index.ts';
import { formats, readAny } from '../../src/interchange/index.ts';

const folder = new URL('../fixtures/interchange/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');

function matches(text: string, name: string): void {
  const file = new URL(name, folder);
  if (process.env['UPDATE_FIXTURES']) writeFileSync(file, text);
  assert.equal(text, readFileSync(file, 'utf8'));
}

const { events, feed, problems } = parseFeed(read('feed.json'));

test('the feed itself is good', () => assert.deepEqual(problems, []));

for (const format of formats) {
  test(`written as ${format.name}`, async () => {
    const write = await format.writer?.();
    if (!write) return;
    const text = write(events, {
      now: new Date('2026-11-22T12:00:00Z'),
      title: feed.title,
      url: feed.url,
    });
    matches(text, `feed.${format.id}.${format.extensions[0]}`);
  });
}

for (const [name, options] of [
  ['outlook.ics', {}],
  ['page.html', { url: 'https://verein.example/termine/', timeZone: 'Europe/Berlin' }],
  ['feed.icalendar.ics', {}],
  ['feed.json-ld.jsonld', { url: 'https://museums.example/events.json' }],
] as const) {
  test(`read from ${name}`, async () => {
    const result = await readAny(read(name), options);
    matches(`${JSON.stringify(result, null, 2)}\n`, `${name}.expected.json`);
  });
}
