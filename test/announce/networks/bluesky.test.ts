import assert from 'node:assert/strict';
import { test } from 'node:test';
import { announce, measure } from '../../../src/announce/compose.ts';
import { bluesky, shortLink } from '../../../src/announce/networks/bluesky.ts';
import { tweetup } from '../samples.ts';

test('counts grapheme clusters and bytes', () => {
  const { length, bytes, fits } = measure('👨‍👩‍👧‍👧'.repeat(121), bluesky);
  assert.deepEqual([length, bytes, fits], [121, 3025, false]);
});

test('shortens links as the app does', () => {
  assert.equal(shortLink('https://bsky.app'), 'bsky.app');
  assert.equal(shortLink('https://example.org/'), 'example.org');
  assert.equal(
    shortLink('https://very-long-domain-name.com/foo?bar=baz#andsomemore'),
    'very-long-domain-name.com/foo?bar=baz#...',
  );
  assert.equal(shortLink('no address'), 'no address');
});

test('mentions host names, and no names of other networks', () => {
  assert.equal(bluesky.mention?.('theda.example.com'), '@theda.example.com');
  assert.equal(bluesky.mention?.('theda'), undefined);
  assert.equal(bluesky.mention?.('theda@museum.social'), undefined);
  assert.match(announce(tweetup, bluesky).posts[0]!.text, /\nexample\.org\/dam\/belfast-\.\.\.$/);
});
