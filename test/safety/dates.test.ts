import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { saysWhen, writtenDates, writtenTimes } from '../../src/safety/dates.ts';

const dates = (text: string): object[] =>
  writtenDates({ path: [], text }).map(({ range, word, ...date }) => ({
    ...date,
    ...(range && word >= 0 ? {} : { unplaced: true }),
  }));
const times = (text: string): number[][] => writtenTimes(text).map(({ minutes }) => minutes);

describe('days', () => {
  const march = { day: 11, month: 3 };
  for (const [text, expected] of [
    ['Thursday 11 March 2027', { weekday: 4, ...march, year: 2027 }],
    ['Thursday, March 11th, 2027', { weekday: 4, ...march, year: 2027 }],
    ['Donnerstag, den 11. März', { weekday: 4, ...march }],
    ['jeudi 11 mars 2027', { weekday: 4, ...march, year: 2027 }],
    ['jueves 11 de marzo de 2027', { weekday: 4, ...march, year: 2027 }],
    ['giovedì 11 marzo', { weekday: 4, ...march }],
    ['donderdag 11 maart', { weekday: 4, ...march }],
    ['quinta-feira, 11 de março', { weekday: 4, ...march }],
    ['2027-03-11', { ...march, year: 2027 }],
    ['11.03.2027', { ...march, year: 2027 }],
    ['11/3/2027', { ...march, year: 2027, monthFirst: { day: 3, month: 11 } }],
  ] as const) {
    test(text, () => assert.deepEqual(dates(text), [expected]));
  }

  test('no day is read where none is', () => {
    const texts = [
      'We march on; you may bring 5 friends',
      'open 24/7, chapter 3.2, at 18.30',
      'a second question, the third table',
      'version 1.2.3',
      'May we come?',
    ];
    for (const text of texts) assert.deepEqual(dates(text), [], text);
  });

  test('Intl agrees, in seven languages and all the year', () => {
    const day = fc.date({ min: new Date('2026-01-01'), max: new Date('2035-12-31'), noInvalidDate: true });
    const tag = fc.constantFrom('en-GB', 'en-US', 'de', 'fr', 'es', 'it', 'nl', 'pt');
    const style: Intl.DateTimeFormatOptions = {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    };
    fc.assert(
      fc.property(day, tag, (date, language) => {
        const text = date.toLocaleDateString(language, { ...style, weekday: 'long' });
        assert.deepEqual(
          dates(text),
          [
            {
              weekday: date.getUTCDay(),
              day: date.getUTCDate(),
              month: date.getUTCMonth() + 1,
              year: date.getUTCFullYear(),
            },
          ],
          text,
        );
      }),
    );
  });
});

describe('times', () => {
  test('as they are written', () => {
    assert.deepEqual(times('18:00–20:00'), [[1080]]);
    assert.deepEqual(times('18 Uhr, 18.30 Uhr'), [[1080], [1110]]);
    assert.deepEqual(times('18 h, 18h30'), [[1080], [1110]]);
    assert.deepEqual(times('6pm'), [[1080]]);
    assert.deepEqual(times('12 a.m.'), [[0]]);
    assert.deepEqual(times('6-8pm')[0]?.includes(1080), true);
    assert.deepEqual(times('6:30'), [[390, 1110]]);
  });

  test('numbers are no times', () => {
    assert.deepEqual(times('12 people, 3.5 stars, room 204, €18.50, 11/03/2027'), []);
  });

  test('the zone behind', () => {
    assert.equal(writtenTimes('18:00 UTC')[0]?.zone, 'UTC');
    assert.equal(writtenTimes('18:00 (London time)')[0]?.zone, 'London');
  });

  test('a text says when', () => {
    assert.deepEqual(saysWhen('Thursday at noon'), { day: true, time: true });
    assert.deepEqual(saysWhen('Come along'), { day: false, time: false });
  });
});
