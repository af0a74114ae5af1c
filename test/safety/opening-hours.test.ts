import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isOpen } from '../../src/safety/opening-hours.ts';
import { msOfWall } from '../../src/time/wall-time.ts';

/** 11 March 2027 is a Thursday. */
const open = (hours: string, from: string, to = from): boolean | undefined =>
  isOpen(hours, msOfWall(`2027-03-${from}`), msOfWall(`2027-03-${to}`));

test('days, lists of days, and several times a day', () => {
  assert.equal(open('Mo-Fr 08:00-18:00', '11T09:00', '11T17:00'), true);
  assert.equal(open('Mo-Fr 08:00-18:00', '11T09:00', '11T18:30'), false);
  assert.equal(open('Mo,Th 08:00-12:00,14:00-18:00', '11T14:00', '11T18:00'), true);
  assert.equal(open('Mo,Th 08:00-12:00,14:00-18:00', '11T11:00', '11T15:00'), false);
  assert.equal(open('Fr-Mo 10:00-20:00', '11T12:00', '11T13:00'), false);
  assert.equal(open('Fr-Mo 10:00-20:00', '14T12:00', '14T13:00'), true);
});

test('over midnight, also from Sunday to Monday', () => {
  assert.equal(open('Th 18:00-02:00', '11T19:00', '12T01:30'), true);
  assert.equal(open('Su 18:00-02:00', '14T23:00', '15T01:00'), true);
  assert.equal(open('Mo-Su 11:00-24:00, 00:00-02:00', '11T22:00', '12T01:00'), true);
});

test('a later rule replaces an earlier one for its days', () => {
  assert.equal(open('Mo-Su 08:00-22:00; Th off', '11T12:00', '11T13:00'), false);
  assert.equal(open('Mo-Su 08:00-18:00; Th 08:00-22:00', '11T19:00', '11T21:00'), true);
  assert.equal(open('08:00-22:00', '11T19:00', '11T21:00'), true);
  assert.equal(open('24/7', '11T03:00', '12T03:00'), true);
});

test('what is not understood is unknown, not closed', () => {
  for (const hours of [
    'sunrise-sunset',
    'Mo-Fr 08:00-18:00; PH off',
    'Jan-Mar Mo 10:00-12:00',
    'by appointment',
    '',
  ]) {
    assert.equal(open(hours, '11T12:00', '11T13:00'), hours === '' ? false : undefined, hours);
  }
});

test('whoever is there for a part of an open time finds it open', () => {
  const minutes = fc.integer({ min: 0, max: 1439 });
  fc.assert(
    fc.property(minutes, minutes, fc.integer({ min: 1, max: 28 }), minutes, minutes, (a, b, day, c, d) => {
      const [from, to] = [Math.min(a, b), Math.max(a, b)];
      const clock = (m: number): string =>
        `${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`;
      const [start, end] = [Math.min(c, d), Math.max(c, d)];
      fc.pre(from < to && start < end);
      const midnight = msOfWall(`2027-02-${String(day).padStart(2, '0')}`);
      const inside = start >= from && end <= to;
      assert.equal(
        isOpen(`Mo-Su ${clock(from)}-${clock(to)}`, midnight + start * 60_000, midnight + end * 60_000),
        inside,
      );
    }),
  );
});
