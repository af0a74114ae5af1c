import { test } from 'node:test';
import assert from 'node:assert/strict';
import { decide, type Command, type Outcome } from '../../src/rsvp/policy.ts';
import { emptyState, type State } from '../../src/rsvp/queue.ts';
import type { Rules } from '../../src/rsvp/rsvp.ts';
import { estimate, tally } from '../../src/rsvp/tally.ts';

const rules = (more: Partial<Rules> = {}): Rules => ({
  status: 'planned',
  capacity: 4,
  guests: 3,
  closes: 1000,
  startsAt: 2000,
  endsAt: 3000,
  waitingList: 'first-fit',
  tally: 'public',
  missing: false,
  ...more,
});

/** A table of people, spoken to one after the other. */
class Table {
  state: State;
  now = 0;
  #revisions = new Map<string, number>();
  constructor(more: Partial<Rules> = {}) {
    this.state = emptyState(rules(more));
  }
  do(command: Command): Outcome {
    const { state, reply } = decide(this.state, command, this.now);
    this.state = state;
    return reply;
  }
  say(id: string, answer: 'going' | 'maybe' | 'declined', guests = 0): string {
    const revision = (this.#revisions.get(id) ?? 0) + 1;
    this.#revisions.set(id, revision);
    const details = { showName: false };
    const put = { type: 'put' as const, eventId: 'e', occurrence: '', secret: 's', details };
    const outcome = this.do({ ...put, id, revision, answer, guests });
    return outcome.ok ? (outcome.entry?.rsvp.place ?? '') : outcome.code;
  }
  get held(): string[] {
    return this.#of('held');
  }
  get waiting(): string[] {
    return this.#of('waiting');
  }
  #of(place: string): string[] {
    const entries = [...this.state.entries.values()].filter(
      (entry) => !entry.gone && entry.rsvp.place === place,
    );
    return entries.sort((a, b) => a.ticket - b.ticket).map((entry) => entry.rsvp.id);
  }
}

test('first-fit lets a small party past a large one; strict does not', () => {
  for (const [waitingList, expected] of [
    ['first-fit', ['a', 'c']],
    ['strict', ['a']],
  ] as const) {
    const table = new Table({ waitingList });
    table.say('a', 'going', 2);
    table.say('b', 'going', 1);
    table.say('c', 'going');
    assert.deepEqual(table.held, expected, waitingList);
  }
});

test('a party that can never fit holds up nobody in strict order', () => {
  const table = new Table({ waitingList: 'strict' });
  table.say('a', 'going', 3);
  table.say('b', 'going', 3);
  table.say('c', 'going');
  table.do({ type: 'rules', rules: rules({ waitingList: 'strict', capacity: 2 }) });
  table.say('a', 'declined');
  assert.deepEqual([table.held, table.waiting], [['c'], ['b']]);
  assert.equal(table.say('d', 'going', 2), 'guests-do-not-fit');
});

test('who leaves and returns goes to the end; who only thinks of a note stays where she was', () => {
  const table = new Table({ capacity: 1 });
  for (const id of ['a', 'b', 'c']) table.say(id, 'going');
  table.say('b', 'going');
  assert.deepEqual(table.waiting, ['b', 'c']);
  table.say('b', 'maybe');
  table.say('b', 'going');
  assert.deepEqual(table.waiting, ['c', 'b']);
  assert.equal(table.say('a', 'declined'), 'none');
  assert.equal(table.say('a', 'going'), 'waiting');
  assert.deepEqual([table.held, table.waiting], [['c'], ['b', 'a']]);
});

test('a raise takes only what is more, and who waits may raise without losing her turn', () => {
  const table = new Table();
  table.say('a', 'going', 1);
  assert.equal(table.say('a', 'going', 2), 'held');
  table.say('b', 'going', 1);
  table.say('c', 'going', 1);
  assert.equal(table.say('b', 'going', 3), 'waiting');
  assert.deepEqual(table.waiting, ['b', 'c']);
});

test('without a waiting list, full is said at once, and so is that the guests are too many', () => {
  const table = new Table({ waitingList: 'none', capacity: 3 });
  table.say('a', 'going', 1);
  assert.equal(table.say('b', 'going', 1), 'guests-do-not-fit');
  assert.equal(table.say('b', 'going'), 'held');
  assert.equal(table.say('c', 'going'), 'full');
});

test('places that become free after closing are the host’s to give', () => {
  const table = new Table({ capacity: 1 });
  table.say('a', 'going');
  table.say('b', 'going');
  table.now = 1000;
  assert.equal(table.say('a', 'declined'), 'none');
  assert.deepEqual([table.held, table.waiting], [[], ['b']]);
  assert.equal(table.do({ type: 'promote', id: 'b' }).ok, true);
  assert.deepEqual(table.held, ['b']);
});

test('after closing, who comes may bring fewer, not more; nobody new is taken', () => {
  const table = new Table();
  table.say('a', 'going', 1);
  table.now = 1000;
  assert.equal(table.say('a', 'going', 2), 'closed');
  assert.equal(table.say('a', 'going', 0), 'held');
  assert.equal(table.say('b', 'going'), 'closed');
  assert.equal(table.say('b', 'declined'), 'closed');
});

test('a host who allows fewer guests later takes none away', () => {
  const table = new Table();
  table.say('a', 'going', 3);
  table.do({ type: 'rules', rules: rules({ guests: 0 }) });
  assert.equal(table.say('a', 'going', 3), 'held');
  assert.equal(table.say('b', 'going', 1), 'too-many-guests');
});

test('a cancelled event says so and promotes nobody; what was said stays for the host', () => {
  const table = new Table({ capacity: 1 });
  table.say('a', 'going');
  table.say('b', 'going');
  table.do({ type: 'rules', rules: rules({ capacity: 9, status: 'cancelled' }) });
  assert.deepEqual([table.held, table.waiting], [['a'], ['b']]);
  assert.equal(table.say('c', 'going'), 'cancelled');
});

test('the tally counts heads that have a place; the estimate is an honest range', () => {
  const going = { answer: 'going', guests: 1, place: 'held' } as const;
  const counts = tally([going, going, { ...going, place: 'waiting' }, { ...going, answer: 'maybe' }], 3);
  assert.deepEqual(counts, { going: 4, waiting: 2, maybe: 1, declined: 0, capacity: 3, left: 0 });
  assert.deepEqual(estimate({ going: 56, maybe: 0 }), { low: 22, likely: 34, high: 42 });
  assert.deepEqual(estimate({ going: 0, maybe: 0 }), { low: 0, likely: 0, high: 0 });
});
