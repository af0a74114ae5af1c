import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { TweetupEvent } from '../../src/event/index.ts';
import { toHEvent, toHtml } from '../../src/interchange/formats/html.ts';
import { loadLocale } from '../../src/locales/index.ts';
import { occurrences } from '../../src/time/index.ts';

const event: TweetupEvent = { id: '1', title: 'Table', start: '2026-12-03T18:30', timeZone: 'Europe/London' };

const now = new Date('2026-11-22T12:00:00Z');

/** The tags of a piece of HTML, and what is left without them. */
function taken(html: string) {
  const tags = html.match(/<[^>]*>/g) ?? [];
  return { tags, text: html.replace(/<[^>]*>/g, '') };
}

test('headings, dates and words follow the options', () => {
  const html = toHtml(
    { ...event, status: 'cancelled', statusNote: 'Hochwasser' },
    { locale: 'de', headingLevel: 2, labels: { cancelled: 'Abgesagt' }, now },
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

test('a postponed event has no date that a program could take for the one that holds', () => {
  const html = toHEvent(
    { ...event, status: 'postponed', statusNote: 'The pub is closed.', online: { url: 'https://a.example' } },
    { now },
  );
  assert.match(html, /<p><strong>Postponed\.<\/strong> The pub is closed\.<\/p>/);
  assert.match(html, /New date not known yet, was <s><time datetime="2026-12-03T18:30\+00:00">Thursday,/);
  assert.doesNotMatch(html, /dt-start|dt-end|Join/);
});

test('a moved event says when and where it was', () => {
  const moved: TweetupEvent = {
    ...event,
    status: 'moved',
    venue: { name: 'The MAC', city: 'Belfast' },
    previous: [{ start: '2026-11-26T18:30', venue: { name: 'The John Hewitt' } }],
  };
  const html = toHEvent(moved, { locale: 'en-GB', now });
  assert.match(html, /<strong>Moved\.<\/strong>/);
  assert.match(html, /<p>Now <time class="dt-start" datetime="2026-12-03T18:30\+00:00">/);
  assert.match(html, /was <s><time datetime="2026-11-26T18:30\+00:00">Thursday,? 26 November 2026/);
  assert.match(html, /<\/span> · was: <s>The John Hewitt<\/s>/);
  assert.equal(html.match(/dt-start/g)?.length, 1);
  const later = toHEvent({ ...moved, previous: [{ start: '2026-12-03T18:00' }] }, { locale: 'en-GB', now });
  assert.match(later, />18:00<\/time><\/s>/);
  const same = toHEvent({ ...moved, previous: [{ start: event.start }] }, { now });
  assert.doesNotMatch(same, /<s>/);
});

test('of a series the next date and those after it that take place', () => {
  const series: TweetupEvent = {
    ...event,
    start: '2026-01-01T18:30',
    recurrence: {
      rule: 'FREQ=MONTHLY;BYDAY=1TH',
      changes: [
        { at: '2026-12-03T18:30', start: '2026-12-04T18:30', status: 'moved' },
        { at: '2027-01-07T18:30', status: 'cancelled' },
      ],
    },
  };
  const html = toHEvent(series, { locale: 'en-GB', now });
  assert.match(html, /class="dt-start" datetime="2026-12-04T18:30/);
  assert.match(html, /<s><time datetime="2026-12-03T18:30/);
  assert.match(html, /<p>Then 4 February 2027 and 4 March 2027<\/p>/);
  const later = toHEvent(series, { now, from: new Date('2027-01-20T00:00:00Z') });
  assert.match(later, /class="dt-start" datetime="2027-02-04T18:30/);
  const over = { ...series, recurrence: { rule: 'FREQ=MONTHLY;COUNT=2' } };
  assert.match(toHEvent(over, { now }), /Past.*\n.*datetime="2026-01-01T18:30/);
  const unread = { ...series, recurrence: { rule: 'nonsense' } };
  assert.doesNotMatch(toHEvent(unread, { now }), /Past|Then/);
});

const whole: TweetupEvent = {
  ...event,
  description: 'Long.',
  venue: { name: 'Pub', meetingPoint: 'At the back.', stepFree: true },
  online: { url: 'https://www.a.example/x' },
  openTo: 'sign-up',
  icebreaker: 'Your first name',
  price: { amount: 5, currency: 'GBP', note: 'at the door' },
  agenda: [{ at: -15, title: 'Doors' }],
  questions: ['Why?', 'How?'],
  contact: '@theda@glam.example',
  codeOfConduct: 'https://a.example/kind',
  hosts: [{ name: 'Theda' }],
  rsvp: { url: 'https://b.example/' },
  links: [{ url: 'https://a.example/said', title: 'What was said', rel: 'recap' }],
};

test('one event in full, several in short, and either as asked for', () => {
  const full = toHtml(whole, { locale: 'en-GB', now });
  for (const part of [
    'Pub</span></span>, and online',
    '<p>At the back.</p>',
    '£5 · at the door · Sign up first · Step-free entrance',
    '<a href="https://www.a.example/x">Join at a.example</a> · <a href="https://b.example/">Say whether',
    '<dt>First time?</dt><dd>Ask for Theda. To begin with: Your first name. It is fine to come alone',
    '<dt>2 questions</dt><dd><ol><li>Why?</li><li>How?</li></ol></dd>',
    '<li>18:15 Doors</li>',
    '<dt>Contact</dt><dd>@theda@glam.example</dd>',
    '<dt>More</dt><dd><a href="https://a.example/kind">Code of conduct</a>, <a href="https://a.example/said">',
  ])
    assert.ok(full.includes(part), part);
  const short = toHtml([whole], { locale: 'en-GB', now });
  assert.match(short, /£5 · at the door.*\n.*Join at/);
  assert.doesNotMatch(short, /<dl>|Long\./);
  assert.equal(toHtml([whole], { locale: 'en-GB', now, full: true }).includes('<dl>'), true);
  assert.equal(toHtml(whole, { locale: 'en-GB', now, full: false }).includes('<dl>'), false);
});

test('of an event that is over, nothing that invites', () => {
  for (const over of [
    toHtml({ ...whole, status: 'cancelled' }, { now }),
    toHtml(whole, { now: new Date('2026-12-04T12:00:00Z') }),
  ]) {
    assert.match(over, /<dt>Afterwards<\/dt><dd><a href="https:\/\/a\.example\/said">What was said/);
    assert.doesNotMatch(over, /First time|Join|whether you|£5|At the back|Contact|conduct/);
  }
});

test('what is unknown is not said', () => {
  assert.equal(toHEvent(event, { now }).split('\n').length, 4);
});

test('in the language that it is read in, with its own direction and what runs the other way apart', async () => {
  const locale = await loadLocale('ar');
  const html = toHEvent(
    { ...whole, language: 'en', translations: { ar: { title: 'لقاء' } }, summary: 'One table.' },
    { locale, now },
  );
  assert.match(html, /^<article class="h-event" lang="ar" dir="rtl">/);
  assert.match(html, /<span class="p-name" dir="auto">لقاء</);
  assert.match(html, /<p class="p-summary" lang="en" dir="auto">One table/);
  assert.match(html, /<bdi>at the door<\/bdi>/);
  const german = toHEvent({ ...whole, language: 'en', title: 'لقاء' }, { locale: 'de', now });
  assert.match(german, /^<article class="h-event" lang="de" dir="ltr">/);
  assert.match(german, /<span class="p-name" lang="en" dir="auto">لقاء</);
  assert.match(german, /<div class="e-content" lang="en"><p>Long\.<\/p>/);
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
    /^<\/?(article|h[2-6]|span|a|p|strong|s|bdi|time|data|div|br|dl|dt|dd|ol|ul|li)( (class|href|datetime|value|lang|dir)="[^"<>]*")*>$/;
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
            previous: [{ start: '2026-11-26T18:30', venue: { name: two } }],
            contact: two,
            codeOfConduct: url,
            links: [url, { url, title: one }, { url, title: two, rel: 'follow' }],
            alongside: { name: one, hashtag: two, url },
            price: { amount: 3, currency: one, note: two },
            audience: two,
            spoken: [one, two],
            agenda: [{ at: 0, title: one }],
            questions: [one, two],
            icebreaker: one,
            accessibility: two,
            photoPolicy: one,
            backupPlan: two,
            openTo: 'anyone',
            expected: 4,
          },
        ],
        { title: two, labels: { moved: one, map: two }, full: true, now },
      );
      const { tags, text: rest } = taken(html);
      for (const tag of tags) assert.match(tag, allowed);
      assert.doesNotMatch(rest, /[<>]/);
      for (const [, href] of html.matchAll(/href="([^"]*)"/g)) assert.match(href!, /^(https?:|mailto:)/);
      assert.ok(html.isWellFormed());
    }),
    { numRuns: 300 },
  );
});
