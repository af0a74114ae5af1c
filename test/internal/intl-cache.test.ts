import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateTimeFormat, listFormat, remember, usableTag } from '../../src/internal/intl-cache.ts';
import { numberFormat, segmenter } from '../../src/internal/intl-more.ts';

test('one object for each language and options', () => {
  assert.equal(dateTimeFormat('de', { month: 'long' }), dateTimeFormat('de', { month: 'long' }));
  assert.notEqual(dateTimeFormat('de', { month: 'long' }), dateTimeFormat('de', { month: 'short' }));
  assert.notEqual(dateTimeFormat('de'), dateTimeFormat('fr'));
  assert.equal(numberFormat('de').format(1234.5), '1.234,5');
  assert.match(listFormat('fr').format(['a', 'b']), /^a et b$/);
  assert.equal([...segmenter('en').segment('👩‍👩‍👧')].length, 1);
});

test('a tag costs the language, never the page', () => {
  for (const bad of ['', '*', 'not a tag', 'x-default', 'tlh', '__proto__', 'de-'.repeat(1000)]) {
    assert.equal(usableTag(bad), 'en', bad.slice(0, 20));
    assert.ok(dateTimeFormat(bad).format(0));
  }
  assert.equal(usableTag('de_AT'), 'de-AT');
  assert.equal(usableTag(' PT-br '), 'pt-BR');
});

test('what is remembered is bounded, and made once while it is', () => {
  const made: string[] = [];
  const get = remember((key) => {
    made.push(key);
    return key === 'none' ? undefined : key.toUpperCase();
  }, 3);
  for (const key of ['a', 'b', 'a', 'none', 'none', 'c', 'b', 'a'])
    assert.equal(get(key), key === 'none' ? undefined : key.toUpperCase());
  assert.deepEqual(made, ['a', 'b', 'none', 'c', 'a']);
});
