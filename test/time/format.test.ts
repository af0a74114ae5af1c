/** The wording is Intl's and changes between engines: these tests hold the structure and the numbers, not the words. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type FormatOptions, type When, dateLeaf, formatWhen, zonePlace } from '../../src/time/index.ts';

const belfast = { start: '2026-12-03T18:30', end: '2026-12-03T21:00', timeZone: 'Europe/London' };
const locales = ['en', 'en-GB', 'de', 'fr', 'ar', 'ar-EG', 'fa', 'ja', 'he', 'es', 'ru'];

/** With plain spaces and Western digits, without direction marks. */
function flat(text: string): string {
  return text
    .replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, '')
    .replace(/\s/g, ' ')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replaceAll('\u2212', '-');
}

const numbersIn = (text: string): number[] => (flat(text).match(/\d+/g) ?? []).map(Number);
const when = (of: Parameters<typeof formatWhen>[0], options: FormatOptions = {}): When =>
  formatWhen(of, { locale: 'en-GB', ...options });

describe('in one zone', () => {
  test('British English', () => {
    const { text, range, date, time, zone, place, dateTime, endDateTime, viewer } = when(belfast);
    assert.match(flat(date), /^Thursday,? 3 December 2026$/);
    assert.match(flat(time), /^18:30 ?– ?21:00$/);
    assert.equal(zone, 'GMT');
    assert.equal(place, 'London');
    assert.match(flat(text), /^Thursday,? 3 December 2026,? 18:30 ?– ?21:00 \(GMT\)$/);
    assert.equal(text, `${range} (${zone})`);
    assert.equal(dateTime, '2026-12-03T18:30+00:00');
    assert.equal(endDateTime, '2026-12-03T21:00+00:00');
    assert.equal(viewer, undefined);
  });

  for (const locale of locales) {
    test(`in ${locale} the date and each time are there once`, () => {
      const { text, time, zone } = when(belfast, { locale });
      const is12 = new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions().hour12;
      assert.deepEqual(numbersIn(time), is12 ? [6, 30, 9, 0] : [18, 30, 21, 0]);
      assert.ok(text.includes(time) && flat(text).includes(flat(zone)));
      const thirtieth = numbersIn(text).filter((number) => number === 30).length;
      assert.equal(thirtieth, 1, text);
      if (!locale.startsWith('en')) assert.doesNotMatch(text, /[Tt]hu|[Dd]ec(em|\b)|\bat\b|time|\bto\b/);
    });
  }

  test('a morning is written with its date as it is without', () => {
    for (const locale of [...locales, 'sv', 'nl', 'it']) {
      const { text, time, viewer } = when(
        { start: '2026-12-03T08:05', timeZone: 'Europe/London' },
        { locale, viewerZone: 'Asia/Tokyo' },
      );
      assert.ok(text.includes(time), `${locale}: ${text}, ${time}`);
      assert.ok(viewer?.text.includes(viewer.time), `${locale}: ${viewer?.text}`);
    }
    assert.match(when({ start: '2026-12-03T08:05', timeZone: 'UTC' }).text, / 08:05 /);
  });

  test('without an end', () => {
    const { time, text, endDateTime } = when({ start: belfast.start, timeZone: belfast.timeZone });
    assert.equal(time, '18:30');
    assert.deepEqual(numbersIn(text), [3, 2026, 18, 30]);
    assert.equal(endDateTime, undefined);
  });

  test('all day: no time, no zone, no reader’s zone', () => {
    const day = when({ start: '2026-12-03', timeZone: 'Europe/London' }, { viewerZone: 'Asia/Tokyo' });
    assert.deepEqual([day.time, day.zone, day.dateTime, day.viewer], ['', '', '2026-12-03', undefined]);
    assert.deepEqual(numbersIn(day.text), [3, 2026]);
    const days = when({ start: '2026-12-30', end: '2027-01-02' });
    assert.deepEqual(numbersIn(days.text), [30, 2026, 2, 2027]);
    assert.equal(days.endDateTime, '2027-01-02');
    assert.deepEqual(numbersIn(when({ start: '2026-12-03', end: '2026-12-05' }).text), [3, 5, 2026]);
  });

  test('several days with times name both days', () => {
    const { text, date, time } = when({ ...belfast, start: '2026-12-03T09:00', end: '2026-12-05T16:00' });
    assert.deepEqual(numbersIn(date), [3, 5, 2026]);
    assert.deepEqual(numbersIn(time), [9, 0, 16, 0]);
    assert.match(time, /Thu.*Sat/);
    assert.match(text, /Thursday.*Saturday/);
  });

  test('over midnight is one night', () => {
    const { text, date, time } = when({ ...belfast, start: '2026-12-03T22:30', end: '2026-12-04T01:00' });
    assert.deepEqual(numbersIn(date), [3, 2026]);
    assert.match(flat(time), /^22:30 ?– ?01:00$/);
    assert.deepEqual(numbersIn(text), [3, 2026, 22, 30, 1, 0]);
  });

  test('when the clock goes back meanwhile, each time says which it is', () => {
    const night = { start: '2026-10-25T00:30', end: '2026-10-25T02:30', timeZone: 'Europe/London' };
    const { text, time, endDateTime } = when(night);
    assert.match(flat(time), /^00:30 BST ?– ?02:30 GMT$/);
    assert.doesNotMatch(text, /\(/);
    assert.equal(endDateTime, '2026-10-25T02:30+00:00');
    const late = when({ start: '2026-10-24T22:00', end: '2026-10-25T04:00', timeZone: 'Europe/Berlin' });
    assert.match(flat(late.time), /^22:00 CEST ?– ?04:00 CET$/);
  });

  test('this year goes without saying, if now is known', () => {
    const now = new Date('2026-11-22T12:00Z');
    assert.deepEqual(numbersIn(when(belfast, { now }).date), [3]);
    assert.deepEqual(
      numbersIn(when({ ...belfast, end: '2027-01-02T10:00' }, { now }).date),
      [3, 2026, 2, 2027],
    );
    // In Auckland it is 2027 already.
    const newYear = { start: '2027-01-01T18:00', timeZone: 'Pacific/Auckland' };
    assert.deepEqual(numbersIn(when(newYear, { now: new Date('2026-12-31T12:00Z') }).date), [1]);
  });
});

describe('in the reader’s zone', () => {
  test('only where its clocks show another time', () => {
    assert.equal(when(belfast, { viewerZone: 'Europe/Lisbon' }).viewer, undefined);
    assert.equal(when(belfast, { viewerZone: 'Europe/London' }).viewer, undefined);
    assert.equal(when(belfast, { viewerZone: 'UTC' }).viewer, undefined);
    assert.equal(when(belfast, { viewerZone: 'BST' }).viewer, undefined);
    const summer = { ...belfast, start: '2026-07-02T18:30', end: undefined };
    assert.equal(when(summer, { viewerZone: 'Africa/Abidjan' }).viewer?.time, '17:30');
  });

  test('on the same day without the date', () => {
    const { viewer } = when(belfast, { viewerZone: 'America/New_York' });
    assert.match(flat(viewer?.text ?? ''), /^13:30 ?– ?16:00 \(New York, EST\)$/);
    assert.equal(viewer?.sameDay, true);
    assert.equal(viewer?.place, 'New York');
  });

  test('18:00 in Berlin is the next day in Tokyo, and says so', () => {
    const berlin = { start: '2026-12-03T18:00', end: '2026-12-03T20:00', timeZone: 'Europe/Berlin' };
    const { viewer, text } = when(berlin, { viewerZone: 'Asia/Tokyo' });
    assert.match(text, /\(CET\)/);
    assert.equal(viewer?.sameDay, false);
    assert.match(flat(viewer?.text ?? ''), /4 December 2026,? 02:00 ?– ?04:00 \(Tokyo, (JST|GMT\+9)\)$/);
  });

  test('is isolated where directions differ', () => {
    const { viewer } = when(belfast, { locale: 'he', viewerZone: 'America/New_York' });
    assert.match(viewer?.text ?? '', /[\u0590-\u05ff]/);
    assert.match(when(belfast, { locale: 'he' }).text, /\u2068[^\u2069]*GMT[^\u2069]*\u2069/);
    assert.doesNotMatch(when(belfast).text, /[\u2066-\u2069]/);
  });
});

describe('input that is not clean', () => {
  test('a tag in any spelling or none at all', () => {
    for (const locale of ['x-default', '', '*', 'not a tag', 'tlh', 'en_GB!', undefined]) {
      assert.match(formatWhen(belfast, { locale }).text, /December/, String(locale));
    }
    assert.match(formatWhen(belfast, { locale: 'de_AT' }).text, /Dezember/);
    assert.match(formatWhen(belfast, { locale: { tag: 'fr', areas: {} } }).text, /décembre/);
  });

  test('an end before the start is left out; a bad zone or date throws', () => {
    assert.equal(when({ ...belfast, end: '2026-12-03T17:00' }).time, '18:30');
    assert.throws(() => when({ ...belfast, timeZone: 'BST' }), { code: 'zone-unknown' });
    assert.throws(() => when({ ...belfast, start: '2026-02-30T10:00' }), { code: 'wall-time-invalid' });
  });
});

describe('zonePlace', () => {
  test('a city in English, what Intl has elsewhere, nothing where there is no place', () => {
    assert.equal(zonePlace('en', 'America/New_York'), 'New York');
    assert.equal(zonePlace('en', 'Asia/Calcutta'), 'Kolkata');
    assert.equal(zonePlace('en', 'America/Argentina/Buenos_Aires'), 'Buenos Aires');
    for (const zone of ['UTC', 'Etc/GMT+5', 'US/Eastern']) assert.equal(zonePlace('en', zone), undefined);
    assert.match(zonePlace('ar', 'America/New_York') ?? '', /^نيويورك$/);
    assert.match(zonePlace('fr', 'Asia/Kathmandu') ?? '', /^Népal$/);
    for (const locale of ['ar', 'fa', 'ja', 'ru', 'he']) {
      for (const zone of ['Europe/Lisbon', 'Africa/Cairo', 'Asia/Tokyo', 'Europe/Vienna']) {
        assert.doesNotMatch(zonePlace(locale, zone) ?? '', /[a-z]{2}/i, `${locale} ${zone}`);
      }
    }
  });
});

test('a date leaf has the day as a number and the rest in words', () => {
  const leaf = dateLeaf(belfast, 'en-GB');
  assert.deepEqual(leaf, { weekday: 'Thu', day: '3', month: 'Dec', year: '2026', dateTime: '2026-12-03' });
  assert.deepEqual(dateLeaf({ start: '2026-12-03' }, 'ja').day, '3');
  assert.match(dateLeaf(belfast, 'ja').month, /12/);
  assert.equal(flat(dateLeaf(belfast, 'ar-EG').day), '3');
  assert.equal(flat(dateLeaf(belfast, 'fa').year), '1405');
});
