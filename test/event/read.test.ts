import assert from 'node:assert/strict';
import { test, describe } from 'node:test';
import { eventSchema, parseEvent, safeParseEvent, TweetupError } from '../../src/event/index.ts';
import { readEvent } from '../../src/event/read.ts';
import * as fc from 'fast-check';

const base = { id: 'a', title: 'Tweetup', start: '2026-12-03T18:30', timeZone: 'Europe/London' };
const codes = (input: unknown, options = {}) => readEvent(input, options).problems.map((p) => p.code);
const read = (more: object) => readEvent({ ...base, ...more });

describe('what costs an event', () => {
  const cases: [string, object, string][] = [
    ['no id', { id: undefined }, 'required'],
    ['an empty title', { title: ' \n ' }, 'required'],
    ['no start', { start: undefined }, 'required'],
    ['a start in words', { start: 'next Thursday' }, 'wrong-form'],
    ['30 February', { start: '2026-02-30T18:00' }, 'date-nonexistent'],
    ['hour 25', { start: '2026-02-03T25:00' }, 'date-nonexistent'],
    ['29 February of a common year', { start: '2027-02-29' }, 'date-nonexistent'],
    ['no zone', { timeZone: undefined }, 'zone-missing'],
    ['an abbreviation as zone', { timeZone: 'BST' }, 'zone-abbreviation'],
    ['a zone that does not exist', { timeZone: 'Europe/Atlantis' }, 'zone-unknown'],
    ['an offset as zone', { timeZone: '+01:00' }, 'zone-unknown'],
    ['an end before the start', { end: '2026-12-03T18:00' }, 'end-before-start'],
    ['a number as zone', { timeZone: 5 }, 'zone-unknown'],
  ];
  for (const [name, change, code] of cases) {
    test(name, () => {
      const { event, problems } = read(change);
      assert.equal(event, undefined);
      assert.deepEqual(
        problems.filter((p) => p.level === 'error').map((p) => p.code),
        [code],
      );
    });
  }

  test('things that are no events', () => {
    for (const input of [null, undefined, 5, 'text', [], true])
      assert.deepEqual(codes(input), ['not-an-event']);
  });

  test('every reason is given at once', () => {
    assert.deepEqual(codes({}), ['required', 'required', 'required']);
  });

  test('the suggestion for BST is London', () => {
    assert.equal(read({ timeZone: 'BST' }).problems[0]?.params?.['suggestion'], 'Europe/London');
  });
});

describe('what costs only itself', () => {
  const cases: [string, object, (string | number)[], string][] = [
    ['an unknown status', { status: 'maybe' }, ['status'], 'not-one-of'],
    ['a latitude of 200', { venue: { name: 'Pub', latitude: 200 } }, ['venue', 'latitude'], 'out-of-range'],
    ['a date as end of a time', { end: '2026-12-04' }, ['end'], 'end-form'],
    ['an end that does not exist', { end: '2026-12-32T10:00' }, ['end'], 'wrong-form'],
    ['a negative capacity', { capacity: -1 }, ['capacity'], 'out-of-range'],
    [
      'a host without a name',
      { hosts: [{ url: 'https://a.example' }, { name: 'Theda' }] },
      ['hosts', 0, 'name'],
      'required',
    ],
    ['a number among the hashtags', { hashtags: ['dam', 7, 'musesocial'] }, ['hashtags', 1], 'wrong-type'],
    [
      'an impossible exception',
      { recurrence: { rule: 'FREQ=DAILY', except: ['2026-02-31'] } },
      ['recurrence', 'except', 0],
      'date-nonexistent',
    ],
  ];
  for (const [name, change, path, code] of cases) {
    test(name, () => {
      const { event, problems } = read(change);
      assert.equal(event?.title, 'Tweetup');
      assert.deepEqual(problems, [{ ...problems[0], code, path, level: 'warning', eventId: 'a' }]);
    });
  }

  test('a rule that cannot be read leaves the first date', () => {
    const { event, problems } = read({ recurrence: { rule: 'FREQ=SOMETIMES', dates: ['2027-01-01T10:00'] } });
    assert.deepEqual(event?.recurrence, { dates: ['2027-01-01T10:00'] });
    assert.deepEqual(
      problems.map((p) => [p.code, p.path.join('.')]),
      [['rule-invalid', 'recurrence.rule']],
    );
  });

  test('the good beside the bad stays', () => {
    const { event } = read({
      venue: { name: 'Pub', latitude: 'north', city: 'Belfast' },
      hosts: [{ url: 'x' }, { name: 'Theda' }],
      hashtags: ['dam', 7, 'musesocial'],
    });
    assert.deepEqual(event?.venue, { name: 'Pub', city: 'Belfast' });
    assert.deepEqual(event?.hosts, [{ name: 'Theda' }]);
    assert.deepEqual(event?.hashtags, ['dam', 'musesocial']);
  });

  test('unknown kinds are kept and reported, unknown keys are ignored', () => {
    const { event, problems } = read({ kind: 'picnic', venue: { kind: 'igloo' }, colour: 'red' });
    assert.equal(event?.kind, 'picnic');
    assert.equal(event?.venue?.kind, 'igloo');
    assert.equal('colour' in event!, false);
    assert.deepEqual(
      problems.map((p) => p.code),
      ['unknown-value', 'unknown-value'],
    );
  });
});

