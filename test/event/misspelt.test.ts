import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeProblem, eventSchema, parseFeed } from '../../src/event/index.ts';
import { readEvent } from '../../src/event/read.ts';

const base = { id: 'a', title: 'Tweetup', start: '2026-12-03T18:30', timeZone: 'Europe/London' };
const slips = (more: object) =>
  readEvent({ ...base, ...more })
    .problems.filter(({ code }) => code === 'field-misspelt')
    .map(({ path, params }) => `${path.join('.')} > ${String(params?.['meant'])}`);

test('a slip in the name of a field is named with the field that was meant', () => {
  assert.deepEqual(slips({ hashtag: ['x'], End: '2026-12-03T20:00', 'code-of-conduct': 'x', capacitiy: 3 }), [
    'hashtag > hashtags',
    'End > end',
    'code-of-conduct > codeOfConduct',
    'capacitiy > capacity',
  ]);
  assert.deepEqual(slips({ endTime: 'x', location: 'x' }), ['endTime > end', 'location > venue']);
});

test('also inside what an event holds', () => {
  const more = {
    venue: { adress: 'x', stepfree: true },
    hosts: [{ name: 'A' }, { Name: 'B' }],
    recurrence: { changes: [{ at: '2026-12-03T18:30', titel: 'x' }] },
    links: ['https://x.example', { link: 'https://x.example' }],
  };
  assert.deepEqual(slips(more), [
    'venue.adress > address',
    'venue.stepfree > stepFree',
    'hosts.1.Name > name',
    'recurrence.changes.0.titel > title',
    'links.1.link > url',
  ]);
});

test('fields of others, and names that each writer chooses, are let be', () => {
  const more = {
    'x-room': 1,
    notes: 'x',
    ticket: 'x',
    seats: 3,
    location: 'x',
    venue: { name: 'x', floor: 2 },
    hosts: [{ name: 'A', handles: { ex: 'a', blueski: 'b' } }],
    translations: { tilte: { title: 'x' } },
  };
  assert.deepEqual(slips(more), []);
});

test('a zone that is called otherwise is not just said to be missing', () => {
  const { timeZone, ...rest } = base;
  const { problems } = parseFeed({ events: [{ ...rest, timezone: timeZone }] });
  assert.deepEqual(
    problems.map(({ code }) => code),
    ['field-misspelt', 'zone-missing'],
  );
  assert.equal(
    describeProblem(problems[0]!),
    'events[0].timezone of “a” is not a field that is known here, and was left out. Did you mean “timeZone”?',
  );
});

test('no field of an event is taken for a slip of another', () => {
  for (const key of Object.keys(eventSchema.shape)) assert.deepEqual(slips({ [key]: undefined }), [], key);
});

test('the feed’s own fields and defaults are read the same', () => {
  const { problems } = parseFeed({ titel: 'x', events: [], default: {}, defaults: { Timezone: 'x' } });
  assert.deepEqual(
    problems.map(({ code, path, params }) => [code, path.join('.'), params?.['meant']]),
    [
      ['field-misspelt', 'titel', 'title'],
      ['field-misspelt', 'defaults.Timezone', 'timeZone'],
    ],
  );
});

test('what is nearly right is shown as it is written', () => {
  const { problems } = readEvent({
    ...base,
    capacity: '30',
    hashtags: '#Museum',
    venue: 'Café "Kunst"',
    hosts: 'Theda',
    online: 'https://x.example',
    price: 'free',
  });
  const said = problems.map((problem) => describeProblem(problem));
  for (const example of [
    '"capacity": 30',
    '"hashtags": ["#Museum"]',
    '"venue": { "name": "Café \\"Kunst\\"" }',
    '"hosts": [{ "name": "Theda" }]',
    '"online": { "url": "https://x.example" }',
  ]) {
    assert.ok(
      said.some((text) => text.endsWith(`Write ${example}.`)),
      `${example} in\n${said.join('\n')}`,
    );
  }
  assert.ok(said.includes('price of “a” should be an object, but is free.'), said.join('\n'));
});
