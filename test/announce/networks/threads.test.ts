import assert from 'node:assert/strict';
import { test } from 'node:test';
import { announce, measure } from '../../../src/announce/compose.ts';
import { threads } from '../../../src/announce/networks/threads.ts';
import { tweetup } from '../samples.ts';

test('counts bytes', () => {
  assert.equal(measure('it’s 👍', threads).length, 11);
  assert.equal(measure('’'.repeat(167), threads).fits, false);
});

test('only the first hashtag is a topic, and posts carry one', () => {
  assert.deepEqual(
    measure('#one #two', threads).entities.map((each) => each.value),
    ['one'],
  );
  const { text, payload } = announce({ ...tweetup, hashtags: ['a', 'b', 'c'] }, threads).posts[0]!;
  assert.equal(text.match(/#/g)?.length, 1);
  assert.equal((payload as { topic_tag: string }).topic_tag, 'a');
});
