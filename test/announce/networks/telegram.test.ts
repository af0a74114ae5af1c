import assert from 'node:assert/strict';
import { test } from 'node:test';
import { announce, measure } from '../../../src/announce/compose.ts';
import { telegram } from '../../../src/announce/networks/telegram.ts';
import { tweetup } from '../samples.ts';

test('shares the address apart from the text', () => {
  const params = new URL(announce(tweetup, telegram).shareUrl!).searchParams;
  assert.equal(params.get('url'), tweetup.url);
  assert.doesNotMatch(params.get('text')!, /https:/);
  assert.equal(announce({ ...tweetup, url: undefined, venue: undefined }, telegram).shareUrl, undefined);
});

test('counts UTF-16 units up to 4,096', () => {
  assert.equal(measure('👍'.repeat(2048), telegram).fits, true);
  assert.equal(measure('👍'.repeat(2049), telegram).fits, false);
});
