import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { describeProblem, parseFeed } from '../../src/event/index.ts';
import { jsonError } from '../../src/event/json-error.ts';

const said = (text: string) => describeProblem(parseFeed(text).problems[0]!);

test('the line is shown', () => {
  const text = '{\n  "events": [\n    { "id": "a" "title": "x" }\n  ]\n}';
  assert.equal(
    said(text),
    'The document is not valid JSON. Most often a comma or quote is missing, or there is one too many; see line 3, column 17: { "id": "a" "title": "x" }',
  );
});

test('quotes of a word processor are named', () => {
  assert.match(said('{\n  “events”: []\n}'), /line 2 has quotes that JSON does not know.*: “events”: \[\]$/);
  assert.match(said("{ 'events': [] }"), /quotes that JSON does not know/);
});

test('of a long line only what is around the place', () => {
  const { excerpt = '', column } = jsonError(
    ...failing(`{"a": "${'x'.repeat(500)}" "b": "${'y'.repeat(500)}"}`),
  );
  assert.equal(column, 510);
  assert.equal(excerpt, `…${'x'.repeat(28)}" "b": "${'y'.repeat(24)}…`);
});

test('every engine is understood, and one that tells no place', () => {
  const text = '{\n "a": 1,\n}';
  for (const message of [
    `Expected double-quoted property name in JSON at position 11 (line 3 column 1)`,
    'JSON.parse: expected double-quoted property name at line 3 column 1 of the JSON data',
  ]) {
    const { line, column } = jsonError(text, new SyntaxError(message));
    assert.deepEqual([line, column], [3, 1], message);
  }
  assert.deepEqual(jsonError(text, new SyntaxError('JSON Parse error: Expected }')), {
    detail: 'JSON Parse error: Expected }',
  });
  assert.deepEqual(jsonError(text, new RangeError('x')), { detail: 'nested too deeply' });
});

test('wherever a text is cut, the place is in it', () => {
  const whole = JSON.stringify({ events: [{ id: 'a', title: 'Ä “b” 😀', start: '2026-12-03' }] }, null, 2);
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.string(), (cut, more) => {
      const text = whole.slice(0, cut) + more;
      try {
        JSON.parse(text);
      } catch (error) {
        const { line = 1, column = 1, excerpt = '' } = jsonError(text, error);
        const lines = text.split('\n');
        assert.ok(line >= 1 && line <= lines.length, `line ${line}`);
        assert.ok(column >= 1 && column <= lines[line - 1]!.length + 2, `column ${column}`);
        assert.ok(excerpt.length <= 70);
      }
    }),
  );
});

function failing(text: string): [string, unknown] {
  try {
    JSON.parse(text);
  } catch (error) {
    return [text, error];
  }
  return assert.fail('it is JSON');
}
