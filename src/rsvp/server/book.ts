/** One event as a process knows it: its definition and the queue of each date, up to a version. */
import { apply, sameSecret, whyNot, type Command, type Outcome } from '../policy.ts';
import { emptyState, publicNames, Queue } from '../queue.ts';
import type { Entry } from '../rsvp.ts';
import type { Loaded, OccurrenceRow, Writes } from '../store.ts';
import { isNewer, rulesFor, type Definition } from './rules.ts';

/** What is asked of an event as a whole. */
export type EventCommand =
  /** The feed's state of the event. */
  | { type: 'define'; definition: Definition }
  /** The event is no longer in the feed. */
  | { type: 'vanish' }
  /** Deletes what retention says must go by now. */
  | { type: 'expire'; repliesAfter: number; needsAfter: number };

export type Job =
  | {
      occurrence: string;
      command: Command;
      /** A proof of work is asked for and missing: nobody new may come in. */
      unproven?: boolean;
    }
  | { occurrence?: undefined; command: EventCommand };

export type Verdict = Outcome | { ok: false; code: 'unknown-event' | 'unknown-occurrence' | 'proof-needed' };

function rankOf({ rsvp }: Entry): number {
  if (rsvp.answer !== 'going') return rsvp.answer === 'maybe' ? 2 : 3;
  return rsvp.place === 'held' ? 0 : 1;
}

/** Whether there is such a reply, and this is its secret. */
function isOwner({ entries }: Queue, command: Command): boolean {
  if (!('secret' in command)) return false;
  const known = entries.get(command.id);
  return known !== undefined && sameSecret(known.secret, command.secret);
}

/** Names are for showing a few of; the host sees all. */
const publicNameLimit = 50;

export class Book {
  version = -1;
  definition: Definition | undefined;
  readonly queues: Map<string, Queue> = new Map();
  readonly #touched = new Set<string>();
  readonly #erased = new Set<string>();
  #toErase: string[] = [];
  #redefined = false;

  /** Takes in what is newer than this book. */
  load({ event, occurrences, entries }: Loaded): void {
    if (!event) return;
    this.version = event.version;
    this.definition = JSON.parse(event.definition) as Definition;
    for (const row of occurrences) this.#loadOccurrence(row);
    for (const { entry } of entries) this.queues.get(entry.rsvp.occurrence)?.load(entry);
  }