describe('what is mended', () => {
  test('null is absent', () =>
    assert.deepEqual(read({ venue: null, hosts: [null], price: { amount: null } }).problems, []));

  test('a zone of the feed, or one that the caller assumes', () => {
    const { timeZone: _, ...without } = base;
    assert.equal(readEvent(without, { defaults: { timeZone: 'Asia/Tokyo' } }).event?.timeZone, 'Asia/Tokyo');
    const assumed = readEvent(without, { timeZone: 'Asia/Tokyo' });
    assert.equal(assumed.event?.timeZone, 'Asia/Tokyo');
    assert.deepEqual(
      assumed.problems.map((p) => p.code),
      ['zone-assumed'],
    );
  });

  test('a day needs no zone, and survives a bad one', () => {
    const { event, problems } = readEvent({
      id: 'a',
      title: 'T',
      start: '2026-12-03',
      end: '2026-12-04',
      timeZone: 'EST',
    });
    assert.equal(event?.start, '2026-12-03');
    assert.equal(event?.timeZone, undefined);
    assert.deepEqual(
      problems.map((p) => [p.code, p.level]),
      [['zone-abbreviation', 'warning']],
    );
  });

  test('an instant becomes wall time in the zone', () => {
    const { event, problems } = read({ start: '2026-07-01T18:30:00Z', end: '2026-07-01T21:00:00+01:00' });
    assert.equal(event?.start, '2026-07-01T19:30');
    assert.equal(event?.end, '2026-07-01T21:00');
    assert.deepEqual(
      problems.map((p) => p.code),
      ['offset-in-time', 'offset-in-time'],
    );
  });

  test('an instant without a zone is kept in UTC', () => {
    const { event } = readEvent({ id: 'a', title: 'T', start: '2026-07-01T18:30:00+02:00' });
    assert.equal(event?.start, '2026-07-01T16:30');
    assert.equal(event?.timeZone, 'UTC');
  });

  test('a blank between date and time, # before tags, @ before handles', () => {
    const { event, problems } = read({
      start: '2026-12-03 18:30',
      hashtags: ['#DrinkingAboutMuseums'],
      hosts: [{ name: 'T', handles: { x: '@NylonsAndAll', mastodon: '@t@host.example' } }],
      alongside: { name: 'MuseumNext', hashtag: '#MuseumNext' },
    });
    assert.equal(event?.start, '2026-12-03T18:30');
    assert.deepEqual(event?.hashtags, ['DrinkingAboutMuseums']);
    assert.deepEqual(event?.hosts?.[0]?.handles, { x: 'NylonsAndAll', mastodon: 't@host.example' });
    assert.equal(event?.alongside?.hashtag, 'MuseumNext');
    assert.deepEqual(problems, []);
  });

  test('control and bidi characters leave text, and line breaks become one kind', () => {
    const { event, problems } = read({ title: 'Safe\u202Egnp.exe\u0000', description: 'one\r\ntwo\rthree' });
    assert.equal(event?.title, 'Safegnp.exe');
    assert.equal(event?.description, 'one\ntwo\nthree');
    assert.deepEqual(
      problems.map((p) => [p.code, p.path[0]]),
      [['invisible-characters', 'title']],
    );
  });

  test('marks that writers of Arabic and emoji need stay', () => {
    const title =
      'لقاء\u200F ومتحف \u{1F469}\u200D\u{1F4BB} \u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}';
    const { event, problems } = read({ title });
    assert.equal(event?.title, title);
    assert.deepEqual(problems, []);
  });

  test('addresses stay exactly as written', () => {
    const url = ' java\u0000script:alert(1) ';
    const { event } = read({ url, links: [url, { url }], venue: { url } });
    assert.equal(event?.url, url);
    assert.deepEqual(event?.links, [url, { url }]);
    assert.equal(event?.venue?.url, url);
  });

  test('a long title is shortened, not lost', () => {
    const { event } = read({ title: 'x'.repeat(500_000), description: 'y'.repeat(500_000) });
    assert.equal(event?.title.length, 2000);
    assert.equal(event?.description?.length, 100_000);
  });
});

