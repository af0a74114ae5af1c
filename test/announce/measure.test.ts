import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defineNetwork, measure, networks, type NetworkId } from '../../src/announce/index.ts';
import { littleText } from '../../src/announce/networks/linkedin.ts';
import { shortLink } from '../../src/announce/networks/bluesky.ts';
import { postLink } from '../../src/announce/clean.ts';
import { x } from '../../src/announce/networks/x.ts';

const lengths: [text: string, network: NetworkId, length: number][] = [
  ['Hi http://test.co', 'x', 26],
  ['e\u0301', 'x', 1],
  ['“quoted” – text …', 'x', 18],
  ['Größe 5 €', 'x', 10],
  ['日本語', 'x', 6],
  ['مرحبا', 'x', 5],
  ['👨‍👩‍👧‍👧🏳️‍⚧️🧑‍🔧🐦‍🔥', 'x', 8],
  ['1️⃣ © ✌︎', 'x', 10],
  ['7.30.pm', 'x', 23],
  ['7:30 pm', 'x', 7],
  ['see README.md', 'x', 27],
  ['👨‍👩‍👧‍👧', 'classic', 7],
  ['https://example.org/a/long/path/that/does/not/count', 'classic', 23],
  ['नमस्ते', 'bluesky', 3],
  ['https://example.org/a/long/path', 'mastodon', 23],
  ['example.org/a/long/path/here', 'mastodon', 28],
  ['@theda@a-very-long-host.example', 'mastodon', 6],
  ['mail theda@host.example', 'mastodon', 23],
  ['it’s', 'threads', 6],
  ['👍', 'linkedin', 2],
  ['a\r\nb', 'plain', 3],
];

for (const [text, network, length] of lengths) {
  test(`${network} counts ${length} for ${JSON.stringify(text)}`, () => {
    assert.equal(measure(text, network).length, length);
  });
}

const entities: [text: string, network: NetworkId, values: string[]][] = [
  ['Meet @alice at 13.11.Fr (#tweetup)', 'x', ['alice', 'https://13.11.Fr', 'tweetup']],
  ['Meet @alice (#tweetup) #yes', 'mastodon', ['alice', 'yes']],
  ['Meet @alice.test (#tweetup) #yes', 'bluesky', ['alice.test', 'yes']],
  ['@a@b.social example.kids music.music', 'mastodon', ['a@b.social']],
  ['example.kids a.music', 'bluesky', ['https://example.kids', 'https://a.music']],
  ['example.kids', 'x', []],
  ['#one #two https://a.org.', 'threads', ['one', 'https://a.org']],
  ['#one #2 https://a.org/(b) (https://c.org)', 'linkedin', ['one', 'https://a.org/(b)', 'https://c.org']],
  ['https://en.wikipedia.org/wiki/A_(b)?c=d#e, and', 'x', ['https://en.wikipedia.org/wiki/A_(b)?c=d#e']],
  ['http://a.de/x!(b.de) http://a.de/x_(b)', 'x', ['http://a.de/x', 'https://b.de', 'http://a.de/x_(b)']],
  ['éa.de éa.de', 'x', ['https://a.de', 'https://éa.de']],
  ['＃full @x/list', 'x', ['full', 'x']],
];

for (const [text, network, values] of entities) {
  test(`${network} sees ${JSON.stringify(values)} in ${JSON.stringify(text)}`, () => {
    const found = measure(text, network).entities;
    assert.deepEqual(
      found.map((each) => each.value),
      values,
    );
    for (const each of found) assert.equal(text.slice(each.start, each.end), each.text);
  });
}

test('fits: both limits, at most five links on Threads, nothing empty', () => {
  assert.equal(measure('a'.repeat(280), 'x').fits, true);
  assert.equal(measure('a'.repeat(281), 'x').fits, false);
  assert.equal(measure('', 'x').fits, false);
  assert.equal(measure(' \n', 'mastodon').fits, false);
  const families = measure('👨‍👩‍👧‍👧'.repeat(121), 'bluesky');
  assert.deepEqual([families.length, families.bytes, families.fits], [121, 3025, false]);
  assert.equal(measure('https://a.org '.repeat(6), 'threads').fits, false);
});

test('limits of an account and of an instance', () => {
  assert.equal(measure('a'.repeat(300), 'x', { limit: 25_000 }).fits, true);
  const instance = { configuration: { statuses: { max_characters: 2000, characters_reserved_per_url: 30 } } };
  const measured = measure('https://example.org', 'mastodon', { instance, contentWarning: 'food' });
  assert.deepEqual([measured.length, measured.limit], [34, 2000]);
});

test('without a list of top-level domains, what looks like an address counts at least as much as a link', () => {
  assert.equal(measure('file.zzz', x).length, 23);
  assert.equal(measure('file.a-really-long-path-that-is-none.zzz', x).length, 40);
  assert.equal(measure('https://file.zzz/a-really-long-path-that-is-none', x).length, 23);
});

test('short links and little text', () => {
  assert.equal(shortLink('https://bsky.app/3jk7x4irgv52r2313y182h9'), 'bsky.app/3jk7x4irgv52...');
  assert.equal(littleText('Hi (all) @x *now*'), 'Hi \\(all\\) \\@x \\*now\\*');
  const { entities: found } = measure('Hi #Tweet_up', 'linkedin');
  assert.equal(littleText('Hi #Tweet_up', found), 'Hi {hashtag|\\#|Tweet\\_up}');
});

test('defineNetwork names the field that is wrong', () => {
  assert.throws(() => defineNetwork({ ...x, id: 'My Network' }), /as id of defineNetwork/);
  assert.throws(() => defineNetwork({ ...x, limit: 0 }), /as limit of defineNetwork/);
  assert.equal(defineNetwork({ ...networks.mastodon, id: 'glitch', limit: 2000 }).limit, 2000);
});

test('an unknown network is named together with the known ones', () => {
  assert.throws(() => measure('a', 'friendster' as NetworkId), /friendster.*x, bluesky/s);
  assert.throws(() => measure('a', 'constructor' as NetworkId), TypeError);
});

const hostile = [
  'a.',
  '.',
  'a',
  '@a',
  '#a',
  'https://a.co/(',
  'あ',
  'あ.com',
  '(a',
  '_a.',
  '-',
  '·a',
  '$A ',
  '\u0301',
  '👨‍',
  '@a.',
  'xmpp:',
  'a.co?!',
  'http://',
  '#·',
  '＠',
];
test('100 kB of hostile text takes linear time on every network', () => {
  const started = process.cpuUsage();
  for (const part of hostile) {
    const text = part.repeat(Math.ceil(100_000 / part.length));
    for (const id of Object.keys(networks) as NetworkId[]) measure(text, id);
  }
  // 189 measurements; a quadratic one alone would take longer than all of them may.
  const { user, system } = process.cpuUsage(started);
  assert.ok(user + system < 60_000_000, `${(user + system) / 1000} ms`);
});

test('addresses and tags of any kind are cleaned in linear time', () => {
  for (const part of ['a/', 'long-', 'a.', '(', '%', '?a=b&', '#', '~']) {
    assert.ok(postLink(`https://example.org/${part.repeat(20_000)})`) !== '');
  }
});
