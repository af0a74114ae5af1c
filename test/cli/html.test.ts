import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calendar, run, testIo } from './io.ts';

test('the next dates, soonest first', async () => {
  const io = testIo({ 'a.ics': calendar });
  assert.equal(await run(io, 'html', 'a.ics', '--title', 'Soon'), 0);
  assert.deepEqual(
    [...io.output.matchAll(/datetime="([^"]*)"/g)].map(([, date]) => date),
    ['2026-11-26T18:30+00:00', '2027-03-01'],
  );
  assert.match(io.output, /<h2 class="p-name">Soon<\/h2>/);
});

test('--limit, --heading, --from, --to and -o', async () => {
  const io = testIo({ 'a.ics': calendar });
  assert.equal(
    await run(io, 'html', 'a.ics', '--limit', '1', '--heading', '4', '--from', '2027-01-01', '-o', 'a.html'),
    0,
  );
  const html = String(io.files.get('a.html'));
  assert.equal(html.match(/<article/g)?.length, 1);
  assert.match(
    html,
    /<h4><span class="p-name">Table<\/span><\/h4>\n<p><time class="dt-start" datetime="2027-01-07T18:30.*\n<p>Then January 14 and January 21<\/p>/,
  );
  assert.equal(await run(io, 'html', 'a.ics', '--from', '2024-01-01', '--to', '2024-12-31'), 1);
  assert.match(io.errors, /No event of a\.ics is between these dates/);
});

test('one event by its id, in another language', async () => {
  const io = testIo({ 'a.ics': calendar });
  assert.equal(await run(io, 'html', 'a.ics', 'old', '--lang', 'de'), 0);
  assert.match(io.output, /<article class="h-event" lang="de" dir="ltr">/);
  assert.match(io.output, /<strong>Vorbei\.<\/strong>/);
  assert.match(io.output, /Donnerstag, 9\. Januar 2025/);
  assert.doesNotMatch(io.output, /h-feed/);
  assert.equal(await run(io, 'html', 'a.ics', 'missing'), 1);
  assert.match(io.errors, /no event "missing"\. It has: weekly, old, next/);
});

test('the words of the elements, in short in a list and in full where asked for', async () => {
  const feed = JSON.stringify({
    language: 'en',
    events: [
      {
        id: 'a',
        title: 'Table',
        start: '2026-12-03T18:30',
        timeZone: 'Europe/Berlin',
        status: 'moved',
        previous: [{ start: '2026-11-26T18:30' }],
        accessibility: 'A ramp.',
        rsvp: { url: 'https://a.example/' },
      },
    ],
  });
  const io = testIo({ 'a.json': feed });
  assert.equal(await run(io, 'html', 'a.json', '--lang', 'de'), 0);
  assert.match(io.output, /<span class="p-name" lang="en">Table/);
  assert.match(io.output, /<strong>Verlegt\.<\/strong>/);
  assert.match(io.output, /Zu- oder absagen auf a\.example/);
  assert.doesNotMatch(io.output, /A ramp/);
  io.output = '';
  assert.equal(await run(io, 'html', 'a.json', '--lang', 'de', '--full'), 0);
  assert.match(io.output, /h-feed[^]*<dt>Zugang<\/dt><dd>A ramp\.<\/dd>/);
  io.output = '';
  assert.equal(await run(io, 'html', 'a.json', 'a', '--lang', 'de'), 0);
  assert.match(io.output, /<dt>Zugang<\/dt><dd>A ramp\.<\/dd>/);
});
