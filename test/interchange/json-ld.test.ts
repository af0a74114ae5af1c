import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import type { TweetupEvent } from '../../src/event/index.ts';
import { fromJsonLd, jsonLdScript, toJsonLd } from '../../src/interchange/formats/json-ld.ts';
import { addDays, occurrences, resolveWallTime } from '../../src/time/index.ts';

const event: TweetupEvent = {
  id: 'dam',
  title: 'Drinking About Museums',
  start: '2026-12-03T18:30',
  end: '2026-12-03T21:00',
  timeZone: 'Europe/London',
};
const node = (more: Partial<TweetupEvent>) => toJsonLd({ ...event, ...more }) as Record<string, unknown>;

test('local times carry the offset of that day; days are days', () => {
  const dates = (more: Partial<TweetupEvent>) => [node(more)['startDate'], node(more)['endDate']];
  assert.deepEqual(dates({}), ['2026-12-03T18:30:00+00:00', '2026-12-03T21:00:00+00:00']);
  assert.deepEqual(dates({ start: '2026-07-03T18:30', end: '2026-07-03T21:00' }), [
    '2026-07-03T18:30:00+01:00',
    '2026-07-03T21:00:00+01:00',
  ]);
  assert.deepEqual(dates({ timeZone: 'Asia/Kathmandu', end: undefined }), [
    '2026-12-03T18:30:00+05:45',
    undefined,
  ]);
  assert.deepEqual(dates({ timeZone: 'America/St_Johns' }), [
    '2026-12-03T18:30:00-03:30',
    '2026-12-03T21:00:00-03:30',
  ]);
  assert.deepEqual(dates({ start: '2026-12-03', end: '2026-12-05' }), ['2026-12-03', '2026-12-05']);
  assert.deepEqual(
    dates({ start: '2026-10-25T01:30', end: '2026-10-25T01:45', timeZone: 'Europe/Berlin' })[1],
    '2026-10-25T01:45:00+02:00',
  );
  assert.deepEqual(dates({ start: '2026-10-25T02:45', end: '2026-10-25T02:50', timeZone: 'Europe/Berlin' }), [
    '2026-10-25T02:45:00+02:00',
    '2026-10-25T02:50:00+02:00',
  ]);
});

test('status as Google wants it', () => {
  const status = (more: Partial<TweetupEvent>) => [
    String(node(more)['eventStatus']).split('/').at(-1),
    node(more)['previousStartDate'],
  ];
  assert.deepEqual(status({}), ['EventScheduled', undefined]);
  assert.deepEqual(status({ status: 'cancelled' }), ['EventCancelled', undefined]);
  assert.deepEqual(status({ status: 'postponed' }), ['EventPostponed', undefined]);
  const previous = [{ start: '2026-07-03T18:30' }];
  assert.deepEqual(status({ status: 'moved', previous }), ['EventRescheduled', '2026-07-03T18:30:00+01:00']);
  assert.deepEqual(status({ status: 'moved', previous: [...previous, { start: '2026-07-04' }] }), [
    'EventRescheduled',
    ['2026-07-03T18:30:00+01:00', '2026-07-04'],
  ]);
  // Only the place changed: previousStartDate goes with EventRescheduled alone.
  assert.deepEqual(status({ status: 'moved', previous: [{ venue: { name: 'Old pub' } }] }), [
    'EventScheduled',
    undefined,
  ]);
  assert.deepEqual(status({ status: 'cancelled', previous }), ['EventCancelled', undefined]);
});

test('unknown stays unsaid; free is an offer of 0', () => {
  for (const key of [
    'offers',
    'location',
    'eventAttendanceMode',
    'organizer',
    'image',
    'description',
    'isAccessibleForFree',
  ]) {
    assert.ok(!(key in node({})), key);
  }
  assert.deepEqual(node({ price: { amount: 0 } })['offers'], {
    '@type': 'Offer',
    price: 0,
    availability: 'https://schema.org/InStock',
  });
  assert.equal(node({ price: { note: 'your own drinks' } })['offers'], undefined);
  assert.equal(
    node({ venue: { name: 'A' }, online: { url: 'https://a.example' } })['eventAttendanceMode'],
    'https://schema.org/MixedEventAttendanceMode',
  );
});

