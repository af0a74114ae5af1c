import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromICalendar } from '../../../src/interchange/formats/icalendar.ts';
import { calendar, entry } from './build.ts';

const head = [
  'UID:1',
  'SUMMARY:Weekly',
  'DTSTART;TZID=Europe/London:20261203T183000',
  'DTEND;TZID=Europe/London:20261203T210000',
];
const weekly = [...head, 'RRULE:FREQ=WEEKLY'];
const only = (...entries: string[]) => {
  const { events, problems } = fromICalendar(calendar(...entries));
  assert.equal(events.length, 1, JSON.stringify(problems));
  return { ...events[0]!, problems };
};

for (const [name, line, expected] of [
  [
    'in the same zone',
    'EXDATE;TZID=Europe/London:20261210T183000,20261217T183000',
    ['2026-12-10T18:30', '2026-12-17T18:30'],
  ],
  ['in UTC', 'EXDATE:20261210T183000Z', ['2026-12-10T18:30']],
  ['in another zone', 'EXDATE;TZID=Asia/Tokyo:20261211T033000', ['2026-12-10T18:30']],
  ['as a date', 'EXDATE;VALUE=DATE:20261210', ['2026-12-10T18:30']],
  ['as a date without saying so', 'EXDATE:20261210', ['2026-12-10T18:30']],
  ['floating', 'EXDATE:20261210T183000', ['2026-12-10T18:30']],
  ['in a zone that is not meant', 'EXDATE;TZID=America/New_York:20261210T183000', ['2026-12-10T18:30']],
  ['with a Z that is not meant', 'EXDATE:20260702T183000Z', ['2026-07-02T18:30']],
  ['as a midnight', 'EXDATE;TZID=Europe/London:20261210T000000', ['2026-12-10T18:30']],
  ['twice and empty', 'EXDATE:20261210,,20261210', ['2026-12-10T18:30']],
] as const) {
  test(`EXDATE ${name}`, () => {
    assert.deepEqual(only(entry(...weekly, line)).recurrence, { rule: 'FREQ=WEEKLY', except: expected });
  });
}

test('EXDATE of whole days: dates, midnights, Exchange’s midnight in UTC', () => {
  const days = ['UID:1', 'SUMMARY:x', 'DTSTART;VALUE=DATE:20260702', 'RRULE:FREQ=WEEKLY'];
  for (const line of [
    'EXDATE;VALUE=DATE:20260709',
    'EXDATE:20260709T000000',
    'EXDATE:20260709T000000Z',
    'EXDATE;TZID=Europe/Berlin:20260709T000000',
    'EXDATE:20260708T220000Z',
  ]) {
    const { recurrence } = only('X-WR-TIMEZONE:Europe/Berlin', entry(...days, line));
    assert.deepEqual(recurrence?.except, ['2026-07-09'], line);
  }
});

test('RDATE: times, dates, periods of another length', () => {
  assert.deepEqual(only(entry(...head, 'RDATE:20261210T190000Z', 'RDATE;VALUE=DATE:20261224')).recurrence, {
    dates: ['2026-12-10T19:00', '2026-12-24T18:30'],
  });
  assert.deepEqual(
    only(
      entry(
        ...head,
        'RDATE;TZID=Europe/London;VALUE=PERIOD:20261210T183000/20261210T210000,20261217T183000/PT1H',
      ),
    ).recurrence,
    {
      dates: ['2026-12-10T18:30', '2026-12-17T18:30'],
      changes: [{ at: '2026-12-17T18:30', end: '2026-12-17T19:30' }],
    },
  );
});

test('a rule is cleaned of what is none; a second and a bad one are reported', () => {
  const rule = (...lines: string[]) => only(entry(...head, ...lines));
  assert.equal(
    rule('RRULE;X-A=B:freq=weekly; byday=th;UNTIL=2026-12-24T18:30:00Z').recurrence?.rule,
    'FREQ=WEEKLY;BYDAY=TH;UNTIL=20261224T183000Z',
  );
  assert.equal(rule('RRULE:RRULE:AnythingRandom;FREQ=WEEKLY').recurrence?.rule, 'FREQ=WEEKLY');
  const bad = rule('RRULE:FREQ=SOMETIMES');
  assert.equal(bad.recurrence, undefined);
  assert.deepEqual(
    bad.problems.map(({ code }) => code),
    ['rule-invalid'],
  );
  const two = rule('RRULE:FREQ=WEEKLY', 'RRULE:FREQ=WEEKLY', 'RRULE:FREQ=MONTHLY');
  assert.deepEqual(
    [two.recurrence?.rule, two.problems.map(({ code }) => code)],
    ['FREQ=WEEKLY', ['calendar-second-rule']],
  );
});

test('a rule of exceptions is reported', () => {
  const { recurrence, problems } = only(entry(...weekly, 'EXRULE:FREQ=MONTHLY'));
  assert.deepEqual(recurrence, { rule: 'FREQ=WEEKLY' });
  assert.deepEqual(
    problems.map(({ code, received }) => [code, received]),
    [['calendar-rule-part', 'EXRULE:FREQ=MONTHLY']],
  );
});

