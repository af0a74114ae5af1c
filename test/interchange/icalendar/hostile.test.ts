/** What strangers may send: every reading ends soon, and nothing good is lost. */
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { eventSchema } from '../../../src/event/index.ts';
import { fromICalendar } from '../../../src/interchange/formats/icalendar.ts';
import { parseWallTime } from '../../../src/time/index.ts';
import { calendar, entry } from './build.ts';

const good = entry('UID:good', 'SUMMARY:Good', 'DTSTART:20261203T183000Z');

/** Reads within ten seconds of CPU on any machine, still finds the good entry, and gives only valid events. */
function survives(text: string) {
  const before = process.cpuUsage();
  const result = fromICalendar(text);
  const { user, system } = process.cpuUsage(before);
  assert.ok((user + system) / 1e6 < 10, `took ${(user + system) / 1e6} s`);
  assert.ok(
    result.events.some(({ id }) => id === 'good'),
    'the good entry is lost',
  );
  for (const event of result.events) valid(event);
  assert.ok(result.problems.length <= 1000);
  return result;
}

function valid(event: unknown): void {
  const checked = z.safeParse(eventSchema, event);
  assert.ok(checked.success, JSON.stringify(checked.error?.issues) + JSON.stringify(event)?.slice(0, 300));
  assert.ok(parseWallTime(checked.data.start), checked.data.start);
  assert.ok(checked.data.end === undefined || checked.data.end >= checked.data.start);
  for (const change of checked.data.recurrence?.changes ?? []) assert.ok(parseWallTime(change.at));
}

for (const [name, text] of [
  [
    'a line of 10 MB',
    () => calendar(entry('UID:1', `SUMMARY:${'x'.repeat(10_000_000)}`, 'DTSTART:20261203'), good),
  ],
  ['a name of 10 MB', () => calendar('X'.repeat(10_000_000), good)],
  [
    'a million folded lines',
    () => calendar(entry('UID:1', `DESCRIPTION:${'x\r\n '.repeat(1_000_000)}`, 'DTSTART:20261203'), good),
  ],
  [
    'a million parameters',
    () => calendar(entry('UID:1', `DTSTART${';A=B'.repeat(1_000_000)}:20261203T183000`), good),
  ],
  [
    'a million quotes',
    () => calendar(entry('UID:1', `DTSTART;TZID="${'"'.repeat(1_000_001)}:20261203T183000`), good),
  ],
  [
    'components nested a thousand deep',
    () => calendar('BEGIN:X\r\n'.repeat(1000) + 'END:X\r\n'.repeat(1000), good),
  ],
  [
    'calendars nested a thousand deep',
    () => calendar('BEGIN:VCALENDAR\r\n'.repeat(1000), good, 'END:VCALENDAR\r\n'.repeat(1000)),
  ],
  ['ends without beginnings', () => calendar('END:VEVENT\r\n'.repeat(100_000), good)],
  [
    'a hundred thousand dates',
    () =>
      calendar(
        entry('UID:1', 'SUMMARY:x', 'DTSTART:20261203', `EXDATE:${'20261203T100000,'.repeat(100_000)}`),
        good,
      ),
  ],
  [
    'a hundred thousand properties',
    () => calendar(entry('UID:1', 'DTSTART:20261203', 'RDATE:20261204\r\n'.repeat(100_000)), good),
  ],
  [
    'a hundred thousand categories',
    () => calendar(entry('UID:1', 'DTSTART:20261203', 'CATEGORIES:a1\r\n'.repeat(20_000)), good),
  ],
  [
    'twenty thousand entries with one UID',
    () =>
      calendar(
        ...Array.from({ length: 20_000 }, (_, i) => entry('UID:1', `SUMMARY:${i}`, 'DTSTART:20261203')),
        good,
      ),
  ],
  [
    'ten thousand changes from a date on',
    () =>
      calendar(
        entry(
          'UID:1',
          'DTSTART:20261203T000000Z',
          'RRULE:FREQ=DAILY;COUNT=90000',
          `EXDATE:${'20261203T100000Z,'.repeat(5000)}`,
        ),
        ...Array.from({ length: 10_000 }, (_, i) => {
          const at = new Date(Date.UTC(2026, 11, 3 + i)).toISOString().replace(/\W|\.\d+/g, '');
          return entry('UID:1', `RECURRENCE-ID;RANGE=THISANDFUTURE:${at}`, `DTSTART:${at}`, `SUMMARY:${i}`);
        }),
        good,
      ),
  ],
  [
    'two thousand series that change late',
    () =>
      calendar(
        ...Array.from({ length: 2000 }, (_, i) => [
          entry(`UID:${i}`, 'SUMMARY:x', 'DTSTART:20260101T000000Z', 'RRULE:FREQ=DAILY;COUNT=99999'),
          entry(`UID:${i}`, 'RECURRENCE-ID;RANGE=THISANDFUTURE:22001203T000000Z', 'DTSTART:22001203T010000Z'),
        ]).flat(),
        good,
      ),
  ],
  [
    'zones without end',
    () =>
      calendar(
        `BEGIN:VTIMEZONE\r\nTZID:Z\r\n${'BEGIN:STANDARD\r\nDTSTART:16010101T000000\r\nRRULE:FREQ=YEARLY\r\nTZOFFSETFROM:+0733\r\nTZOFFSETTO:+0733\r\nEND:STANDARD\r\n'.repeat(10_000)}END:VTIMEZONE`,
        ...Array.from({ length: 2000 }, (_, i) =>
          entry(`UID:${i}`, 'SUMMARY:x', `DTSTART;TZID=Z:${2000 + (i % 100)}0101T000000`),
        ),
        good,
      ),
  ],
  [
    'a rule for every second for ever',
    () => calendar(entry('UID:1', 'SUMMARY:x', 'DTSTART:20261203T000000Z', 'RRULE:FREQ=SECONDLY'), good),
  ],
  [
    'entities and tags',
    () =>
      calendar(
        entry(
          'UID:1',
          'DTSTART:20261203',
          `DESCRIPTION:<p>${'<'.repeat(100_000)}${'&#'.repeat(50_000)}${'<!--'.repeat(10_000)}<script>`,
        ),
        good,
      ),
  ],
  [
    'control and direction characters',
    () => calendar(entry('UID:1\u0000', 'SUMMARY:a\u202Eb\u0007c\uD800', 'DTSTART:20261203'), good),
  ],
  [
    'names of Object.prototype',
    () =>
      calendar(
        entry(
          'UID:__proto__',
          'SUMMARY:constructor',
          'DTSTART;TZID=constructor:20261203T183000',
          '__proto__:x',
          'CONSTRUCTOR:x',
        ),
        good,
      ),
  ],
] as const) {
  test(name, () => void survives(text()));
}

