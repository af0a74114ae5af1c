import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { TweetupEvent } from '../../src/event/index.ts';
import { toHEvent, toHtml } from '../../src/interchange/formats/html.ts';
import { occurrences } from '../../src/time/index.ts';

const event: TweetupEvent = { id: '1', title: 'Table', start: '2026-12-03T18:30', timeZone: 'Europe/London' };

/** The tags of a piece of HTML, and what is left without them. */
function taken(html: string) {
  const tags = html.match(/<[^>]*>/g) ?? [];
  return { tags, text: html.replace(/<[^>]*>/g, '') };
}

test('headings, dates and words follow the options', () => {
  const html = toHtml(
    { ...event, status: 'cancelled', statusNote: 'Hochwasser' },
    { locale: 'de', headingLevel: 2, labels: { cancelled: 'Abgesagt' } },
  );
  assert.match(html, /<h2><span class="p-name">Table<\/span><\/h2>/);
  assert.match(html, /<strong>Abgesagt\.<\/strong> Hochwasser/);
  assert.match(html, /Donnerstag, 3\. Dezember 2026/);
  assert.match(toHtml(event, { headingLevel: 99 }), /<h6>/);
});

test('an occurrence shows its own date', () => {
  const [, second] = occurrences({ ...event, recurrence: { rule: 'FREQ=WEEKLY' } }, { limit: 2 });
  assert.match(toHEvent(second!), /datetime="2026-12-10T18:30\+00:00"/);
});

test('one event without a time that can be costs only itself', () => {
  const html = toHtml([{ ...event, timeZone: 'BST' }, event, { ...event, start: 'soon' }]);
  assert.equal(html.match(/h-event/g)?.length, 1);
});

test('whatever an event holds, no markup of its own and no address that runs', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.constantFrom(
      '<script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      "' onclick='x",
      '&lt;',
      '\u0000<b>',
      ']]>',
    ),
  );
  const address = fc.oneof(
    fc.constantFrom(
      'javascript:alert(1)',
      'data:text/html,<script>',
      'JaVaScRiPt:1',
      'https://a.example/"><script>',
      "https://a.example/'onclick=1",
      ' javascript:1',
    ),
    fc.string(),
  );
  const allowed =
    /^<\/?(article|h[2-6]|span|a|p|strong|time|data|div|br)( (class|href|datetime|value|lang)="[^"<>]*")*>$/;
  fc.assert(
    fc.property(text, text, address, (one, two, url) => {
      const html = toHtml(
        [
          {
            ...event,
            title: one,
            summary: two,
            description: `${one}\n\n${two}`,
            status: 'moved',
            statusNote: two,
            url,
            image: { url },
            venue: {
              name: one,
              address: two,
              city: one,
              country: two,
              url,
              latitude: 1,
              longitude: 2,
              meetingPoint: two,
            },
            online: { url },
            hosts: [{ name: two, url }],
            hashtags: [one],
            rsvp: { url },
            language: one,
          },
        ],
        { title: two, labels: { moved: one, map: two } },
      );
      const { tags, text: rest } = taken(html);
      for (const tag of tags) assert.match(tag, allowed);
      assert.doesNotMatch(rest, /[<>]/);
      for (const [, href] of html.matchAll(/href="([^"]*)"/g)) assert.match(href!, /^https?:/);
      assert.ok(html.isWellFormed());
    }),
    { numRuns: 300 },
  );
});
