import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import * as z from 'zod/mini';
import { eventSchema, parseFeed } from '../../src/event/index.ts';
import { skim } from '../../src/event/skim.ts';

const good = {
  id: 'a',
  title: 'Tweetup – “Wer kommt?” لقاء',
  start: '2026-12-03T18:30',
  end: '2026-12-03T21:00',
  timeZone: 'Europe/London',
  contact: '@libtweetup',
  description: 'First line\nsecond line, C:\\temp\tand "quotes"',
  hashtags: ['DrinkingAboutMuseums'],
  venue: { name: 'The John Hewitt', kind: 'pub', latitude: 54.6 },
};
const read = (input: unknown) => {
  const skimmed = skim(input);
  const events = skimmed.entries.map((entry) => entry.event).filter((event) => event !== undefined);
  return { ...skimmed, events, needsReader: skimmed.needsReader };
};

test('a feed without faults needs no reader, and reads as the reader reads it', () => {
  const { events, needsReader, problems } = read({
    title: 'F',
    defaults: { openTo: 'anyone' },
    events: [good],
  });
  assert.equal(needsReader, false);
  assert.equal(problems.length, 0);
  assert.deepEqual(events, parseFeed({ defaults: { openTo: 'anyone' }, events: [good] }).events);
});

describe('what only the reader can judge asks for it', () => {
  const changes: Record<string, object> = {
    'a missing title': { title: undefined },
    'an offset in the start': { start: '2026-12-03T18:30:00Z' },
    'an abbreviation as zone': { timeZone: 'BST' },
    'an end before the start': { end: '2026-12-03T18:00' },
    'a date as end': { end: '2026-12-04' },
    'a day that does not exist': { start: '2026-02-30T10:00', end: undefined },
    'a skipped hour': { start: '2027-03-28T01:30', end: undefined },
    'an unknown kind': { kind: 'picnic' },
    'a bad field': { capacity: -3 },
    null: { summary: null },
    'a rule that is none': { recurrence: { rule: 'FREQ=SOMETIMES' } },
    'a rare rule': { recurrence: { rule: 'FREQ=YEARLY;BYWEEKNO=20' } },
    'a bidi control': { summary: 'a\u202Eb' },
    'a control character': { summary: 'a\u0007b' },
    'a lone surrogate': { summary: 'a\uD800b' },
    'a line break of another system': { summary: 'a\r\nb' },
    '# before a hashtag': { hashtags: ['#dam'] },
    '@ before a handle': { hosts: [{ name: 'T', handles: { x: '@t' } }] },
    'white space in the title': { title: 'Two  blanks' },
    'white space after the title': { title: 'Title ' },
  };
  for (const [name, change] of Object.entries(changes)) {
    test(name, () => assert.equal(read({ events: [{ ...good, ...change }] }).needsReader, true));
  }
  test('a bad field of the feed', () => assert.equal(read({ title: 5, events: [good] }).needsReader, true));
});