test('50 MB', () => {
  const filler = entry('UID:1', 'SUMMARY:x', `DESCRIPTION:${'y'.repeat(400)}`, 'DTSTART:20261203T183000Z');
  survives(calendar(good, ...Array.from({ length: 100_000 }, (_, i) => filler.replace('UID:1', `UID:${i}`))));
});

test('more events than anybody wants are cut, and it is said', () => {
  const { events, problems } = fromICalendar(
    calendar(...Array.from({ length: 10 }, (_, i) => entry(`UID:${i}`, 'SUMMARY:x', 'DTSTART:20261203'))),
    { maxEvents: 4 },
  );
  assert.equal(events.length, 4);
  assert.deepEqual(
    problems.map(({ code, params }) => [code, params]),
    [['too-many-events', { count: 10, limit: 4 }]],
  );
});

const names = fc.constantFrom(
  'UID',
  'SUMMARY',
  'DESCRIPTION',
  'DTSTART',
  'DTEND',
  'DURATION',
  'RRULE',
  'RDATE',
  'EXDATE',
  'RECURRENCE-ID',
  'LOCATION',
  'GEO',
  'URL',
  'STATUS',
  'SEQUENCE',
  'CATEGORIES',
  'ORGANIZER',
  'ATTACH',
  'BEGIN',
  'END',
  'X-ALT-DESC',
  'LAST-MODIFIED',
  'COMMENT',
);
const values = fc.oneof(
  fc.constantFrom(
    '20261203T183000Z',
    '20261203T183000',
    '20261203',
    '20260230T250000',
    '00010101T000000Z',
    '99991231T235959Z',
    'P1D',
    'PT99999H',
    'FREQ=DAILY',
    'VEVENT',
    'VCALENDAR',
    '-1',
    '91;181',
    'CANCELLED',
    '00000000',
    '20261203T183000/PT1H',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ maxLength: 60 }),
);
const params = fc.constantFrom(
  '',
  ';VALUE=DATE',
  ';TZID=Europe/Berlin',
  ';TZID="x',
  ';TZID=Eastern',
  ';X="a;b:c"',
  ';TZID=UTC+01:00',
  ';=',
  ';;',
  ';TZID=Etc/GMT+12',
);

