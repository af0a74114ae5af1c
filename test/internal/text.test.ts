import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import {
  countCodePoints,
  countGraphemes,
  manyLines,
  oneLine,
  truncate,
  utf8Length,
} from '../../src/internal/text.ts';

const within = (max: number) => (text: string) => text.length <= max;
const inThreads = (text: string) => utf8Length(text) <= 500;
const anyText = fc.string({ unit: 'binary', maxLength: 200 });

test('graphemes agree with one segmenter pass for every text, also where the fast path applies', () => {
  const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
  const text = fc.oneof(
    anyText,
    fc.string({ unit: 'grapheme', maxLength: 100 }),
    fc.array(fc.nat(0xffff), { maxLength: 40 }).map((units) => String.fromCharCode(...units)),
  );
  fc.assert(
    fc.property(text, (value) => countGraphemes(value) === [...segmenter.segment(value)].length),
    { numRuns: 3000 },
  );
});

test('every pair of units that take the fast path are two clusters', () => {
  const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
  const before = ['a', '가'];
  for (let unit = 0; unit < 0xffff; unit++) {
    const char = String.fromCharCode(unit);
    for (const first of before) {
      const text = first + char;
      const expected = [...segmenter.segment(text)].length;
      if (countGraphemes(text) !== expected) assert.fail(`U+${unit.toString(16)} after ${first}`);
    }
  }
});

test('a replacement segmenter is used', () => {
  const everyUnit = { segment: (text: string) => [...text].map((segment, index) => ({ segment, index })) };
  assert.equal(countGraphemes('👨‍👩‍👧‍👧', everyUnit), 7);
  assert.equal(countGraphemes('👨‍👩‍👧‍👧'), 1);
});

test('byte and code point lengths agree with the platform', () => {
  const encoder = new TextEncoder();
  fc.assert(
    fc.property(
      fc.oneof(anyText, fc.string({ unit: fc.nat(0xffff).map((c) => String.fromCharCode(c)) })),
      (text) => {
        assert.equal(utf8Length(text), encoder.encode(text).length);
        assert.equal(countCodePoints(text), [...text].length);
      },
    ),
  );
});

test('cuts at words, drops hanging punctuation, adds an ellipsis', () => {
  assert.deepEqual(truncate('one two three', within(13)), { text: 'one two three', cut: false });
  assert.deepEqual(truncate('one two, three', within(10)), { text: 'one two…', cut: true });
  assert.deepEqual(truncate('one (two) three', within(6)), { text: 'one…', cut: true });
  assert.deepEqual(truncate('unbreakable', within(5)), { text: '', cut: true });
  assert.deepEqual(truncate('see https://example.org/long', within(20)), { text: 'see…', cut: true });
  assert.deepEqual(truncate('see https://a.org/b/ and more', within(24)), { text: 'see…', cut: true });
  assert.deepEqual(truncate('博物館で飲みましょう', within(6)), { text: '博物館で飲…', cut: true });
});

test('cutting never breaks a grapheme cluster and keeps a prefix', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.nat(60), (text, max) => {
      const { text: cut } = truncate(text, (t) => countGraphemes(t) <= max);
      assert.ok(cut.isWellFormed() || !text.isWellFormed());
      assert.ok(countGraphemes(cut) <= max || cut === '');
      if (cut !== text && cut !== '') assert.ok(text.startsWith(cut.slice(0, -1)));
    }),
  );
});

test('one line and many lines', () => {
  assert.equal(oneLine(' a\r\n\tb \u202e c\ud800 '), 'a b c');
  assert.equal(oneLine('e\u0301'), 'é');
  assert.equal(oneLine('\u0301abc'), 'abc');
  assert.equal(manyLines('\n\na\n\n\n\n b  c \r\n'), 'a\n\nb c');
  fc.assert(
    fc.property(anyText, (text) => oneLine(oneLine(text)) === oneLine(text) && oneLine(text).isWellFormed()),
  );
});

test('hostile texts take linear time', () => {
  for (const text of [
    '.'.repeat(200_000),
    'a '.repeat(100_000),
    '\u0301'.repeat(200_000),
    ' '.repeat(200_000),
  ]) {
    assert.ok(inThreads(truncate(oneLine(text), inThreads).text));
  }
});
