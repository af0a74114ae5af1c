import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { eventIn, type Events, eventsIn } from '../../src/event/listed.ts';
import { parseFeed } from '../../src/event/index.ts';
import { occurrences } from '../../src/time/index.ts';

const document = {
  title: 'Museum people',
  url: 'https://example.org/events.json',
  defaults: { timeZone: 'Europe/London' },
  events: [{ id: 'a', title: 'Table', start: '2026-12-03T18:30' }],
};
const parsed = parseFeed(document);
const [event] = parsed.events as [(typeof parsed.events)[0]];

describe('eventsIn takes', () => {
  test('one event, or one date of it', () => {
    assert.deepEqual(eventsIn(event), { events: [event], several: false });
    const [date] = occurrences(event);
    assert.deepEqual(eventsIn(date!).events, [date]);
  });

  test('a list, also an empty one', () => {
    assert.deepEqual(eventsIn([event, event]).events, [event, event]);
    assert.deepEqual(eventsIn([]), { events: [], several: true, title: undefined, url: undefined });
  });

  test('what parseFeed gives, with its title and address', () => {
    const { events, several, title, url } = eventsIn(parsed);
    assert.equal(events, parsed.events);
    assert.deepEqual({ several, title, url }, { several: true, title: document.title, url: document.url });
  });
});

describe('eventsIn names', () => {
  for (const [what, given, message] of [
    [
      'nothing',
      undefined,
      /^Expected events: an event with id, title and start, a list of them, or what parseFeed gives, got undefined\.$/,
    ],
    ['a text', 'events.json', /got "events\.json"\.$/],
    ['a Promise', Promise.resolve(parsed), /got a Promise: await it first\.$/],
    ['an object of another kind', { id: 'a', title: 'A' }, /got an object with id, title\.$/],
    ['an empty object', {}, /got an empty object\.$/],
    [
      'a feed that is not parsed',
      document,
      /^Expected events, got a feed as it is written.*parseFeed\(feed\)/,
    ],
    [
      'a list with a hole',
      [event, undefined],
      /^Expected an event with id, title and start at \[1\], got undefined\.$/,
    ],
    ['a list of lists', [[event]], /at \[0\], got a list\.$/],
    ['a list of feeds', [parsed], /at \[0\], got a feed: take its events\.$/],
    ['ids', ['a'], /at \[0\], got "a"\.$/],
  ] as const) {
    test(what, () => {
      assert.throws(() => eventsIn(given as unknown as Events), { name: 'TypeError', message });
    });
  }
});

test('eventIn wants one', () => {
  assert.equal(eventIn(event), event);
  assert.throws(() => eventIn([event] as never), /^TypeError: Expected an event with id, .*, got a list\.$/);
});