test('an occurrence is an event of its own, a series says how it repeats', () => {
  const series = { ...event, recurrence: { rule: 'FREQ=MONTHLY;BYDAY=1TH;UNTIL=20270701T180000Z' } };
  const [, second] = occurrences(series, { limit: 2 });
  const one = toJsonLd(second!) as Record<string, unknown>;
  assert.deepEqual([one['startDate'], one['eventSchedule']], ['2027-01-07T18:30:00+00:00', undefined]);
  assert.deepEqual(fromJsonLd(toJsonLd(series)).events[0]?.recurrence, {
    rule: 'FREQ=MONTHLY;BYDAY=1TH;UNTIL=20270701',
  });
  for (const rule of [
    'FREQ=WEEKLY;BYDAY=TU,TH',
    'FREQ=DAILY;INTERVAL=3;COUNT=5',
    'FREQ=YEARLY;BYMONTHDAY=5;BYMONTH=3',
  ]) {
    const back = fromJsonLd(toJsonLd({ ...event, recurrence: { rule, except: ['2026-12-10T18:30'] } }))
      .events[0]?.recurrence;
    assert.deepEqual(back?.rule?.split(';').sort(), rule.split(';').sort());
    assert.deepEqual(back?.except, ['2026-12-10T18:30']);
  }
});

test('several events are a graph, and come back', () => {
  const events = [
    event,
    { ...event, id: 'two', title: 'Two', start: '2026-12-04', end: undefined, timeZone: undefined },
  ];
  const back = fromJsonLd(jsonLdScript(toJsonLd(events)), { timeZone: 'Europe/London' });
  assert.deepEqual(
    back.events.map(({ id, title, start, end, timeZone }) => ({ id, title, start, end, timeZone })),
    events,
  );
  assert.deepEqual(back.problems, []);
});

test('no address runs anything', () => {
  const text = JSON.stringify(
    node({
      url: 'javascript:alert(1)',
      image: { url: 'data:image/svg+xml,<svg onload=alert(1)>' },
      online: { url: 'vbscript:x' },
      hosts: [{ name: 'A', url: 'javascript:alert(1)' }],
      venue: { name: 'B', url: 'file:///etc/passwd' },
      rsvp: { url: 'javascript:1' },
      price: { amount: 0 },
    }),
  );
  assert.doesNotMatch(text, /javascript:|data:|vbscript:|file:/);
});

test('nothing ends the script', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('</script><script>alert(1)//', '<!--<script>', ']]>', '\u2028', '&lt;'),
      ),
      (text) => {
        const printed = jsonLdScript(toJsonLd({ ...event, title: text, description: text }));
        assert.doesNotMatch(printed, /[<>&\u2028\u2029]/);
        assert.deepEqual(
          JSON.parse(printed),
          JSON.parse(JSON.stringify(toJsonLd({ ...event, title: text, description: text }))),
        );
      },
    ),
  );
});