  #loadOccurrence(row: OccurrenceRow): void {
    const queue = this.queues.get(row.occurrence) ?? new Queue(emptyState(row.rules));
    this.queues.set(row.occurrence, queue);
    Object.assign(queue, { rules: row.rules, closed: row.closed, ticket: row.ticket });
    if (!row.erased) return;
    this.#erased.add(row.occurrence);
    queue.clear();
    Object.assign(queue.counts, row.counts);
  }

  /** Decides one job; `collect` then gives what is to be written. */
  run(job: Job, now: number): Verdict {
    if (job.occurrence === undefined) return this.#runEvent(job.command, now);
    if (!this.definition) return { ok: false, code: 'unknown-event' };
    const queue = this.#queue(job.occurrence);
    if (!queue) return { ok: false, code: 'unknown-occurrence' };
    if (this.#erased.has(job.occurrence)) return { ok: false, code: 'closed', position: 0 };
    if (job.unproven && !isOwner(queue, job.command)) {
      return { ok: false, code: whyNot(queue, now) ?? 'proof-needed', position: 0 };
    }
    const outcome = apply(queue, this.#asked(job.command), now);
    // A new queue is only worth a row once somebody is in it.
    if (queue.changed.size > 0 || (outcome.ok && outcome.changes.length > 0))
      this.#touched.add(job.occurrence);
    return outcome;
  }

  /** What the jobs since the last call have changed; `undefined` for nothing. */
  collect(): Writes | undefined {
    if (this.#touched.size === 0 && !this.#redefined) return undefined;
    this.version = Math.max(0, this.version) + 1;
    const writes: Writes = { version: this.version, occurrences: [], entries: [] };
    if (this.#redefined) writes.definition = JSON.stringify(this.definition);
    if (this.#toErase.length > 0) writes.erase = this.#toErase;
    for (const key of this.#touched) {
      const queue = this.queues.get(key) as Queue;
      for (const id of queue.changed) {
        const entry = queue.entries.get(id);
        if (entry) writes.entries.push(entry);
      }
      queue.changed.clear();
      writes.occurrences.push(this.row(key, queue));
    }
    this.#touched.clear();
    this.#redefined = false;
    this.#toErase = [];
    return writes;
  }

  row(occurrence: string, queue: Queue): Omit<OccurrenceRow, 'version'> {
    return {
      occurrence,
      rules: queue.rules,
      closed: queue.closed,
      ticket: queue.ticket,
      counts: { ...queue.counts },
      names: queue.rules.tally === 'public' ? publicNames(queue, publicNameLimit) : [],
      erased: this.#erased.has(occurrence),
    };
  }

  /** Replies of one date that are not withdrawn: those with a place, those who wait, perhaps, no; each in order of arrival. */
  entries(occurrence: string): Entry[] {
    const all = [...(this.queues.get(occurrence)?.entries.values() ?? [])];
    return all.filter((entry) => !entry.gone).sort((a, b) => rankOf(a) - rankOf(b) || a.ticket - b.ticket);
  }

  /** Leaves out answers to what the host does not ask. */
  #asked(command: Command): Command {
    if (command.type !== 'put') return command;
    const settings = this.definition?.event.rsvp;
    const details = { ...command.details };
    if (settings?.accessNeeds === undefined) delete details.accessNeeds;
    if (settings?.question === undefined) delete details.warmUp;
    return { ...command, details };
  }

  #queue(key: string): Queue | undefined {
    const known = this.queues.get(key);
    if (known) return known;
    const rules = this.definition && rulesFor(this.definition, key);
    if (!rules) return undefined;
    const queue = new Queue(emptyState(rules));
    this.queues.set(key, queue);
    return queue;
  }

  #runEvent(command: EventCommand, now: number): Verdict {
    const done: Verdict = { ok: true, changes: [], position: 0 };
    if (command.type === 'expire') {
      for (const [key, queue] of this.queues) this.#expire(key, queue, command, now);
      return done;
    }
    const next =
      command.type === 'define'
        ? command.definition
        : this.definition && { ...this.definition, missing: true };
    if (!next) return { ok: false, code: 'unknown-event' };
    const kept = this.definition;
    if (kept && JSON.stringify(kept) === JSON.stringify(next)) return done;
    if (kept && command.type === 'define' && !isNewer(kept, next)) return done;
    this.definition = next;
    this.#redefined = true;
    for (const [key, queue] of this.queues) {
      // A date that has vanished keeps its last rules and its replies, and takes no more.
      const rules = rulesFor(next, key) ?? { ...queue.rules, missing: true };
      if (JSON.stringify(rules) === JSON.stringify(queue.rules)) continue;
      apply(queue, { type: 'rules', rules }, now);
      this.#touched.add(key);
    }
    return done;
  }

  #expire(
    key: string,
    queue: Queue,
    { repliesAfter, needsAfter }: EventCommand & { type: 'expire' },
    now: number,
  ): void {
    if (this.#erased.has(key)) return;
    const { endsAt } = queue.rules;
    if (now >= endsAt + repliesAfter) {
      const { counts } = queue;
      const last = { ...counts };
      queue.clear();
      // The numbers are nobody's personal data and stay for the host.
      Object.assign(queue.counts, last);
      this.#erased.add(key);
      this.#toErase.push(key);
      this.#touched.add(key);
    } else if (now >= endsAt + needsAfter) {
      apply(queue, { type: 'forget-needs' }, now);
      if (queue.changed.size > 0) this.#touched.add(key);
    }
  }
}
