import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import type { TweetupEvent } from '../../../src/event/index.ts';
import { fromICalendar, toICalendar } from '../../../src/interchange/formats/icalendar.ts';
import { readComponents } from '../../../src/interchange/formats/icalendar/components.ts';
import { definedOffset, readZoneDefinition } from '../../../src/interchange/formats/icalendar/vtimezone.ts';
import { zoneLines } from '../../../src/interchange/formats/icalendar/write-zone.ts';
import { addDays, occurrences, offsetAt, resolveWallTime, startOf } from '../../../src/time/index.ts';

const now = new Date('2026-11-22T12:00:00Z');
const event: TweetupEvent = {
  id: 'dam 1',
  title: 'Drinking About Museums: Belfast',
  start: '2026-12-03T18:30',
  end: '2026-12-03T21:00',
  timeZone: 'Europe/London',
};
const zones = Intl.supportedValuesOf('timeZone').filter((zone) => zone.includes('/'));

/** The lines of a file, unfolded. */
const linesOf = (text: string) => text.replace(/\r\n /g, '').split('\r\n');
/** The first line of a name in the first event. */
const line = (text: string, name: string) =>
  linesOf(text.slice(text.indexOf('BEGIN:VEVENT'))).find((each) => each.split(/[;:]/)[0] === name);

test('identity, version and stamp', () => {
  const written = toICalendar(
    { ...event, revision: 4, updatedAt: '2026-11-25T08:00:00+01:00' },
    { now, url: 'https://museums.example/feed.json' },
  );
  assert.equal(line(written, 'UID'), 'UID:dam%201@museums.example');
  assert.equal(line(written, 'SEQUENCE'), 'SEQUENCE:4');
  assert.equal(line(written, 'DTSTAMP'), 'DTSTAMP:20261125T070000Z');
  assert.equal(line(written, 'LAST-MODIFIED'), 'LAST-MODIFIED:20261125T070000Z');
  assert.equal(line(toICalendar(event, { now }), 'DTSTAMP'), 'DTSTAMP:20261122T120000Z');
  assert.equal(
    line(toICalendar({ ...event, url: 'https://a.example/x' }, { now }), 'UID'),
    'UID:dam%201@a.example',
  );
  assert.equal(
    line(toICalendar({ ...event, uid: '{A B}%20@x' }, { now, url: 'https://b.example' }), 'UID'),
    'UID:{A B}%20@x',
  );
  assert.equal(toICalendar(event, { now }), toICalendar(event, { now }));
});

test('whole days end on the day after', () => {
  const day = toICalendar({ ...event, start: '2026-12-03', end: undefined }, { now });
  assert.deepEqual(
    [line(day, 'DTSTART'), line(day, 'DTEND')],
    ['DTSTART;VALUE=DATE:20261203', 'DTEND;VALUE=DATE:20261204'],
  );
  const days = toICalendar({ ...event, start: '2026-12-30', end: '2026-12-31' }, { now });
  assert.equal(line(days, 'DTEND'), 'DTEND;VALUE=DATE:20270101');
  assert.ok(!days.includes('VTIMEZONE'));
});

test('UTC needs no zone; other zones are defined with winter and summer', () => {
  const utc = toICalendar({ ...event, timeZone: 'UTC' }, { now });
  assert.equal(line(utc, 'DTSTART'), 'DTSTART:20261203T183000Z');
  assert.ok(!utc.includes('VTIMEZONE'));
  assert.deepEqual(zoneLines('Europe/Berlin', 2026, 2026, false), [
    'BEGIN:VTIMEZONE',
    'TZID:Europe/Berlin',
    'X-LIC-LOCATION:Europe/Berlin',
    'BEGIN:DAYLIGHT',
    'DTSTART:20250330T020000',
    'TZOFFSETFROM:+0100',
    'TZOFFSETTO:+0200',
    'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
    'END:DAYLIGHT',
    'BEGIN:STANDARD',
    'DTSTART:20251026T030000',
    'TZOFFSETFROM:+0200',
    'TZOFFSETTO:+0100',
    'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
    'END:STANDARD',
    'END:VTIMEZONE',
  ]);
  assert.deepEqual(zoneLines('Asia/Tokyo', 2026, 2026, false).slice(3), [
    'BEGIN:STANDARD',
    'DTSTART:20250101T090000',
    'TZOFFSETFROM:+0900',
    'TZOFFSETTO:+0900',
    'END:STANDARD',
    'END:VTIMEZONE',
  ]);
});

