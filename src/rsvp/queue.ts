/**
 * The replies of one occurrence with what deciding needs at hand: heads held, and the waiting list in order. It changes
 * in place; `policy.ts` is the pure face.
 */
import { headsOf, type Entry, type Rsvp, type Rules } from './rsvp.ts';
import type { Tally } from './tally.ts';

/** All that decisions about one occurrence depend on. */
export interface State {
  readonly rules: Rules;
  /** Closed by the host. */
  readonly closed: boolean;
  /** The next ticket to give out. */
  readonly ticket: number;
  readonly entries: ReadonlyMap<string, Entry>;
}

/** An occurrence to which nobody has replied. */
export function emptyState(rules: Rules): State {
  return { rules, closed: false, ticket: 1, entries: new Map() };
}

export class Queue implements State {
  rules: Rules;
  closed: boolean;
  ticket: number;
  readonly entries: Map<string, Entry>;
  /** Ids of what changed since the queue was made or `changed` was cleared. */
  readonly changed: Set<string> = new Set();
  readonly counts: Tally = { going: 0, waiting: 0, maybe: 0, declined: 0 };
  #waiting: Entry[] = [];

  constructor(state: State) {
    this.rules = state.rules;
    this.closed = state.closed;
    this.ticket = state.ticket;
    this.entries = new Map();
    for (const entry of state.entries.values()) this.load(entry);
  }

  /** Takes an entry in as it is kept, replacing the one with its id. */
  load(entry: Entry): void {
    const old = this.entries.get(entry.rsvp.id);
    if (old) this.#count(old, -1);
    this.entries.set(entry.rsvp.id, entry);
    this.#count(entry, 1);
  }

  /** Takes an entry in and marks it as changed. */
  put(entry: Entry): void {
    this.load(entry);
    this.changed.add(entry.rsvp.id);
  }

  /** Forgets all replies. */
  clear(): void {
    this.entries.clear();
    this.#waiting = [];
    Object.assign(this.counts, { going: 0, waiting: 0, maybe: 0, declined: 0 });
  }

  /** Places left; endless where there is no limit. */
  get left(): number {
    return Math.max(0, (this.rules.capacity ?? Infinity) - this.counts.going);
  }

  /** Those who wait, first come first. */
  get waiting(): readonly Entry[] {
    return this.#waiting;
  }

  /** Place in the waiting list, from 1; 0 for who does not wait. */
  position(id: string): number {
    return this.#waiting.findIndex((entry) => entry.rsvp.id === id) + 1;
  }

  /** Whether a newcomer with so many heads gets a place at once. */
  fits(heads: number): boolean {
    if (heads > this.left) return false;
    return this.rules.waitingList !== 'strict' || !this.#waiting.some((entry) => this.#canEverFit(entry));
  }

  /** Who may take the places that are left now: the first in line that fits, or in strict order only the first. */
  nextInLine(): Entry | undefined {
    if (this.left === 0) return undefined;
    for (const entry of this.#waiting) {
      if (headsOf(entry.rsvp) <= this.left) return entry;
      // A party larger than the whole capacity can never fit: it must not hold up everybody behind it.
      if (this.rules.waitingList === 'strict' && this.#canEverFit(entry)) return undefined;
    }
    return undefined;
  }

  #canEverFit(entry: Entry): boolean {
    return headsOf(entry.rsvp) <= (this.rules.capacity ?? Infinity);
  }

  #count(entry: Entry, sign: 1 | -1): void {
    if (entry.gone) return;
    const { rsvp } = entry;
    if (rsvp.answer !== 'going') this.counts[rsvp.answer] += sign;
    else if (rsvp.place === 'waiting') this.#line(entry, sign);
    else this.counts.going += sign * headsOf(rsvp);
  }

  #line(entry: Entry, sign: 1 | -1): void {
    this.counts.waiting += sign * headsOf(entry.rsvp);
    const line = this.#waiting;
    if (sign < 0) {
      line.splice(
        line.findIndex((other) => other.rsvp.id === entry.rsvp.id),
        1,
      );
      return;
    }
    // Nearly always the newest ticket, so the search starts at the end.
    let at = line.length;
    while (at > 0 && (line[at - 1] as Entry).ticket > entry.ticket) at -= 1;
    line.splice(at, 0, entry);
  }
}

/** Names that others may see: chosen by their owners, not hidden by the host, of those who come. */
export function publicNames(state: Pick<State, 'entries'>, limit = 200): string[] {
  const names: string[] = [];
  const shown = (rsvp: Rsvp): string | undefined => rsvp.name ?? rsvp.handle;
  for (const { rsvp, gone, nameHidden } of state.entries.values()) {
    if (gone || nameHidden || !rsvp.showName || rsvp.answer !== 'going' || rsvp.place !== 'held') continue;
    const name = shown(rsvp);
    if (name !== undefined) names.push(name);
    if (names.length === limit) break;
  }
  return names;
}
