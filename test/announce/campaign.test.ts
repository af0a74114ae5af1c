import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { type ScheduledPost, campaign, measure } from '../../src/announce/index.ts';
import { wallTimeAt } from '../../src/time/index.ts';
import { anyEvent } from './any-event.ts';
import { chat, tweetup, visit } from './samples.ts';

const brief = (posts: ScheduledPost[]) =>
  posts.map(
    (post) => `${post.wall} ${post.moment}${post.question === undefined ? '' : ` Q${post.question}`}`,
  );
const mastodon = { networks: ['mastodon'] as const };

test('a small tweetup has four posts', () => {
  assert.deepEqual(brief(campaign(tweetup, mastodon)), [
    '2026-11-21T10:00 announcement',
    '2026-12-02T12:00 reminder',
    '2026-12-03T18:30 here-now',
    '2026-12-04T10:00 recap',
  ]);
});

test('a museum visit beside a conference has eight', () => {
  assert.deepEqual(brief(campaign(visit, mastodon)), [
    '2027-02-09T10:00 save-the-date',
    '2027-02-25T10:00 announcement',
    '2027-03-02T12:00 preview',
    '2027-03-06T12:00 reminder',
    '2027-03-08T12:00 reminder',
    '2027-03-09T16:00 today',
    '2027-03-09T18:00 here-now',
    '2027-03-10T10:00 recap',
  ]);
});

test('a chat opens with its rules and asks a question every nine minutes', () => {
  assert.deepEqual(brief(campaign(chat, mastodon)), [
    '2026-12-24T10:00 announcement',
    '2026-12-29T12:00 preview',
    '2027-01-04T12:00 reminder',
    '2027-01-05T19:00 starting',
    '2027-01-05T19:05 starting Q1',
    '2027-01-05T19:14 starting Q2',
    '2027-01-05T19:23 starting Q3',
    '2027-01-05T19:32 starting Q4',
    '2027-01-05T19:41 starting Q5',
    '2027-01-05T19:50 starting Q6',
    '2027-01-05T20:00 thanks',
    '2027-01-06T10:00 recap',
  ]);
  const question = campaign(chat, mastodon).find((post) => post.question === 2)!;
  assert.equal(question.text, 'Q2. What do you offer to people who come alone? #uklibchat');
});

test('late: what is past is left out, and the announcement comes now', () => {
  const now = new Date('2026-11-28T15:20:30Z');
  assert.deepEqual(brief(campaign(tweetup, { ...mastodon, now })), [
    '2026-11-28T15:21 announcement',
    '2026-12-02T12:00 reminder',
    '2026-12-03T18:30 here-now',
    '2026-12-04T10:00 recap',
  ]);
  const atNight = campaign(tweetup, { ...mastodon, now: new Date('2026-11-29T02:00:00Z') });
  assert.equal(atNight[0]!.wall, '2026-11-29T09:00');
});

test('a change or a cancellation is said at once', () => {
  const now = new Date('2026-12-01T12:00:00Z');
  const moved = campaign({ ...tweetup, status: 'moved' }, { ...mastodon, now });
  assert.deepEqual(brief(moved).slice(0, 2), ['2026-12-01T12:00 changed', '2026-12-02T12:00 reminder']);
  const cancelled = campaign({ ...tweetup, status: 'cancelled' }, { ...mastodon, now });
  assert.deepEqual(brief(cancelled), ['2026-12-01T12:00 cancelled']);
});

test('without networks: those of the hosts, else the five large ones', () => {
  const used = (event: typeof tweetup) => [...new Set(campaign(event).map((post) => post.network))];
  assert.deepEqual(used(tweetup), ['x', 'bluesky', 'mastodon', 'threads']);
  assert.deepEqual(used({ ...tweetup, hosts: [] }), ['x', 'bluesky', 'mastodon', 'threads', 'linkedin']);
});

test('for any event: never at night, one a day before the day, within the limit, no text twice, in order', () => {
  const options = { networks: ['x', 'bluesky'] as const, now: new Date('2026-11-22T12:00:00Z') };
  fc.assert(
    fc.property(anyEvent, fc.boolean(), (event, late) => {
      const posts = campaign(event, late ? options : { networks: options.networks });
      for (const network of options.networks) {
        const here = posts.filter((post) => post.network === network);
        assert.equal(new Set(here.map((post) => post.text)).size, here.length);
        assert.equal(new Set(here.map((post) => post.id)).size, here.length);
        const before = here
          .map((post) => post.wall.slice(0, 10))
          .filter((day) => day < event.start.slice(0, 10));
        assert.equal(new Set(before).size, before.length);
      }
      for (const [i, post] of posts.entries()) {
        assert.equal(wallTimeAt(post.timeZone, post.at), post.wall);
        assert.ok(measure(post.text, post.network as 'x').fits);
        assert.ok(i === 0 || posts[i - 1]!.at <= post.at);
        const hour = Number(post.wall.slice(11, 13));
        if (post.moment !== 'changed' && post.moment !== 'cancelled')
          assert.ok(hour >= 6 && hour < 23, post.wall);
        if (late) assert.ok(post.at >= options.now);
      }
    }),
    { numRuns: 300 },
  );
});