test('whatever the short way accepts, the reader reads the same, without a problem', () => {
  const odd = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 8 }),
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.constantFrom('#tag', '@name', ' a', 'a  b', 'Europe/London', '', 'a"b', '\\u0041'),
  );
  const usual = fc.oneof(
    fc.constantFrom('tweetup', 'Wer kommt?', 'متحف', '🥂 pub'),
    fc.string({ minLength: 1, maxLength: 5 }),
  );
  const text = fc.oneof({ arbitrary: usual, weight: 30 }, { arbitrary: odd, weight: 1 });
  const wall = fc.constantFrom(
    '2026-12-03T18:30',
    '2026-12-03',
    '2027-03-28T01:30',
    '2026-12-03T18:30:00',
    '2026-02-29',
  );
  const event = fc.record(
    {
      id: text,
      title: text,
      start: wall,
      end: wall,
      timeZone: fc.constantFrom('Europe/London', 'UTC', 'Asia/Tokyo'),
      kind: fc.constantFrom('tweetup', 'chat', 'picnic'),
      summary: text,
      contact: text,
      hashtags: fc.array(text, { maxLength: 3 }),
      hosts: fc.array(fc.record({ name: text, handles: fc.dictionary(text, text, { maxKeys: 2 }) }), {
        maxLength: 2,
      }),
      alongside: fc.record({ name: text, hashtag: text }),
      url: text,
      recurrence: fc.record({
        rule: fc.constantFrom(
          'FREQ=MONTHLY;BYDAY=1TH',
          'FREQ=WEEKLY;INTERVAL=2;BYDAY=SU',
          'FREQ=WEEKLY;BYDAY=1TH',
          'FREQ=NEVER',
          'FREQ=DAILY',
        ),
      }),
      capacity: fc.integer({ min: -1, max: 50 }),
    },
    { requiredKeys: ['id', 'title', 'start', 'timeZone'] },
  );
  let accepted = 0;
  fc.assert(
    fc.property(event, (value) => {
      // As it comes from JSON.
      const input: unknown = JSON.parse(JSON.stringify(value));
      const short = read([input]);
      if (short.needsReader) return;
      accepted++;
      const long = parseFeed([input]);
      assert.deepEqual(short.events, long.events);
      assert.deepEqual(long.problems, []);
    }),
    { numRuns: 10_000 },
  );
  assert.ok(accepted > 200, `only ${accepted} accepted`);
});

describe('the short way knows every field of the schema', () => {
  type Json = {
    properties?: Record<string, Json>;
    items?: Json;
    anyOf?: Json[];
    additionalProperties?: Json | boolean;
  };

  /** The paths of all fields, as `venue.name`, `hosts[].handles.*`. */
  function fieldsOf(schema: Json, path = ''): string[] {
    const inside = (schema.anyOf ?? []).flatMap((one) => fieldsOf(one, path));
    if (schema.items) inside.push(...fieldsOf(schema.items, `${path}[]`));
    for (const [key, field] of Object.entries(schema.properties ?? {}))
      inside.push(...[path === '' ? key : `${path}.${key}`].flatMap((at) => [at, ...fieldsOf(field, at)]));
    if (
      typeof schema.additionalProperties === 'object' &&
      Object.keys(schema.additionalProperties).length > 0
    )
      inside.push(`${path}.*`, ...fieldsOf(schema.additionalProperties, `${path}.*`));
    return inside;
  }

  function fieldsIn(value: unknown, open: Set<string>, path = ''): string[] {
    if (Array.isArray(value)) return value.flatMap((item) => fieldsIn(item, open, `${path}[]`));
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, field]) => {
      const at = open.has(`${path}.*`) ? `${path}.*` : path === '' ? key : `${path}.${key}`;
      return [at, ...fieldsIn(field, open, at)];
    });
  }

  const schema = z.toJSONSchema(eventSchema, { unrepresentable: 'any' }) as Json;
  const fields = new Set(fieldsOf(schema));
  const whole = JSON.parse(
    readFileSync(new URL('../fixtures/event/every-field.json', import.meta.url), 'utf8'),
  ) as Record<string, unknown>;

  test('the event of the fixture has them all', () => {
    const open = new Set([...fields].filter((field) => field.endsWith('.*')));
    const there = new Set(fieldsIn(whole, open));
    assert.deepEqual(
      [...fields].filter((field) => !there.has(field)),
      [],
    );
  });

  test('and is read without the reader, whole', () => {
    const { events, needsReader } = read([whole]);
    assert.equal(needsReader, false);
    assert.deepEqual(events, [whole]);
    assert.deepEqual(parseFeed([whole]).problems, []);
    assert.deepEqual(parseFeed([whole]).events, [whole]);
  });

  test('each field is checked: of another form, it asks for the reader', () => {
    for (const key of Object.keys(whole)) {
      assert.equal(read([{ ...whole, [key]: Symbol.iterator }]).needsReader, true, key);
      assert.equal(read([{ ...whole, [key]: [[7]] }]).needsReader, true, key);
    }
  });
});
