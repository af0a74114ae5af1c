/** What sites really put into their pages, and what becomes of it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { TweetupEvent } from '../../src/event/index.ts';
import { mendJson } from '../../src/interchange/formats/json-ld/mend.ts';
import { readAny } from '../../src/interchange/read-any.ts';

const context = 'https://schema.org';
const base = { '@context': context, '@type': 'Event', name: 'x', startDate: '2026-12-03T18:30:00+01:00' };
const script = (text: string) => `<script type="application/ld+json">${text}</script>`;
const page = (...parts: unknown[]) =>
  `<!DOCTYPE html><html><head>${parts.map((part) => script(typeof part === 'string' ? part : JSON.stringify(part))).join('\n')}</head></html>`;
const read = (text: string) => readAny(text, { url: 'https://site.example/page', timeZone: 'Europe/Berlin' });
const brief = ({ title, start, end, timeZone }: TweetupEvent) =>
  `${title}: ${start}${end ? ` to ${end}` : ''} ${timeZone}`;

const x = 'x: 2026-12-03T18:30 Europe/Berlin';
const text = JSON.stringify(base);
const placed = (country: unknown, more = {}) => ({
  ...base,
  location: {
    '@type': 'Place',
    name: 'Hall',
    address: { '@type': 'PostalAddress', addressCountry: country },
  },
  ...more,
});

/** A page, and its events in short. */
const times: Readonly<Record<string, readonly [html: string, ...expected: string[]]>> = {
  'a comment of HTML around the JSON': [page(`<!--\n${text}\n//-->`), x],
  'CDATA behind comments': [page(`/* <![CDATA[ */\n${text}\n/* ]]> */`), x],
  'CDATA behind slashes': [page(`\n//<![CDATA[\n${text}\n//]]>\n`), x],
  'attributes in any order, one with a bracket': [
    `<html><SCRIPT data-x="a>b" TYPE='application/ld+json; charset=utf-8' class=yoast>${text}</SCRIPT ></html>`,
    x,
  ],
  'what is commented out is not in the page': [
    `<html><!-- ${script(JSON.stringify({ ...base, name: 'old' }))} -->${script(text)}<!-- and no end`,
    x,
  ],
  'a comment that never ends takes nothing with it': [`<html><!-- oh ${script(text)}`, x],
  'a broken script beside a good one': [
    page('{"@type":"Event","name":"a" "startDate":"2026-12-03"}', base),
    x,
  ],
  'an empty script, null and nothing': [page('', 'null', '[]', '{}', base), x],
  'commas too many': [page(`[${text.slice(0, -1)}, }, ]`), x],
  'one object after the other': [
    page(`${text}\n${JSON.stringify({ ...base, name: 'y' })}`),
    x,
    'y: 2026-12-03T18:30 Europe/Berlin',
  ],
  'commas between objects, no list around them': [
    page(`${text},${JSON.stringify({ ...base, name: 'y' })},`),
    x,
    'y: 2026-12-03T18:30 Europe/Berlin',
  ],
  'comments of JavaScript, and an address that is none': [
    page(
      `{ // event\n"@type":"Event", /* "c" */ "name":"x","url":"https://e.example//y","startDate":"2026-12-03T18:30:00+01:00"}`,
    ),
    x,
  ],
  'line breaks, tabs and bells in strings (WordPress)': [
    page(text.replace('"x"', '"x","description":"a\r\n\tb\u0007"')),
    x,
  ],
  'quotes escaped as entities': [page(text.replaceAll('"', '&quot;')), x],
  'all forms of the type': [
    page(
      ...[
        'http://schema.org/Event',
        ['Event', 'SocialEvent'],
        'schema:EducationEvent',
        'event',
        'Festival',
      ].map((type, i) => ({ ...base, '@type': type, name: `${i}` })),
    ),
    ...[0, 1, 2, 3, 4].map((i) => `${i}: 2026-12-03T18:30 Europe/Berlin`),
  ],
  'keys with their vocabulary': [
    page({
      '@context': { schema: 'http://schema.org/' },
      '@type': 'schema:Event',
      'schema:name': 'x',
      'schema:startDate': base.startDate,
    }),
    x,
  ],
  'expanded JSON-LD': [
    JSON.stringify([
      {
        '@type': ['http://schema.org/Event'],
        'http://schema.org/name': [{ '@value': 'x' }],
        'http://schema.org/startDate': [{ '@value': base.startDate }],
      },
    ]),
    x,
  ],
  'the same event from a theme and a plugin': [page(base, base), x],
  'whole days as sites say them (The Events Calendar)': [
    page(
      { ...base, startDate: '2026-12-03T00:00:00+01:00', endDate: '2026-12-04T23:59:59+01:00' },
      { ...base, name: 'y', startDate: '2026-12-03T00:00:00+01:00', endDate: '2026-12-03T23:59:59+01:00' },
    ),
    'x: 2026-12-03 to 2026-12-04 Europe/Berlin',
    'y: 2026-12-03 Europe/Berlin',
  ],
  'a day that ends by the clock': [
    page({ ...base, startDate: '2026-12-03', endDate: '2026-12-05T18:00:00+01:00' }),
    'x: 2026-12-03 to 2026-12-05 undefined',
  ],
  'no length: nought, a day for a time, nothing': [
    page(
      ...['2026-12-03T18:30:00+01:00', '2026-12-04', '', null].map((endDate, i) => ({
        ...base,
        name: `${i}`,
        endDate,
      })),
    ),
    ...[0, 1, 2, 3].map((i) => `${i}: 2026-12-03T18:30 Europe/Berlin`),
  ],
  durations: [
    page(...['PT2H30M', 'P0DT2H30M0S', 'P1D'].map((duration, i) => ({ ...base, name: `${i}`, duration }))),
    '0: 2026-12-03T18:30 to 2026-12-03T21:00 Europe/Berlin',
    '1: 2026-12-03T18:30 to 2026-12-03T21:00 Europe/Berlin',
    '2: 2026-12-03T18:30 to 2026-12-04T18:30 Europe/Berlin',
  ],
  'the zone is that of the country, whatever it is called': [
    page(
      placed('United Kingdom', { name: 'a', startDate: '2026-12-03T18:30:00+00:00' }),
      placed({ '@type': 'Country', name: 'USA' }, { name: 'b', startDate: '2026-12-03T18:30:00-0500' }),
      placed('France', { name: 'c', startDate: '2026-12-03T17:30:00Z' }),
      placed('Österreich', { name: 'd', startDate: '2026-12-03T17:30:00Z' }),
    ),
    'a: 2026-12-03T18:30 Europe/London',
    'b: 2026-12-03T18:30 America/New_York',
    'c: 2026-12-03T18:30 Europe/Paris',
    'd: 2026-12-03T18:30 Europe/Vienna',
  ],
  'days within a festival': [
    page({
      ...base,
      subEvent: [{ '@type': 'Event', name: 'Day 2', startDate: '2026-12-04T10:00:00+01:00' }],
    }),
    x,
    'Day 2: 2026-12-04T10:00 Europe/Berlin',
  ],
  'a list of items': [
    page({
      '@type': 'ItemList',
      itemListElement: [
        { '@type': 'ListItem', item: base },
        { '@type': 'ListItem', item: { ...base, name: 'y' } },
      ],
    }),
    x,
    'y: 2026-12-03T18:30 Europe/Berlin',
  ],
  'no name but a headline, and entities in it': [
    page({ ...base, name: '', headline: 'Tea &amp; talk' }),
    'Tea & talk: 2026-12-03T18:30 Europe/Berlin',
  ],
};

