import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fromICalendar } from '../../../src/interchange/formats/icalendar.ts';
import { resolveWallTime } from '../../../src/time/index.ts';
import { calendar, entry, zone } from './build.ts';

/** The zone, the instant and the problems of an event at 18:30 on a summer and a winter day. */
function read(tzid: string, ...zones: string[]) {
  return ['20260703T183000', '20261203T183000'].map((time) => {
    const { events, problems } = fromICalendar(
      calendar(...zones, entry('UID:1', 'SUMMARY:x', `DTSTART;TZID=${tzid}:${time}`)),
      { timeZone: 'Pacific/Auckland' },
    );
    const [event] = events;
    assert.ok(event, JSON.stringify(problems));
    const at = resolveWallTime(event.start, event.timeZone!).at.toISOString();
    return { zone: event.timeZone, at, codes: problems.map(({ code }) => code) };
  });
}

const twice = <T>(value: T): T[] => [value, value];
const summer = '2026-07-03T';
const winter = '2026-12-03T';
for (const [tzid, expected, july, december] of [
  ['Europe/Berlin', 'Europe/Berlin', '16:30', '17:30'],
  ['"Europe/Berlin"', 'Europe/Berlin', '16:30', '17:30'],
  ['europe/berlin', 'Europe/Berlin', '16:30', '17:30'],
  ['TZID=Europe/Berlin', 'Europe/Berlin', '16:30', '17:30'],
  ['America/New York', 'America/New_York', '22:30', '23:30'],
  ['US/Pacific', 'US/Pacific', '01:30', '02:30'],
  ['Japan', 'Asia/Tokyo', '09:30', '09:30'],
  ['EST5EDT', 'America/New_York', '22:30', '23:30'],
  ['EST', 'America/Panama', '23:30', '23:30'],
  ['CET', 'Europe/Brussels', '16:30', '17:30'],
  ['GMT', 'UTC', '18:30', '18:30'],
  ['Etc/GMT-2', 'Etc/GMT-2', '16:30', '16:30'],
  [
    '/mozilla.org/20050126_1/America/Argentina/Buenos_Aires',
    'America/Argentina/Buenos_Aires',
    '21:30',
    '21:30',
  ],
  ['/softwarestudio.org/Tzfile/America/Chicago', 'America/Chicago', '23:30', '00:30'],
  ['W. Europe Standard Time', 'Europe/Berlin', '16:30', '17:30'],
  ['W. Europe Standard Time 1', 'Europe/Berlin', '16:30', '17:30'],
  ['w. europe standard time', 'Europe/Berlin', '16:30', '17:30'],
  ['Pacific Time', 'America/Los_Angeles', '01:30', '02:30'],
  ['Eastern Daylight Time', 'America/New_York', '22:30', '23:30'],
  ['tzone://Microsoft/Utc', 'Etc/UTC', '18:30', '18:30'],
  ['"(UTC-05:00) Eastern Time (US & Canada)"', 'America/New_York', '22:30', '23:30'],
  ['(UTC-05:00) Eastern Time (US & Canada)', 'America/New_York', '22:30', '23:30'],
  ['"(UTC+07:00) Bangkok, Hanoi, Jakarta"', 'Asia/Bangkok', '11:30', '11:30'],
  [
    '"Amsterdam, Belgrade, Berlin, Brussels, Budapest, Madrid, Paris, Prague, Stockholm"',
    'Europe/Amsterdam',
    '16:30',
    '17:30',
  ],
  ['"Kuala Lumpur, Singapore"', 'Asia/Kuala_Lumpur', '10:30', '10:30'],
  ['UTC+01', 'Etc/GMT-1', '17:30', '17:30'],
  ['"(GMT +01:00)"', 'Etc/GMT-1', '17:30', '17:30'],
  ['+0530', 'Asia/Kolkata', '13:00', '13:00'],
] as const) {
  test(`TZID=${tzid} is ${expected}`, () => {
    const [one, two] = read(tzid);
    const next = (day: string, time: string) =>
      `${time < '02:31' ? day.replace('03T', '04T') : day}${time}:00.000Z`;
    assert.deepEqual(one, { zone: expected, at: next(summer, july), codes: [] });
    assert.deepEqual(two, { zone: expected, at: next(winter, december), codes: [] });
  });
}

