/**
 * Where commands are decided. All that wait for one event are decided in one transaction (lock the event's row, decide
 * all, write all, commit) and acknowledged after the commit: under load the price of a commit is shared.
 */
import { StoreError, type RsvpStore, type Writes } from '../store.ts';
import { Book, type Job, type Verdict } from './book.ts';

interface Waiting {
  job: Job;
  done: (verdict: Verdict) => void;
  failed: (error: unknown) => void;
}

export interface DeskOptions {
  store: RsvpStore;
  now: () => number;
  /** After each commit, with what it wrote. */
  committed: (eventId: string, writes: Writes) => void;
  /** Jobs decided in one transaction, and how long it took in milliseconds. */
  measured?: (jobs: number, took: number) => void;
}

const batchLimit = 500;
/** Events kept in memory; the one used longest ago goes first. */
const bookLimit = 500;
const attempts = 8;
/** Waiting commands of one event above which more are turned away at once. */
const waitingLimit = 20_000;

/** Too many wait; the client is to come back. */
export class BusyError extends Error {}

export class Desk {
  readonly #options: DeskOptions;
  readonly #books = new Map<string, Book>();
  readonly #waiting = new Map<string, Waiting[]>();
  readonly #busy = new Set<string>();
  #idle: (() => void)[] = [];

  constructor(options: DeskOptions) {
    this.#options = options;
  }

  /**
   * Decides a job. Resolves after the commit.
   * @throws {StoreError} where it is unknown whether it was committed, or it was not.
   */
  submit(eventId: string, job: Job): Promise<Verdict> {
    return new Promise((done, failed) => {
      const line = this.#waiting.get(eventId);
      if (line && line.length >= waitingLimit) return failed(new BusyError('too many commands wait'));
      if (line) line.push({ job, done, failed });
      else this.#waiting.set(eventId, [{ job, done, failed }]);
      if (!this.#busy.has(eventId)) void this.#serve(eventId);
    });
  }

  /** The event as it is in the store at this moment, read under its lock. */
  async inspect<T>(eventId: string, look: (book: Book) => T): Promise<T> {
    const book = new Book();
    let seen: { value: T } | undefined;
    await this.#options.store.update(eventId, -1, (loaded) => {
      book.load(loaded);
      seen = { value: look(book) };
      return undefined;
    });
    return (seen as { value: T }).value;
  }

  /** Resolves once nothing waits. */
  async drain(): Promise<void> {
    if (this.#busy.size === 0) return;
    await new Promise<void>((resolve) => this.#idle.push(resolve));
  }

  async #serve(eventId: string): Promise<void> {
    this.#busy.add(eventId);
    // What arrives in the same turn of the event loop shares the first transaction.
    await Promise.resolve();
    for (let line = this.#waiting.get(eventId); line; line = this.#waiting.get(eventId)) {
      const batch = line.splice(0, batchLimit);
      if (line.length === 0) this.#waiting.delete(eventId);
      await this.#batch(eventId, batch);
    }
    this.#busy.delete(eventId);
    if (this.#busy.size === 0) for (const resolve of this.#idle.splice(0)) resolve();
  }

  async #batch(eventId: string, batch: Waiting[]): Promise<void> {
    const { store, now, committed, measured } = this.#options;
    for (let attempt = 1; ; attempt += 1) {
      const book = this.#take(eventId);
      let verdicts: Verdict[] = [];
      let writes: Writes | undefined;
      const started = performance.now();
      try {
        await store.update(eventId, book.version, (loaded) => {
          book.load(loaded);
          const at = now();
          verdicts = batch.map(({ job }) => book.run(job, at));
          writes = book.collect();
          return writes;
        });
        this.#keep(eventId, book);
        measured?.(batch.length, performance.now() - started);
        if (writes) committed(eventId, writes);
        batch.forEach(({ done }, index) => done(verdicts[index] as Verdict));
        return;
      } catch (error) {
        // The book was not put back: what it decided may not have been committed.
        if (error instanceof StoreError && error.trouble === 'conflict' && attempt < attempts) {
          await new Promise((resolve) => setTimeout(resolve, Math.random() * 2 ** attempt));
          continue;
        }
        for (const { failed } of batch) failed(error);
        return;
      }
    }
  }

  #take(eventId: string): Book {
    const book = this.#books.get(eventId) ?? new Book();
    this.#books.delete(eventId);
    return book;
  }

  #keep(eventId: string, book: Book): void {
    if (!book.definition) return;
    this.#books.set(eventId, book);
    if (this.#books.size <= bookLimit) return;
    const oldest = this.#books.keys().next().value;
    if (oldest !== undefined) this.#books.delete(oldest);
  }
}
