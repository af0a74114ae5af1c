import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import {
  type Timed,
  checkRule,
  loadRecurrence,
  occurrenceAt,
  occurrences,
  recurs,
} from '../../src/time/index.ts';

const dam = {
  id: 'dam',
  start: '2026-12-03T18:30',
  end: '2026-12-03T21:00',
  timeZone: 'Europe/London',
  recurrence: { rule: 'FREQ=MONTHLY;BYDAY=1TH' },
};
const utc = (text: string) => new Date(`${text}Z`);
const starts = (event: Timed, options?: Parameters<typeof occurrences>[1]) =>
  occurrences(event, options).map(({ start }) => start);
const withRule = (rule: string, start = dam.start, more: object = {}): Timed => ({
  start,
  timeZone: 'Europe/London',
  recurrence: { rule, ...more },
});

describe('a single event', () => {
  test('has one date with an empty key', () => {
    const { recurrence: _, ...single } = dam;
    const [only, ...others] = occurrences(single);
    assert.equal(others.length, 0);
    assert.deepEqual(only, {
      event: single,
      key: '',
      start: dam.start,
      end: dam.end,
      startsAt: utc('2026-12-03T18:30'),
      endsAt: utc('2026-12-03T21:00'),
      status: 'planned',
    });
    assert.deepEqual(occurrenceAt(single, ''), only);
    assert.equal(occurrenceAt(single, '2026-12-03'), undefined);
    assert.equal(recurs(single), false);
    assert.equal(recurs({ ...single, recurrence: { dates: [] } }), false);
  });

  test('is left out once it is over, and before its time', () => {
    const { recurrence: _, ...single } = dam;
    assert.equal(occurrences(single, { from: utc('2026-12-03T20:59') }).length, 1);
    assert.equal(occurrences(single, { from: utc('2026-12-03T21:00') }).length, 0);
    assert.equal(occurrences(single, { to: utc('2026-12-03T18:30') }).length, 0);
    assert.equal(occurrences(single, { to: utc('2026-12-03T18:31') }).length, 1);
  });
});

describe('wall time', () => {
  test('stays when the clocks change, and so does the end', () => {
    const weekly = {
      ...dam,
      start: '2026-10-22T18:30',
      end: '2026-10-22T21:00',
      recurrence: { rule: 'FREQ=WEEKLY' },
    };
    assert.deepEqual(
      occurrences(weekly, { limit: 2 }).map(({ startsAt, endsAt }) => [startsAt, endsAt]),
      [
        [utc('2026-10-22T17:30'), utc('2026-10-22T20:00')],
        [utc('2026-10-29T18:30'), utc('2026-10-29T21:00')],
      ],
    );
  });

  test('a night in which the clock changes ends when it says', () => {
    const night = {
      start: '2026-10-17T22:00',
      end: '2026-10-18T03:30',
      timeZone: 'Europe/Berlin',
      recurrence: { rule: 'FREQ=WEEKLY' },
    };
    const [, second] = occurrences(night, { limit: 2 });
    assert.equal(second?.end, '2026-10-25T03:30');
    assert.equal(Number(second?.endsAt) - Number(second?.startsAt), 6.5 * 3_600_000);
  });

  test('a start in the gap is the later instant, and only that day', () => {
    const daily = {
      start: '2026-03-28T02:30',
      timeZone: 'Europe/Berlin',
      recurrence: { rule: 'FREQ=DAILY;COUNT=3' },
    };
    assert.deepEqual(
      occurrences(daily).map(({ startsAt }) => startsAt),
      [utc('2026-03-28T01:30'), utc('2026-03-29T01:30'), utc('2026-03-30T00:30')],
    );
    assert.deepEqual(starts(daily), ['2026-03-28T02:30', '2026-03-29T02:30', '2026-03-30T02:30']);
  });
});

describe('from, to and limit', () => {
  test('the one under way is the first', () => {
    const keys = occurrences(dam, { from: utc('2027-02-04T20:00'), limit: 2 }).map(({ key }) => key);
    assert.deepEqual(keys, ['2027-02-04', '2027-03-04']);
    assert.equal(occurrences(dam, { from: utc('2027-02-04T21:00'), limit: 1 })[0]?.key, '2027-03-04');
  });

  test('a rule without end is bounded by limit, by to, or by a thousand', () => {
    assert.equal(occurrences(dam).length, 1000);
    assert.equal(occurrences(dam, { limit: 0 }).length, 0);
    assert.equal(occurrences(dam, { to: utc('2027-12-01T00:00') }).length, 12);
    const old = { ...dam, start: '0100-01-07T18:30', end: undefined, recurrence: { rule: 'FREQ=DAILY' } };
    assert.deepEqual(starts(old, { from: utc('9000-01-01T18:00'), limit: 1 }), ['9000-01-01T18:30']);
  });

  test('the calendar ends before the year 10000', () => {
    const late = withRule('FREQ=YEARLY', '9990-12-03T18:30');
    assert.equal(starts(late).length, 9);
  });

  test('a long one that began days ago is still on', () => {
    const camp = { start: '2026-07-06', end: '2026-07-19', recurrence: { rule: 'FREQ=YEARLY' } };
    assert.deepEqual(starts(camp, { from: utc('2027-07-19T12:00'), limit: 1 }), ['2027-07-06']);
    assert.deepEqual(starts(camp, { from: utc('2027-07-20T00:00'), limit: 1 }), ['2028-07-06']);
  });
});

