import assert from 'node:assert/strict';
import { test } from 'node:test';
import { announce, measure } from '../../../src/announce/compose.ts';
import { plain } from '../../../src/announce/networks/plain.ts';
import { tweetup } from '../samples.ts';

test('has no limit, and hashtags are only text', () => {
  const { limit, fits, entities } = measure('#tag https://example.org/a.', plain);
  assert.deepEqual(
    [limit, fits, entities.map((each) => each.value)],
    [Infinity, true, ['https://example.org/a']],
  );
});

test('becomes a mail with line breaks and spaces as RFC 6068 wants them', () => {
  const { shareUrl } = announce(tweetup, plain);
  assert.match(shareUrl!, /^mailto:\?subject=Drinking%20About/);
  assert.ok(shareUrl!.includes('%0D%0A') && !shareUrl!.includes('+'));
});
