import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { cutTo } from '../../src/announce/cut.ts';
import { contextOf } from '../../src/announce/network.ts';
import { linkedin } from '../../src/announce/networks/linkedin.ts';
import { mastodon } from '../../src/announce/networks/mastodon.ts';
import { threads } from '../../src/announce/networks/threads.ts';
import { countGraphemes } from '../../src/internal/text.ts';

const cut = (text: string, max: number, network = linkedin) =>
  cutTo(text, max, { network, context: contextOf(network, {}) }).text;

test('cuts at words, drops hanging punctuation, adds an ellipsis', () => {
  assert.equal(cut('one two three', 13), 'one two three');
  assert.equal(cut('one two, three', 10), 'one two…');
  assert.equal(cut('one (two) three', 6), 'one…');
  assert.equal(cut('see https://example.org/long', 20), 'see…');
  assert.equal(cut('see https://a.org/b/ and more', 24), 'see…');
  assert.equal(cut('博物館で飲みましょう', 6), '博物館で飲…');
});

test('inside a word only where there is no other way, and never inside what would stay a link', () => {
  assert.equal(cut('unbreakable', 5), 'unbr…');
  assert.equal(cut('! ? ! unbreakable', 12), '! ? ! unbre…');
  assert.equal(cut('README.md and more', 11), 'README.md …');
  assert.equal(cut('https://example.org/a', 12), 'httpsexampl…');
  assert.equal(cut('👩🏽‍🔧👩🏽‍🔧👩🏽‍🔧 me@example.org', 3, mastodon), '👩🏽‍🔧👩🏽‍🔧…');
  assert.equal(cut('unbreakable', 0), '');
});

test('never breaks a grapheme cluster, stays within the length, keeps a beginning', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.nat(60), (text, max) => {
      const made = cut(text, max, mastodon);
      assert.ok(made.isWellFormed() || !text.isWellFormed());
      assert.ok(countGraphemes(made) <= max || made === '');
      if (made !== text && made !== '' && !/\S\.\S|:\/\//.test(text))
        assert.ok(text.startsWith(made.slice(0, -1)));
    }),
  );
});

test('hostile texts take linear time', () => {
  for (const text of ['.', 'a ', '\u0301', ' ', '博', 'a.a '])
    assert.ok(
      cutTo(text.repeat(50_000), 500, { network: threads, context: contextOf(threads, {}) }).length <= 500,
    );
});