describe('exceptions, further dates and changes', () => {
  const full = {
    ...dam,
    title: 'Drinking About Museums',
    status: undefined,
    recurrence: {
      rule: 'FREQ=MONTHLY;BYDAY=1TH',
      dates: ['2026-12-27T15:00'],
      except: ['2027-01-07T18:30'],
      changes: [
        { at: '2027-02-04T18:30', start: '2027-02-05T19:00', title: 'On a Friday' },
        { at: '2027-03-04', status: 'cancelled' as const },
        { at: '2027-04-01T18:30', end: '2027-04-01T23:00', status: 'planned' as const },
      ],
    },
  };

  test('all at once', () => {
    assert.deepEqual(
      occurrences(full, { limit: 6 }).map(({ key, start, end, status, event }) => [
        key,
        start,
        end,
        status,
        event.title,
      ]),
      [
        ['2026-12-03', '2026-12-03T18:30', '2026-12-03T21:00', 'planned', full.title],
        ['2026-12-27', '2026-12-27T15:00', '2026-12-27T17:30', 'planned', full.title],
        ['2027-02-04', '2027-02-05T19:00', '2027-02-05T21:30', 'moved', 'On a Friday'],
        ['2027-03-04', '2027-03-04T18:30', '2027-03-04T21:00', 'cancelled', full.title],
        ['2027-04-01', '2027-04-01T18:30', '2027-04-01T23:00', 'planned', full.title],
        ['2027-05-06', '2027-05-06T18:30', '2027-05-06T21:00', 'planned', full.title],
      ],
    );
  });

  test('the event of an occurrence is whole, its own and without the recurrence', () => {
    const [, , moved] = occurrences(full, { limit: 3 });
    assert.equal(moved?.event.start, '2027-02-05T19:00');
    assert.equal(moved?.event.status, 'moved');
    assert.equal('recurrence' in moved!.event, false);
    assert.equal('at' in moved!.event, false);
    assert.equal(full.recurrence.changes.length, 3);
  });

  test('found again by key', () => {
    for (const occurrence of occurrences(full, { limit: 30 })) {
      assert.deepEqual(occurrenceAt(full, occurrence.key), occurrence);
    }
    for (const key of ['', '2027-01-07', '2026-12-04', '2027-02-05', '2026-12-27T15:00', 'x', '2026-02-30']) {
      assert.equal(occurrenceAt(full, key), undefined, key);
    }
  });

  test('a date moved into or out of the window counts where it takes place', () => {
    const moved = {
      ...dam,
      recurrence: { ...dam.recurrence, changes: [{ at: '2027-06-03T18:30', start: '2026-12-20T12:00' }] },
    };
    const december = { from: utc('2026-12-10T00:00'), to: utc('2027-01-01T00:00') };
    assert.deepEqual(starts(moved, december), ['2026-12-20T12:00']);
    assert.deepEqual(starts(moved, { from: utc('2027-05-10T00:00'), to: utc('2027-07-02T00:00') }), [
      '2027-07-01T18:30',
    ]);
  });

  test('exceptions in odd forms', () => {
    const weekly = (start: string, except: string[]) =>
      starts({ start, timeZone: 'UTC', recurrence: { rule: 'FREQ=WEEKLY;COUNT=3', except } });
    assert.deepEqual(weekly('2026-12-03T18:30', ['2026-12-10']), ['2026-12-03T18:30', '2026-12-17T18:30']);
    assert.deepEqual(weekly('2026-12-03T18:30', ['2026-12-10T18:30:00']), [
      '2026-12-03T18:30',
      '2026-12-17T18:30',
    ]);
    assert.deepEqual(weekly('2026-12-03', ['2026-12-10T00:00']), ['2026-12-03', '2026-12-17']);
    assert.deepEqual(weekly('2026-12-03T18:30', ['2026-12-10T18:00', '2026-02-30']).length, 3);
    assert.deepEqual(weekly('2026-12-03T18:30', ['2026-12-03']), ['2026-12-10T18:30', '2026-12-17T18:30']);
  });

  test('a further date without a time is at the usual time, and each date is there once', () => {
    const event = withRule('FREQ=WEEKLY;COUNT=2', dam.start, {
      dates: ['2026-12-05', '2026-12-10', '2026-12-01T10:00'],
    });
    assert.deepEqual(starts(event), [
      '2026-12-01T10:00',
      '2026-12-03T18:30',
      '2026-12-05T18:30',
      '2026-12-10T18:30',
    ]);
  });

  test('the key has the time where a day has two dates', () => {
    const event = withRule('FREQ=WEEKLY;COUNT=2', dam.start, {
      dates: ['2026-12-10T12:00', '2026-12-11T12:00'],
    });
    const keys = occurrences(event).map(({ key }) => key);
    assert.deepEqual(keys, ['2026-12-03', '2026-12-10T12:00', '2026-12-10', '2026-12-11']);
  });

  test('dates alone make a series', () => {
    const chats = { start: '2026-12-03T20:00', timeZone: 'UTC', recurrence: { dates: ['2027-01-14T20:00'] } };
    assert.deepEqual(
      occurrences(chats).map(({ key }) => key),
      ['2026-12-03', '2027-01-14'],
    );
  });

  test('a change of a date that the rule does not have is shown all the same', () => {
    const event = withRule('FREQ=WEEKLY;UNTIL=20261210T235959Z', dam.start, {
      changes: [{ at: '2027-01-07T18:30', start: '2027-01-07T19:00' }],
    });
    assert.deepEqual(starts(event), ['2026-12-03T18:30', '2026-12-10T18:30', '2027-01-07T19:00']);
  });

  test('a series that is off stays off, and its status is that of each date', () => {
    const changes = [{ at: '2027-01-07T18:30', start: '2027-01-08T18:30' }];
    for (const status of ['cancelled', 'postponed'] as const) {
      const off = { ...dam, status, recurrence: { ...dam.recurrence, changes } };
      assert.deepEqual(new Set(occurrences(off, { limit: 3 }).map((each) => each.status)), new Set([status]));
    }
  });
});

