import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { TweetupEvent } from '../../src/event/index.ts';
import { toAtom } from '../../src/interchange/index.ts';

const now = new Date('2026-06-01T08:00:00.500Z');
const event: TweetupEvent = {
  id: 'dam 1',
  title: 'Table',
  start: '2026-07-02T18:30',
  timeZone: 'Europe/Berlin',
};

test('an entry for each event, the date in its title', () => {
  const atom = toAtom(
    [
      {
        ...event,
        url: 'https://a.example/dam',
        updatedAt: '2026-06-02T10:00:00+02:00',
        hashtags: ['Museum'],
        summary: 'A & B',
      },
    ],
    { now, title: 'News', url: 'https://a.example/atom.xml' },
  );
  assert.match(
    atom,
    /^<\?xml version="1\.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom">/,
  );
  assert.match(
    atom,
    /<id>https:\/\/a\.example\/atom\.xml<\/id>\n<title>News<\/title>\n<updated>2026-06-02T08:00:00Z<\/updated>/,
  );
  assert.match(
    atom,
    /<id>https:\/\/a\.example\/atom\.xml#dam%201<\/id>\n<title>Table, Thursday, July 2, 2026/,
  );
  assert.match(
    atom,
    /<link href="https:\/\/a\.example\/dam"\/>\n<summary>A &amp; B<\/summary>\n<content type="html">&lt;article class=&quot;h-event&quot;/,
  );
  assert.match(atom, /<category term="Museum"\/>/);
});

test('a feed without events is one still; an event without a time that can be is left out', () => {
  assert.match(toAtom([], { now }), /<updated>2026-06-01T08:00:00Z<\/updated>/);
  assert.doesNotMatch(toAtom([{ ...event, timeZone: 'BST' }], { now }), /<entry>/);
});

test('well-formed, whatever the texts', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.constantFrom(']]>', '</entry>', '\uFFFE\uFFFF', '&amp;', '\u0000'),
  );
  fc.assert(
    fc.property(text, text, (one, two) => {
      const atom = toAtom(
        [{ ...event, id: one, title: two, summary: one, hashtags: [two], url: `https://a.example/${one}` }],
        { now, title: two },
      );
      assert.deepEqual(
        (atom.match(/<\/?[a-z]+/g) ?? []).filter(
          (tag) => !/^<\/?(feed|id|title|updated|author|name|entry|link|summary|content|category)$/.test(tag),
        ),
        [],
      );
      assert.doesNotMatch(
        atom.replaceAll('\n', '').replaceAll('\t', '').replaceAll('\r', ''),
        /[\p{Cc}\uFFFE\uFFFF]/u,
      );
      assert.doesNotMatch(atom, /&(?!(amp|lt|gt|quot|#39);)/);
    }),
    { numRuns: 200 },
  );
});
