import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import * as fc from 'fast-check';
import * as rrule from 'rrule';
import { type Timed, loadRecurrence, occurrenceAt, occurrences, startOf } from '../../src/time/index.ts';
import { wallFromMs } from '../../src/time/wall-time.ts';

const { RRule } = (rrule as unknown as { default: typeof rrule }).default;
const DAY = 86_400_000;
const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const some = <T>(values: readonly T[], maxLength = 3) =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength });
const part = (name: string, values: fc.Arbitrary<readonly (string | number)[]>) =>
  fc.option(
    values.map((list) => `${name}=${list.join(',')}`),
    { nil: '' },
  );
const nths = [1, 2, 3, 4, 5, -1, -2].flatMap((nth) => weekdays.map((day) => `${nth}${day}`));
const range = (low: number, high: number) => Array.from({ length: high - low + 1 }, (_, i) => low + i);
const monthDays = [...range(1, 31), ...range(-31, -1)];

/** Rules of which the library is known to be right: no BYSETPOS of weeks, no two of them that may meet, no `3MO,WE`. */
const rule = fc
  .oneof(
    fc.tuple(fc.constant('FREQ=DAILY'), part('BYDAY', some(weekdays)), part('BYMONTH', some(range(1, 12)))),
    fc.tuple(fc.constant('FREQ=WEEKLY'), part('BYDAY', some(weekdays, 4)), part('WKST', some(weekdays, 1))),
    fc.tuple(fc.constant('FREQ=MONTHLY'), part('BYDAY', some(nths)), part('BYMONTH', some(range(1, 12), 6))),
    fc.tuple(fc.constant('FREQ=MONTHLY'), part('BYMONTHDAY', some(monthDays))),
    fc.tuple(
      fc.constant('FREQ=MONTHLY'),
      some(weekdays, 5).map((days) => `BYDAY=${days}`),
      part('BYSETPOS', some([1, 2, 3, -1, -2], 1)),
    ),
    fc.tuple(
      fc.constant('FREQ=MONTHLY'),
      some(weekdays).map((days) => `BYDAY=${days}`),
      part('BYMONTHDAY', some(monthDays, 10)),
    ),
    fc.tuple(fc.constant('FREQ=YEARLY'), part('BYMONTH', some(range(1, 12))), part('BYDAY', some(nths))),
    fc.tuple(
      fc.constant('FREQ=YEARLY'),
      part('BYMONTH', some(range(1, 12))),
      part('BYMONTHDAY', some(monthDays)),
      part('BYSETPOS', some([1, -1], 1)),
    ),
  )
  .map((parts) => parts.filter((each) => each !== '').join(';'));
const interval = fc.constantFrom('', ';INTERVAL=2', ';INTERVAL=3', ';INTERVAL=5');
const end = fc.oneof(
  fc.constant(''),
  fc.integer({ min: 1, max: 40 }).map((count) => `;COUNT=${count}`),
  fc
    .integer({ min: 0, max: 4000 })
    .map(
      (days) => `;UNTIL=${wallFromMs(Date.UTC(2020, 0, 1) + days * DAY, true).replaceAll('-', '')}T120000Z`,
    ),
);
const start = fc
  .integer({ min: 0, max: 60 * 365 * 24 * 4 })
  .map((quarters) => Date.UTC(1990, 0, 1) + quarters * 900_000);

/** A rule and a start that fits it, with the dates that the library finds; undefined where there are none. */
function synchronised(text: string, from: number): { event: Timed; dates: string[] } | undefined {
  const options = RRule.parseString(text);
  const first = new RRule({ ...options, count: 1, until: null, dtstart: new Date(from) }).all()[0];
  if (!first || first.getTime() > from + 30 * 365 * DAY) return undefined;
  const dates: string[] = [];
  new RRule({ ...options, dtstart: first }).all((date) => dates.push(wallFromMs(date.getTime())) < 60);
  const event = { start: wallFromMs(first.getTime()), timeZone: 'UTC', recurrence: { rule: text } };
  return { event, dates: dates.length > 0 ? dates : [event.start] };
}

before(() => loadRecurrence([{ start: '2026-01-01', recurrence: { rule: 'FREQ=YEARLY;BYWEEKNO=1' } }]));

test('own rules agree with the library where it is right', () => {
  let compared = 0;
  fc.assert(
    fc.property(rule, interval, end, start, (text, every, until, from) => {
      const known = synchronised(text + every + until, from);
      if (!known) return;
      compared++;
      const found = occurrences(known.event, { limit: 60 }).map((each) => each.start);
      assert.deepEqual(found, known.dates, `${text}${every}${until} from ${known.event.start}`);
    }),
    { numRuns: 1500 },
  );
  assert.ok(compared > 700, `${compared} compared`);
});

const hard = fc.constantFrom(
  'FREQ=YEARLY;BYWEEKNO=1,20,53;BYDAY=MO',
  'FREQ=YEARLY;BYYEARDAY=1,100,-1',
  'FREQ=DAILY;BYHOUR=9,18;BYMINUTE=0,30',
  'FREQ=MONTHLY;BYDAY=FR;BYHOUR=9,18;BYSETPOS=1,-1',
  'FREQ=HOURLY;INTERVAL=5',
  'FREQ=HOURLY;BYDAY=TH;BYMINUTE=0,30',
);

