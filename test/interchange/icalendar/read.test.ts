import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromICalendar } from '../../../src/interchange/formats/icalendar.ts';
import { calendar, entry } from './build.ts';

const only = (text: string, options?: Parameters<typeof fromICalendar>[1]) => {
  const { events, problems } = fromICalendar(text, options);
  assert.equal(events.length, 1, JSON.stringify(problems));
  return { event: events[0]!, problems, codes: problems.map(({ code }) => code) };
};

test('an entry with everything', () => {
  const { event, problems } = only(
    calendar(
      entry(
        'UID:dam-1@example.org',
        'SEQUENCE:2',
        'LAST-MODIFIED:20261125T080000Z',
        'SUMMARY;LANGUAGE=en:Drinking About Museums\\, Belfast',
        'DESCRIPTION:One table.\\nBring\\; nothing \\\\ at all.',
        'DTSTART;TZID=Europe/London:20261203T183000',
        'DTEND;TZID=Europe/London:20261203T210000',
        'LOCATION:The Sunflower\\, 65 Union Street\\, Belfast',
        'GEO:54.602;-5.932',
        'URL:https://example.org/dam',
        'CONFERENCE;VALUE=URI:https://meet.example.org/dam',
        'ORGANIZER;CN="Theda, of Museums":https://example.org/theda',
        'CONTACT:events@example.org',
        'CATEGORIES:DrinkingAboutMuseums,Two words,BUSINESS,MuseumNext',
        'IMAGE;VALUE=URI:https://example.org/bird.png',
        'ATTACH;FILENAME="Slides":https://example.org/slides.pdf',
      ),
    ),
  );
  assert.deepEqual(problems, []);
  assert.deepEqual(event, {
    id: 'dam-1@example.org',
    uid: 'dam-1@example.org',
    revision: 2,
    updatedAt: '2026-11-25T08:00:00Z',
    title: 'Drinking About Museums, Belfast',
    description: 'One table.\nBring; nothing \\ at all.',
    start: '2026-12-03T18:30',
    end: '2026-12-03T21:00',
    timeZone: 'Europe/London',
    venue: {
      name: 'The Sunflower',
      address: '65 Union Street, Belfast',
      latitude: 54.602,
      longitude: -5.932,
    },
    url: 'https://example.org/dam',
    online: { url: 'https://meet.example.org/dam' },
    hosts: [{ name: 'Theda, of Museums', url: 'https://example.org/theda' }],
    contact: 'events@example.org',
    hashtags: ['DrinkingAboutMuseums', 'MuseumNext'],
    image: { url: 'https://example.org/bird.png' },
    links: [{ url: 'https://example.org/slides.pdf', title: 'Slides' }],
    language: 'en',
  });
});

for (const [name, lines, expected] of [
  ['all day', ['DTSTART;VALUE=DATE:20261203', 'DTEND;VALUE=DATE:20261205'], ['2026-12-03', '2026-12-04']],
  [
    'all day, one day',
    ['DTSTART;VALUE=DATE:20261203', 'DTEND;VALUE=DATE:20261204'],
    ['2026-12-03', undefined],
  ],
  [
    'all day, end on the day itself',
    ['DTSTART;VALUE=DATE:20261203', 'DTEND:20261203'],
    ['2026-12-03', undefined],
  ],
  ['all day without saying so', ['DTSTART;TZID=Asia/Tokyo:20261203'], ['2026-12-03', undefined]],
  ['all day by duration', ['DTSTART;VALUE=DATE:20261203', 'DURATION:P1W'], ['2026-12-03', '2026-12-09']],
  [
    'in UTC',
    ['DTSTART:20261203T183000Z', 'DTEND:20261203T200000Z'],
    ['2026-12-03T18:30', '2026-12-03T20:00', 'UTC'],
  ],
  [
    'end in another zone',
    ['DTSTART;TZID=Europe/London:20261203T183000', 'DTEND;TZID=Europe/Berlin:20261203T210000'],
    ['2026-12-03T18:30', '2026-12-03T20:00', 'Europe/London'],
  ],
  [
    'end in UTC',
    ['DTSTART;TZID=Europe/Berlin:20260703T183000', 'DTEND:20260703T180000Z'],
    ['2026-07-03T18:30', '2026-07-03T20:00', 'Europe/Berlin'],
  ],
  [
    'a duration over the end of summer time is exact',
    ['DTSTART;TZID=Europe/Berlin:20261025T010000', 'DURATION:PT3H'],
    ['2026-10-25T01:00', '2026-10-25T03:00', 'Europe/Berlin'],
  ],
  [
    'a duration of days is nominal',
    ['DTSTART;TZID=Europe/Berlin:20261024T180000', 'DURATION:P1D'],
    ['2026-10-24T18:00', '2026-10-25T18:00', 'Europe/Berlin'],
  ],
  ['midnight as 24:00', ['DTSTART:20261203T240000Z'], ['2026-12-04T00:00', undefined, 'UTC']],
  ['seconds', ['DTSTART:20261203T183005Z'], ['2026-12-03T18:30:05', undefined, 'UTC']],
  [
    'a type that is not meant',
    ['DTSTART;VALUE=DATE:20261203T183000Z'],
    ['2026-12-03T18:30', undefined, 'UTC'],
  ],
  ['with dashes', ['DTSTART:2026-12-03T18:30:00Z'], ['2026-12-03T18:30', undefined, 'UTC']],
  [
    'an end that is the start',
    ['DTSTART:20261203T183000Z', 'DTEND:20261203T183000Z'],
    ['2026-12-03T18:30', undefined, 'UTC'],
  ],
] as const) {
  test(`times: ${name}`, () => {
    const { event, problems } = only(calendar(entry('UID:1', 'SUMMARY:x', ...lines)));
    assert.deepEqual(
      [event.start, event.end, event.timeZone],
      [expected[0], expected[1], (expected as readonly unknown[])[2]],
    );
    assert.deepEqual(problems, []);
  });
}

