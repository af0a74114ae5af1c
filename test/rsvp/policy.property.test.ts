import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decide, type Command, type Outcome } from '../../src/rsvp/policy.ts';
import { emptyState, type State } from '../../src/rsvp/queue.ts';
import { headsOf, type Entry, type Rules } from '../../src/rsvp/rsvp.ts';
import { tally } from '../../src/rsvp/tally.ts';

const closes = 1000;
const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

type Step =
  | { do: 'put'; id: string; answer: 'going' | 'maybe' | 'declined'; guests: number; lag: number }
  | { do: 'delete'; id: string; lag: number }
  | { do: 'capacity'; capacity: number | undefined }
  | { do: 'close' }
  | { do: 'reopen' }
  | { do: 'time'; by: number };

const steps = fc.array(
  fc.oneof(
    {
      weight: 12,
      arbitrary: fc.record({
        do: fc.constant('put' as const),
        id: fc.constantFrom(...ids),
        answer: fc.constantFrom('going' as const, 'going' as const, 'maybe' as const, 'declined' as const),
        guests: fc.integer({ min: 0, max: 4 }),
        // 0 replays the last revision, 1 is the next one.
        lag: fc.constantFrom(0, 1, 1, 1, 3),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        do: fc.constant('delete' as const),
        id: fc.constantFrom(...ids),
        lag: fc.constantFrom(0, 1),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        do: fc.constant('capacity' as const),
        capacity: fc.option(fc.integer({ min: 0, max: 12 }), { nil: undefined }),
      }),
    },
    { weight: 1, arbitrary: fc.constantFrom({ do: 'close' as const }, { do: 'reopen' as const }) },
    {
      weight: 1,
      arbitrary: fc.record({ do: fc.constant('time' as const), by: fc.integer({ min: 0, max: 60 }) }),
    },
  ),
  { maxLength: 60, size: 'max' },
);

const setups = fc.record({
  capacity: fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined }),
  guests: fc.integer({ min: 0, max: 3 }),
  waitingList: fc.constantFrom('first-fit' as const, 'strict' as const, 'none' as const),
});

function rulesOf(setup: {
  capacity?: number | undefined;
  guests: number;
  waitingList: Rules['waitingList'];
}): Rules {
  const { capacity, guests, waitingList } = setup;
  return {
    status: 'planned',
    ...(capacity === undefined ? {} : { capacity }),
    guests,
    closes,
    startsAt: 1100,
    endsAt: 1200,
    waitingList,
    tally: 'public',
    missing: false,
  };
}

/** Runs steps, and calls back after each with the states around it. */
function run(
  setup: { capacity?: number | undefined; guests: number; waitingList: Rules['waitingList'] },
  list: Step[],
  check: (before: State, after: State, outcome: Outcome, command: Command, now: number) => void,
): State {
  let state = emptyState(rulesOf(setup));
  let now = 0;
  const revisions = new Map<string, number>();
  for (const step of list) {
    if (step.do === 'time') {
      now += step.by;
      continue;
    }
    const command = commandOf(step, state, revisions);
    const before = state;
    const frozen = JSON.stringify([...before.entries]);
    const result = decide(state, command, now);
    assert.equal(JSON.stringify([...before.entries]), frozen, 'the state given stays as it was');
    state = result.state;
    check(before, state, result.reply, command, now);
  }
  return state;
}

function commandOf(
  step: Exclude<Step, { do: 'time' }>,
  state: State,
  revisions: Map<string, number>,
): Command {
  if (step.do === 'close' || step.do === 'reopen') return { type: step.do };
  if (step.do === 'capacity') {
    const { capacity: _, ...rules } = state.rules;
    return {
      type: 'rules',
      rules: step.capacity === undefined ? rules : { ...rules, capacity: step.capacity },
    };
  }
  const revision = (revisions.get(step.id) ?? 0) + step.lag;
  revisions.set(step.id, revision);
  if (step.do === 'delete') return { type: 'delete', id: step.id, secret: 's', revision };
  const { id, answer, guests } = step;
  return {
    type: 'put',
    eventId: 'event',
    occurrence: '',
    id,
    secret: 's',
    revision,
    answer,
    guests,
    details: { showName: false },
  };
}

