import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { commands } from '../../src/cli/commands/all.ts';
import { runCli } from '../../src/cli/run.ts';
import { rawEvents } from '../../src/cli/raw-events.ts';
import { cleanEvent } from '../support/clean-event.ts';
import { calendar, testIo, type TestIo } from './io.ts';

const feed = (...events: object[]): string => JSON.stringify({ version: 1, events }, null, 2);
const now = '2027-02-25T12:30:00Z';
const io = (files: Record<string, string>): TestIo => testIo(files, { now });
const run = (world: TestIo, ...argv: string[]) => runCli(argv, world, { commands, version: '0' });

describe('tweetup check', () => {
  test('a clean feed: exit code 0, no problem found, and what guests should know', async () => {
    const world = io({ 'a.json': feed(cleanEvent) });
    assert.equal(await run(world, 'check', 'a.json'), 0);
    assert.match(world.output, /No problem found by \d+ checks\./);
    assert.match(world.output, /Tell somebody where you are going/);
  });

  test('an error: exit code 1, with reason and fix', async () => {
    const world = io({ 'a.json': feed({ ...cleanEvent, hosts: [] }) });
    assert.equal(await run(world, 'check', 'a.json'), 1);
    assert.match(world.output, /error: Nobody is named as host\./);
    assert.match(world.output, /→ Name a host/);
  });

  test('fields that no rule sees, because they are misspelt or of another type, are named', async () => {
    const { timeZone: _, ...event } = cleanEvent;
    const world = io({
      'a.json': feed({ ...event, timezone: 'Europe/London' }, { ...cleanEvent, id: 'b', capacity: '30' }),
    });
    await run(world, 'check', 'a.json');
    assert.match(world.errors, /events\[0\]\.timezone .* Did you mean “timeZone”\?/);
    assert.match(world.errors, /events\[1\]\.capacity .* Write "capacity": 30\./);
    assert.match(world.output, /The time zone is missing/);
  });

  test('a time with a space is read as the other commands read it', async () => {
    const spaced = String(cleanEvent.start).replace('T', ' ');
    const world = io({ 'a.json': feed({ ...cleanEvent, start: spaced }) });
    assert.equal(await run(world, 'check', 'a.json'), 0, world.output);
  });

  test('what is neither feed nor event is not checked as one', async () => {
    for (const [text, said] of [
      ['{"event": []}', /is not a feed: expected an object with “events”/],
      ['{"events": {"id": "a"}}', /events should be a list/],
    ] as const) {
      const world = io({ 'a.json': text });
      assert.equal(await run(world, 'check', 'a.json'), 1);
      assert.match(world.errors, said);
      assert.equal(world.output, '');
    }
  });

  test('what counts as failing is up to the caller', async () => {
    const warned = feed({ ...cleanEvent, end: undefined });
    assert.equal(await run(io({ 'a.json': warned }), 'check', 'a.json'), 0);
    assert.equal(await run(io({ 'a.json': warned }), 'check', 'a.json', '--fail-on', 'warning'), 1);
    const wrong = feed({ ...cleanEvent, hosts: [] });
    assert.equal(await run(io({ 'a.json': wrong }), 'check', 'a.json', '--fail-on', 'never'), 0);
  });

  test('an event that the strict reader refuses is checked, with the defaults of its feed', async () => {
    const text = JSON.stringify({
      defaults: { hosts: cleanEvent['hosts'] },
      events: [{ id: 'x', title: 'X' }],
    });
    const world = io({ 'a.json': text });
    assert.equal(await run(world, 'check', 'a.json'), 1);
    assert.match(world.output, /No date and time are given/);
    assert.doesNotMatch(world.output, /named as host/);
  });

  test('a calendar is read as it is elsewhere', async () => {
    const calendar = [
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'UID:a',
      'SUMMARY:At mine',
      'DESCRIPTION:Come to my place.',
      'DTSTART;TZID=Europe/London:20270311T180000',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n');
    const world = io({ 'a.ics': calendar });
    assert.equal(await run(world, 'check', 'a.ics'), 1);
    assert.match(world.output, /place-private/);
  });

  test('suppression needs a reason, and shows it', async () => {
    const files = { 'a.json': feed({ ...cleanEvent, hosts: [] }) };
    assert.equal(await run(io(files), 'check', 'a.json', '--suppress', 'host-missing'), 2);
    const world = io(files);
    assert.equal(await run(world, 'check', 'a.json', '--suppress', 'host-missing=the club is the host'), 0);
    assert.match(world.output, /host-missing \(the club is the host\)/);
  });

  test('reports for machines', async () => {
    const files = { 'a.json': feed({ ...cleanEvent, hosts: [] }) };
    const sarif = io(files);
    await run(sarif, 'check', 'a.json', '--format', 'sarif', '-o', 'out.sarif');
    assert.equal(JSON.parse(String(sarif.files.get('out.sarif'))).version, '2.1.0');
    const junit = io(files);
    await run(junit, 'check', 'a.json', '--format', 'junit');
    assert.match(junit.output, /<failure type="error"/);
    const json = io(files);
    await run(json, 'check', 'a.json', '--format', 'json');
    assert.equal(JSON.parse(json.output)[0].line, 5);
  });

  test('a wrong option is named with what would be right', async () => {
    const world = io({ 'a.json': feed(cleanEvent) });
    assert.equal(await run(world, 'check', 'a.json', '--format', 'pdf'), 2);
    assert.match(world.errors, /text, markdown, sarif, junit, json/);
    assert.equal(await run(world, 'check', 'a.json', '--rule', 'nonsense'), 2);
  });

  test('one rule, one event', async () => {
    const world = io({
      'a.json': feed({ ...cleanEvent, hosts: [] }, { ...cleanEvent, id: 'b', end: undefined }),
    });
    assert.equal(await run(world, 'check', 'a.json', '--rule', 'host-missing', '--event', 'b'), 0);
    assert.match(world.output, /No problem found by 1 check\./);
  });
});

test('events are found where they stand', () => {
  assert.deepEqual(rawEvents('{"id":"a"}'), [{ event: { id: 'a' }, path: [], line: 1 }]);
  assert.deepEqual(
    rawEvents('[{"id":"a"}, 7]')?.map(({ path }) => path),
    [[0]],
  );
  assert.equal(rawEvents('{"@context":"https://schema.org"}'), undefined);
  assert.equal(rawEvents('BEGIN:VCALENDAR'), undefined);
});

test('a calendar from standard input, which can be read only once', async () => {
  const world = io({ '-': calendar });
  const { readFile } = world;
  world.readFile = async (path, max) => {
    const bytes = await readFile(path, max);
    world.files.set(path, '');
    return bytes;
  };
  assert.equal(await run(world, 'check', '-', '--fail-on', 'never'), 0, world.errors);
  assert.match(world.output, /Next year/);
});

test('an event that is not there', async () => {
  const world = io({ 'a.json': feed(cleanEvent) });
  assert.equal(await run(world, 'check', 'a.json', '--event', 'nope'), 1);
  assert.equal(world.errors, `a.json has no event "nope". It has: ${String(cleanEvent['id'])}.\n`);
});

test('a list of feeds is no list of events', async () => {
  const io = testIo({ 'feeds.json': '[{ "events": [] }]' });
  assert.equal(await run(io, 'check', 'feeds.json'), 1);
  assert.equal(io.errors, 'Nothing could be read from feeds.json.\n');
});