test('an end before the start costs only the end', () => {
  const { event, problems } = only(
    calendar(entry('UID:1', 'SUMMARY:x', 'DTSTART:20261203T183000Z', 'DTEND:20261203T170000Z')),
  );
  assert.equal(event.end, undefined);
  assert.deepEqual(
    problems.map(({ code, params, eventId }) => [code, params?.['line'], eventId]),
    [['calendar-end', 7, '1']],
  );
});

test('a day that does not exist is counted on, and reported', () => {
  const { event, codes } = only(calendar(entry('UID:1', 'SUMMARY:x', 'DTSTART:20260230T100000Z')));
  assert.equal(event.start, '2026-03-02T10:00');
  assert.deepEqual(codes, ['calendar-date-rolled']);
});

test('floating times take the calendar’s zone, then the given one, and say so', () => {
  const floating = entry('UID:1', 'SUMMARY:x', 'DTSTART:20261203T183000');
  const own = only(calendar('X-WR-TIMEZONE:Europe/Paris', floating), { timeZone: 'Asia/Tokyo' });
  assert.equal(own.event.timeZone, 'Europe/Paris');
  assert.deepEqual(own.codes, []);
  const given = only(calendar(floating), { timeZone: 'Asia/Tokyo' });
  assert.equal(given.event.timeZone, 'Asia/Tokyo');
  assert.deepEqual(given.codes, ['zone-assumed']);
  assert.equal(only(calendar(floating)).event.timeZone, Intl.DateTimeFormat().resolvedOptions().timeZone);
});

test('one date in UTC is told by the calendar’s clocks, a series in UTC stays there', () => {
  const single = only(
    calendar('X-WR-TIMEZONE:Europe/Paris', entry('UID:1', 'SUMMARY:x', 'DTSTART:20260703T163000Z')),
  ).event;
  assert.deepEqual([single.start, single.timeZone], ['2026-07-03T18:30', 'Europe/Paris']);
  const series = only(
    calendar(
      'X-WR-TIMEZONE:Europe/Paris',
      entry('UID:1', 'SUMMARY:x', 'DTSTART:20260703T163000Z', 'RRULE:FREQ=WEEKLY'),
    ),
  ).event;
  assert.deepEqual([series.start, series.timeZone], ['2026-07-03T16:30', 'UTC']);
});

test('lines: folded anywhere, any line break, blank lines, lower case, byte order mark, no calendar around', () => {
  const text =
    '\uFEFFbegin:vevent\nuid\n :1\nsummary:Mus\n eum \n\tpeople\n\ndtstart;value=date\n :20261203\nend:vevent';
  for (const file of [text, text.replaceAll('\n', '\r\n'), text.replaceAll('\n', '\r')]) {
    const { event, problems } = only(file);
    assert.deepEqual([event.id, event.title, event.start], ['1', 'Museum people', '2026-12-03']);
    assert.deepEqual(problems, []);
  }
});

test('a text that was broken without folding goes on', () => {
  const { event } = only(
    calendar(
      entry('UID:1', 'SUMMARY:x', 'DTSTART:20261203T183000Z', 'DESCRIPTION:first', 'second line', 'third'),
    ),
  );
  assert.equal(event.description, 'first\nsecond line\nthird');
});

test('HTML descriptions become text', () => {
  const html = '<p>Meet &amp; greet</p><ul><li>one</li><li>two</li></ul><script>alert(1)</script>';
  for (const line of [`DESCRIPTION:${html}`, `X-ALT-DESC;FMTTYPE=text/html:${html}`]) {
    const { event } = only(calendar(entry('UID:1', 'SUMMARY:x', 'DTSTART:20261203T183000Z', line)));
    assert.equal(event.description, 'Meet & greet\n\n• one\n\n• two');
  }
});

