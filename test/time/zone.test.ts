import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkZone, isZone, offsetAt, resolveWallTime, wallTimeAt } from '../../src/time/index.ts';

describe('checkZone', () => {
  test('takes IANA names in their own spelling, old ones too, and UTC', () => {
    for (const name of [
      'Europe/London',
      'America/Argentina/Buenos_Aires',
      'America/Port-au-Prince',
      'Asia/Calcutta',
      'Asia/Kolkata',
      'Europe/Kyiv',
      'Europe/Kiev',
      'US/Eastern',
      'Etc/GMT+5',
      'Antarctica/McMurdo',
      'UTC',
    ]) {
      assert.deepEqual(checkZone(name), { ok: true }, name);
      assert.ok(isZone(name));
    }
    for (const name of Intl.supportedValuesOf('timeZone').filter((each) => each.includes('/'))) {
      assert.ok(isZone(name), name);
    }
  });

  const refused: [name: string | undefined, reason: string, suggestion?: string][] = [
    [undefined, 'missing'],
    ['', 'missing'],
    ['  ', 'missing'],
    ['BST', 'abbreviation', 'Europe/London'],
    ['bst', 'abbreviation', 'Europe/London'],
    ['GMT', 'abbreviation', 'Europe/London'],
    ['EST', 'abbreviation', 'America/New_York'],
    ['CST', 'abbreviation', 'America/Chicago'],
    ['IST', 'abbreviation', 'Asia/Kolkata'],
    ['PST', 'abbreviation', 'America/Los_Angeles'],
    ['CET', 'abbreviation', 'Europe/Berlin'],
    ['MESZ', 'abbreviation', 'Europe/Berlin'],
    ['AST', 'abbreviation', 'America/Halifax'],
    ['AEST', 'abbreviation', 'Australia/Sydney'],
    ['Z', 'abbreviation', 'UTC'],
    ['utc', 'abbreviation', 'UTC'],
    ['Japan', 'abbreviation', 'Asia/Tokyo'],
    ['EST5EDT', 'abbreviation', 'America/New_York'],
    ['europe/berlin', 'unknown', 'Europe/Berlin'],
    ['EUROPE/BERLIN', 'unknown', 'Europe/Berlin'],
    ['europe/kyiv', 'unknown', 'Europe/Kyiv'],
    ['Europe/Londn', 'unknown', 'Europe/London'],
    ['Europe/Lodnon', 'unknown', 'Europe/London'],
    ['America/New York', 'unknown', 'America/New_York'],
    ['America/Los_Angles', 'unknown', 'America/Los_Angeles'],
    ['Berlin', 'unknown', 'Europe/Berlin'],
    ['Europe/Munich', 'unknown'],
    ['W. Europe Standard Time', 'unknown'],
    ['+05:30', 'unknown'],
    ['UTC+1', 'unknown'],
    ['constructor', 'unknown'],
    ['__proto__', 'unknown'],
    ['Europe/<script>', 'unknown'],
    [`Europe/${'x'.repeat(100_000)}`, 'unknown'],
  ];
  for (const [name, reason, suggestion] of refused) {
    test(`refuses ${JSON.stringify(name)?.slice(0, 40)}`, () => {
      assert.deepEqual(checkZone(name), { ok: false, reason, ...(suggestion ? { suggestion } : {}) });
      assert.equal(isZone(name), false);
    });
  }
});

describe('resolveWallTime', () => {
  const at = (wall: string, zone: string, how?: 'compatible' | 'earlier' | 'later') => {
    const { at: instant, kind } = resolveWallTime(wall, zone, how);
    return `${instant.toISOString().slice(0, 16)} ${kind}`;
  };

  test('a time that exists once', () => {
    assert.equal(at('2026-12-03T18:30', 'Europe/London'), '2026-12-03T18:30 exact');
    assert.equal(at('2026-07-03T18:30', 'Europe/London'), '2026-07-03T17:30 exact');
    assert.equal(at('2026-12-03', 'Asia/Kathmandu'), '2026-12-02T18:15 exact');
  });

  test('in a gap the later instant, unless told otherwise', () => {
    assert.equal(at('2026-03-29T02:30', 'Europe/Berlin'), '2026-03-29T01:30 gap');
    assert.equal(at('2026-03-29T02:30', 'Europe/Berlin', 'later'), '2026-03-29T01:30 gap');
    assert.equal(at('2026-03-29T02:30', 'Europe/Berlin', 'earlier'), '2026-03-29T00:30 gap');
    assert.equal(wallTimeAt('Europe/Berlin', new Date('2026-03-29T01:30Z')), '2026-03-29T03:30');
  });

  test('in an overlap the first, unless told otherwise', () => {
    assert.equal(at('2026-10-25T02:30', 'Europe/Berlin'), '2026-10-25T00:30 overlap');
    assert.equal(at('2026-10-25T02:30', 'Europe/Berlin', 'later'), '2026-10-25T01:30 overlap');
  });

  test('a change of half an hour, and a day that a zone left out', () => {
    assert.equal(at('2026-10-04T02:15', 'Australia/Lord_Howe'), '2026-10-03T15:45 gap');
    assert.equal(at('2011-12-30T12:00', 'Pacific/Apia'), '2011-12-30T22:00 gap');
  });

  test('says what is wrong with a zone or a date', () => {
    const wrong = (wall: string, zone: string | undefined) => () => resolveWallTime(wall, zone as string);
    assert.throws(wrong('2026-12-03T18:30', 'BST'), { name: 'TweetupTimeError', code: 'zone-unknown' });
    assert.throws(wrong('2026-12-03T18:30', ''), { code: 'zone-missing' });
    assert.throws(wrong('2026-12-03T18:30', undefined), { code: 'zone-missing' });
    assert.throws(wrong('2026-02-30T18:30', 'UTC'), {
      code: 'wall-time-invalid',
      message: /2026-02-30T18:30/,
    });
    assert.throws(wrong('2026-12-03T18:30Z', 'UTC'), { code: 'wall-time-invalid' });
  });
});

test('offsets are in milliseconds, east positive', () => {
  assert.equal(offsetAt('Asia/Kathmandu', Date.UTC(2026, 0)), 5.75 * 3_600_000);
  assert.equal(offsetAt('America/New_York', Date.UTC(2026, 6)), -4 * 3_600_000);
  assert.throws(() => offsetAt('EST', 0), { code: 'zone-unknown' });
});
