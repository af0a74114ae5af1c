import assert from 'node:assert/strict';
import { test } from 'node:test';
import { announce, extras, measure } from '../../../src/announce/compose.ts';
import { classic } from '../../../src/announce/networks/classic.ts';
import { tweetup } from '../samples.ts';

test('counts code points, links 23', () => {
  assert.equal(measure('👨‍👩‍👧‍👧', classic).length, 7);
  assert.equal(measure('e\u0301 https://example.org/long/path/here', classic).length, 25);
  assert.equal(measure('a'.repeat(141), classic).fits, false);
});

test('says it in one line, to the handles of old', () => {
  const { text } = announce(tweetup, classic, { moment: 'thanks', with: extras }).posts[0]!;
  assert.doesNotMatch(text, /\n/);
  assert.ok(text.length <= 140 + tweetup.url!.length);
  assert.equal(classic.handleKey, 'x');
});