test('every start comes back as the same instant', () => {
  const zones = Intl.supportedValuesOf('timeZone').filter((zone) => zone.includes('/'));
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 6000 }),
      fc.integer({ min: 0, max: 1439 }),
      fc.constantFrom(...zones),
      (days, minute, timeZone) => {
        const start = `${addDays('2015-01-01', days)}T${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
        const [back] = fromJsonLd(toJsonLd({ ...event, start, end: undefined, timeZone })).events;
        assert.equal(
          resolveWallTime(back!.start, back!.timeZone!).at.toISOString(),
          resolveWallTime(start, timeZone).at.toISOString(),
        );
      },
    ),
    { numRuns: 300 },
  );
});

const start = (startDate: unknown, more: object = {}, timeZone = 'Europe/Berlin') => {
  const { events, problems } = fromJsonLd({ '@type': 'Event', name: 'x', startDate, ...more }, { timeZone });
  return [events[0]?.start, events[0]?.timeZone, problems.map(({ code }) => code).join()];
};

for (const [written, expected] of [
  ['2026-12-03', ['2026-12-03', undefined, '']],
  ['20261203', ['2026-12-03', undefined, '']],
  ['2026-12-03T18:30', ['2026-12-03T18:30', 'Europe/Berlin', 'zone-assumed']],
  ['2026-12-03 18:30:00', ['2026-12-03T18:30', 'Europe/Berlin', 'zone-assumed']],
  ['2026-12-03T18:30:00.000+01:00', ['2026-12-03T18:30', 'Europe/Berlin', '']],
  ['2026-12-03T18:30+0100', ['2026-12-03T18:30', 'Europe/Berlin', '']],
  ['2026-12-03T18:30-05:00', ['2026-12-03T18:30', 'Etc/GMT+5', '']],
  ['2026-12-03T18:30+05:45', ['2026-12-03T18:30', 'Asia/Katmandu', '']],
  ['2026-12-03T17:30:00Z', ['2026-12-03T18:30', 'Europe/Berlin', '']],
  [{ '@type': 'Date', '@value': '2026-12-03' }, ['2026-12-03', undefined, '']],
  [['2026-12-03T18:30+01:00'], ['2026-12-03T18:30', 'Europe/Berlin', '']],
] as const) {
  test(`startDate ${JSON.stringify(written)}`, () => assert.deepEqual(start(written), expected));
}

test('the country of the place tells the zone', () => {
  const at = (addressCountry: unknown) => ({
    location: { '@type': 'Place', address: { '@type': 'PostalAddress', addressCountry } },
  });
  assert.deepEqual(start('2026-12-03T18:30', at('JP'))[1], 'Asia/Tokyo');
  assert.deepEqual(start('2026-12-03T18:30-05:00', at('US'))[1], 'America/New_York');
  assert.deepEqual(start('2026-07-03T18:30-05:00', at({ name: 'us' }))[1], 'America/Chicago');
});

test('a date that is none costs only its event', () => {
  const { events, problems } = fromJsonLd([
    { '@type': 'Event', name: 'bad', startDate: 'tomorrow' },
    { '@type': 'Event', name: 'impossible', startDate: '2026-02-30' },
    { '@type': 'Event', name: 'good', startDate: '2026-12-03' },
  ]);
  assert.deepEqual(
    events.map(({ title }) => title),
    ['good'],
  );
  assert.deepEqual(
    problems.map(({ code, eventId, received }) => [code, eventId, received]),
    [
      ['wrong-form', 'bad', 'tomorrow'],
      ['wrong-form', 'impossible', '2026-02-30'],
    ],
  );
});

test('deep, cyclic and huge documents end', () => {
  let deep: unknown = { '@type': 'Event', name: 'deep', startDate: '2026-12-03' };
  for (let i = 0; i < 100_000; i++) deep = { subEvent: deep };
  assert.equal(fromJsonLd(deep).events.length, 0);
  const cyclic: Record<string, unknown> = { '@type': 'Event', name: 'x', startDate: '2026-12-03' };
  cyclic['superEvent'] = cyclic;
  assert.equal(fromJsonLd(cyclic).events.length, 1);
  const pages = [
    '<script',
    '<script type="application/ld+json">',
    '<!--',
    '<!---->',
    "<script '></script>",
    '<p '.repeat(10),
  ].map((part) => `<html>${part.repeat(100_000)}<script></script>`);
  for (const page of pages) assert.equal(fromJsonLd(page).events.length, 0);
  assert.equal(
    fromJsonLd(
      Array.from({ length: 20_000 }, (_, i) => ({
        '@type': 'Event',
        name: `x${i}`,
        startDate: '2026-12-03',
      })),
    ).events.length,
    20_000,
  );
});

test('anything at all', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true }), fc.string({ unit: 'binary' }), (value, text) => {
      for (const key of [
        'location',
        'organizer',
        'offers',
        'image',
        'eventSchedule',
        'superEvent',
        'name',
        'endDate',
        'keywords',
        'eventStatus',
        '@id',
        'inLanguage',
      ]) {
        assert.equal(
          fromJsonLd({ '@type': 'Event', name: 'x', startDate: '2026-12-03', [key]: value }).events.length,
          1,
          key,
        );
      }
      fromJsonLd(text);
      fromJsonLd(`<${text}`);
    }),
    { numRuns: 200 },
  );
});

const corpus = new URL('../../../shared/data/jsonld/', import.meta.url);
test('the examples of schema.org and Google: every event with a date is read', () => {
  const documents = existsSync(corpus)
    ? ['schemaorg-event-examples.json', 'google-event-page.json'].map((name) =>
        JSON.parse(readFileSync(new URL(name, corpus), 'utf8')),
      )
    : [{ '@type': 'Event', name: 'x', startDate: '2026-12-03' }];
  for (const document of documents) {
    const { events } = fromJsonLd(document.examples ?? document, { timeZone: 'Europe/Berlin' });
    let dated = 0;
    const count = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      const {
        '@type': type,
        startDate,
        eventSchedule,
      } = value as Record<string, unknown> & { eventSchedule?: { startDate?: unknown } };
      const isEvent = [type]
        .flat()
        .some((one) => /Event$|^(Festival|EventSeries|Hackathon|CourseInstance)$/.test(String(one)));
      if (isEvent && /^\d{4}-?\d\d-?\d\d/.test(String(startDate ?? eventSchedule?.startDate ?? ''))) dated++;
      Object.values(value).forEach(count);
    };
    count(document);
    assert.equal(events.length, dated);
  }
});
