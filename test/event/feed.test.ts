import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { identityOf, parseFeed, skimFeed } from '../../src/event/index.ts';

const event = (id: string, more: object = {}) => ({
  id,
  title: `Tweetup ${id}`,
  start: '2026-12-03T18:30',
  timeZone: 'Europe/London',
  ...more,
});
const codes = (input: unknown, options = {}) => parseFeed(input, options).problems.map((p) => p.code);

describe('documents', () => {
  test('our feed, as text with a BOM and as a value', () => {
    const feed = { version: 1, title: 'Chats', language: 'en', events: [event('a'), event('b')] };
    for (const input of [feed, `\uFEFF${JSON.stringify(feed)}`]) {
      const parsed = parseFeed(input);
      assert.deepEqual(parsed.problems, []);
      assert.equal(parsed.feed.title, 'Chats');
      assert.equal('events' in parsed.feed, false);
      assert.deepEqual(
        parsed.events.map((e) => e.id),
        ['a', 'b'],
      );
    }
  });

  test('a bare array, and one event', () => {
    assert.equal(parseFeed([event('a')]).events.length, 1);
    assert.equal(parseFeed(event('a')).events.length, 1);
    assert.deepEqual(parseFeed({ id: 'a', title: 'x' }).problems[0]?.path, ['start']);
  });

  const wrong: [string, unknown, string][] = [
    ['JSON with a missing comma', '{"events": [1 2]}', 'not-json'],
    ['an error page', '  <!doctype html><title>404</title>', 'html-not-json'],
    ['a calendar', 'BEGIN:VCALENDAR\r\n', 'calendar-not-json'],
    ['an address', ' https://museum.example/events.json\n', 'address-not-json'],
    ['nothing', '', 'empty-document'],
    ['a number', 5, 'not-a-feed'],
    ['another object', { items: [] }, 'not-a-feed'],
    ['events that are no list', { events: {} }, 'wrong-type'],
    ['brackets without end', '['.repeat(200_000), 'not-json'],
  ];
  for (const [name, input, code] of wrong) test(name, () => assert.deepEqual(codes(input), [code]));

  test('an empty feed is no problem', () => assert.deepEqual(codes({ events: [] }), []));

  test('another version is read all the same', () => {
    const parsed = parseFeed({ version: 2, events: [event('a')] });
    assert.equal(parsed.events.length, 1);
    assert.deepEqual(
      parsed.problems.map((p) => p.code),
      ['unknown-version'],
    );
  });
});

describe('defaults', () => {
  test("an event's own field replaces the default whole", () => {
    const { events } = parseFeed({
      defaults: { timeZone: 'Europe/London', hosts: [{ name: 'A' }], rsvp: { guests: 1, tally: 'public' } },
      events: [
        { id: 'a', title: 'A', start: '2026-12-03T18:30' },
        { id: 'b', title: 'B', start: '2026-12-03T18:30', rsvp: { guests: 2 }, timeZone: 'Asia/Tokyo' },
      ],
    });
    assert.equal(events[0]?.timeZone, 'Europe/London');
    assert.deepEqual(events[0]?.hosts, [{ name: 'A' }]);
    assert.deepEqual(events[1]?.rsvp, { guests: 2 });
    assert.equal(events[1]?.timeZone, 'Asia/Tokyo');
  });

  test('what cannot be a default, and a bad one, is reported once and costs nothing else', () => {
    const parsed = parseFeed({
      defaults: { id: 'x', start: '2020-01-01', capacity: 'many', openTo: 'anyone' },
      events: [event('a'), event('b')],
    });
    assert.deepEqual(
      parsed.problems.map((p) => [p.code, p.path.join('.')]),
      [
        ['not-a-default', 'defaults.id'],
        ['not-a-default', 'defaults.start'],
        ['wrong-type', 'defaults.capacity'],
      ],
    );
    assert.equal(parsed.events[1]?.openTo, 'anyone');
    assert.equal(parsed.events[1]?.capacity, undefined);
  });
});

describe('many events', () => {
  test('one broken event among good ones costs only itself, and its place is named', () => {
    const parsed = parseFeed({ events: [event('a'), event('b', { timeZone: 'BST' }), 'x', event('c')] });
    assert.deepEqual(
      parsed.events.map((e) => e.id),
      ['a', 'c'],
    );
    assert.deepEqual(
      parsed.problems.map((p) => [p.code, p.path.join('.'), p.eventId]),
      [
        ['zone-abbreviation', 'events.1.timeZone', 'b'],
        ['not-an-event', 'events.2', undefined],
      ],
    );
  });

  test('a used id: the other event is kept under another, the copy is dropped', () => {
    const parsed = parseFeed([
      event('a'),
      event('a', { title: 'Other' }),
      event('a'),
      event('a', { title: 'Third' }),
    ]);
    assert.deepEqual(
      parsed.events.map((e) => [e.id, e.title]),
      [
        ['a', 'Tweetup a'],
        ['a~2', 'Other'],
        ['a~3', 'Third'],
      ],
    );
    assert.deepEqual(
      parsed.problems.map((p) => p.code),
      ['duplicate-id', 'repeated-event', 'duplicate-id'],
    );
  });

  test('events after the limit are left out and reported', () => {
    const parsed = parseFeed([event('a'), event('b'), event('c')], { maxEvents: 2 });
    assert.equal(parsed.events.length, 2);
    assert.equal(parsed.problems[0]?.code, 'too-many-events');
  });

  test('skimming reads no event before it is asked for, and then what parsing reads', () => {
    const list = [event('a'), event('b', { capacity: 'many' }), event('c', { title: '  ' })];
    const skimmed = skimFeed({ events: list });
    assert.equal(skimmed.problems.length, 0);
    assert.deepEqual(
      skimmed.entries.map((e) => [e.id, e.start, e.timeZone]),
      list.map((e) => [e.id, e.start, e.timeZone]),
    );
    assert.equal(skimmed.entries[1]?.event?.title, 'Tweetup b');
    assert.equal(skimmed.entries[2]?.event, undefined);
    assert.equal(skimmed.entries[2]?.event, undefined, 'read once, reported once');
    assert.deepEqual(
      skimmed.problems.map((p) => p.path.join('.')),
      ['events.1.capacity', 'events.2.title'],
    );
  });
});

test('identity: uid, else the address with the id', () => {
  assert.equal(identityOf({ id: 'a', uid: 'u' }, 'https://x.example/f.json'), 'u');
  assert.equal(identityOf({ id: 'a' }, 'https://x.example/f.json#part'), 'https://x.example/f.json#a');
  assert.equal(identityOf({ id: 'a' }), 'a');
});