for (const [name, [html, ...expected]] of Object.entries(times)) {
  test(name, async () => assert.deepEqual((await read(html)).events.map(brief), expected));
}

for (const [written, expected] of [
  ['2026-12-03T18:30:00-05:00[America/New_York]', '2026-12-03T18:30 America/New_York'],
  ['2026-12-03T18:30:00-0500', '2026-12-03T18:30 Etc/GMT+5'],
  ['2026-12-03T18:30:00.000000+01:00', '2026-12-03T18:30 Europe/Berlin'],
  ['2026-12-03T18:30:00 +0100', '2026-12-03T18:30 Europe/Berlin'],
  ['2026-12-3T9:00', '2026-12-03T09:00 Europe/Berlin'],
  ['2026-12-03T24:00:00+01:00', '2026-12-04T00:00 Europe/Berlin'],
  ['Thu Dec 03 2026 18:30:00 GMT+0100 (CET)', '2026-12-03T18:30 Europe/Berlin'],
  ['2026-12-03T18:30:00JST', '2026-12-03T18:30 Asia/Tokyo'],
  ['2026-12-03 18:30 UTC', '2026-12-03T18:30 UTC'],
  ['2026-12-03 18:30 XYZ', '2026-12-03T18:30 Europe/Berlin'],
  [1796322600, '2026-12-03T19:30 Europe/Berlin'],
  [1796322600000, '2026-12-03T19:30 Europe/Berlin'],
] as const) {
  test(`startDate ${written}`, async () => {
    const [event] = (await read(page({ ...base, startDate: written }))).events;
    assert.equal(`${event?.start} ${event?.timeZone}`, expected);
  });
}

