import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseEvent, type TweetupEvent } from '../../src/event/index.ts';
import { toJsonFeed } from '../../src/interchange/index.ts';

const now = new Date('2026-06-01T08:00:00Z');
const event: TweetupEvent = {
  id: 'dam',
  title: 'Table',
  start: '2026-07-02T18:30',
  timeZone: 'Europe/Berlin',
};

test('an item for each event, with the whole event for those who know it', () => {
  const hosts = [{ name: 'Theda', url: 'javascript:alert(1)' }];
  const feed = toJsonFeed([{ ...event, hosts, hashtags: ['Museum'], language: 'de' }], {
    now,
    title: 'News',
    url: 'https://a.example/feed.json',
    locale: 'de',
  });
  const { content_html: html, _event: whole, ...item } = feed.items[0]!;
  assert.deepEqual(
    [feed.version, feed.title, feed.feed_url],
    ['https://jsonfeed.org/version/1.1', 'News', 'https://a.example/feed.json'],
  );
  assert.deepEqual(item, {
    id: 'https://a.example/feed.json#dam',
    title: 'Table, Donnerstag, 2. Juli 2026 um 18:30 (MESZ)',
    date_modified: '2026-06-01T08:00:00Z',
    tags: ['Museum'],
    language: 'de',
    authors: [{ name: 'Theda' }],
  });
  assert.match(html, /class="h-event"/);
  assert.deepEqual(parseEvent(whole).hosts, hosts);
});

test('an event without a time that can be is left out', () => {
  assert.deepEqual(toJsonFeed([{ ...event, start: 'soon' }], { now }).items, []);
});