test('whatever the lines say, every event that comes out is valid, and reading never throws', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.tuple(names, params, values), { maxLength: 12 }), { maxLength: 5 }),
      (components) => {
        const text = calendar(
          ...components.map((lines) =>
            entry(...lines.map(([name, param, value]) => `${name}${param}:${value}`)),
          ),
        );
        for (const event of fromICalendar(text, { timeZone: 'Europe/Berlin' }).events) valid(event);
      },
    ),
    { numRuns: 500 },
  );
});

test('series that change from a date on: valid, whatever changes', () => {
  const at = fc.constantFrom(
    ...[
      '20261203T183000Z',
      '20261210T183000Z',
      '20261210',
      '00010101T000000Z',
      '99991231T235959Z',
      '99991231',
    ],
    ...['20280229', '20271231T000000', '20261217T003000Z'],
  );
  const rule = fc.constantFrom(
    ...[
      'FREQ=DAILY',
      'FREQ=WEEKLY;BYDAY=TH;COUNT=5',
      'FREQ=MONTHLY;BYDAY=1TH',
      'FREQ=YEARLY',
      'FREQ=DAILY;COUNT=0',
    ],
    ...['FREQ=WEEKLY;INTERVAL=2;UNTIL=99991231', 'FREQ=MONTHLY;BYMONTHDAY=-1', 'FREQ=HOURLY;BYMINUTE=30'],
    ...[
      'FREQ=WEEKLY;UNTIL=20269999T999999Z',
      'FREQ=DAILY;BYDAY=',
      'FREQ=MONTHLY;BYMONTHDAY=3,4',
      'UNTIL=1',
      '',
    ],
  );
  const range = fc.tuple(at, at, fc.boolean());
  fc.assert(
    fc.property(
      at,
      rule,
      fc.array(range, { maxLength: 4 }),
      fc.array(at, { maxLength: 3 }),
      (start, rrule, ranges, dates) => {
        const text = calendar(
          entry(
            'UID:1',
            'SUMMARY:x',
            `DTSTART:${start}`,
            `RRULE:${rrule}`,
            ...dates.map((date) => `RDATE:${date}`),
          ),
          ...ranges.map(([id, to, future]) =>
            entry('UID:1', `RECURRENCE-ID${future ? ';RANGE=THISANDFUTURE' : ''}:${id}`, `DTSTART:${to}`),
          ),
        );
        const { events } = fromICalendar(text, { timeZone: 'Europe/Berlin' });
        assert.equal(new Set(events.map(({ id }) => id)).size, events.length);
        for (const event of events) {
          valid(event);
          for (const date of event.recurrence?.dates ?? []) assert.ok(parseWallTime(date), date);
          const until = /UNTIL=([^;]*)/.exec(event.recurrence?.rule ?? '')?.[1];
          assert.ok(until === undefined || rrule.includes(until) || /^\d{8}(T\d{6}Z?)?$/.test(until), until);
        }
      },
    ),
    { numRuns: 1000 },
  );
});

test('any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void fromICalendar(text)),
    { numRuns: 500 },
  );
});

const corpus = new URL('../../../../shared/data/calendars/', import.meta.url);
test('real calendars give valid events, also when cut off or shuffled', () => {
  const files = existsSync(corpus) ? globSync('**/*.ics', { cwd: corpus.pathname }) : [];
  const texts = [calendar(good), ...files.map((file) => readFileSync(new URL(file, corpus), 'utf8'))];
  for (const text of texts) {
    for (const event of fromICalendar(text, { timeZone: 'UTC' }).events) valid(event);
    const lines = text.split('\n');
    const broken = lines.filter((_, i) => (i * 7919) % 13 !== 0).join('\n');
    for (const part of [text.slice(0, text.length * 0.6), broken]) {
      for (const event of fromICalendar(part, { timeZone: 'UTC' }).events) valid(event);
    }
  }
});