/** Properties of an event, and what of its fields they make. */
const fields: Readonly<Record<string, readonly [given: object, expected: Partial<TweetupEvent>]>> = {
  'several dates in a list': [
    { startDate: [base.startDate, '2026-12-10T18:30:00+01:00'] },
    { recurrence: { dates: ['2026-12-10T18:30'] } },
  ],
  'several dates in one text (Drupal)': [
    {
      startDate: `${base.startDate}, 2026-12-10T18:30:00+0100`,
      endDate: '2026-12-03T20:00:00+0100, 2026-12-10T20:00:00+0100',
    },
    { end: '2026-12-03T20:00', recurrence: { dates: ['2026-12-10T18:30'] } },
  ],
  'cancelled, in short': [{ eventStatus: 'Canceled' }, { status: 'cancelled' }],
  'cancelled, in full': [{ eventStatus: 'http://schema.org/EventCancelled' }, { status: 'cancelled' }],
  postponed: [{ eventStatus: ['schema:EventPostponed'] }, { status: 'postponed' }],
  'a place as a text': [
    { location: 'The Ship, 12 High Street, Belfast' },
    { venue: { name: 'The Ship', address: '12 High Street, Belfast' } },
  ],
  'a place and a call (Mobilizon)': [
    {
      location: [
        { '@type': 'Place', name: 'Hall', address: '1 Rue' },
        { '@type': 'VirtualLocation', url: 'https://v.example/' },
      ],
    },
    { venue: { name: 'Hall', address: '1 Rue' }, online: { url: 'https://v.example/' } },
  ],
  'online, with a programme for a place': [
    {
      eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
      location: { '@type': 'Place', name: 'Zoom', url: 'https://zoom.example/1' },
    },
    { online: { url: 'https://zoom.example/1' } },
  ],
  'online, with a street all the same': [
    {
      eventAttendanceMode: 'OnlineEventAttendanceMode',
      location: { '@type': 'Place', name: 'Hall', address: '1 Rue' },
    },
    { venue: { name: 'Hall', address: '1 Rue' } },
  ],
  'markup that was escaped as a whole (The Events Calendar)': [
    { description: '&lt;p&gt;Come &lt;b&gt;along&lt;/b&gt; &hellip;&lt;/p&gt;\n' },
    { description: 'Come along …' },
  ],
  'empty addresses are none': [
    {
      url: '',
      image: '',
      organizer: { name: 'Friends', url: '' },
      location: { '@type': 'Place', name: 'Hall', url: '' },
    },
    { hosts: [{ name: 'Friends' }], venue: { name: 'Hall' } },
  ],
  'offers from nothing upwards (Eventbrite)': [
    { offers: [{ '@type': 'AggregateOffer', lowPrice: '0.00', highPrice: '15.00', priceCurrency: 'USD' }] },
    { price: { amount: 0, currency: 'USD' } },
  ],
  'a schedule that ends after midnight': [
    {
      startDate: undefined,
      eventSchedule: {
        '@type': 'Schedule',
        ...{ startDate: '2026-12-03', startTime: '18:30', endTime: '01:00', repeatFrequency: 'P1W' },
        ...{ byDay: ['https://schema.org/Thursday'], scheduleTimezone: 'Europe/Berlin' },
      },
    },
    { end: '2026-12-04T01:00', recurrence: { rule: 'FREQ=WEEKLY;BYDAY=TH' } },
  ],
};

