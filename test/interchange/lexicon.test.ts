import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { TweetupEvent } from '../../src/event/index.ts';
import { fromLexicon, readAny, toLexicon } from '../../src/interchange/index.ts';
import { occurrences } from '../../src/time/index.ts';

const now = new Date('2026-06-01T08:00:00Z');
const event: TweetupEvent = {
  id: 'dam',
  title: 'Table',
  start: '2026-07-02T18:30',
  end: '2026-07-02T21:00',
  timeZone: 'Europe/Berlin',
};

test('a record has what the lexicon and Smoke Signal want', () => {
  assert.deepEqual(
    toLexicon(
      {
        ...event,
        venue: { name: 'Post', city: 'Bremen', country: 'DE', latitude: 53.07, longitude: -8.5 },
        rsvp: { url: 'https://a.example/r' },
      },
      { now },
    ),
    {
      $type: 'community.lexicon.calendar.event',
      name: 'Table',
      description: '',
      createdAt: '2026-06-01T08:00:00.000Z',
      startsAt: '2026-07-02T16:30:00.000Z',
      endsAt: '2026-07-02T19:00:00.000Z',
      mode: 'community.lexicon.calendar.event#inperson',
      status: 'community.lexicon.calendar.event#scheduled',
      locations: [
        { $type: 'community.lexicon.location.address', country: 'DE', locality: 'Bremen', name: 'Post' },
        { $type: 'community.lexicon.location.geo', latitude: '53.07', longitude: '-8.5', name: 'Post' },
      ],
      uris: [{ $type: 'community.lexicon.calendar.event#uri', uri: 'https://a.example/r', name: 'RSVP' }],
      rsvpExpected: true,
    },
  );
});

test('no number of a record is a fraction, whatever the event', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -90, max: 90, noNaN: true }),
      fc.double({ min: -180, max: 180, noNaN: true }),
      (latitude, longitude) => {
        JSON.stringify(
          toLexicon({ ...event, venue: { latitude, longitude }, price: { amount: 1.5 } }, { now }),
          (_, value: unknown) => {
            assert.ok(typeof value !== 'number' || Number.isInteger(value));
            return value;
          },
        );
      },
    ),
  );
});

test('status and mode', () => {
  const of = (more: Partial<TweetupEvent>) => {
    const { status, mode } = toLexicon({ ...event, ...more }, { now });
    return [status, mode].map((token) => String(token).split('#')[1]);
  };
  assert.deepEqual(of({ status: 'moved', online: { url: 'https://a.example' } }), ['rescheduled', 'virtual']);
  assert.deepEqual(of({ status: 'cancelled', online: {}, venue: { name: 'x' } }), ['cancelled', 'hybrid']);
  assert.deepEqual(of({ status: 'postponed' }), ['postponed', 'inperson']);
});

test('there and back, in the zone asked for', async () => {
  const record = toLexicon(
    { ...event, description: 'All welcome', status: 'cancelled', online: { url: 'https://live.example/' } },
    { now },
  );
  const listed = {
    records: [{ uri: 'at://did:plc:x/community.lexicon.calendar.event/3k', cid: 'b', value: record }],
  };
  const { events, problems } = await readAny(JSON.stringify(listed), { timeZone: 'Europe/Berlin' });
  assert.deepEqual(problems, []);
  assert.deepEqual(events, [
    {
      id: 'at://did:plc:x/community.lexicon.calendar.event/3k',
      uid: 'at://did:plc:x/community.lexicon.calendar.event/3k',
      status: 'cancelled',
      title: 'Table',
      description: 'All welcome',
      start: '2026-07-02T18:30',
      end: '2026-07-02T21:00',
      timeZone: 'Europe/Berlin',
      online: { url: 'https://live.example/' },
    },
  ]);
});

test('an occurrence is written with its own date', () => {
  const [, second] = occurrences({ ...event, recurrence: { rule: 'FREQ=WEEKLY' } }, { limit: 2 });
  assert.equal(toLexicon(second!, { now })['startsAt'], '2026-07-09T16:30:00.000Z');
});

test('Smoke Signal’s older records; a record without a start costs only itself', () => {
  const old = {
    $type: 'events.smokesignal.calendar.event',
    name: 'Concert',
    text: 'Concert',
    mode: 'events.smokesignal.calendar.event#inperson',
    startsAt: '2026-03-22T03:00:00.000Z',
    location: [
      {
        $type: 'events.smokesignal.calendar.location#place',
        name: 'Hall',
        street: '1 Road',
        country: 'US',
        locality: 'Seattle',
      },
      {
        $type: 'events.smokesignal.calendar.location#virtual',
        name: 'Tickets',
        url: 'https://tickets.example',
      },
    ],
  };
  const { events, problems } = fromLexicon(
    [old, { $type: 'community.lexicon.calendar.event', name: 'No date' }],
    { timeZone: 'America/Los_Angeles' },
  );
  assert.deepEqual(
    events.map(({ start, venue, links, online }) => ({ start, venue, links, online })),
    [
      {
        start: '2026-03-21T20:00',
        venue: { name: 'Hall', address: '1 Road', city: 'Seattle', country: 'US' },
        links: [{ url: 'https://tickets.example', title: 'Tickets' }],
        online: undefined,
      },
    ],
  );
  assert.deepEqual(
    problems.map(({ code, path }) => [code, path]),
    [['wrong-form', ['records', 1, 'startsAt']]],
  );
});

test('anything at all', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true }), (value) => {
      fromLexicon(value);
      for (const key of ['locations', 'uris', 'status', 'mode', 'endsAt', 'description', 'name']) {
        const record = {
          $type: 'community.lexicon.calendar.event',
          name: 'x',
          startsAt: '2026-07-02T16:30:00Z',
          [key]: value,
        };
        assert.ok(fromLexicon(record).events.length <= 1);
      }
    }),
    { numRuns: 200 },
  );
});
