import assert from 'node:assert/strict';
import { test } from 'node:test';
import { announce, measure } from '../../../src/announce/compose.ts';
import { x } from '../../../src/announce/networks/x.ts';
import { tweetup } from '../samples.ts';

test('counts weights, links 23, each emoji 2', () => {
  const length = (text: string) => measure(text, x).length;
  assert.equal(length('Größe “5”'), 9);
  assert.equal(length('日本語 …'), 9);
  assert.equal(length('👨‍👩‍👧‍👧🧑‍🔧🏳️‍⚧️'), 6);
  assert.equal(length('https://example.org/a/path/of/any/length/at/all'), 23);
  assert.equal(length('e\u0301'), 1);
});

test('mentions only what is a name there, and shares through the intent', () => {
  assert.equal(x.mention?.('NylonsAndAll'), '@NylonsAndAll');
  assert.equal(x.mention?.('theda@museum.social'), undefined);
  assert.match(announce(tweetup, x).shareUrl!, /^https:\/\/x\.com\/intent\/tweet\?text=/);
});