test('every zone is defined as Intl knows it, this year and ten years on', () => {
  for (const zone of zones) {
    const [calendar] = readComponents(
      ['BEGIN:VCALENDAR', ...zoneLines(zone, 2026, 2036, true), 'END:VCALENDAR'].join('\r\n'),
      new Map(),
      () => {},
    );
    const definition = readZoneDefinition(calendar!.zones[0]!);
    for (let at = Date.UTC(2026, 0, 1, 12); at < Date.UTC(2037, 0, 1); at += 3 * 86_400_000) {
      const offset = offsetAt(zone, at);
      assert.equal(definedOffset(definition, at + offset), offset, `${zone} ${new Date(at).toISOString()}`);
    }
  }
});

test('status: cancelled stays visible, postponed is not certain, moved takes place', () => {
  const of = (status: TweetupEvent['status']) => {
    const text = toICalendar(
      { ...event, status, statusNote: 'Flood' },
      { now, labels: { cancelled: 'Abgesagt' } },
    );
    return ['SUMMARY', 'STATUS', 'TRANSP', 'COMMENT'].map((name) => line(text, name)?.replace(/^[^:]*:/, ''));
  };
  assert.deepEqual(of('cancelled'), [
    'Abgesagt: Drinking About Museums: Belfast',
    'CANCELLED',
    'TRANSPARENT',
    'Flood',
  ]);
  assert.deepEqual(of('postponed'), [
    'Postponed: Drinking About Museums: Belfast',
    'TENTATIVE',
    'TRANSPARENT',
    'Flood',
  ]);
  assert.deepEqual(of('moved'), [event.title, 'CONFIRMED', 'OPAQUE', 'Flood']);
  for (const status of ['cancelled', 'postponed', 'moved'] as const) {
    const [back] = fromICalendar(toICalendar({ ...event, status, statusNote: 'Flood' }, { now })).events;
    assert.deepEqual([back?.title, back?.status, back?.statusNote], [event.title, status, 'Flood']);
  }
});

test('UNTIL has the form that its start wants', () => {
  const rule = (until: string, more: Partial<TweetupEvent> = {}) =>
    line(
      toICalendar({ ...event, ...more, recurrence: { rule: `FREQ=WEEKLY;UNTIL=${until}` } }, { now }),
      'RRULE',
    )?.split('UNTIL=')[1];
  assert.equal(rule('20260701T183000', { timeZone: 'Europe/Berlin' }), '20260701T163000Z');
  assert.equal(rule('20260701T163000Z', { timeZone: 'Europe/Berlin' }), '20260701T163000Z');
  assert.equal(rule('20260701', { timeZone: 'Europe/Berlin' }), '20260701T215959Z');
  assert.equal(rule('20260701', { start: '2026-06-03', end: undefined }), '20260701');
  assert.equal(
    rule('20260630T220000Z', { start: '2026-06-03', end: undefined, timeZone: 'Europe/Berlin' }),
    '20260701',
  );
});

test('a series: exceptions, further dates and changed dates come back as they were', () => {
  const recurrence = {
    rule: 'FREQ=WEEKLY;BYDAY=TH',
    dates: ['2026-12-27T15:00'],
    except: ['2026-12-24T18:30'],
    changes: [
      {
        at: '2026-12-10T18:30',
        start: '2026-12-11T18:30',
        end: '2026-12-11T21:00',
        status: 'moved' as const,
      },
      { at: '2026-12-17T18:30', status: 'cancelled' as const, title: 'No table' },
    ],
  };
  const [back] = fromICalendar(toICalendar({ ...event, recurrence }, { now })).events;
  assert.deepEqual(back?.recurrence, recurrence);
});

test('one date of a series is a file of its own', () => {
  const series = { ...event, recurrence: { rule: 'FREQ=WEEKLY' } };
  const [, second] = occurrences(series, { limit: 2 });
  const { events } = fromICalendar(toICalendar(second!, { now }));
  assert.deepEqual(
    events.map(({ start, uid, recurrence }) => [start, uid, recurrence]),
    [['2026-12-10T18:30', 'dam%201@tweetup.invalid/2026-12-10', undefined]],
  );
});

