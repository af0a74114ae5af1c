/** RECURRENCE-ID;RANGE=THISANDFUTURE (RFC 5545 3.8.4.4): a date and all that follow it differ. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { describeProblem } from '../../../src/event/index.ts';
import { fromICalendar } from '../../../src/interchange/formats/icalendar.ts';
import { toICalendar } from '../../../src/interchange/index.ts';
import { occurrences } from '../../../src/time/index.ts';
import { calendar, entry, zone } from './build.ts';

const london = 'TZID=Europe/London';
const berlin = zone('Europe/Berlin', 'eu', '+0100', '+0200');
const first = [
  'UID:1',
  'SUMMARY:Weekly',
  'LOCATION:The Ship',
  `DTSTART;${london}:20261203T183000`,
  `DTEND;${london}:20261203T210000`,
];
const weekly = [...first, 'RRULE:FREQ=WEEKLY'];
const from = (date: string, start: string, ...lines: string[]) =>
  entry(
    'UID:1',
    `RECURRENCE-ID;RANGE=THISANDFUTURE;${london}:${date}T183000`,
    `DTSTART;${london}:${start}`,
    ...lines,
  );
const read = (...parts: string[]) => fromICalendar(calendar(...parts));
const brief = ({ events }: ReturnType<typeof read>) =>
  events.map(({ uid, title, start, end, venue, recurrence }) => [
    uid,
    title,
    start,
    end,
    venue?.name,
    recurrence,
  ]);
const codes = ({ problems }: ReturnType<typeof read>) => problems.map(({ code }) => code);

test('the series ends before the date, and goes on as another one', () => {
  const result = read(
    entry(...weekly),
    from(
      '20261217',
      '20261217T190000',
      `DTEND;${london}:20261217T220000`,
      'SUMMARY:Weekly',
      'LOCATION:The Anchor',
    ),
  );
  assert.deepEqual(brief(result), [
    [
      '1',
      'Weekly',
      '2026-12-03T18:30',
      '2026-12-03T21:00',
      'The Ship',
      { rule: 'FREQ=WEEKLY;UNTIL=20261217T182959' },
    ],
    [
      '1~20261217T183000',
      'Weekly',
      '2026-12-17T19:00',
      '2026-12-17T22:00',
      'The Anchor',
      { rule: 'FREQ=WEEKLY' },
    ],
  ]);
  assert.deepEqual(codes(result), []);
});

test('what the change does not say stays: title, place, length', () => {
  const [, later] = read(entry(...weekly), from('20261217', '20261217T190000', 'DURATION:PT3H')).events;
  assert.deepEqual(
    [later!.title, later!.venue, later!.end],
    ['Weekly', { name: 'The Ship' }, '2026-12-17T22:00'],
  );
  const [, same] = read(entry(...weekly), from('20261217', '20261217T190000', 'SUMMARY:Later')).events;
  assert.deepEqual([same!.title, same!.end], ['Later', '2026-12-17T21:30']);
});

test('from the first date on: the series itself, under its own name', () => {
  const result = read(
    entry(...weekly),
    from('20261203', '20261203T190000', 'SUMMARY:All of it', 'DURATION:PT1H'),
  );
  assert.deepEqual(brief(result), [
    ['1', 'All of it', '2026-12-03T19:00', '2026-12-03T20:00', 'The Ship', { rule: 'FREQ=WEEKLY' }],
  ]);
});

test('COUNT goes on counting; UNTIL, EXDATE, RDATE and single changes move along', () => {
  const counted = read(
    entry(...first, 'RRULE:FREQ=WEEKLY;COUNT=10'),
    from('20261217', '20261217T190000'),
  ).events;
  assert.deepEqual(
    counted.map(({ recurrence }) => recurrence?.rule),
    ['FREQ=WEEKLY;UNTIL=20261217T182959', 'FREQ=WEEKLY;COUNT=8'],
  );
  const [before, after] = read(
    entry(
      ...first,
      'RRULE:FREQ=WEEKLY;UNTIL=20270204T183000Z',
      `EXDATE;${london}:20261210T183000,20261224T183000`,
      `RDATE;${london}:20261213T183000,20261227T183000`,
    ),
    from('20261217', '20261217T190000'),
    entry(
      'UID:1',
      `RECURRENCE-ID;${london}:20261210T183000`,
      `DTSTART;${london}:20261211T183000`,
      'SUMMARY:early',
    ),
    entry(
      'UID:1',
      `RECURRENCE-ID;${london}:20270107T183000`,
      `DTSTART;${london}:20270108T120000`,
      `DTEND;${london}:20270108T143000`,
      'SUMMARY:late',
    ),
  ).events;
  assert.deepEqual(before!.recurrence!.except, ['2026-12-10T18:30']);
  assert.deepEqual(before!.recurrence!.dates, ['2026-12-13T18:30']);
  assert.deepEqual(
    before!.recurrence!.changes!.map(({ at, title }) => [at, title]),
    [['2026-12-10T18:30', 'early']],
  );
  assert.deepEqual(after!.recurrence, {
    rule: 'FREQ=WEEKLY;UNTIL=20270204T190000Z',
    except: ['2026-12-24T19:00'],
    dates: ['2026-12-27T19:00'],
    changes: [
      {
        at: '2027-01-07T19:00',
        start: '2027-01-08T12:00',
        end: '2027-01-08T14:30',
        status: 'moved',
        title: 'late',
      },
    ],
  });
});

test('several changes: each holds until the next', () => {
  const { events } = read(
    entry(...weekly),
    from('20270107', '20270107T200000', 'SUMMARY:third'),
    from('20261217', '20261217T190000', 'SUMMARY:second'),
  );
  assert.deepEqual(
    events.map(({ title, start, recurrence }) => [title, start, recurrence?.rule]),
    [
      ['Weekly', '2026-12-03T18:30', 'FREQ=WEEKLY;UNTIL=20261217T182959'],
      ['second', '2026-12-17T19:00', 'FREQ=WEEKLY;UNTIL=20270107T185959'],
      ['third', '2027-01-07T20:00', 'FREQ=WEEKLY'],
    ],
  );
});

for (const [rule, start, at, moved, expected] of [
  ['FREQ=WEEKLY;BYDAY=TH', '20261203', '20261217', '20261218', 'FREQ=WEEKLY;BYDAY=FR'],
  ['FREQ=WEEKLY;BYDAY=TH,SU', '20261203', '20261217', '20261215', 'FREQ=WEEKLY;BYDAY=TU,FR'],
  [
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH',
    '20261203',
    '20261217',
    '20261218',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=FR;WKST=TU',
  ],
  ['FREQ=DAILY;INTERVAL=3', '20261203', '20261209', '20261210', 'FREQ=DAILY;INTERVAL=3'],
  ['FREQ=MONTHLY', '20261203', '20270103', '20270105', 'FREQ=MONTHLY'],
  ['FREQ=MONTHLY;BYMONTHDAY=3,17', '20261203', '20261217', '20261218', 'FREQ=MONTHLY;BYMONTHDAY=4,18'],
  ['FREQ=YEARLY', '20261203', '20271203', '20271204', 'FREQ=YEARLY'],
] as const) {
  test(`moved to another day: ${rule} becomes ${expected}`, () => {
    const { events } = read(
      entry('UID:1', 'SUMMARY:x', `DTSTART;VALUE=DATE:${start}`, `RRULE:${rule}`),
      entry(
        'UID:1',
        'SUMMARY:x',
        `RECURRENCE-ID;RANGE=THISANDFUTURE;VALUE=DATE:${at}`,
        `DTSTART;VALUE=DATE:${moved}`,
      ),
    );
    assert.equal(events[1]!.recurrence?.rule, expected);
    assert.equal(events[1]!.start.replaceAll('-', ''), moved);
    assert.match(events[0]!.recurrence!.rule!, /;UNTIL=\d{8}$/);
  });
}

test('a day that no rule can say: its next dates one by one, and that is reported', () => {
  const result = read(entry(...first, 'RRULE:FREQ=MONTHLY;BYDAY=1TH'), from('20270107', '20270108T183000'));
  const [, later] = result.events;
  assert.deepEqual(later!.recurrence!.rule, undefined);
  // The day after the first Thursday, which in some months is the second Friday.
  assert.deepEqual(later!.recurrence!.dates!.slice(0, 3), [
    '2027-02-05T18:30',
    '2027-03-05T18:30',
    '2027-04-02T18:30',
  ]);
  assert.deepEqual(codes(result), ['calendar-range-dates']);
  assert.match(describeProblem(result.problems[0]!), /^Line 13: .*only its next 100 dates/);
});

test('a day for a time, or a rule that cannot be counted here: that date alone, and it is reported', () => {
  const day = read(
    entry(...weekly),
    entry(
      'UID:1',
      'SUMMARY:x',
      `RECURRENCE-ID;RANGE=THISANDFUTURE;${london}:20261217T183000`,
      'DTSTART;VALUE=DATE:20261217',
    ),
  );
  assert.deepEqual(
    day.events[0]!.recurrence!.changes!.map(({ at, start }) => [at, start]),
    [['2026-12-17T18:30', '2026-12-17']],
  );
  assert.deepEqual(codes(day), ['calendar-range']);
  assert.match(describeProblem(day.problems[0]!), /only this date/);
  const rule = read(
    entry(...first, 'RRULE:FREQ=YEARLY;BYWEEKNO=49;BYDAY=TH;COUNT=9'),
    from('20271209', '20271210T183000'),
  );
  assert.deepEqual([rule.events.length, codes(rule)], [1, ['calendar-range']]);
});

test('without its series it stands for itself, and it is reported', () => {
  const result = read(from('20261217', '20261217T190000', 'SUMMARY:x'));
  assert.deepEqual(brief(result), [
    ['1~20261217T183000', 'x', '2026-12-17T19:00', undefined, undefined, undefined],
  ]);
  assert.deepEqual(codes(result), ['calendar-range']);
});

test('cancelled from a date on: the dates before stand, those after are off', () => {
  const [before, after] = read(
    entry(...weekly),
    from('20261217', '20261217T183000', 'STATUS:CANCELLED'),
  ).events;
  assert.deepEqual([before!.status, after!.status], [undefined, 'cancelled']);
});

const dates = (text: string, until: Date) =>
  fromICalendar(text)
    .events.flatMap((event) => occurrences(event, { to: until }))
    .map(({ startsAt }) => startsAt.toISOString())
    .sort();

function byIcalJs(text: string, until: Date): string[] {
  const root = new ICAL.Component(ICAL.parse(text) as never);
  const zone = root.getFirstSubcomponent('vtimezone');
  if (zone) ICAL.TimezoneService.register(zone);
  const event = new ICAL.Event(root.getFirstSubcomponent('vevent')!);
  const found: string[] = [];
  const iterator = event.iterator();
  // What moves back may come before what it followed.
  const last = new Date(until.getTime() + 30 * 86_400_000);
  for (let next = iterator.next(); next && next.toJSDate() < last; next = iterator.next()) {
    found.push(event.getOccurrenceDetails(next).startDate.toJSDate().toISOString());
  }
  if (zone) ICAL.TimezoneService.remove('Europe/Berlin');
  return found.filter((each) => each < until.toISOString()).sort();
}

for (const [name, rule, at, start] of [
  ['an hour later', 'FREQ=WEEKLY', '20270318', '20270318T193000'],
  ['the next day', 'FREQ=WEEKLY;BYDAY=TU,TH', '20270318', '20270319T173000'],
  ['the day before', 'FREQ=MONTHLY;BYDAY=1TH', '20270401', '20270331T183000'],
  ['counted', 'FREQ=WEEKLY;COUNT=20', '20270318', '20270317T120000'],
  ['until', 'FREQ=DAILY;INTERVAL=5;UNTIL=20270601T183000Z', '20270318', '20270319T120000'],
] as const) {
  test(`the same dates as in ical.js: ${name}`, () => {
    const line = (value: string) => `TZID=Europe/Berlin:${value}`;
    const text = calendar(
      berlin,
      entry('UID:1', 'SUMMARY:x', `DTSTART;${line('20261203T183000')}`, `RRULE:${rule}`),
      entry(
        'UID:1',
        'SUMMARY:y',
        `RECURRENCE-ID;RANGE=THISANDFUTURE;${line(`${at}T183000`)}`,
        `DTSTART;${line(start)}`,
      ),
    );
    const until = new Date('2027-09-01T00:00Z');
    const own = dates(text, until);
    assert.ok(own.length > 8);
    assert.deepEqual(own, byIcalJs(text, until));
    // And once more through a file of our own.
    assert.deepEqual(dates(toICalendar(fromICalendar(text).events), until), own);
  });
}

test('the same dates as in ical.js, whatever moves where', () => {
  const utc = (at: Date) => at.toISOString().replace(/[-:]|\.\d+/g, '');
  const until = new Date('2028-01-01T00:00Z');
  fc.assert(
    fc.property(
      fc.constantFrom(
        ...[
          'FREQ=DAILY;INTERVAL=9',
          'FREQ=WEEKLY',
          'FREQ=WEEKLY;BYDAY=TH,SU',
          'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH,SU',
        ],
        ...[
          'FREQ=WEEKLY;INTERVAL=3',
          'FREQ=MONTHLY',
          'FREQ=MONTHLY;BYMONTHDAY=3,20',
          'FREQ=MONTHLY;BYDAY=1TH,-1FR',
        ],
        'FREQ=YEARLY',
      ),
      fc.constantFrom('', ';COUNT=12', ';UNTIL=20270818T183000Z', ';UNTIL=20270820T000000Z'),
      fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: -60, max: 60 })), {
        minLength: 1,
        maxLength: 2,
      }),
      (rule, end, moves) => {
        const head = ['UID:1', 'SUMMARY:x', 'DTSTART:20261203T183000Z', `RRULE:${rule}${end}`];
        const plain = byIcalJs(calendar(entry(...head)), new Date('2030-01-01T00:00Z'));
        const chosen = new Map(moves.map(([index, hours]) => [plain[index], hours]));
        const text = calendar(
          entry(...head),
          ...[...chosen].map(([at, hours]) =>
            at === undefined
              ? ''
              : entry(
                  'UID:1',
                  `RECURRENCE-ID;RANGE=THISANDFUTURE:${utc(new Date(at))}`,
                  `DTSTART:${utc(new Date(Date.parse(at) + hours * 3_600_000))}`,
                ),
          ),
        );
        assert.deepEqual(dates(text, until), byIcalJs(text, until), text);
      },
    ),
    { numRuns: 200 },
  );
});
