/**
 * Who gets a place. Pure: the same state, command and time give the same result, so every store, process and retry
 * decides alike.
 *
 * An edit never costs a held place; a raise that does not fit is refused and the old reply stands; who leaves and
 * returns goes to the end; places that become free go down the waiting list until `closes`, later by the host's choice.
 */
import { Queue, type State } from './queue.ts';
import { detailsOf, headsOf, type Answer, type Details, type Entry, type Rsvp, type Rules } from './rsvp.ts';

/** Why a command was refused. Stable: they are the service's problem codes. */
export type Refusal =
  | 'no-such-reply'
  | 'conflict'
  | 'not-yet-open'
  | 'closed'
  | 'cancelled'
  | 'full'
  | 'too-many-guests'
  | 'guests-do-not-fit';

export interface PutCommand {
  type: 'put';
  eventId: string;
  occurrence: string;
  id: string;
  /** Hash of the secret. */
  secret: string;
  revision: number;
  answer: Answer;
  guests: number;
  details: Details;
}

export type Command =
  | PutCommand
  /** Withdraws: deletes all but what keeps an old request from bringing the person back. */
  | { type: 'delete'; id: string; secret: string; revision: number }
  /** The owner reads her reply; a promotion counts as seen from then on. */
  | { type: 'look'; id: string; secret: string }
  /** A new private link: the old secret stops working. */
  | { type: 'rotate'; id: string; secret: string; newSecret: string }
  | { type: 'hide-name'; id: string; hidden: boolean }
  /** The host gives a waiting person a place, whatever the order and the capacity. */
  | { type: 'promote'; id: string }
  | { type: 'close' }
  | { type: 'reopen' }
  /** The event has changed. */
  | { type: 'rules'; rules: Rules }
  /** Access needs are deleted. */
  | { type: 'forget-needs' };

/** What happened, for the host, the log and the metrics. */
export type Change =
  { type: 'saved' | 'withdrawn' | 'promoted'; id: string } | { type: 'closed' | 'reopened' };

export type Outcome =
  | { ok: true; changes: Change[]; entry?: Entry; position: number }
  /** With `conflict`, `entry` is the reply as it stands. */
  | { ok: false; code: Refusal; entry?: Entry; position: number };

/** Decides one command. The state given stays as it is. */
export function decide(
  state: State,
  command: Command,
  now: number,
): { state: State; events: Change[]; reply: Outcome } {
  const queue = new Queue(state);
  const reply = apply(queue, command, now);
  return { state: queue, events: reply.ok ? reply.changes : [], reply };
}

/** Decides one command and changes the queue accordingly: `decide` for who decides many in a row. */
export function apply(queue: Queue, command: Command, now: number): Outcome {
  switch (command.type) {
    case 'put':
      return put(queue, command, now);
    case 'delete':
      return withdraw(queue, command, now);
    case 'look':
      return look(queue, command);
    case 'rotate':
      return rotate(queue, command);
    case 'hide-name':
      return change(queue, command.id, (entry) => ({ ...entry, nameHidden: command.hidden }));
    case 'promote':
      return promote(queue, command.id, now);
    case 'close':
      queue.closed = true;
      return { ok: true, changes: [{ type: 'closed' }], position: 0 };
    case 'reopen':
      queue.closed = false;
      return { ok: true, changes: [{ type: 'reopened' }, ...fill(queue, now)], position: 0 };
    case 'rules':
      queue.rules = command.rules;
      return { ok: true, changes: fill(queue, now), position: 0 };
    case 'forget-needs':
      return forgetNeeds(queue);
  }
}

/** Why nobody new may say yes now; `undefined` while they may. */
export function whyNot(state: Pick<State, 'rules' | 'closed'>, now: number): Refusal | undefined {
  const { rules } = state;
  if (rules.status === 'cancelled') return 'cancelled';
  if (rules.missing || state.closed || rules.status === 'postponed' || now >= rules.closes) return 'closed';
  if (rules.opens !== undefined && now < rules.opens) return 'not-yet-open';
  return undefined;
}

