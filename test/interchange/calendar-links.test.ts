import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { TweetupEvent } from '../../src/event/index.ts';
import { calendarLinks } from '../../src/interchange/calendar-links.ts';
import { fromICalendar } from '../../src/interchange/formats/icalendar.ts';
import { occurrences } from '../../src/time/index.ts';

const now = new Date('2026-11-22T12:00:00Z');
const event: TweetupEvent = {
  id: 'dam',
  title: 'Tea & museums + friends',
  start: '2026-07-02T18:30',
  end: '2026-07-02T21:00',
  timeZone: 'Europe/Berlin',
  summary: 'One table.',
  venue: { name: 'The Ship', address: '12 High Street', city: 'Hamburg' },
  url: 'https://example.org/dam?a=1&b=2',
};
const query = (address: string) => Object.fromEntries(new URL(address).searchParams);
const text = {
  title: 'Tea & museums + friends',
  body: 'One table.\n\nhttps://example.org/dam?a=1&b=2',
  place: 'The Ship, 12 High Street, Hamburg',
};

test('Google gets the wall time with its zone', () => {
  const { google } = calendarLinks(event, { now });
  assert.ok(google.startsWith('https://calendar.google.com/calendar/render?action=TEMPLATE&'));
  assert.deepEqual(query(google), {
    action: 'TEMPLATE',
    text: text.title,
    dates: '20260702T183000/20260702T210000',
    ctz: 'Europe/Berlin',
    details: text.body,
    location: text.place,
  });
});

test('Outlook gets moments with Z and %20 for spaces', () => {
  const { outlook, office365 } = calendarLinks(event, { now });
  assert.deepEqual(query(outlook), {
    rru: 'addevent',
    subject: text.title,
    startdt: '2026-07-02T16:30:00Z',
    enddt: '2026-07-02T19:00:00Z',
    body: text.body,
    location: text.place,
  });
  assert.doesNotMatch(outlook, /\+/);
  assert.equal(
    new URL(outlook).origin + new URL(outlook).pathname,
    'https://outlook.live.com/calendar/0/action/compose',
  );
  assert.equal(office365, outlook.replace('outlook.live.com', 'outlook.office.com'));
});

test('Yahoo', () => {
  assert.deepEqual(query(calendarLinks(event, { now }).yahoo), {
    v: '60',
    TITLE: text.title,
    ST: '20260702T163000Z',
    ET: '20260702T190000Z',
    DESC: text.body,
    in_loc: text.place,
  });
});

test('whole days', () => {
  const { google, outlook, yahoo } = calendarLinks(
    { ...event, start: '2026-07-02', end: '2026-07-03' },
    { now },
  );
  assert.deepEqual([query(google)['dates'], query(google)['ctz']], ['20260702/20260704', undefined]);
  assert.deepEqual(
    [query(outlook)['startdt'], query(outlook)['enddt'], query(outlook)['allday']],
    ['2026-07-02', '2026-07-04', 'true'],
  );
  assert.deepEqual([query(yahoo)['ST'], query(yahoo)['DUR']], ['20260702', 'allday']);
});

test('without an end, two hours; UTC, fixed offsets and doubtful times as moments', () => {
  const dates = (more: Partial<TweetupEvent>) => {
    const { google } = calendarLinks({ ...event, end: undefined, ...more }, { now });
    return [query(google)['dates'], query(google)['ctz']];
  };
  assert.deepEqual(dates({}), ['20260702T183000/20260702T203000', 'Europe/Berlin']);
  assert.deepEqual(dates({ timeZone: 'UTC' }), ['20260702T183000Z/20260702T203000Z', undefined]);
  assert.deepEqual(dates({ timeZone: 'Etc/GMT-2' }), ['20260702T163000Z/20260702T183000Z', undefined]);
  assert.deepEqual(dates({ start: '2026-10-25T02:30' }), ['20261025T003000Z/20261025T023000Z', undefined]);
  assert.deepEqual(dates({ start: '2026-03-29T02:30' }), ['20260329T013000Z/20260329T033000Z', undefined]);
});

test('a series goes to Google with its rule, an occurrence without', () => {
  const series = { ...event, recurrence: { rule: 'FREQ=WEEKLY;UNTIL=20260901T000000' } };
  assert.equal(
    query(calendarLinks(series, { now }).google)['recur'],
    'RRULE:FREQ=WEEKLY;UNTIL=20260831T220000Z',
  );
  const [, second] = occurrences(series, { limit: 2 });
  const links = calendarLinks(second!, { now });
  assert.deepEqual(
    [query(links.google)['dates'], query(links.google)['recur']],
    ['20260709T183000/20260709T210000', undefined],
  );
  assert.equal(query(links.outlook)['startdt'], '2026-07-09T16:30:00Z');
});

test('the file is the calendar file', () => {
  const { ics } = calendarLinks(event, { now });
  const file = decodeURIComponent(ics.replace('data:text/calendar;charset=utf-8,', ''));
  assert.equal(fromICalendar(file).events[0]?.start, event.start);
});

test('cancelled is said in the title', () => {
  const { google } = calendarLinks(
    { ...event, status: 'cancelled' },
    { now, labels: { cancelled: 'Abgesagt' } },
  );
  assert.equal(query(google)['text'], 'Abgesagt: Tea & museums + friends');
});

test('whatever the texts hold, each stays in its own parameter', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 2000 }),
      fc.string({ unit: 'binary', minLength: 1 }),
      (one, two) => {
        const links = calendarLinks(
          { ...event, title: one, description: one, venue: { name: two } },
          { now },
        );
        assert.equal(query(links.google)['text'], one.toWellFormed());
        for (const address of [links.google, links.outlook, links.office365, links.yahoo]) {
          assert.ok(address.length < 16_000);
          assert.ok(URL.canParse(address));
        }
      },
    ),
    { numRuns: 100 },
  );
});
