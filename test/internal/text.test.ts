import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { countCodePoints, countGraphemes, manyLines, oneLine, utf8Length } from '../../src/internal/text.ts';

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
    assert.ok(oneLine(text).length <= text.length && utf8Length(text) >= text.length);
  }
});