describe('all-day series', () => {
  test('dates and their inclusive ends', () => {
    const days = {
      start: '2026-12-05',
      end: '2026-12-06',
      recurrence: { rule: 'FREQ=MONTHLY;BYDAY=1SA;COUNT=2' },
    };
    const found = occurrences(days, { floatingZone: 'Asia/Tokyo' });
    assert.deepEqual(
      found.map(({ key, end }) => [key, end]),
      [
        ['2026-12-05', '2026-12-06'],
        ['2027-01-02', '2027-01-03'],
      ],
    );
    assert.deepEqual(found[0]?.startsAt, utc('2026-12-04T15:00'));
    assert.deepEqual(found[0]?.endsAt, utc('2026-12-06T15:00'));
  });

  test('until in all its forms', () => {
    const last = (until: string, start: string) =>
      starts(withRule(`FREQ=WEEKLY;UNTIL=${until}`, start, {})).at(-1);
    assert.equal(last('20261217', '2026-12-03'), '2026-12-17');
    assert.equal(last('20261217T000000Z', '2026-12-03'), '2026-12-17');
    assert.equal(last('20261217', '2026-12-03T18:30'), '2026-12-17T18:30');
    assert.equal(last('20261217T183000', '2026-12-03T18:30'), '2026-12-17T18:30');
    assert.equal(last('20261217T182959', '2026-12-03T18:30'), '2026-12-10T18:30');
    assert.equal(last('20260716T173000Z', '2026-07-02T18:30'), '2026-07-16T18:30');
    assert.equal(last('20260716T172959Z', '2026-07-02T18:30'), '2026-07-09T18:30');
    assert.equal(last('20200101', '2026-12-03T18:30'), '2026-12-03T18:30');
  });

  test('the UTC moment of a local midnight means that day', () => {
    const days = {
      start: '2026-12-03',
      timeZone: 'Europe/Berlin',
      recurrence: { rule: 'FREQ=WEEKLY;UNTIL=20261216T230000Z' },
    };
    assert.equal(starts(days).at(-1), '2026-12-17');
  });
});