function put(queue: Queue, command: PutCommand, now: number): Outcome {
  const known = queue.entries.get(command.id);
  if (known && !sameSecret(known.secret, command.secret)) return refuse('no-such-reply');
  if (known && command.revision <= known.rsvp.revision) return replayed(queue, known, command);
  const old = known?.gone ? undefined : known;
  const place = placeFor(queue, old, command, now);
  if ('code' in place) return { ...place, entry: old, position: queue.position(command.id) };
  const entry: Entry = {
    rsvp: {
      id: command.id,
      eventId: command.eventId,
      occurrence: command.occurrence,
      answer: command.answer,
      guests: command.answer === 'going' ? command.guests : 0,
      place: place.place,
      revision: command.revision,
      updatedAt: new Date(now).toISOString(),
      ...detailsOf(command.details),
    },
    secret: command.secret,
    ticket: place.ticket,
  };
  if (old?.nameHidden) entry.nameHidden = true;
  queue.put(entry);
  return accept(queue, entry, [{ type: 'saved', id: command.id }, ...fill(queue, now)]);
}

type Seat = { place: Rsvp['place']; ticket: number } | { ok: false; code: Refusal };

function placeFor(queue: Queue, old: Entry | undefined, command: PutCommand, now: number): Seat {
  const refusal = whyNot(queue, now);
  if (command.answer !== 'going') {
    // Who has replied may always say that she does not come, or perhaps.
    return refusal && !old ? { ok: false, code: refusal } : { place: 'none', ticket: 0 };
  }
  const heads = headsOf(command);
  const before = old ? headsOf(old.rsvp) : 0;
  // Whoever is in keeps what she has, also when the host has lowered the number of guests or closed.
  if (old && before > 0 && heads <= before) return { place: old.rsvp.place, ticket: old.ticket };
  if (refusal) return { ok: false, code: refusal };
  if (command.guests > queue.rules.guests) return { ok: false, code: 'too-many-guests' };
  if (old?.rsvp.place === 'held') {
    return heads - before <= queue.left && heads <= (queue.rules.capacity ?? Infinity)
      ? { place: 'held', ticket: old.ticket }
      : { ok: false, code: 'guests-do-not-fit' };
  }
  if (heads > (queue.rules.capacity ?? Infinity)) {
    return { ok: false, code: command.guests > 0 && queue.rules.capacity ? 'guests-do-not-fit' : 'full' };
  }
  if (old?.rsvp.place === 'waiting') return { place: 'waiting', ticket: old.ticket };
  if (queue.fits(heads)) return { place: 'held', ticket: queue.ticket++ };
  return queue.rules.waitingList === 'none'
    ? { ok: false, code: heads > 1 && queue.left > 0 ? 'guests-do-not-fit' : 'full' }
    : { place: 'waiting', ticket: queue.ticket++ };
}

/** An equal revision that says the same is the same request again; anything else is old, or another device's. */
function replayed(queue: Queue, known: Entry, command: PutCommand): Outcome {
  if (known.gone) return refuse('conflict');
  const { rsvp } = known;
  const same =
    command.revision === rsvp.revision &&
    command.answer === rsvp.answer &&
    (command.answer !== 'going' || command.guests === rsvp.guests) &&
    JSON.stringify(detailsOf(command.details)) === JSON.stringify(detailsOf(rsvp));
  const position = queue.position(rsvp.id);
  return same
    ? { ok: true, changes: [], entry: known, position }
    : { ok: false, code: 'conflict', entry: known, position };
}

