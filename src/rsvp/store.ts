/**
 * What the service needs of a database. Every decision about an event is one `update`: the event's row is locked, what
 * is newer than the caller's copy is read, `decide` says what to write, and the promise resolves after the commit.
 *
 * `version` is counted per event, raised by one with each update that writes, and stamped on each row it writes, so
 * that a process that knows the event up to a version reads only what changed since.
 */
import type { Entry, Rules } from './rsvp.ts';
import type { Tally } from './tally.ts';

export interface EventRow {
  eventId: string;
  version: number;
  /** The last good state of the event from the feed, as JSON; opaque to the store. */
  definition: string;
}

/** One date of an event, from its first reply on. */
export interface OccurrenceRow {
  occurrence: string;
  version: number;
  rules: Rules;
  closed: boolean;
  ticket: number;
  counts: Tally;
  /** Names that others may see. */
  names: string[];
  /** Its replies have been deleted at the end of retention; the counts stay. */
  erased: boolean;
}

export interface EntryRow {
  version: number;
  entry: Entry;
}

/** What is known of an event: rows newer than the version asked for. `event` is absent for an unknown event. */
export interface Loaded {
  event?: EventRow;
  occurrences: OccurrenceRow[];
  entries: EntryRow[];
}

/** What one update writes. Rows replace those with their key. */
export interface Writes {
  /** One more than the version that was loaded; 1 for a new event. */
  version: number;
  /** Absent: the definition stays. */
  definition?: string;
  occurrences: Omit<OccurrenceRow, 'version'>[];
  entries: Entry[];
  /** Occurrences whose replies are deleted. */
  erase?: string[];
}

/** A key to the host's page, kept as a hash. */
export interface TokenRow {
  /** Hex SHA-256 of the token. */
  hash: string;
  /** The event it opens; `*` for all. */
  eventId: string;
  label: string;
  /** RFC 3339, UTC. */
  createdAt: string;
}

export interface RsvpStore {
  /** Makes or migrates the tables. To be called before anything else; harmless to repeat. */
  open(): Promise<void>;
  /**
   * Decides about one event under its lock.
   * @param known version up to which the caller knows the event; -1 to be given everything.
   * @param decide called at most once; returns `undefined` to write nothing. What it throws undoes the update.
   * @throws {StoreError}
   */
  update(eventId: string, known: number, decide: (loaded: Loaded) => Writes | undefined): Promise<void>;
  /** The event's row and those of its occurrences newer than `known`, without a lock. */
  read(eventId: string, known: number): Promise<Omit<Loaded, 'entries'>>;
  /** Current versions of these events; unknown ones are missing. */
  versions(eventIds: readonly string[]): Promise<Map<string, number>>;
  eventIds(): Promise<string[]>;
  addToken(token: TokenRow): Promise<void>;
  tokens(): Promise<TokenRow[]>;
  /** Whether there was one. */
  revokeToken(hash: string): Promise<boolean>;
  /** The value kept under a name: the one that was offered first, by whatever process. */
  keepFirst(name: string, offered: string): Promise<string>;
  close(): Promise<void>;
}

/** Why a store could not do it. After any of them it is unknown or impossible that the update was committed. */
export type StoreTrouble =
  /** Another process was first; trying again is right. */
  | 'conflict'
  /** Gone, locked, or being restarted. */
  | 'unavailable'
  /** No space left. */
  | 'full';

export class StoreError extends Error {
  readonly trouble: StoreTrouble;
  constructor(trouble: StoreTrouble, cause: unknown) {
    super(`The store is ${trouble}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.name = 'StoreError';
    this.trouble = trouble;
  }
}
