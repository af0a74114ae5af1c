/** What people pass by mistake, and events that are not finished. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  announce,
  campaign,
  defineNetwork,
  describeWarning,
  measure,
  type Network,
  type NetworkId,
  networks,
} from '../../src/announce/index.ts';
import { announce as compose, measure as measureOn } from '../../src/announce/compose.ts';
import { parseFeed, type TweetupEvent } from '../../src/event/index.ts';

const as = <T>(wrong: unknown): T => wrong as T;
const parsed = parseFeed({
  events: [{ id: 'a', title: 'Table', start: '2026-12-03T18:30', timeZone: 'Europe/London' }],
});
const [event] = parsed.events as [TweetupEvent];
const invalid = new Date('next Thursday');

describe('an event that is not finished', () => {
  const codes = (given: unknown) => announce(as<TweetupEvent>(given), 'x').warnings.map(({ code }) => code);

  test('an empty one: the warnings name what is missing', () => {
    assert.deepEqual(codes({}), ['no-link', 'title-missing', 'date-missing', 'where-missing']);
    const unzoned = {
      title: 'T',
      start: '2026-12-03T18:30',
      url: 'https://museum.org/dam',
      hashtags: ['dam'],
    };
    assert.deepEqual(codes(unzoned), ['zone-missing']);
    assert.deepEqual(codes({ ...unzoned, start: '2026-12-03' }), []);
  });

  test('one with a title says it, and what else is missing', () => {
    const { posts, warnings } = announce(as<TweetupEvent>({ title: 'Table' }), 'x');
    assert.match(posts[0]!.text, /Table/);
    assert.deepEqual(
      warnings.map(({ code }) => code),
      ['no-link', 'date-missing', 'where-missing'],
    );
  });

  test('a title of white space is none', () => {
    assert.ok(codes({ ...event, title: ' ' }).includes('title-missing'));
    assert.match(describeWarning({ code: 'title-missing' }), /no title/);
  });

  test('for every network', () => {
    for (const id of Object.keys(networks) as NetworkId[]) {
      assert.ok(announce(as<TweetupEvent>({}), id, { thread: true }).warnings.length >= 4, id);
    }
  });

  test('a campaign needs a start', () => {
    assert.throws(() => campaign(as<TweetupEvent>({ title: 'Table' })), { code: 'wall-time-invalid' });
  });
});

test('what is no event is not announced, nor are several at once', () => {
  for (const wrong of [undefined, null, 'dam', 42]) {
    assert.throws(() => announce(as<TweetupEvent>(wrong), 'x'), /Expected an event or an occurrence, got/);
    assert.throws(() => campaign(as<TweetupEvent>(wrong)), /Expected an event or an occurrence, got/);
  }
  for (const several of [[event], parsed]) {
    assert.throws(() => announce(as<TweetupEvent>(several), 'x'), /got several\./);
    assert.throws(() => campaign(as<TweetupEvent>(several)), /got several\./);
  }
});

test('a network is an id or a descriptor', () => {
  for (const use of [
    (on: Network) => announce(event, on),
    (on: Network) => measure('Table', on),
    (on: Network) => campaign(event, { networks: [on] }),
  ]) {
    assert.throws(() => use(as<Network>('twitter')), /Unknown network "twitter"\. Known: x, bluesky,/);
    for (const wrong of [undefined, null, {}, ['x'], 42]) {
      assert.throws(
        () => use(as<Network>(wrong)),
        /^TypeError: Expected a network \(x, bluesky,.*\), or one of your own/,
      );
    }
  }
  assert.throws(() => campaign(event, { networks: as('x') }), /Expected a list as networks, got "x"/);
  // Without the list, an id is not known.
  assert.throws(
    () => compose(event, as<Network>('x')),
    /Expected a network as defineNetwork gives it, got x\./,
  );
  assert.throws(
    () => measureOn('Table', as<Network>('x')),
    /Expected a network as defineNetwork gives it, got "x"/,
  );
});

test('only text is measured', () => {
  assert.throws(() => measure(as<string>(42), 'x'), {
    name: 'TypeError',
    message: 'Expected a text to measure, got 42.',
  });
  assert.throws(
    () => measure(as<string>(announce(event, 'x')), 'x'),
    /got an object with network, moment, posts/,
  );
});

test('an invalid date is named', () => {
  const said = (name: string) => ({
    name: 'TypeError',
    message: `Expected a valid Date as ${name}, got Invalid Date.`,
  });
  assert.throws(() => announce(event, 'x', { now: invalid }), said('now'));
  assert.throws(() => announce(event, 'x', { scheduledAt: invalid }), said('scheduledAt'));
  assert.throws(() => campaign(event, { now: invalid }), said('now'));
});

describe('defineNetwork', () => {
  test('takes every network of the package', () => {
    for (const network of Object.values(networks)) assert.equal(defineNetwork<Network>(network), network);
  });

  for (const [field, wrong, message] of [
    [
      'id',
      undefined,
      /^Expected lower-case letters, digits and hyphens as id of defineNetwork, got undefined\.$/,
    ],
    ['id', 'My Network', /as id of defineNetwork, got "My Network"/],
    ['name', '', /as name of defineNetwork, got ""/],
    ['unit', 'letters', /^Expected one of weighted, .* as unit of defineNetwork/],
    ['limit', 0, /as limit of defineNetwork, got 0/],
    ['limit', '280', /as limit of defineNetwork, got "280"/],
    ['layout', 'page', /as layout of defineNetwork/],
    ['count', undefined, /as count of defineNetwork/],
    ['find', 'x', /as find of defineNetwork/],
    ['share', 'https://x.com', /as share of defineNetwork/],
    ['maxTags', -1, /as maxTags of defineNetwork, got -1/],
  ] as const) {
    test(`names ${field} where it is ${JSON.stringify(wrong)}`, () => {
      const network = as<Network>({ ...networks.x, [field]: wrong });
      assert.throws(() => defineNetwork(network), { name: 'TypeError', message });
    });
  }

  test('names what is no network at all', () => {
    assert.throws(() => defineNetwork(as<Network>({})), /as id of defineNetwork/);
    assert.throws(() => defineNetwork(as<Network>('x')), /Expected a descriptor for defineNetwork, got "x"/);
  });
});