function withdraw(
  queue: Queue,
  command: { id: string; secret: string; revision: number },
  now: number,
): Outcome {
  const known = queue.entries.get(command.id);
  if (!known || !sameSecret(known.secret, command.secret)) return refuse('no-such-reply');
  if (known.gone) return accept(queue, known, []);
  if (command.revision <= known.rsvp.revision) return { ...refuse('conflict'), entry: known };
  const { id, eventId, occurrence } = known.rsvp;
  const entry: Entry = {
    rsvp: {
      id,
      eventId,
      occurrence,
      answer: 'declined',
      guests: 0,
      place: 'none',
      revision: command.revision,
      showName: false,
      updatedAt: new Date(now).toISOString(),
    },
    secret: known.secret,
    ticket: 0,
    gone: true,
  };
  queue.put(entry);
  return accept(queue, entry, [{ type: 'withdrawn', id }, ...fill(queue, now)]);
}

function look(queue: Queue, command: { id: string; secret: string }): Outcome {
  const entry = queue.entries.get(command.id);
  if (!entry || entry.gone || !sameSecret(entry.secret, command.secret)) return refuse('no-such-reply');
  if (entry.promotedAt !== undefined) {
    const { promotedAt: _, ...seen } = entry;
    queue.put(seen);
  }
  return accept(queue, entry, []);
}

function rotate(queue: Queue, command: { id: string; secret: string; newSecret: string }): Outcome {
  const entry = queue.entries.get(command.id);
  if (!entry || entry.gone) return refuse('no-such-reply');
  // The same request again, after its answer was lost.
  if (sameSecret(entry.secret, command.newSecret)) return accept(queue, entry, []);
  if (!sameSecret(entry.secret, command.secret)) return refuse('no-such-reply');
  return change(queue, command.id, (old) => ({ ...old, secret: command.newSecret }));
}

function promote(queue: Queue, id: string, now: number): Outcome {
  if (queue.position(id) === 0) return refuse('no-such-reply');
  const outcome = change(queue, id, (entry) => seated(entry, now));
  return outcome.ok ? { ...outcome, changes: [{ type: 'promoted', id }] } : outcome;
}

/** Gives places that are free to those who wait, while replies are open. */
function fill(queue: Queue, now: number): Change[] {
  const changes: Change[] = [];
  const { rules } = queue;
  if (queue.closed || rules.missing || now >= rules.closes) return changes;
  if (rules.status === 'cancelled' || rules.status === 'postponed') return changes;
  for (let entry = queue.nextInLine(); entry; entry = queue.nextInLine()) {
    queue.put(seated(entry, now));
    changes.push({ type: 'promoted', id: entry.rsvp.id });
  }
  return changes;
}

function seated(entry: Entry, now: number): Entry {
  return { ...entry, rsvp: { ...entry.rsvp, place: 'held' }, promotedAt: now };
}

function forgetNeeds(queue: Queue): Outcome {
  for (const entry of [...queue.entries.values()]) {
    if (entry.rsvp.accessNeeds === undefined) continue;
    const { accessNeeds: _, ...rsvp } = entry.rsvp;
    queue.put({ ...entry, rsvp });
  }
  return { ok: true, changes: [], position: 0 };
}

function change(queue: Queue, id: string, edit: (entry: Entry) => Entry): Outcome {
  const entry = queue.entries.get(id);
  if (!entry || entry.gone) return refuse('no-such-reply');
  const edited = edit(entry);
  queue.put(edited);
  return accept(queue, edited, []);
}

function accept(queue: Queue, entry: Entry, changes: Change[]): Outcome {
  const { id } = entry.rsvp;
  // Filling may have promoted the very reply that was just saved.
  return { ok: true, changes, entry: queue.entries.get(id) ?? entry, position: queue.position(id) };
}

function refuse(code: Refusal): Outcome & { ok: false } {
  return { ok: false, code, position: 0 };
}

/** Compares two hashes in a time that does not depend on where they differ. */
export function sameSecret(a: string, b: string): boolean {
  let difference = a.length ^ b.length;
  for (let i = 0; i < a.length; i += 1) difference |= a.charCodeAt(i) ^ b.charCodeAt(i);
  return difference === 0;
}