describe('rules that are not simple', () => {
  const needing = 'FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO';

  test('say that they need loading, until it has come', async () => {
    assert.throws(() => occurrences(withRule('FREQ=YEARLY;BYMONTH=12;BYDAY=1TH')), {
      code: 'recurrence-not-loaded',
      message: /loadRecurrence/,
    });
    await loadRecurrence([dam, { start: '2026-12-03' }]);
    assert.throws(() => occurrences(withRule(needing)), { code: 'recurrence-not-loaded' });
    await loadRecurrence([withRule('FREQ=YEARLY;BYMONTH=12;BYDAY=1TH')]);
    assert.deepEqual(starts(withRule('FREQ=YEARLY;BYMONTH=12;BYDAY=1TH'), { limit: 2 }), [
      '2026-12-03T18:30',
      '2027-12-02T18:30',
    ]);
    assert.throws(() => occurrences(withRule(needing)), { code: 'recurrence-not-loaded' });
    await loadRecurrence([withRule(needing)]);
    assert.deepEqual(starts(withRule(needing, '2026-05-11T09:00'), { limit: 2 }), [
      '2026-05-11T09:00',
      '2027-05-17T09:00',
    ]);
  });

  describe('when loaded', () => {
    before(() => loadRecurrence([withRule(needing)]));

    test('what is no rule at all throws', () => {
      for (const rule of [
        '',
        'FREQ=FORTNIGHTLY',
        'BYDAY=TH',
        'FREQ=WEEKLY;BYDAY=XX',
        'FREQ=WEEKLY;INTERVAL=0',
        'FREQ=WEEKLY;COUNT=0',
        'FREQ=MONTHLY;BYMONTHDAY=32',
        'FREQ=MONTHLY;BYSETPOS=0',
        'FREQ=WEEKLY;UNTIL=20260230',
        'FREQ=WEEKLY;UNTIL=never',
        'FREQ=WEEKLY;WKST=UM',
        'FREQ=WEEKLY;X=1',
        'FREQ=YEARLY;BYEASTER=0',
        'FREQ=DAILY;constructor=1',
        'FREQ=DAILY;BYMONTH=',
      ]) {
        assert.throws(() => occurrences(withRule(rule)), { code: 'recurrence-invalid' }, rule);
        assert.deepEqual(checkRule(rule), { ok: false }, rule);
      }
      assert.deepEqual(checkRule('freq=weekly; byday=tu;'), { ok: true, needsLoading: false });
      assert.deepEqual(checkRule(needing), { ok: true, needsLoading: true });
    });

    test('keys have the time where there are several a day', () => {
      const chat = withRule('FREQ=DAILY;BYHOUR=9,20;BYMINUTE=0;COUNT=3', '2026-12-03T09:00');
      const keys = occurrences(chat).map(({ key }) => key);
      assert.deepEqual(keys, ['2026-12-03T09:00', '2026-12-03T20:00', '2026-12-04T09:00']);
      assert.equal(occurrenceAt(chat, '2026-12-03T20:00')?.start, '2026-12-03T20:00');
      const hourly = withRule('FREQ=HOURLY;INTERVAL=6;BYDAY=TH', '2026-12-03T18:00');
      assert.deepEqual(starts(hourly, { limit: 3 }), [
        '2026-12-03T18:00',
        '2026-12-10T00:00',
        '2026-12-10T06:00',
      ]);
    });

    test('hostile rules end, with dates, without, or with a clear error', () => {
      const from = utc('2030-01-01T00:00');
      const never = ['DAILY', 'HOURLY', 'MINUTELY', 'SECONDLY', 'MONTHLY', 'YEARLY', 'WEEKLY;BYHOUR=3'].map(
        (freq) => `FREQ=${freq};BYMONTH=2;BYMONTHDAY=30`,
      );
      for (const rule of [
        ...never.filter((each) => !each.includes('WEEKLY')),
        'FREQ=DAILY;BYHOUR=3;BYMONTH=2;BYMONTHDAY=30',
        'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;INTERVAL=999999',
        'FREQ=HOURLY;INTERVAL=24;BYHOUR=3',
        'FREQ=MINUTELY;INTERVAL=1440;BYHOUR=3',
        'FREQ=SECONDLY;BYSETPOS=3',
        'FREQ=YEARLY;BYYEARDAY=366;BYMONTH=3',
        'FREQ=MONTHLY;BYDAY=5TH;BYSETPOS=2',
      ]) {
        assert.deepEqual(starts(withRule(rule, '2016-12-03T18:30'), { from, limit: 1 }), [], rule);
      }
      assert.equal(starts(withRule('FREQ=SECONDLY', '2016-12-03T18:30'), { from, limit: 3 }).length, 3);
      assert.equal(starts(withRule('FREQ=MINUTELY', '0500-12-03T18:30'), { from, limit: 3 }).length, 3);
      for (const rule of [
        'FREQ=SECONDLY;COUNT=1000000',
        'FREQ=DAILY;BYHOUR=1,2,3;COUNT=1000000',
        'FREQ=DAILY;COUNT=900000',
      ]) {
        assert.throws(
          () => occurrences(withRule(rule, '2016-12-03T18:30'), { from: utc('9000-01-01T00:00') }),
          { code: 'recurrence-too-long' },
          rule,
        );
      }
    });
  });
});
