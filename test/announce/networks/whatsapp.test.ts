import assert from 'node:assert/strict';
import { test } from 'node:test';
import { announce, measure } from '../../../src/announce/compose.ts';
import { whatsapp } from '../../../src/announce/networks/whatsapp.ts';
import { tweetup } from '../samples.ts';

test('shares text with spaces as %20', () => {
  assert.match(announce(tweetup, whatsapp).shareUrl!, /^https:\/\/wa\.me\/\?text=Join%20us%21%20/);
});

test('counts UTF-16 units up to 4,096', () => {
  assert.equal(measure('a'.repeat(4096), whatsapp).fits, true);
  assert.equal(measure('a'.repeat(4097), whatsapp).fits, false);
});
