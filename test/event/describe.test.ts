import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { describeProblem, parseFeed, problemMessages } from '../../src/event/index.ts';
import { loadLocale } from '../../src/locales/index.ts';

test('a problem names the place, the cause and the remedy', () => {
  const { problems } = parseFeed({
    events: [{ id: 'dam', title: 'T', start: '2026-12-03T18:30', timeZone: 'BST' }],
  });
  assert.equal(
    describeProblem(problems[0]!),
    'events[0].timeZone of “dam”: “BST” is an abbreviation, which means different times in different countries. Write Europe/London, if that is what you mean.',
  );
});

test('a problem of the document names the document', () => {
  const { problems } = parseFeed('<html>');
  assert.match(
    describeProblem(problems[0]!, { document: 'https://x.example/f.json' }),
    /^https:\/\/x\.example\/f\.json is a web page/,
  );
});

test('in the language that is asked for', async () => {
  const { problems } = parseFeed({ events: [{ id: 'dam', title: 'T', start: '2026-12-03T18:30' }] });
  for (const [tag, words] of [
    ['de', 'Zeitzone'],
    ['fr', 'fuseau horaire'],
    ['ar', 'المنطقة الزمنية'],
  ] as const) {
    assert.match(describeProblem(problems[0]!, { locale: await loadLocale(tag) }), new RegExp(words));
  }
});

test('every code that is reported anywhere in the event reader has its message', () => {
  const folder = new URL('../../src/event/', import.meta.url);
  const source = readdirSync(folder)
    .map((file) => readFileSync(new URL(file, folder), 'utf8'))
    .join('\n');
  const used = [...source.matchAll(/code: '([a-z0-9-]+)'/g)].map((match) => match[1]!);
  assert.ok(used.length > 20);
  for (const code of used) assert.ok(code in problemMessages, code);
});
