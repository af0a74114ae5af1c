/** What people pass by mistake, and what they may pass. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Events, parseFeed, type TweetupEvent } from '../../src/event/index.ts';
import {
  calendarLinks,
  campaignToICalendar,
  fromICalendar,
  type PlannedPost,
  recognise,
  serviceLinks,
  toActivity,
  toAtom,
  toCsv,
  toFeed,
  toHEvent,
  toHtml,
  toICalendar,
  toJsonFeed,
  toJsonLd,
  toLexicon,
} from '../../src/interchange/index.ts';
import { occurrences } from '../../src/time/index.ts';

const parsed = parseFeed({
  title: 'Museum people',
  url: 'https://example.org/events.json',
  defaults: { timeZone: 'Europe/London' },
  events: [
    { id: 'a', title: 'Table', start: '2026-12-03T18:30', end: '2026-12-03T21:00' },
    { id: 'b', title: 'Print room', start: '2026-12-04T18:30' },
  ],
});
const [event] = parsed.events as [TweetupEvent];
const now = new Date('2026-11-22T12:00Z');
const writers: Record<string, (events: Events) => unknown> = {
  toICalendar: (events) => toICalendar(events, { now }),
  toJsonLd,
  toHtml,
  toAtom: (events) => toAtom(events, { now }),
  toJsonFeed: (events) => toJsonFeed(events, { now }),
  toFeed,
};

for (const [name, write] of Object.entries(writers)) {
  describe(name, () => {
    test('takes one event, a date of one, a list, and what parseFeed gives', () => {
      const [date] = occurrences(event);
      for (const given of [event, date!, [event, date!], parsed, { events: [event] }]) {
        assert.match(JSON.stringify(write(given)), /Table/);
      }
      assert.match(JSON.stringify(write(parsed)), /Print room/);
    });

    test('names what is neither', () => {
      for (const wrong of [
        undefined,
        null,
        'events.json',
        42,
        {},
        now,
        Promise.resolve(parsed),
        () => event,
      ]) {
        assert.throws(() => write(wrong as unknown as Events), {
          message: /^Expected events: an event with/,
        });
      }
      for (const wrong of [[undefined], [[event]], ['a'], [parsed], [{ id: 'c', title: 'No start' }]]) {
        assert.throws(() => write(wrong as unknown as Events), {
          message: /^Expected an event .* at \[0\], got/,
        });
      }
    });
  });
}

test('what a parsed feed says of itself goes into files, unless told otherwise', () => {
  assert.match(toICalendar(parsed, { now }), /X-WR-CALNAME:Museum people\r\n[^]*UID:a@example\.org/);
  assert.match(toICalendar(parsed, { now, title: 'Other' }), /X-WR-CALNAME:Other\r\n/);
  assert.match(
    toAtom(parsed, { now }),
    /<id>https:\/\/example\.org\/events\.json<\/id>\n<title>Museum people</,
  );
  const { title, feed_url } = toJsonFeed(parsed, { now });
  assert.deepEqual(
    { title, feed_url },
    { title: 'Museum people', feed_url: 'https://example.org/events.json' },
  );
  assert.deepEqual(parseFeed(toFeed(parsed)).feed.title, 'Museum people');
});

test('functions of one event name a list', () => {
  for (const write of [calendarLinks, serviceLinks, toActivity, toLexicon, toHEvent] as const) {
    for (const wrong of [[event], parsed]) {
      const given = wrong as unknown as TweetupEvent;
      assert.throws(() => write(given), { message: /^Expected an event with id, title and start, got a / });
    }
    assert.throws(() => write({} as TweetupEvent), { message: /got an empty object\.$/ });
    const nameless = { id: 'c', start: '2026-12-03' } as TweetupEvent;
    assert.throws(() => write(nameless), { message: /got an object with id, start\.$/ });
  }
});

test('an invalid now is not written', () => {
  const wrong = { now: new Date(NaN) };
  const said = { name: 'TypeError', message: 'Expected a valid Date as now, got Invalid Date.' };
  for (const write of [toICalendar, toAtom, toJsonFeed, toLexicon] as const) {
    assert.throws(() => write(event, wrong), said);
  }
  assert.throws(() => campaignToICalendar([], wrong), said);
});

test('a table of posts is not made of events', () => {
  const posts = [{ id: '1', eventId: 'a', at: now, network: 'x', title: 'Table', text: 'Join us! Table' }];
  for (const write of [toCsv, campaignToICalendar] as const) {
    assert.match(write(posts), /Table/);
    for (const [wrong, message] of [
      [undefined, /^Expected a list of posts, as campaign gives it, got undefined\.$/],
      [posts[0], /^Expected a list of posts, .* got an object with id, eventId, at\.$/],
      [parsed, /got a feed/],
      [
        [event],
        /^Expected a post with a time at \[0\], as campaign gives it, got an object with id, title, start/,
      ],
    ] as const) {
      assert.throws(() => write(wrong as unknown as PlannedPost[]), { message });
    }
  }
});

test('what is no text is no format and no calendar', () => {
  assert.throws(
    () => recognise(undefined as unknown as string),
    /^TypeError: Expected the text of a document/,
  );
  assert.equal(fromICalendar(undefined as unknown as string).problems[0]?.code, 'not-a-calendar');
});