test('times that the clocks skip or repeat are reported with what is used', () => {
  const gap = read({ start: '2027-03-28T01:30' });
  assert.equal(gap.event?.start, '2027-03-28T01:30');
  assert.deepEqual(gap.problems[0], {
    code: 'time-in-gap',
    level: 'warning',
    path: ['start'],
    received: '2027-03-28T01:30',
    params: { zone: 'Europe/London', wall: '2027-03-28T02:30' },
    eventId: 'a',
  });
  assert.equal(read({ start: '2027-10-31T01:30' }).problems[0]?.code, 'time-in-overlap');
});

describe('hostile input', () => {
  test('__proto__ changes nothing', () => {
    const { event } = readEvent(
      JSON.parse(
        '{"id":"a","title":"T","start":"2026-01-01","__proto__":{"polluted":1},"venue":{"__proto__":{"name":"x"}}}',
      ),
    );
    assert.equal((event as unknown as Record<string, unknown>)['polluted'], undefined);
    assert.equal(event?.venue?.name, undefined);
  });

  test('nesting, numbers of items and keys are bounded', () => {
    let deep: unknown = 'x';
    for (let i = 0; i < 10_000; i++) deep = { venue: deep };
    assert.ok(read({ venue: deep }).event);
    assert.ok(read({ hashtags: Array.from({ length: 100_000 }, () => 7) }).event);
    const many = Object.fromEntries(Array.from({ length: 50_000 }, (_, i) => [`k${i}`, 'v']));
    assert.ok(read({ hosts: [{ name: 'T', handles: many }] }).event);
  });

  test('whatever comes, reading never throws, and what it accepts is valid', () => {
    const keys = Object.keys(eventSchema.shape);
    const anything = fc.oneof(
      fc.anything(),
      fc.constantFrom('2026-12-03T18:30', '2026-12-03', 'Europe/London', 'UTC', '1', null),
    );
    const record = fc.dictionary(fc.oneof(fc.constantFrom(...keys), fc.string()), anything, { maxKeys: 12 });
    fc.assert(
      fc.property(record, fc.boolean(), (fields, valid) => {
        const result = safeParseEvent(valid ? { ...fields, ...base } : fields);
        if (result.success) assert.ok(eventSchema.safeParse?.(result.data).success ?? true);
        else assert.ok(result.error.problems.some((p) => p.level === 'error'));
        if (valid) assert.ok(result.success || result.error.problems.some((p) => p.path.includes('end')));
      }),
      { numRuns: 2000 },
    );
  });
});

test('parseEvent throws an error that carries the problems and says them', () => {
  assert.throws(
    () => parseEvent({ ...base, timeZone: 'BST' }),
    (error: unknown) =>
      error instanceof TweetupError && error.problems.length === 1 && /Europe\/London/.test(error.message),
  );
});

test('what is no event is named, nothing at all too', () => {
  for (const wrong of [undefined, null, 42, 'x']) {
    assert.throws(() => parseEvent(wrong), new RegExp(`is not an event but ${String(wrong)}\\. Each event`));
  }
});
