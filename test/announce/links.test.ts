import assert from 'node:assert/strict';
import { test } from 'node:test';
import { profileUrl, tagUrl } from '../../src/announce/links.ts';

test('profiles', () => {
  assert.equal(profileUrl('x', '@NylonsAndAll'), 'https://x.com/NylonsAndAll');
  assert.equal(profileUrl('bluesky', 'theda.bsky.social'), 'https://bsky.app/profile/theda.bsky.social');
  assert.equal(profileUrl('mastodon', 'theda@example.social'), 'https://example.social/@theda');
  assert.equal(profileUrl('mastodon', 'theda'), undefined);
  assert.equal(profileUrl('mastodon', 'theda@evil.example/phish?'), undefined);
  assert.equal(profileUrl('threads', 'theda'), 'https://www.threads.com/@theda');
  assert.equal(profileUrl('linkedin', 'company/museum'), 'https://www.linkedin.com/company/museum/');
  assert.equal(profileUrl('linkedin', 'in/theda'), 'https://www.linkedin.com/in/theda/');
  assert.equal(profileUrl('somewhere', 'theda'), undefined);
  assert.equal(profileUrl('constructor', 'theda'), undefined);
  assert.equal(profileUrl('x', '../../home?'), 'https://x.com/..%2F..%2Fhome%3F');
});

test('hashtags', () => {
  assert.equal(tagUrl('x', '#DrinkingAboutMuseums'), 'https://x.com/hashtag/DrinkingAboutMuseums');
  assert.equal(tagUrl('mastodon', 'متحف'), 'https://mastodon.social/tags/%D9%85%D8%AA%D8%AD%D9%81');
  assert.equal(tagUrl('classic', 'x'), undefined);
});