test('an override becomes a change that holds only what differs', () => {
  const { recurrence } = only(
    entry(...weekly),
    entry(
      'UID:1',
      'RECURRENCE-ID;TZID=Europe/London:20261210T183000',
      'SUMMARY:Weekly',
      'DTSTART;TZID=Europe/London:20261211T190000',
      'DTEND;TZID=Europe/London:20261211T213000',
      'LOCATION:Elsewhere',
    ),
    entry(
      'UID:1',
      'RECURRENCE-ID:20261217T183000Z',
      'SUMMARY:Weekly',
      'DTSTART:20261217T183000Z',
      'DTEND:20261217T210000Z',
      'STATUS:CANCELLED',
    ),
    entry(
      'UID:1',
      'RECURRENCE-ID;VALUE=DATE:20261224',
      'SUMMARY:Christmas',
      'DTSTART;TZID=Asia/Tokyo:20261225T033000',
      'DTEND;TZID=Asia/Tokyo:20261225T060000',
    ),
  );
  assert.deepEqual(recurrence, {
    rule: 'FREQ=WEEKLY',
    changes: [
      {
        at: '2026-12-10T18:30',
        start: '2026-12-11T19:00',
        end: '2026-12-11T21:30',
        status: 'moved',
        venue: { name: 'Elsewhere' },
      },
      { at: '2026-12-17T18:30', status: 'cancelled' },
      { at: '2026-12-24T18:30', title: 'Christmas' },
    ],
  });
});

test('of two overrides for one date the higher SEQUENCE wins, whatever the order and the zone', () => {
  const change = (...lines: string[]) =>
    entry('UID:1', 'DTSTART:20261210T183000Z', 'DTEND:20261210T210000Z', ...lines);
  const newer = change('RECURRENCE-ID:20261210T183000Z', 'SEQUENCE:3', 'SUMMARY:new');
  const older = change('RECURRENCE-ID;TZID=Asia/Tokyo:20261211T033000', 'SEQUENCE:1', 'SUMMARY:old');
  for (const order of [
    [newer, older],
    [older, newer],
  ]) {
    assert.deepEqual(only(entry(...weekly), ...order).recurrence?.changes, [
      { at: '2026-12-10T18:30', title: 'new' },
    ]);
  }
});

test('Exchange: whole days moved, with a midnight for RECURRENCE-ID', () => {
  for (const id of [
    'TZID=W. Europe Standard Time:20260226T000000',
    'TZID=UTC+01:20260226T000000',
    'VALUE=DATE:20260226',
  ]) {
    const { recurrence } = only(
      entry(
        'UID:1',
        'SUMMARY:x',
        'DTSTART;VALUE=DATE:20260219',
        'DTEND;VALUE=DATE:20260220',
        'RRULE:FREQ=WEEKLY;BYDAY=TU,TH',
      ),
      entry(
        'UID:1',
        'SUMMARY:x',
        `RECURRENCE-ID;${id}`,
        'DTSTART;VALUE=DATE:20260227',
        'DTEND;VALUE=DATE:20260228',
      ),
    );
    assert.deepEqual(recurrence?.changes, [
      { at: '2026-02-26', start: '2026-02-27', end: '2026-02-27', status: 'moved' },
    ]);
  }
});

test('overrides without their series stand for themselves, each with an identity of its own', () => {
  const { events } = fromICalendar(
    calendar(
      entry('UID:1', 'SUMMARY:x', 'RECURRENCE-ID:20261210T183000Z', 'DTSTART:20261210T183000Z'),
      entry('UID:1', 'SUMMARY:x', 'RECURRENCE-ID:20261217T183000Z', 'DTSTART:20261217T183000Z'),
    ),
  );
  assert.deepEqual(
    events.map(({ id, uid }) => [id, uid]),
    [
      ['1~20261210T183000Z', '1~20261210T183000Z'],
      ['1~20261217T183000Z', '1~20261217T183000Z'],
    ],
  );
});

test('an override of an event that does not repeat adds its date', () => {
  const { recurrence } = only(
    entry(...head),
    entry(
      'UID:1',
      'SUMMARY:Weekly',
      'RECURRENCE-ID:20261210T183000Z',
      'DTSTART:20261210T183000Z',
      'DTEND:20261210T210000Z',
    ),
  );
  assert.deepEqual(recurrence, { dates: ['2026-12-10T18:30'], changes: [{ at: '2026-12-10T18:30' }] });
});

test('a series that is written as a date of another, which is not in the file (Outlook)', () => {
  const copy = [
    'UID:1',
    'SUMMARY:x',
    'RECURRENCE-ID:20261210T183000Z',
    'DTSTART:20261210T190000Z',
    'RRULE:FREQ=WEEKLY',
  ];
  const { start, recurrence } = only(
    entry(...copy),
    entry('UID:1', 'SUMMARY:y', 'RECURRENCE-ID:20261217T190000Z', 'DTSTART:20261217T200000Z'),
  );
  assert.deepEqual([start, recurrence?.rule], ['2026-12-10T19:00', 'FREQ=WEEKLY']);
  assert.deepEqual(
    recurrence?.changes?.map(({ at, title }) => [at, title]),
    [['2026-12-17T19:00', 'y']],
  );
  // Where every date has a copy of the rule, none of them is the series.
  const dates = ['20261210T183000Z', '20261217T183000Z'].map((at) =>
    entry('UID:1', 'SUMMARY:x', `RECURRENCE-ID:${at}`, `DTSTART:${at}`, 'RRULE:FREQ=WEEKLY'),
  );
  assert.deepEqual(
    fromICalendar(calendar(...dates)).events.map((event) => event.recurrence),
    [undefined, undefined],
  );
});
