import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { parseFeed, type TweetupEvent } from '../../src/event/index.ts';
import {
  formats,
  fromActivity,
  fromLexicon,
  readAny,
  toActivity,
  toLexicon,
} from '../../src/interchange/index.ts';
import { addDays } from '../../src/time/index.ts';

const now = new Date('2026-06-01T08:00:00Z');
const day: TweetupEvent = { id: 'x', title: 'Edit-a-thon', start: '2026-07-02', timeZone: 'Europe/Berlin' };

const ways: Record<
  string,
  [(event: TweetupEvent) => Record<string, unknown>, (value: unknown) => TweetupEvent[]]
> = {
  ActivityStreams: [(event) => toActivity(event), (value) => fromActivity(value).events],
  'AT protocol': [
    (event) => toLexicon(event, { now }),
    (value) => fromLexicon(value, { timeZone: 'America/New_York' }).events,
  ],
};

for (const [name, [write, read]] of Object.entries(ways)) {
  describe(name, () => {
    test('whole days come back as they were, in any zone or none', () => {
      const zones = [
        'Europe/Berlin',
        'America/New_York',
        'Pacific/Auckland',
        'Africa/Cairo',
        'UTC',
        undefined,
      ];
      fc.assert(
        fc.property(
          fc.date({ min: new Date('2000-01-01'), max: new Date('2050-01-01'), noInvalidDate: true }),
          fc.nat(20),
          fc.constantFrom(...zones),
          (date, length, timeZone) => {
            const start = date.toISOString().slice(0, 10);
            const end = length === 0 ? undefined : addDays(start, length);
            const event = JSON.parse(JSON.stringify({ ...day, start, end, timeZone })) as TweetupEvent;
            const [back] = read(JSON.parse(JSON.stringify(write(event))));
            assert.deepEqual([back?.start, back?.end, back?.timeZone], [start, end, timeZone]);
          },
        ),
      );
    });

    test('what somebody has moved since holds, not the note', () => {
      const written = write(day);
      const key = 'startTime' in written ? 'startTime' : 'startsAt';
      const [moved] = read({ ...written, [key]: '2026-07-02T18:30:00Z' });
      assert.match(moved!.start, /^2026-07-02T/);
    });

    test('a note of anything else is passed over', () => {
      for (const wrong of [7, 'x', null, [], { start: '2026-02-30' }, { start: {}, end: 1 }]) {
        const written = {
          ...write({ ...day, start: '2026-07-02T18:30' }),
          tweetup: wrong,
          'schema:startDate': wrong,
        };
        assert.match(read(written)[0]!.start, /T/);
      }
    });
  });
}

test('times have no note', () => {
  const timed = { ...day, start: '2026-07-02T18:30' };
  assert.ok(!JSON.stringify(toActivity(timed)).includes('schema'));
  assert.equal(toLexicon(timed, { now })['tweetup'], undefined);
});

test('the date before a whole day was moved is a date too', () => {
  const moved: TweetupEvent = { ...day, status: 'moved', previous: [{ start: '2026-06-25' }] };
  assert.deepEqual(fromActivity(toActivity(moved)).events[0]?.previous, [{ start: '2026-06-25' }]);
});

test('so do collections and lists of records, as files are written', async () => {
  const { events } = parseFeed({
    events: [day, { ...day, id: 'y', start: '2026-07-09', end: '2026-07-10' }],
  });
  for (const id of ['activity-streams', 'lexicon']) {
    const write = await formats.find((format) => format.id === id)!.writer!();
    const back = await readAny(write(events, { now }));
    assert.deepEqual(
      back.events.map(({ start, end, timeZone }) => [start, end, timeZone]),
      [
        ['2026-07-02', undefined, 'Europe/Berlin'],
        ['2026-07-09', '2026-07-10', 'Europe/Berlin'],
      ],
      id,
    );
  }
});
