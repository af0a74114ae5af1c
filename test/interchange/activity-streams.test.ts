import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import type { TweetupEvent } from '../../src/event/index.ts';
import { fromActivity, readAny, recognise, toActivity } from '../../src/interchange/index.ts';

const event: TweetupEvent = {
  id: 'dam',
  title: 'Drinking About Museums',
  start: '2026-07-02T18:30',
  end: '2026-07-02T21:00',
  timeZone: 'Europe/Berlin',
  url: 'https://museums.example/dam',
};

test('what FEP-8a8e requires is there', () => {
  const object = toActivity({
    ...event,
    rsvp: { url: 'https://museums.example/rsvp' },
    hosts: [{ name: 'Theda' }],
  });
  assert.deepEqual(object['@context'], [
    'https://w3id.org/fep/8a8e',
    'https://www.w3.org/ns/activitystreams',
  ]);
  assert.deepEqual(
    [
      'type',
      'id',
      'name',
      'startTime',
      'endTime',
      'timezone',
      'eventStatus',
      'joinMode',
      'externalParticipationUrl',
      'to',
    ].map((key) => object[key]),
    [
      'Event',
      'https://museums.example/dam',
      event.title,
      '2026-07-02T18:30:00+02:00',
      '2026-07-02T21:00:00+02:00',
      'Europe/Berlin',
      'EventScheduled',
      'external',
      'https://museums.example/rsvp',
      ['https://www.w3.org/ns/activitystreams#Public'],
    ],
  );
  assert.deepEqual(object['organizers'], {
    type: 'Collection',
    totalItems: 1,
    items: [{ type: 'Person', name: 'Theda' }],
  });
  assert.equal(toActivity(event)['organizers'], null);
});

test('an open end is given and marked, a whole day goes to midnight', () => {
  const open = toActivity({ ...event, end: undefined });
  assert.deepEqual([open['endTime'], open['displayEndTime']], ['2026-07-02T20:30:00+02:00', false]);
  assert.equal(fromActivity(open).events[0]?.end, undefined);
  const day = toActivity({ ...event, start: '2026-07-02', end: undefined });
  assert.deepEqual(
    [day['startTime'], day['endTime']],
    ['2026-07-02T00:00:00+02:00', '2026-07-03T00:00:00+02:00'],
  );
});

test('there and back', () => {
  const full: TweetupEvent = {
    ...event,
    status: 'moved',
    previous: [{ start: '2026-06-25T18:30' }],
    description: 'One & all.\n\nSecond.',
    venue: {
      name: 'Zur Post',
      address: 'Am Markt 1',
      city: 'Bremen',
      country: 'DE',
      latitude: 53.07,
      longitude: 8.8,
    },
    online: { url: 'https://live.example/' },
    hosts: [{ name: 'Theda', url: 'https://theda.example/' }],
    hashtags: ['MuseumNext'],
    capacity: 30,
    image: { url: 'https://museums.example/bird.png', alt: 'A bird' },
    rsvp: { url: 'https://museums.example/rsvp' },
    updatedAt: '2026-06-01T08:00:00Z',
  };
  const [back] = fromActivity(toActivity(full)).events;
  assert.deepEqual({ ...back, id: full.id, uid: undefined }, { ...full, uid: undefined });
});

test('statuses of others', () => {
  const read = (more: object) =>
    fromActivity({ type: 'Event', name: 'x', startTime: '2026-07-02T18:30:00Z', ...more }).events[0]?.status;
  assert.equal(read({ 'ical:status': 'CANCELLED' }), 'cancelled');
  assert.equal(read({ status: 'CONFIRMED' }), undefined);
  assert.equal(read({ eventStatus: 'https://schema.org/EventPostponed' }), 'postponed');
});

test('activities, collections and objects without a context are recognised', async () => {
  const object = {
    type: 'Event',
    name: 'x',
    startTime: '2026-07-02T18:30:00+02:00',
    id: 'https://a.example/1',
  };
  for (const document of [
    object,
    { type: 'Create', object },
    [object],
    {
      '@context': 'https://www.w3.org/ns/activitystreams',
      type: 'OrderedCollection',
      orderedItems: [object],
    },
  ]) {
    assert.equal(recognise(JSON.stringify(document)), 'activity-streams');
    assert.equal((await readAny(JSON.stringify(document))).events.length, 1);
  }
});

test('anything at all', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true }), (value) => {
      for (const key of [
        'location',
        'organizers',
        'attachment',
        'image',
        'tag',
        'url',
        'endTime',
        'eventStatus',
        'timezone',
        'id',
        'contacts',
      ]) {
        assert.equal(
          fromActivity({ type: 'Event', name: 'x', startTime: '2026-07-02T18:30:00Z', [key]: value }).events
            .length,
          1,
          key,
        );
      }
      fromActivity(value);
    }),
    { numRuns: 200 },
  );
});

const corpus = new URL('../../../shared/data/activitypub/', import.meta.url);
test('what the fediverse sends', async () => {
  const files = [
    'mobilizon-fixtures/mobilizon-post-activity.json',
    'mobilizon-fixtures/gancio-event-activity.json',
  ];
  for (const file of files.filter((name) => existsSync(new URL(name, corpus)))) {
    const { events, problems } = await readAny(readFileSync(new URL(file, corpus), 'utf8'), {
      timeZone: 'Europe/Paris',
    });
    assert.deepEqual([events.length, problems], [1, []], file);
  }
});