for (const [name, [given, expected]] of Object.entries(fields)) {
  test(name, async () => {
    const { id: _, title, start, timeZone, ...found } = (await read(page({ ...base, ...given }))).events[0]!;
    assert.deepEqual([title, start, timeZone], ['x', '2026-12-03T18:30', 'Europe/Berlin']);
    assert.deepEqual(found, expected);
  });
}

test('an event of a museum is in the museum, and in its zone', async () => {
  const museum = {
    ...{
      '@type': 'Museum',
      name: 'City Museum',
      address: { '@type': 'PostalAddress', addressLocality: 'Dublin', addressCountry: 'IE' },
    },
    event: [{ '@type': 'Event', name: 'x', startDate: '2026-12-03T18:30:00Z' }],
  };
  const [event] = (await read(page(museum))).events;
  assert.deepEqual(event!.venue, { name: 'City Museum', city: 'Dublin', country: 'IE' });
  assert.equal(event!.timeZone, 'Europe/Dublin');
});

test('an event of an organisation may be anywhere; a day of a festival is where the festival is', async () => {
  const event = { '@type': 'Event', name: 'x', startDate: '2026-12-03T18:30:00+01:00' };
  const office = { '@type': 'NGO', name: 'Friends', address: '1 High Street', event };
  assert.equal((await read(page(office))).events[0]!.venue, undefined);
  const festival = { ...event, name: 'Festival', location: 'Town hall', subEvent: [event] };
  assert.deepEqual(
    (await read(page(festival))).events.map(({ title, venue }) => [title, venue?.name]),
    [
      ['Festival', 'Town hall'],
      ['x', 'Town hall'],
    ],
  );
});

test('two schedules are two series', async () => {
  const schedule = (startDate: string, byDay: string) => ({
    '@type': 'Schedule',
    startDate,
    startTime: '18:30',
    repeatFrequency: 'P1W',
    byDay,
    scheduleTimezone: 'Europe/London',
  });
  const { events } = await read(
    page({
      '@type': 'Event',
      name: 'x',
      eventSchedule: [schedule('2026-12-03', 'Thursday'), schedule('2026-12-05', 'Saturday')],
    }),
  );
  assert.deepEqual(
    events.map(({ start, recurrence }) => [start, recurrence?.rule]),
    [
      ['2026-12-03T18:30', 'FREQ=WEEKLY;BYDAY=TH'],
      ['2026-12-05T18:30', 'FREQ=WEEKLY;BYDAY=SA'],
    ],
  );
  assert.notEqual(events[0]!.id, events[1]!.id);
});

test('what is JSON already is left as it is, and mending ends on anything', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), fc.nat(3), (value, indent) => {
      const json = JSON.stringify(value, null, indent);
      assert.equal(mendJson(json), json);
    }),
  );
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'{}[]",:/*\\\n \tau'), maxLength: 60 }),
      (any) => void mendJson(any),
    ),
  );
  for (const part of ['/*', '//', '"\\', '[', ',', '{},', '"\u0001', '"\\x', '"a"/**/'])
    assert.ok(mendJson(part.repeat(200_000)) !== undefined);
});
