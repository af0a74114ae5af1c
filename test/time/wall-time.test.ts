import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { addDays, compareWall, parseWallTime, printWallTime } from '../../src/time/index.ts';
import { msOfWall, wallFromMs } from '../../src/time/wall-time.ts';

test('reads dates and times that exist, and no others', () => {
  assert.deepEqual(parseWallTime('2026-12-03'), { year: 2026, month: 12, day: 3, allDay: true });
  assert.deepEqual(parseWallTime('2026-12-03T18:30'), {
    year: 2026,
    month: 12,
    day: 3,
    hour: 18,
    minute: 30,
    second: 0,
    allDay: false,
  });
  assert.equal(parseWallTime('2024-02-29T23:59:59')?.second, 59);
  for (const bad of [
    '2026-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-12-00',
    '0000-01-01',
    '2026-12-03T24:00',
    '2026-12-03T18:60',
    '2026-12-03T18:30:60',
    '2026-12-03T18',
    '2026-12-03 18:30',
    '2026-12-03T18:30Z',
    '2026-12-03T18:30+01:00',
    ' 2026-12-03',
    '2026-1-3',
    '',
    '٢٠٢٦-١٢-٠٣',
  ]) {
    assert.equal(parseWallTime(bad), undefined, bad);
  }
});

const earliest = Date.parse('0001-01-01T00:00Z');
const latest = Date.UTC(9999, 11, 30);
const moment = fc
  .integer({ min: Math.ceil(earliest / 1000), max: Math.floor(latest / 1000) })
  .map((second) => second * 1000);

test('printing gives back what was read', () => {
  fc.assert(
    fc.property(moment, fc.boolean(), (ms, allDay) => {
      const text = wallFromMs(ms, allDay);
      assert.equal(printWallTime(parseWallTime(text)!), text);
      if (!allDay) assert.equal(msOfWall(text), ms);
    }),
  );
});

test('days are added as the calendar has them, in the same form', () => {
  assert.equal(addDays('2026-12-31', 1), '2027-01-01');
  assert.equal(addDays('2024-02-28T18:30', 1), '2024-02-29T18:30');
  assert.equal(addDays('2026-03-01', -1), '2026-02-28');
  assert.equal(addDays('0099-12-31', 1), '0100-01-01');
  assert.throws(() => addDays('2026-02-30', 1), { code: 'wall-time-invalid' });
});

test('order is that of time, seconds or not, and a date comes before its times', () => {
  assert.ok(compareWall('2026-12-03', '2026-12-03T00:00') < 0);
  assert.equal(compareWall('2026-12-03T18:30', '2026-12-03T18:30:00'), 0);
  assert.ok(compareWall('2026-12-03T18:30', '2026-12-03T18:30:01') < 0);
  assert.ok(compareWall('2026-12-04', '2026-12-03T23:59') > 0);
});
