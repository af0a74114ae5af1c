import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFeed } from '../../src/event/index.ts';
import { toFeed } from '../../src/interchange/index.ts';
import { occurrences } from '../../src/time/index.ts';

const event = {
  id: '1',
  title: 'x',
  start: '2026-12-03T18:30',
  timeZone: 'Europe/London',
  recurrence: { rule: 'FREQ=WEEKLY' },
};

test('what is written is read as it was, with the title and address of the feed', () => {
  const text = toFeed([event], { title: 'Feed', url: 'https://a.example/events.json' });
  const { feed, events, problems } = parseFeed(text);
  assert.deepEqual(
    [feed.title, feed.url, events, problems],
    ['Feed', 'https://a.example/events.json', [event], []],
  );
  assert.ok(text.endsWith('}\n'));
});

test('an occurrence is written as the event on that date', () => {
  const [, second] = occurrences(event, { limit: 2 });
  assert.deepEqual(
    parseFeed(toFeed([second!])).events.map(({ start, recurrence }) => [start, recurrence]),
    [['2026-12-10T18:30', undefined]],
  );
});
