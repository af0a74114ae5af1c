import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  checkRule,
  formatWhen,
  isAllDayEvent,
  loadRecurrence,
  nextPhaseChange,
  occurrenceAt,
  occurrences,
  phaseAt,
  recurs,
  startOf,
  type Timed,
  wallTimeAt,
} from '../../src/time/index.ts';

const evening = { start: '2026-12-03T18:30', timeZone: 'Europe/London' };
const series = { ...evening, recurrence: { rule: 'FREQ=WEEKLY' } };
const invalid = new Date('next Thursday');
const as = <T>(wrong: unknown): T => wrong as T;

describe('a moment that is none', () => {
  test('phaseAt wants to be told what time it is', () => {
    const said = { name: 'TypeError', message: 'Expected a valid Date as now, got undefined.' };
    assert.throws(() => phaseAt(evening, as<Date>(undefined)), said);
    assert.throws(() => nextPhaseChange(evening, as<Date>(undefined)), said);
    assert.throws(() => phaseAt(evening, as<Date>(Date.now())), /Expected a valid Date as now, got 1\d+\./);
    assert.throws(() => phaseAt(evening, invalid), /Expected a valid Date as now, got Invalid Date\./);
  });

  test('an invalid from does not bring every date since the first', () => {
    assert.throws(() => occurrences(series, { from: invalid }), /valid Date as from, got Invalid Date/);
    assert.throws(() => occurrences(series, { to: as<Date>('2027') }), /valid Date as to, got 2027/);
  });

  test('wallTimeAt names what came', () => {
    assert.throws(() => wallTimeAt('UTC', invalid), {
      name: 'TypeError',
      message: /as instant, got Invalid/,
    });
  });

  test('a Date of another window is one', () => {
    const foreign = { getTime: () => Date.UTC(2026, 11, 3, 19) };
    assert.equal(phaseAt(evening, as<Date>(foreign)), 'now');
  });
});

describe('several where one event is expected', () => {
  const several = /Expected an event or an occurrence, got several\./;
  for (const [what, given] of [
    ['a list', [evening]],
    ['a feed', { feed: {}, events: [evening], problems: [] }],
  ] as const) {
    test(what, () => {
      for (const read of [startOf, formatWhen, isAllDayEvent, recurs, occurrences] as const) {
        assert.throws(() => read(as<Timed>(given)), several);
      }
      assert.throws(() => occurrenceAt(as<Timed>(given), ''), several);
    });
  }

  test('an event without a start is told of', () => {
    for (const read of [startOf, formatWhen, occurrences] as const) {
      assert.throws(() => read(as<Timed>({ id: 'a' })), { code: 'wall-time-invalid' });
    }
  });
});

test('loadRecurrence takes one event too, and names what is none', async () => {
  await loadRecurrence(series);
  await loadRecurrence(new Set([series]));
  for (const wrong of [undefined, [undefined], { events: [series] }, 'weekly']) {
    await assert.rejects(loadRecurrence(as<Timed>(wrong)), /Expected an event or an occurrence/);
  }
});

test('what is no text is no rule', () => {
  assert.deepEqual(checkRule(as<string>(undefined)), { ok: false });
});
