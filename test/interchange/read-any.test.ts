import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAny, recognise } from '../../src/interchange/read-any.ts';
import { formats } from '../../src/interchange/formats/all.ts';

const ics =
  'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:x\r\nDTSTART:20261203T183000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n';
const feed = JSON.stringify({ events: [{ id: '1', title: 'x', start: '2026-12-03' }] });
const ld = JSON.stringify({
  '@context': 'https://schema.org',
  '@type': 'Event',
  name: 'x',
  startDate: '2026-12-03',
});
const page = `<!doctype html><script type="application/ld+json">${ld}</script>`;

for (const [name, text, id] of [
  ['a calendar', ics, 'icalendar'],
  ['a calendar after blank lines, in lower case', `\n\n${ics.toLowerCase()}`, 'icalendar'],
  ['a calendar with a byte order mark', `\uFEFF${ics}`, 'icalendar'],
  ['a bare event', ics.replace(/(BEGIN|END):VCALENDAR\r\n/g, ''), 'icalendar'],
  ['our feed', feed, 'tweetup'],
  ['our feed with a byte order mark', `\uFEFF ${feed}`, 'tweetup'],
  ['an array of our events', '[{"id":"1","title":"x","start":"2026-12-03"}]', 'tweetup'],
  ['one event of ours', '{"id":"1","title":"x","start":"2026-12-03"}', 'tweetup'],
  [
    'a feed that speaks of calendars',
    JSON.stringify({
      events: [
        { id: '1', title: 'BEGIN:VCALENDAR', start: '2026-12-03', description: '\nBEGIN:VCALENDAR\n' },
      ],
    }),
    'tweetup',
  ],
  ['JSON-LD', ld, 'json-ld'],
  ['an array of JSON-LD', `[${ld}]`, 'json-ld'],
  ['a page', page, 'json-ld'],
] as const) {
  test(`${name} is read, whatever its type`, async () => {
    for (const type of [
      undefined,
      'text/plain',
      'text/html; charset=utf-8',
      'text/calendar',
      'application/json',
      '',
    ]) {
      assert.equal(recognise(text, type), id);
      const { events, problems } = await readAny(text, {
        ...(type === undefined ? {} : { type }),
        timeZone: 'UTC',
      });
      assert.equal(events.length, 1, JSON.stringify(problems));
      assert.deepEqual(problems, []);
    }
  });
}

for (const [name, text, code] of [
  ['nothing', '', 'empty-document'],
  ['an error page', '<!doctype html><title>502 Bad Gateway</title>', 'html-not-json'],
  ['plain text', 'Not found', 'not-json'],
  ['half a feed', feed.slice(0, 30), 'not-json'],
  ['JSON of something else', '{"error":"no"}', 'not-a-feed'],
  [
    'JSON-LD without events',
    '{"@context":"https://schema.org","@type":"Person","name":"x"}',
    'no-events-in-page',
  ],
  ['deep JSON', '['.repeat(1_000_000), 'not-json'],
  ['deep JSON that is closed', '['.repeat(5000) + ']'.repeat(5000), 'not-an-event'],
] as const) {
  test(`${name}: no events, and it is said why`, async () => {
    const { events, problems } = await readAny(text);
    assert.equal(events.length, 0);
    assert.equal(problems[0]?.code, code);
    assert.equal(problems[0]?.level, 'error');
  });
}

test('bytes that were no UTF-8 are reported, the events stay', async () => {
  const { events, problems } = await readAny(ics.replace('SUMMARY:x', 'SUMMARY:Caf\uFFFD'));
  assert.equal(events[0]?.title, 'Caf\uFFFD');
  assert.deepEqual(
    problems.map(({ code }) => code),
    ['invalid-utf8'],
  );
});

test('every format has an id, an extension and code that reads or writes', async () => {
  const ids = formats.map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length);
  for (const format of formats) {
    const [read, write] = await Promise.all([format.reader?.(), format.writer?.()]);
    assert.match(format.id, /^[a-z][a-z0-9-]*$/);
    assert.ok(format.extensions.length > 0);
    assert.ok(read ?? write, format.id);
    assert.equal(read !== undefined, format.matches !== undefined, format.id);
  }
});
