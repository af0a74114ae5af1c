import assert from 'node:assert/strict';
import { test } from 'node:test';
import ICAL from 'ical.js';
import { campaignToICalendar, toCsv } from '../../src/interchange/index.ts';

const posts = [
  {
    at: new Date('2026-12-02T12:00:00Z'),
    network: 'mastodon',
    moment: 'reminder',
    eventId: 'dam',
    title: 'Table, two',
    text: 'Tomorrow!\nLong table, back',
  },
  {
    at: '2026-12-03T09:00:00Z',
    network: 'x',
    moment: 'today',
    eventId: 'dam',
    posts: [{ text: 'One' }, { text: '=2+2' }],
  },
  { at: 'soon', network: 'x', text: 'never' },
];
const options = { now: new Date('2026-11-22T12:00:00Z'), title: 'Campaign', timeZone: 'Europe/Berlin' };

test('reminders in a calendar, each with an alarm', () => {
  const root = new ICAL.Component(ICAL.parse(campaignToICalendar(posts, options)) as never);
  const events = root.getAllSubcomponents('vevent');
  assert.deepEqual(
    events.map((event) =>
      ['uid', 'dtstart', 'summary', 'description'].map((name) => String(event.getFirstPropertyValue(name))),
    ),
    [
      [
        'dam/reminder/mastodon/1@tweetup.invalid',
        '2026-12-02T12:00:00Z',
        'mastodon: reminder – Table, two',
        'Tomorrow!\nLong table, back',
      ],
      ['dam/today/x/1@tweetup.invalid', '2026-12-03T09:00:00Z', 'x: today', 'One\n\n=2+2'],
    ],
  );
  for (const event of events) assert.equal(event.getAllSubcomponents('valarm').length, 1);
});

test('a table for schedulers, in the zone asked for, without formulas', () => {
  const csv = toCsv(
    [...posts, { at: '2026-07-01T22:30:00Z', network: 'x', text: '=HYPERLINK("x")' }],
    options,
  );
  assert.equal(
    csv,
    '\uFEFFdate,time,time zone,network,moment,text,alternative text,link\r\n' +
      '2026-12-02,13:00,Europe/Berlin,mastodon,reminder,"Tomorrow!\nLong table, back",,\r\n' +
      '2026-12-03,10:00,Europe/Berlin,x,today,"One\n\n=2+2",,\r\n' +
      `2026-07-02,00:30,Europe/Berlin,x,,"'=HYPERLINK(""x"")",,\r\n`,
  );
});
