import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { parseEvent } from '../../src/event/index.ts';
import { findClashes } from '../../src/safety/index.ts';

const event = (id: string, fields: object = {}) =>
  parseEvent({
    id,
    title: id,
    start: '2027-03-11T18:00',
    end: '2027-03-11T20:00',
    timeZone: 'Europe/London',
    venue: { name: id, city: 'Leeds', country: 'GB' },
    ...fields,
  });

describe('findClashes', () => {
  test('the same town at the same time', () => {
    assert.deepEqual(findClashes([event('a'), event('b')]), [{ events: [0, 1], by: 'city', what: 'Leeds' }]);
  });

  test('one after the other, elsewhere, or called off: none', () => {
    const later = event('b', { start: '2027-03-11T20:00', end: '2027-03-11T22:00' });
    const away = event('c', { venue: { name: 'c', city: 'York' } });
    const off = event('d', { status: 'cancelled' });
    const abroad = event('e', { venue: { name: 'e', city: 'Leeds', country: 'US' } });
    assert.deepEqual(findClashes([event('a'), later, away, off, abroad]), []);
  });

  test('a hashtag that two use, wherever they are; one series may share its own', () => {
    const chat = { venue: undefined, kind: 'chat', hashtags: ['LibChat'] };
    const tagged = [event('a', chat), event('b', { ...chat, hashtags: ['libchat'] })];
    assert.deepEqual(findClashes(tagged), [{ events: [0, 1], by: 'hashtag', what: 'LibChat' }]);
    const series = { ...chat, series: { id: 'dam' } };
    assert.deepEqual(findClashes([event('a', series), event('b', series)]), []);
  });

  test('coordinates decide before names; zones are respected', () => {
    const near = { venue: { name: 'x', latitude: 53.8, longitude: -1.55 } };
    const nearby = { venue: { name: 'y', latitude: 53.81, longitude: -1.56 } };
    assert.equal(findClashes([event('a', near), event('b', nearby)]).length, 1);
    const berlin = { start: '2027-03-11T19:00', end: '2027-03-11T21:00', timeZone: 'Europe/Berlin' };
    assert.equal(findClashes([event('a'), event('b', berlin)]).length, 1);
    const early = { start: '2027-03-11T18:00', end: '2027-03-11T19:00', timeZone: 'Europe/Berlin' };
    assert.equal(findClashes([event('a'), event('b', early)]).length, 0);
  });

  test('the sweep finds what comparing every pair finds', () => {
    const hours = fc.integer({ min: 0, max: 22 });
    const one = fc.record({
      from: hours,
      long: fc.integer({ min: 1, max: 5 }),
      city: fc.constantFrom('A', 'B'),
    });
    const pad = (n: number): string => String(n).padStart(2, '0');
    fc.assert(
      fc.property(fc.array(one, { maxLength: 12 }), (list) => {
        const events = list.map(({ from, long, city }, i) =>
          event(String(i), {
            start: `2027-03-11T${pad(from)}:00`,
            end:
              from + long < 24
                ? `2027-03-11T${pad(from + long)}:00`
                : `2027-03-12T${pad(from + long - 24)}:00`,
            venue: { name: city, city },
          }),
        );
        const expected: [number, number][] = [];
        for (let i = 0; i < list.length; i++) {
          for (let j = i + 1; j < list.length; j++) {
            const [a, b] = [list[i]!, list[j]!];
            if (a.city === b.city && a.from < b.from + b.long && b.from < a.from + a.long)
              expected.push([i, j]);
          }
        }
        assert.deepEqual(
          findClashes(events).map(({ events }) => events),
          expected,
        );
      }),
    );
  });
});
