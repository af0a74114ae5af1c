/**
 * Rules whose dates are known: the examples of RFC 5545 3.8.5.3 and the habits of communities below; where
 * `../shared/data` is there, also every case on which independent implementations agree.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { checkRule, loadRecurrence, occurrences } from '../../src/time/index.ts';

before(() => loadRecurrence([{ start: '2026-01-01', recurrence: { rule: 'FREQ=YEARLY;BYWEEKNO=1' } }]));

/** Start, rule, and the dates: each as year-month-day, or only what differs from the one before. */
const cases: readonly [start: string, rule: string, dates: string][] = [
  ['1997-09-02', 'FREQ=DAILY;COUNT=5', '1997-09-02 03 04 05 06'],
  ['1997-09-02', 'FREQ=DAILY;INTERVAL=2', '1997-09-02 04 06 08 10 12'],
  ['1997-09-02', 'FREQ=DAILY;INTERVAL=10;COUNT=5', '1997-09-02 12 22 10-02 12'],
  ['1998-01-01', 'FREQ=DAILY;UNTIL=20000131T140000Z;BYMONTH=1', '1998-01-01 02 03 04'],
  ['1997-09-02', 'FREQ=WEEKLY;COUNT=4', '1997-09-02 09 16 23'],
  [
    '1997-09-02',
    'FREQ=WEEKLY;UNTIL=19971006T000000Z;WKST=SU;BYDAY=TU,TH',
    '1997-09-02 04 09 11 16 18 23 25 30 10-02',
  ],
  ['1997-09-01', 'FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=MO,WE,FR', '1997-09-01 03 05 15 17 19 29 10-01 03'],
  ['1997-08-05', 'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO', '1997-08-05 10 19 24'],
  ['1997-08-05', 'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU', '1997-08-05 17 19 31'],
  ['1997-09-05', 'FREQ=MONTHLY;COUNT=4;BYDAY=1FR', '1997-09-05 10-03 11-07 12-05'],
  ['1997-09-07', 'FREQ=MONTHLY;INTERVAL=2;COUNT=6;BYDAY=1SU,-1SU', '1997-09-07 28 11-02 30 1998-01-04 25'],
  ['1997-09-22', 'FREQ=MONTHLY;COUNT=4;BYDAY=-2MO', '1997-09-22 10-20 11-17 12-22'],
  ['1997-09-28', 'FREQ=MONTHLY;BYMONTHDAY=-3', '1997-09-28 10-29 11-28 12-29 1998-01-29 02-26'],
  ['1997-09-02', 'FREQ=MONTHLY;COUNT=6;BYMONTHDAY=2,15', '1997-09-02 15 10-02 15 11-02 15'],
  ['1997-09-30', 'FREQ=MONTHLY;COUNT=5;BYMONTHDAY=1,-1', '1997-09-30 10-01 31 11-01 30'],
  ['1997-09-10', 'FREQ=MONTHLY;INTERVAL=18;COUNT=4;BYMONTHDAY=10,11', '1997-09-10 11 1999-03-10 11'],
  ['1997-09-02', 'FREQ=MONTHLY;INTERVAL=2;BYDAY=TU', '1997-09-02 09 16 23 30 11-04 11'],
  ['1997-09-04', 'FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3', '1997-09-04 10-07 11-06'],
  ['1997-09-29', 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2', '1997-09-29 10-30 11-27 12-30'],
  ['1998-02-13', 'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13', '1998-02-13 03-13 11-13 1999-08-13 2000-10-13'],
  ['1997-09-13', 'FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13', '1997-09-13 10-11 11-08 12-13'],
  ['2007-01-15', 'FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5', '2007-01-15 30 02-15 03-15 30'],
  ['2026-01-31', 'FREQ=MONTHLY;COUNT=4', '2026-01-31 03-31 05-31 07-31'],
  ['2026-01-29', 'FREQ=MONTHLY;BYDAY=5TH;COUNT=3', '2026-01-29 04-30 07-30'],
  ['2026-01-21', 'FREQ=MONTHLY;BYDAY=3WE,FR;COUNT=4', '2026-01-21 23 30 02-06'],
  ['1997-06-10', 'FREQ=YEARLY;COUNT=4;BYMONTH=6,7', '1997-06-10 07-10 1998-06-10 07-10'],
  ['1997-05-19', 'FREQ=YEARLY;BYDAY=20MO', '1997-05-19 1998-05-18 1999-05-17'],
  ['1997-03-13', 'FREQ=YEARLY;BYMONTH=3;BYDAY=TH', '1997-03-13 20 27 1998-03-05 12'],
  [
    '1996-11-05',
    'FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8',
    '1996-11-05 2000-11-07 2004-11-02',
  ],
  ['2024-02-29', 'FREQ=YEARLY', '2024-02-29 2028-02-29 2032-02-29'],
  ['2096-02-29', 'FREQ=YEARLY;COUNT=2', '2096-02-29 2104-02-29'],
  [
    '1997-01-01',
    'FREQ=YEARLY;INTERVAL=3;COUNT=5;BYYEARDAY=1,100,200',
    '1997-01-01 04-10 07-19 2000-01-01 04-09',
  ],
  ['1997-05-12', 'FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO', '1997-05-12 1998-05-11 1999-05-17'],
  // The last Thursday of every other month, the second Tuesday, and the day between the years.
  ['2026-01-29', 'FREQ=MONTHLY;INTERVAL=2;BYDAY=-1TH', '2026-01-29 03-26 05-28'],
  ['2026-02-10', 'rrule:freq=monthly;byday=2tu;', '2026-02-10 03-10 04-14'],
  ['2026-12-27', 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=27', '2026-12-27 2027-12-27 2028-12-27'],
];

function written(short: string): string[] {
  let before = '';
  return short.split(' ').map((each) => (before = before.slice(0, 10 - each.length) + each));
}

describe('rules whose dates are known', () => {
  for (const [start, rule, short] of cases) {
    test(`${rule} from ${start}`, () => {
      const expected = written(short);
      const bounded = /COUNT|UNTIL=1997/.test(rule);
      const limit = expected.length + (bounded ? 1 : 0);
      const days = occurrences({ start, recurrence: { rule } }, { limit });
      assert.deepEqual(
        days.map((each) => each.start),
        expected,
      );
      // The same at nine in New York, whatever the clocks do.
      const timed = occurrences(
        { start: `${start}T09:00`, timeZone: 'America/New_York', recurrence: { rule } },
        { limit },
      );
      assert.deepEqual(
        timed.map((each) => each.start),
        expected.map((date) => `${date}T09:00`),
      );
    });
  }
});

interface Case {
  rrule: string;
  dtstart: string;
  dtstartMatchesRule: boolean;
  expected: string[];
  rangeEnd?: string;
}

const file = join(import.meta.dirname, '../../../shared/data/recurrence/consensus.json');
if (existsSync(file)) {
  const all = (JSON.parse(readFileSync(file, 'utf8')) as { cases: Case[] }).cases;
  const synchronised = all.filter((each) => each.dtstartMatchesRule);
  const simple = synchronised.filter(({ rrule }) => {
    const checked = checkRule(rrule);
    return checked.ok && !checked.needsLoading;
  });
  const plain = (wall: string) => wall.replace(/T00:00(:00)?$/, '').replace(/(T..:..):00$/, '$1');

  test(`agreed by all: ${synchronised.length} cases, ${simple.length} of them on every page`, () => {
    assert.ok(synchronised.length >= 200 && simple.length >= 100);
    for (const { rrule: rule, dtstart, expected, rangeEnd } of synchronised) {
      const event = { start: dtstart.replace(/:00$/, ''), timeZone: 'UTC', recurrence: { rule } };
      const bounded = /COUNT|UNTIL/.test(rule) || rangeEnd !== undefined;
      const found = occurrences(event, {
        limit: expected.length + (bounded ? 1 : 0),
        to: rangeEnd === undefined ? undefined : new Date(Date.parse(`${rangeEnd}Z`) + 1),
      });
      assert.deepEqual(
        found.map((each) => plain(each.start)),
        expected.map(plain),
        `${rule} from ${dtstart}`,
      );
    }
  });
}