test('a broken entry costs only itself, and says where', () => {
  const { events, problems } = fromICalendar(
    calendar(
      entry('UID:1', 'SUMMARY:one', 'DTSTART:20261203T183000Z'),
      entry('UID:2', 'SUMMARY:two', 'DTSTART:Next Year'),
      entry('UID:3', 'SUMMARY:three'),
      'BEGIN:VEVENT\r\nUID:4\r\nSUMMARY:four\r\nDTSTART:20261204T183000Z',
      entry('UID:5', 'DTSTART:20261205T183000Z'),
    ),
  );
  assert.deepEqual(
    events.map(({ id, title }) => [id, title]),
    [
      ['1', 'one'],
      ['4', 'four'],
      ['5', '—'],
    ],
  );
  assert.deepEqual(
    problems.map(({ code, eventId, params }) => [code, eventId, params?.['line']]),
    [
      ['calendar-unclosed', undefined, 17],
      ['calendar-no-start', '2', 11],
      ['calendar-no-start', '3', 13],
      ['calendar-no-title', '5', 21],
    ],
  );
});

test('a file that was cut off keeps what it has', () => {
  const whole = calendar(
    entry('UID:1', 'SUMMARY:one', 'DTSTART:20261203T183000Z'),
    entry('UID:2', 'DTSTART:20261204T183000Z', 'SUMMARY:two'),
  );
  const { events, problems } = fromICalendar(whole.slice(0, whole.indexOf('two') + 2));
  assert.deepEqual(
    events.map(({ title }) => title),
    ['one', 'tw'],
  );
  assert.ok(problems.every(({ code }) => code === 'calendar-unclosed'));
});

test('several calendars in one file keep their own zones', () => {
  const { events, feed } = fromICalendar(
    calendar(
      'X-WR-CALNAME:First',
      'X-WR-TIMEZONE:Europe/Paris',
      entry('UID:1', 'SUMMARY:x', 'DTSTART:20261203T183000'),
    ) + calendar('X-WR-TIMEZONE:Asia/Tokyo', entry('UID:2', 'SUMMARY:x', 'DTSTART:20261203T183000')),
  );
  assert.deepEqual(
    events.map(({ timeZone }) => timeZone),
    ['Europe/Paris', 'Asia/Tokyo'],
  );
  assert.equal(feed.title, 'First');
});

test('identity: without UID, twice the same, the same UID for different events, a newer version', () => {
  const when = 'DTSTART:20261203T183000Z';
  const ids = (...entries: string[]) =>
    fromICalendar(calendar(...entries)).events.map(({ id, uid, title }) => [id, uid, title]);
  const [[made, none]] = ids(entry('SUMMARY:x', when)) as [[string, undefined]];
  assert.match(made, /^entry-[a-z0-9]+-20261203T183000Z$/);
  assert.equal(none, undefined);
  assert.deepEqual(ids(entry('SUMMARY:x', when)), ids(entry('SUMMARY:x', when)));
  assert.deepEqual(ids(entry('UID:1', 'SUMMARY:x', when), entry('UID:1', 'SUMMARY:x', when)), [
    ['1', '1', 'x'],
  ]);
  assert.deepEqual(ids(entry('UID:1', 'SUMMARY:x', when), entry('UID:1', 'SUMMARY:y', when)), [
    ['1', '1', 'x'],
    ['1~2', '1~2', 'y'],
  ]);
  assert.deepEqual(
    ids(
      entry('UID:1', 'SUMMARY:new', when, 'SEQUENCE:2'),
      entry('UID:1', 'SUMMARY:old', 'DTSTART:20261204T183000Z'),
    ),
    [['1', '1', 'new']],
  );
});

test('cancelled by status and by method', () => {
  const when = 'DTSTART:20261203T183000Z';
  assert.equal(
    only(calendar(entry('UID:1', 'SUMMARY:x', when, 'STATUS:CANCELLED', 'COMMENT:Flood'))).event.statusNote,
    'Flood',
  );
  assert.equal(only(calendar('METHOD:CANCEL', entry('UID:1', 'SUMMARY:x', when))).event.status, 'cancelled');
  const { event } = only(
    calendar(entry('UID:1', 'SUMMARY:x', when, 'STATUS:CONFIRMED', 'COMMENT:not for a status')),
  );
  assert.deepEqual([event.status, event.statusNote], [undefined, undefined]);
});

test('a location that is an address on the web is where it happens online', () => {
  const { event } = only(
    calendar(entry('UID:1', 'SUMMARY:x', 'DTSTART:20261203T183000Z', 'LOCATION:https://meet.example.org/1')),
  );
  assert.deepEqual([event.online, event.venue], [{ url: 'https://meet.example.org/1' }, undefined]);
});

test('what is no calendar is said to be none', () => {
  for (const text of ['', '<!doctype html><title>404</title>', '{"events":[]}', 'x'.repeat(1000)]) {
    const { events, problems } = fromICalendar(text);
    assert.equal(events.length, 0);
    assert.ok(problems.some(({ code, level }) => code === 'not-a-calendar' && level === 'error'));
  }
});

test('bytes that nobody decoded are reported, not thrown at', () => {
  const { events, problems } = fromICalendar(new TextEncoder().encode('BEGIN:VCALENDAR') as never);
  assert.deepEqual([events.length, problems.map(({ code }) => code)], [0, ['not-a-calendar']]);
});
