import assert from 'node:assert/strict';
import { test } from 'node:test';
import { announce, measure } from '../../../src/announce/compose.ts';
import { mastodon } from '../../../src/announce/networks/mastodon.ts';
import { tweetup } from '../samples.ts';

test('counts links 23 and remote mentions by their name alone', () => {
  assert.equal(measure('https://example.org/a/long/path', mastodon).length, 23);
  assert.equal(measure('@theda@a-very-long-host.example', mastodon).length, 6);
  assert.equal(measure('👨‍👩‍👧‍👧', mastodon).length, 1);
  const instance = { configuration: { statuses: { max_characters: 5000 } } };
  assert.equal(measure('a', mastodon, { instance }).limit, 5000);
});

test('hashtags need white space before them, mentions a host', () => {
  assert.deepEqual(
    measure('(#no) #yes', mastodon).entities.map((each) => each.value),
    ['yes'],
  );
  assert.equal(mastodon.mention?.('theda'), undefined);
});

test('asks for the server before it shares', () => {
  assert.equal(announce(tweetup, mastodon).shareUrl, undefined);
  assert.match(
    announce(tweetup, mastodon, { instance: '@me@museum.social' }).shareUrl!,
    /^https:\/\/museum\.social\/share\?text=/,
  );
});