test('what cannot be is left out, the rest is written', () => {
  const bad = [
    { ...event, start: '2026-02-30T10:00' },
    { ...event, timeZone: 'BST' },
    { ...event, timeZone: undefined },
    { ...event, start: '' },
  ];
  const text = toICalendar([...bad, event], { now });
  assert.equal(text.match(/BEGIN:VEVENT/g)?.length, 1);
});

test('only addresses of the web and of mail get in', () => {
  const text = toICalendar(
    {
      ...event,
      url: 'javascript:alert(1)',
      online: { url: 'data:text/html,x' },
      image: { url: 'file:///etc' },
      hosts: [{ name: 'A', url: 'vbscript:x' }],
      contact: 'a@b.example',
    },
    { now },
  );
  assert.doesNotMatch(text, /javascript|data:|file:|vbscript/);
  assert.equal(line(text, 'ORGANIZER'), 'ORGANIZER;CN=A:mailto:a@b.example');
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 120 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }),
  fc.constantFrom(
    'x\r\nBEGIN:VEVENT\r\nUID:2',
    '\nEND:VCALENDAR',
    'a\\',
    '\\n',
    ';,:"^',
    'é'.repeat(60),
    '😀'.repeat(40),
    'x'.repeat(67),
    '\u2028BEGIN:VALARM',
    '\u0085x',
  ),
);

test('whatever the texts hold: one event, lines of 75 octets, no code point split, the text comes back', () => {
  fc.assert(
    fc.property(anyText, anyText, anyText, anyText, (title, description, place, tag) => {
      const text = toICalendar(
        {
          ...event,
          title,
          description,
          statusNote: description,
          status: 'moved',
          venue: { name: place },
          hosts: [{ name: tag, url: 'https://a.example' }],
          contact: tag,
          hashtags: [tag],
          id: title,
          language: tag,
        },
        { now, title: place },
      );
      assert.equal(text.match(/^BEGIN:VEVENT\r$/gm)?.length, 1);
      assert.ok(text.endsWith('END:VCALENDAR\r\n'));
      assert.ok(text.isWellFormed());
      const physical = text.split('\r\n');
      for (const each of physical) {
        assert.ok(Buffer.byteLength(each) <= 75, each);
        assert.notEqual(each, ' ');
        assert.doesNotMatch(each.replaceAll('\t', ''), /\p{Cc}/u);
      }
      const { events, problems } = fromICalendar(text);
      assert.equal(events.length, 1);
      assert.deepEqual(
        problems.filter(({ code }) => code !== 'calendar-no-title'),
        [],
      );
      const parsed = new ICAL.Component(ICAL.parse(text) as never).getFirstSubcomponent('vevent')!;
      const plain = (value: string) =>
        value
          .toWellFormed()
          .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
          .replace(/\p{Cc}/gu, (control) => ('\t\n'.includes(control) ? control : ''));
      assert.equal(parsed.getFirstPropertyValue('summary'), plain(title));
      assert.equal(parsed.getFirstPropertyValue('comment'), plain(description));
    }),
    { numRuns: 300 },
  );
});

const day = fc.integer({ min: 0, max: 6000 }).map((days) => addDays('2015-01-01', days));
const minutes = fc.integer({ min: 0, max: 1439 });
const clock = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
const timed = fc
  .tuple(day, minutes, minutes, fc.constantFrom(...zones))
  .map(([date, from, length, timeZone]): TweetupEvent => {
    const start = `${date}T${clock(from)}`;
    const until = from + length;
    return {
      ...event,
      start,
      end: `${until >= 1440 ? addDays(date, 1) : date}T${clock(until % 1440)}`,
      timeZone,
    };
  });

/** What ical.js makes of the file: it reads the zones that the file defines. */
function byIcalJs(text: string) {
  const root = new ICAL.Component(ICAL.parse(text) as never);
  ICAL.TimezoneService.reset();
  for (const zone of root.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone as never);
  return new ICAL.Event(root.getFirstSubcomponent('vevent') as never);
}