test('a name that only the file knows is what the file says, by the IANA zone with the same clocks', () => {
  for (const tzid of ['Customized Time Zone', 'Eastern', 'GMT', ' 1', 'Kuala Lumpur\\, Singapore']) {
    const parameter = `"${tzid.replaceAll('\\', '')}"`;
    assert.deepEqual(
      read(parameter, zone(tzid, 'us', '-0500', '-0400')).map((one) => [one.zone, one.at, one.codes]),
      [
        ['America/New_York', '2026-07-03T22:30:00.000Z', []],
        ['America/New_York', '2026-12-03T23:30:00.000Z', []],
      ],
      tzid,
    );
  }
});

test('clocks that no place has: times are told in UTC, and that is reported', () => {
  assert.deepEqual(read('Moonbase', zone('Moonbase', 'eu', '-0733', '-0633')), [
    { zone: 'UTC', at: '2026-07-04T01:03:00.000Z', codes: ['calendar-zone-moved'] },
    { zone: 'UTC', at: '2026-12-04T02:03:00.000Z', codes: ['calendar-zone-moved'] },
  ]);
});

test('a VTIMEZONE does not change what an IANA or Windows name means', () => {
  const wrong = (tzid: string) => read(tzid, zone(tzid, 'us', '-0500', '-0400'))[0];
  assert.deepEqual(wrong('Europe/Berlin')?.zone, 'Europe/Berlin');
  assert.deepEqual(wrong('W. Europe Standard Time')?.zone, 'Europe/Berlin');
});

test('a name that nobody knows: the nearest, or the reader’s zone, and it is reported', () => {
  assert.deepEqual(
    read('Europe/Berln').map((one) => [one.zone, one.codes]),
    twice(['Europe/Berlin', ['calendar-zone-unknown']]),
  );
  assert.deepEqual(
    read('Nowhere/Middle').map((one) => [one.zone, one.codes]),
    twice(['Pacific/Auckland', ['calendar-zone-unknown']]),
  );
  assert.deepEqual(
    read('').map((one) => [one.zone, one.codes]),
    twice(['Pacific/Auckland', ['zone-assumed']]),
  );
});

test('floating times in a calendar that defines one zone are in that zone', () => {
  const { events, problems } = fromICalendar(
    calendar(
      zone('Customized Time Zone 1', 'us', '-0500', '-0400'),
      entry('UID:1', 'SUMMARY:x', 'DTSTART:20250610T140000'),
    ),
  );
  assert.equal(events[0]?.timeZone, 'America/New_York');
  assert.deepEqual(
    problems.map(({ code }) => code),
    ['zone-assumed'],
  );
});

const windowsZones = new URL('../../../../shared/data/timezones/windowsZones.json', import.meta.url);
test('every Windows name of CLDR', () => {
  const builtIn = [
    ['Dateline Standard Time', 'Etc/GMT+12'],
    ['Nepal Standard Time', 'Asia/Katmandu'],
    ['UTC-11', 'Etc/GMT+11'],
  ];
  const listed = existsSync(windowsZones)
    ? (
        JSON.parse(readFileSync(windowsZones, 'utf8')).supplemental.windowsZones.mapTimezones as {
          mapZone: Record<string, string>;
        }[]
      )
        .filter(({ mapZone }) => mapZone['_territory'] === '001')
        .map(({ mapZone }) => [mapZone['_other']!, mapZone['_type']!])
    : [];
  for (const [windows, iana] of [...builtIn, ...listed]) {
    const [{ zone: found } = { zone: '' }] = read(`"${windows}"`);
    assert.equal(found === 'UTC' ? 'Etc/UTC' : found, iana === 'Etc/UTC' ? 'Etc/UTC' : iana, windows);
  }
});
