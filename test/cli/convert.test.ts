import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formats } from '../../src/interchange/index.ts';
import { calendar, run, testIo } from './io.ts';

for (const { id, extensions, writer } of formats) {
  if (!writer) continue;
  test(`to ${id}, by name and by the ending of the file`, async () => {
    const io = testIo({ 'a.ics': calendar });
    assert.equal(await run(io, 'convert', 'a.ics', '--to', id), 0);
    assert.equal(await run(io, 'convert', 'a.ics', '-o', `out.${extensions[0]}`), 0);
    assert.equal(String(io.files.get(`out.${extensions[0]}`)).trim(), io.output.trim());
    assert.match(io.output, /Table/);
  });
}

test('a format that is not there is a usage error that names those that are', async () => {
  const io = testIo({ 'a.ics': calendar });
  assert.equal(await run(io, 'convert', 'a.ics', '--to', 'docx'), 2);
  assert.match(io.errors, /no format "docx" to write\. There are: icalendar, /);
  io.errors = '';
  assert.equal(await run(io, 'convert', 'a.ics'), 2);
  assert.match(io.errors, /^"convert" needs --to \(icalendar, /);
});

test('a slip that costs every event does not empty the calendar that others follow', async () => {
  const event = { id: 'a', title: 'Table', start: '2026-12-03T18:30' };
  const io = testIo({ 'a.json': JSON.stringify([event]), 'out.ics': 'old' });
  assert.equal(await run(io, 'convert', 'a.json', '-o', 'out.ics'), 1);
  assert.equal(io.files.get('out.ics'), 'old');
  assert.match(io.errors, /timeZone of “a” is missing/);
  // A feed that is empty on purpose is another matter.
  io.files.set('a.json', '{"events": []}');
  assert.equal(await run(io, 'convert', 'a.json', '-o', 'out.ics'), 0);
});

test('the last good file stays', async () => {
  const io = testIo({ 'a.ics': '<!doctype html>', 'out.ics': 'old' });
  assert.equal(await run(io, 'convert', 'a.ics', '-o', 'out.ics'), 1);
  assert.equal(io.files.get('out.ics'), 'old');
  assert.match(io.errors, /out\.ics stays as it was/);
});