test('ical.js and node-ical read the same instants', () => {
  fc.assert(
    fc.property(timed, (of) => {
      // What the clocks skip or show twice has no reading that all share; write-time.ts decides, and its own test follows.
      const kinds = [of.start, of.end!].map((wall) => resolveWallTime(wall, of.timeZone!).kind);
      fc.pre(kinds.every((kind) => kind === 'exact'));
      const text = toICalendar(of, { now });
      const start = startOf(of).toISOString();
      const end = resolveWallTime(of.end!, of.timeZone!).at.toISOString();
      const other = byIcalJs(text);
      assert.equal(other.startDate.toJSDate().toISOString(), start);
      if (start !== end) assert.equal(other.endDate.toJSDate().toISOString(), end);
      const node = Object.values(nodeIcal.sync.parseICS(text)).find((entry) => entry?.type === 'VEVENT') as {
        start: Date;
        end: Date;
      };
      assert.equal(node.start.toISOString(), start);
      const [back] = fromICalendar(text).events;
      assert.deepEqual([back?.start, back?.timeZone], [of.start, of.timeZone]);
    }),
    { numRuns: 300 },
  );
});

test('a time that the clocks skip is written as the one that they show; an end that comes twice is the one after the start', () => {
  const gap = toICalendar(
    { ...event, start: '2026-03-29T02:30', end: '2026-03-29T05:00', timeZone: 'Europe/Berlin' },
    { now },
  );
  assert.equal(line(gap, 'DTSTART'), 'DTSTART;TZID=Europe/Berlin:20260329T033000');
  const twice = toICalendar(
    { ...event, start: '2026-10-25T02:30', end: '2026-10-25T02:30:01', timeZone: 'Europe/Berlin' },
    { now },
  );
  assert.equal(line(twice, 'DTEND'), 'DTEND;TZID=Europe/Berlin:20261025T023001');
  const over = toICalendar(
    { ...event, start: '2026-10-25T01:00', end: '2026-10-25T02:30', timeZone: 'Europe/Berlin' },
    { now },
  );
  assert.equal(line(over, 'DTEND'), 'DTEND;TZID=Europe/Berlin:20261025T023000');
});

test('a series has the same dates in ical.js, over the changes of the clocks', () => {
  const rules = fc.constantFrom(
    'FREQ=WEEKLY',
    'FREQ=WEEKLY;INTERVAL=2',
    'FREQ=MONTHLY;BYDAY=1TH',
    'FREQ=MONTHLY;BYDAY=-1FR',
    'FREQ=DAILY;COUNT=9',
    'FREQ=WEEKLY;BYDAY=TU,TH',
    'FREQ=MONTHLY;BYMONTHDAY=12',
    'FREQ=WEEKLY;UNTIL=20270601T120000',
  );
  fc.assert(
    fc.property(
      rules,
      fc.constantFrom(
        'Europe/Berlin',
        'America/New_York',
        'Australia/Sydney',
        'Asia/Tokyo',
        'America/Sao_Paulo',
      ),
      (rule, timeZone) => {
        const [, first] = occurrences(
          { ...event, timeZone, end: undefined, recurrence: { rule } },
          { limit: 2 },
        );
        const of = {
          ...event,
          start: first!.start,
          end: undefined,
          timeZone,
          recurrence: { rule, except: [] },
        };
        const own = occurrences(of, { limit: 12 }).map(({ startsAt }) => startsAt.toISOString());
        const iterator = byIcalJs(toICalendar(of, { now })).iterator();
        const other: string[] = [];
        for (let next = iterator.next(); next && other.length < own.length; next = iterator.next())
          other.push(next.toJSDate().toISOString());
        assert.deepEqual(other, own);
      },
    ),
    { numRuns: 100 },
  );
});

test('a calendar of many thousand events', () => {
  const events = Array.from({ length: 20_000 }, (_, i) => ({ ...event, id: String(i), title: `Table ${i}` }));
  const text = toICalendar(events, { now });
  assert.equal(text.match(/BEGIN:VEVENT/g)?.length, 20_000);
  assert.equal(text.match(/BEGIN:VTIMEZONE/g)?.length, 1);
});