test('the others, too, wherever they begin and the window opens', () => {
  fc.assert(
    fc.property(hard, end, start, fc.nat(3000), (text, until, from, days) => {
      const known = synchronised(text + until, from);
      if (!known) return;
      const found = occurrences(known.event, { limit: 60 }).map((each) => each.start);
      assert.deepEqual(found, known.dates);
      const opens = new Date(startOf(known.event).getTime() + days * DAY);
      const [next] = occurrences(known.event, { from: opens, limit: 1 });
      const options = { ...RRule.parseString(text + until), dtstart: startOf(known.event) };
      // Without an end, an event counts as going on for two hours.
      const theirs = new RRule(options).after(new Date(opens.getTime() - 7_200_000), false);
      if (!until.includes('UNTIL')) assert.deepEqual(next?.startsAt ?? null, theirs);
    }),
    { numRuns: 150 },
  );
});

// The library loses count of the interval where a BYHOUR leaves hours out, so each minute is tried instead.
test('minutes and hours agree with trying each one', () => {
  const units = { HOURLY: 60, MINUTELY: 1 } as const;
  const hours = fc.uniqueArray(fc.nat(23), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(
      fc.constantFrom('HOURLY' as const, 'MINUTELY' as const),
      fc.integer({ min: 1, max: 200 }),
      hours,
      start,
      (freq, every, byHour, begin) => {
        const expected = [wallFromMs(begin)];
        for (
          let at = begin;
          at < begin + 20 * DAY && expected.length < 20;
          at += every * units[freq] * 60_000
        ) {
          if (at > begin && byHour.includes(new Date(at).getUTCHours())) expected.push(wallFromMs(at));
        }
        const text = `FREQ=${freq};INTERVAL=${every};BYHOUR=${byHour.join(',')}`;
        const event = { start: wallFromMs(begin), timeZone: 'UTC', recurrence: { rule: text } };
        const to = new Date(begin + 20 * DAY);
        assert.deepEqual(
          occurrences(event, { to, limit: 20 }).map((each) => each.start),
          expected,
          text,
        );
      },
    ),
    { numRuns: 200 },
  );
});

const zone = fc.constantFrom(
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'America/Santiago',
  'UTC',
);
const series = fc
  .record({
    rule,
    interval,
    end,
    start,
    zone,
    hours: fc.option(fc.integer({ min: 1, max: 80 })),
    extra: fc.array(fc.nat(2000), { maxLength: 3 }),
  })
  .map((given): Timed => {
    const at = (ms: number) => wallFromMs(ms);
    return {
      start: at(given.start),
      ...(given.hours === null ? {} : { end: at(given.start + given.hours * 3_600_000) }),
      timeZone: given.zone,
      recurrence: {
        rule: given.rule + given.interval + given.end,
        dates: given.extra.map((days) => at(given.start + days * DAY)),
        except: given.extra.map((days) => at(given.start + (days + 7) * DAY).slice(0, 10)),
        changes: given.extra.slice(1).map((days) => ({
          at: at(given.start + (days - 7) * DAY),
          start: at(given.start + days * DAY - 3_600_000),
        })),
      },
    };
  });

test('dates are in order, each key once, COUNT is kept, and a window shows what is in it', () => {
  fc.assert(
    fc.property(series, fc.nat(4000), fc.nat(1500), (event, opens, length) => {
      const horizon = new Date(startOf(event).getTime() + 6000 * DAY);
      const all = occurrences(event, { to: horizon, limit: 10_000 });
      const times = all.map(({ startsAt }) => startsAt.getTime());
      assert.deepEqual(
        times,
        times.toSorted((a, b) => a - b),
      );
      assert.equal(new Set(all.map(({ key }) => key)).size, all.length);
      const { rule: text = '', dates = [], changes = [] } = event.recurrence ?? {};
      const count = Number(/COUNT=(\d+)/.exec(text)?.[1] ?? Infinity);
      assert.ok(all.length <= count + dates.length + changes.length);

      const from = new Date(startOf(event).getTime() + (opens - 100) * DAY);
      const to = new Date(from.getTime() + length * DAY);
      const within = all.filter(
        ({ startsAt, endsAt }) =>
          startsAt < to && Number(endsAt ?? startsAt.getTime() + 7_200_000) > Number(from),
      );
      const shown = occurrences(event, { from, to, limit: 10_000 });
      assert.deepEqual(shown, within);
      assert.deepEqual(occurrences(event, { from, to, limit: 3 }), within.slice(0, 3));
      for (const one of shown.slice(0, 3)) assert.deepEqual(occurrenceAt(event, one.key), one);
    }),
    { numRuns: 400 },
  );
});

test('any text is a rule, none, or an error with a code', () => {
  const pieces = [
    'FREQ=',
    'DAILY',
    'WEEKLY',
    'MONTHLY',
    'YEARLY',
    'HOURLY',
    ';',
    'BYDAY=',
    'MO',
    '-1',
    ',',
    'COUNT=',
    '3',
    'UNTIL=',
    '20300101',
    'T',
    '000000',
    'Z',
    'INTERVAL=',
    'BYMONTHDAY=',
    'BYSETPOS=',
    '31',
    'BYHOUR=',
    'BYWEEKNO=',
    'WKST=',
    'SU',
    ' ',
    '=',
    '1TH',
    '٣',
    '__proto__',
  ];
  const text = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((list) => list.join(''));
  fc.assert(
    fc.property(fc.oneof(text, fc.string()), (written) => {
      try {
        occurrences(
          { start: '2026-12-03T18:30', timeZone: 'UTC', recurrence: { rule: written } },
          { limit: 3 },
        );
      } catch (error) {
        assert.match(String((error as { code?: string }).code), /^recurrence-(invalid|too-long)$/);
      }
    }),
    { numRuns: 2000 },
  );
});