const live = (state: State): Entry[] => [...state.entries.values()].filter((entry) => !entry.gone);
const held = (state: State): number =>
  live(state)
    .filter((entry) => entry.rsvp.place === 'held')
    .reduce((sum, entry) => sum + headsOf(entry.rsvp), 0);

test('never more heads are held than fit, unless the host lowered the capacity', () => {
  fc.assert(
    fc.property(setups, steps, (setup, list) => {
      run(setup, list, (before, after) => {
        const limit = after.rules.capacity ?? Infinity;
        assert.ok(held(after) <= Math.max(limit, held(before)), `${held(after)} held of ${limit}`);
      });
    }),
    { numRuns: 500 },
  );
});

test('what is accepted stands as it was said, and what is refused changes nothing', () => {
  fc.assert(
    fc.property(setups, steps, (setup, list) => {
      run(setup, list, (before, after, outcome, command) => {
        if (!outcome.ok) {
          assert.deepEqual([...after.entries], [...before.entries]);
          return;
        }
        if (command.type !== 'put') return;
        const entry = after.entries.get(command.id);
        assert.ok(entry && !entry.gone);
        assert.equal(entry.rsvp.answer, command.answer);
        assert.equal(entry.rsvp.guests, command.answer === 'going' ? command.guests : 0);
        assert.equal(entry.rsvp.place === 'none', command.answer !== 'going');
      });
    }),
    { numRuns: 500 },
  );
});

test('nobody loses a held place by what others, or she herself while going, do', () => {
  fc.assert(
    fc.property(setups, steps, (setup, list) => {
      run(setup, list, (before, after, _outcome, command) => {
        for (const entry of live(before)) {
          if (entry.rsvp.place !== 'held') continue;
          const now = after.entries.get(entry.rsvp.id);
          if ((command.type === 'put' && command.answer !== 'going') || command.type === 'delete') {
            if (command.id === entry.rsvp.id) continue;
          }
          assert.equal(now?.rsvp.place, 'held');
        }
      });
    }),
    { numRuns: 500 },
  );
});

test('the waiting list keeps its order, and only those who fit go ahead', () => {
  fc.assert(
    fc.property(setups, steps, (setup, list) => {
      run(setup, list, (before, after, _outcome, _command, now) => {
        const line = (state: State): Entry[] =>
          live(state)
            .filter((entry) => entry.rsvp.place === 'waiting')
            .sort((a, b) => a.ticket - b.ticket);
        const still = line(after).map((entry) => entry.rsvp.id);
        const were = line(before)
          .map((entry) => entry.rsvp.id)
          .filter((id) => still.includes(id));
        assert.deepEqual(
          still.slice(0, were.length),
          were,
          'those who waited keep their order, ahead of newcomers',
        );

        const capacity = after.rules.capacity ?? Infinity;
        const left = capacity - held(after);
        const open = now < closes && !after.closed && after.rules.status === 'planned';
        if (!open) return;
        const possible = line(after).filter((entry) => headsOf(entry.rsvp) <= capacity);
        const next = after.rules.waitingList === 'strict' ? possible.slice(0, 1) : possible;
        assert.ok(
          !next.some((entry) => headsOf(entry.rsvp) <= left),
          'a place is free and somebody who fits waits',
        );
      });
    }),
    { numRuns: 500 },
  );
});

test('the running counts are those of counting all replies again', () => {
  fc.assert(
    fc.property(setups, steps, (setup, list) => {
      const state = run(setup, list, () => {});
      const again = tally(live(state).map((entry) => entry.rsvp));
      if (list.every((step) => step.do === 'time')) return;
      assert.deepEqual((state as unknown as { counts: unknown }).counts, again);
    }),
    { numRuns: 500 },
  );
});

test('sending every command twice, or an older one again, changes nothing', () => {
  fc.assert(
    fc.property(setups, steps, (setup, list) => {
      const seen: Command[] = [];
      run(setup, list, (_before, after, outcome, command, now) => {
        if (command.type !== 'put' && command.type !== 'delete') return;
        if (outcome.ok) seen.push(command);
        for (const old of seen.slice(-6)) {
          const again = decide(after, old, now);
          assert.deepEqual([...again.state.entries], [...after.entries], 'an old request changed something');
        }
      });
    }),
    { numRuns: 200 },
  );
});
