import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  endOf,
  eventOf,
  formatWhen,
  nextPhaseChange,
  occurrences,
  phaseAt,
  startOf,
  type Timed,
} from '../../src/time/index.ts';

const evening = { start: '2026-12-03T18:30', end: '2026-12-03T21:00', timeZone: 'Europe/London' };
const utc = (text: string) => new Date(`${text}Z`);

describe('startOf and endOf', () => {
  test('times of the event’s zone', () => {
    assert.deepEqual(startOf(evening), utc('2026-12-03T18:30'));
    assert.deepEqual(endOf(evening), utc('2026-12-03T21:00'));
    assert.equal(endOf({ start: evening.start, timeZone: 'UTC' }), undefined);
  });

  test('an all-day event lasts to the end of its last day', () => {
    const days = { start: '2026-12-03', end: '2026-12-05', timeZone: 'America/New_York' };
    assert.deepEqual(startOf(days), utc('2026-12-03T05:00'));
    assert.deepEqual(endOf(days), utc('2026-12-06T05:00'));
    assert.deepEqual(endOf({ start: '2026-12-03' }), utc('2026-12-04T00:00'));
    assert.deepEqual(startOf({ start: '2026-12-03' }, 'Asia/Tokyo'), utc('2026-12-02T15:00'));
  });

  test('the last day that has a name ends too', () => {
    assert.equal(endOf({ start: '9999-12-31', timeZone: 'UTC' })?.getTime(), Date.UTC(10_000, 0, 1));
    assert.throws(() => endOf({ start: '2026-12-03', timeZone: 'BST' }), { code: 'zone-unknown' });
  });

  test('a midnight that the clock skips is the first moment of the day', () => {
    assert.deepEqual(startOf({ start: '2026-09-06', timeZone: 'America/Santiago' }), utc('2026-09-06T04:00'));
  });

  test('an end that comes twice is the one after the start', () => {
    const start = '2026-10-25T02:45';
    const night = { start, end: '2026-10-25T02:15', timeZone: 'Europe/Berlin' };
    assert.deepEqual(startOf(night), utc('2026-10-25T00:45'));
    assert.deepEqual(endOf(night), utc('2026-10-25T01:15'));
  });

  test('a time without a zone is an error, not a guess', () => {
    assert.throws(() => startOf({ start: '2026-12-03T18:30' }), { code: 'zone-missing' });
    assert.throws(() => startOf({ ...evening, timeZone: 'BST' }), { code: 'zone-unknown' });
  });

  test('an occurrence has its own', () => {
    const [, second] = occurrences({ ...evening, recurrence: { rule: 'FREQ=WEEKLY' } }, { limit: 2 });
    assert.deepEqual(startOf(second!), utc('2026-12-10T18:30'));
    assert.deepEqual(endOf(second!), utc('2026-12-10T21:00'));
  });
});

describe('phaseAt', () => {
  for (const [now, phase, next] of [
    ['2026-12-03T16:29:59.999', 'upcoming', '2026-12-03T16:30'],
    ['2026-12-03T16:30', 'soon', '2026-12-03T18:30'],
    ['2026-12-03T18:29:59.999', 'soon', '2026-12-03T18:30'],
    ['2026-12-03T18:30', 'now', '2026-12-03T21:00'],
    ['2026-12-03T20:59:59.999', 'now', '2026-12-03T21:00'],
    ['2026-12-03T21:00', 'past', undefined],
  ] as const) {
    test(`${phase} at ${now}`, () => {
      assert.equal(phaseAt(evening, utc(now)), phase);
      assert.deepEqual(nextPhaseChange(evening, utc(now)), next && utc(next));
    });
  }

  test('without an end it goes on for two hours', () => {
    const open = { start: '2026-12-03T18:30', timeZone: 'UTC' };
    assert.equal(phaseAt(open, utc('2026-12-03T20:29')), 'now');
    assert.equal(phaseAt(open, utc('2026-12-03T20:30')), 'past');
  });

  test('all day is that day, in its own zone or the reader’s', () => {
    const day = { start: '2026-12-03' };
    assert.equal(phaseAt(day, utc('2026-12-03T23:59')), 'now');
    assert.equal(phaseAt(day, utc('2026-12-03T15:30'), 'Asia/Tokyo'), 'past');
  });
});

test('what is no event is named, wherever one is taken', () => {
  for (const wrong of [undefined, null, 42, 'dam-belfast']) {
    const said = { name: 'TypeError', message: `Expected an event or an occurrence, got ${String(wrong)}.` };
    const given = wrong as unknown as Timed;
    assert.throws(() => startOf(given), said);
    assert.throws(() => endOf(given), said);
    assert.throws(() => phaseAt(given, new Date(0)), said);
    assert.throws(() => eventOf(given), said);
    assert.throws(() => occurrences(given), said);
    assert.throws(() => formatWhen(given), said);
  }
  assert.throws(() => startOf({} as Timed), /Expected an existing local time .* got "undefined"/);
});
