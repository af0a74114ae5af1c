/**
 * The public tallies, ready to be served. A process's own commits update them; those of other processes are seen by
 * asking the store for newer rows, at most once a second per event and only for events that somebody looks at.
 */
import type { TallyView } from '../client.ts';
import { whyNot } from '../policy.ts';
import type { Rules } from '../rsvp.ts';
import type { OccurrenceRow, RsvpStore, Writes } from '../store.ts';
import { withCapacity, type Tally } from '../tally.ts';
import { rulesFor, type Definition } from './rules.ts';

type Row = Omit<OccurrenceRow, 'version'>;

interface Posted {
  version: number;
  readAt: number;
  definition: Definition;
  rows: Map<string, Row>;
  /** Rules of dates to which nobody has replied yet. */
  rules: Map<string, Rules | undefined>;
  /** Served text by occurrence and state, until a row changes. */
  texts: Map<string, { tally: TallyView; text: string; etag: string }>;
}

const fresh = 1000;
const postedLimit = 1000;
const iso = (at: number): string => new Date(at).toISOString();

export class Board {
  readonly #store: RsvpStore;
  readonly #now: () => number;
  readonly #posted = new Map<string, Posted>();
  readonly #reading = new Map<string, Promise<void>>();
  readonly #watchers = new Map<string, Set<() => void>>();

  constructor(store: RsvpStore, now: () => number) {
    this.#store = store;
    this.#now = now;
  }

  /** Takes in what this process has committed. */
  committed(eventId: string, writes: Writes): void {
    const posted = this.#posted.get(eventId);
    if (!posted) return;
    if (writes.version === posted.version + 1) {
      posted.version = writes.version;
      if (writes.definition !== undefined) posted.definition = JSON.parse(writes.definition) as Definition;
      this.#take(posted, writes.occurrences);
    } else {
      // Another process came between: its rows are missing here, so the next reader asks the store.
      posted.readAt = Math.min(posted.readAt, this.#now() - fresh * 0.75);
    }
    this.#tell(eventId);
  }

  /** The tally with its text and entity tag; why there is none otherwise. */
  async tally(
    eventId: string,
    occurrence: string,
  ): Promise<{ tally: TallyView; text: string; etag: string } | 'unknown-event' | 'unknown-occurrence'> {
    const posted = await this.#read(eventId);
    if (!posted) return 'unknown-event';
    const row = posted.rows.get(occurrence);
    const rules = row?.rules ?? rulesOf(posted, occurrence);
    if (!rules) return 'unknown-occurrence';
    const now = this.#now();
    const reason = whyNot({ rules, closed: row?.closed ?? false }, now) ?? 'open';
    const key = `${reason} ${occurrence}`;
    const known = posted.texts.get(key);
    if (known) return known;
    const tally = show(eventId, occurrence, rules, reason as TallyView['state'], row);
    const text = JSON.stringify(tally);
    const made = { tally, text, etag: `"${posted.version}-${reason}-${occurrence}"` };
    if (posted.texts.size < postedLimit) posted.texts.set(key, made);
    return made;
  }

  /** The event's definition, no older than a second. */
  async definition(eventId: string): Promise<Definition | undefined> {
    return (await this.#read(eventId))?.definition;
  }

  /** Calls back after changes to the event, by whatever process once `poll` runs. */
  watch(eventId: string, changed: () => void): () => void {
    const set = this.#watchers.get(eventId) ?? new Set();
    this.#watchers.set(eventId, set.add(changed));
    return () => {
      set.delete(changed);
      if (set.size === 0) this.#watchers.delete(eventId);
    };
  }

  /** Looks for other processes' changes to the events that are watched. */
  async poll(): Promise<void> {
    const watched = [...this.#watchers.keys()];
    if (watched.length === 0) return;
    for (const [eventId, version] of await this.#store.versions(watched)) {
      const posted = this.#posted.get(eventId);
      if (posted && posted.version >= version) continue;
      if (posted) posted.readAt = 0;
      this.#tell(eventId);
    }
  }

  #tell(eventId: string): void {
    for (const changed of this.#watchers.get(eventId) ?? []) changed();
  }

  async #read(eventId: string): Promise<Posted | undefined> {
    const posted = this.#posted.get(eventId);
    if (posted && this.#now() - posted.readAt < fresh) return posted;
    let reading = this.#reading.get(eventId);
    if (!reading) {
      reading = this.#refresh(eventId).finally(() => this.#reading.delete(eventId));
      this.#reading.set(eventId, reading);
    }
    try {
      await reading;
    } catch (error) {
      // With the store away, what was last known is better than nothing.
      if (!posted) throw error;
    }
    return this.#posted.get(eventId);
  }

  async #refresh(eventId: string): Promise<void> {
    const posted = this.#posted.get(eventId);
    const { event, occurrences } = await this.#store.read(eventId, posted?.version ?? -1);
    if (!event) return;
    const definition = JSON.parse(event.definition) as Definition;
    if (!posted) {
      const made: Posted = {
        version: event.version,
        readAt: this.#now(),
        definition,
        rows: new Map(),
        rules: new Map(),
        texts: new Map(),
      };
      this.#take(made, occurrences);
      this.#posted.set(eventId, made);
      const oldest = this.#posted.keys().next().value;
      if (this.#posted.size > postedLimit && oldest !== undefined) this.#posted.delete(oldest);
      return;
    }
    posted.readAt = this.#now();
    if (event.version <= posted.version) return;
    posted.version = event.version;
    posted.definition = definition;
    this.#take(posted, occurrences);
  }

  #take(posted: Posted, rows: Iterable<Row>): void {
    for (const row of rows) posted.rows.set(row.occurrence, row);
    posted.texts.clear();
    posted.rules.clear();
  }
}

function rulesOf(posted: Posted, occurrence: string): Rules | undefined {
  const known = posted.rules.get(occurrence);
  if (known || posted.rules.has(occurrence)) return known;
  const rules = rulesFor(posted.definition, occurrence);
  if (posted.rules.size < postedLimit) posted.rules.set(occurrence, rules);
  return rules;
}

function show(
  eventId: string,
  occurrence: string,
  rules: Rules,
  state: TallyView['state'],
  row: Row | undefined,
): TallyView {
  const none: Tally = { going: 0, waiting: 0, maybe: 0, declined: 0 };
  const counts = withCapacity(row?.counts ?? none, rules.capacity);
  const tally: TallyView = {
    eventId,
    occurrence,
    state: state === 'open' && counts.left === 0 && rules.tally !== 'hidden' ? 'full' : state,
    closes: iso(rules.closes),
    startsAt: iso(rules.startsAt),
    endsAt: iso(rules.endsAt),
    guests: rules.guests,
    waitingList: rules.waitingList !== 'none',
  };
  if (rules.opens !== undefined && rules.opens > rules.startsAt - 399 * 86_400_000) {
    tally.opens = iso(rules.opens);
  }
  if (rules.tally !== 'public') return tally;
  const { going, maybe, waiting, capacity, left } = counts;
  Object.assign(tally, { going, maybe, waiting });
  if (capacity !== undefined) Object.assign(tally, { capacity, left });
  if (row && row.names.length > 0 && !row.erased) tally.names = row.names;
  return tally;
}
