/**
 * Keeps the events in the store in step with the feed. The service starts, and goes on, with the feed unreachable: the
 * last good state of each event is in the store.
 */
import { loadRecurrence } from '../../time/recurrence.ts';
import { definitionOf, type Definition } from './rules.ts';
import type { Site } from './site.ts';

const hour = 3_600_000;
const day = 24 * hour;

/** The document is no feed: an error page of the server perhaps. */
class UnreadableFeed extends Error {
  override readonly name = 'UnreadableFeed';
}

export class FeedSync {
  readonly #site: Site;
  #lastGood = 0;
  #timers: ReturnType<typeof setInterval>[] = [];
  #running: Promise<void> | undefined;

  constructor(site: Site) {
    this.#site = site;
  }

  /** Seconds since the feed was last read well. */
  get age(): number {
    return this.#lastGood === 0 ? -1 : Math.round((this.#site.now() - this.#lastGood) / 1000);
  }

  start(): void {
    const { refreshSeconds = 60 } = this.#site.options;
    this.#every(refreshSeconds * 1000, () => this.refresh());
    this.#every(hour, () => this.expire());
    this.#every(1500, () => this.#site.board.poll().catch(() => {}));
  }

  stop(): void {
    for (const timer of this.#timers) clearInterval(timer);
    this.#timers = [];
  }

  #every(ms: number, run: () => Promise<void>): void {
    const timer = setInterval(() => void run(), ms);
    // A timer alone does not keep a process running.
    (timer as { unref?: () => void }).unref?.();
    this.#timers.push(timer);
  }

  /** Reads the feed once; never rejects. Calls at the same time share one reading. */
  refresh(): Promise<void> {
    this.#running ??= this.#refresh().finally(() => (this.#running = undefined));
    return this.#running;
  }

  async #refresh(): Promise<void> {
    const { options, desk, store, log } = this.#site;
    try {
      const { feed, events, problems = [] } = await options.readFeed();
      const errors = problems.filter((problem) => problem.level === 'error');
      if (errors.some((problem) => problem.path.length === 0)) throw new UnreadableFeed();
      await loadRecurrence(events);
      for (const event of events) {
        const definition = definitionOf(event, feed?.updatedAt);
        await desk.submit(event.id, { command: { type: 'define', definition } });
      }
      const listed = new Set(events.map((event) => event.id));
      // An event that was written wrongly has not vanished: its last good state stays.
      for (const { eventId } of errors) if (eventId !== undefined) listed.add(eventId);
      for (const id of await store.eventIds()) {
        if (!listed.has(id)) await desk.submit(id, { command: { type: 'vanish' } });
      }
      this.#lastGood = this.#site.now();
    } catch (error) {
      log('warn', 'feed not read', { error: error instanceof Error ? error.name : 'unknown' });
      await this.#prepareKept().catch(() => {});
    }
  }

  /** Recurring events may need a library to know their dates; without a feed they come from the store. */
  async #prepareKept(): Promise<void> {
    const { store } = this.#site;
    const kept: Definition[] = [];
    for (const id of await store.eventIds()) {
      const { event } = await store.read(id, Number.MAX_SAFE_INTEGER);
      if (event) kept.push(JSON.parse(event.definition) as Definition);
    }
    await loadRecurrence(kept.map((definition) => definition.event));
  }

  /** Deletes what retention says must go. */
  async expire(): Promise<void> {
    const { store, desk, options, log } = this.#site;
    const repliesAfter = (options.keepDays ?? 14) * day;
    try {
      for (const id of await store.eventIds()) {
        await desk.submit(id, { command: { type: 'expire', repliesAfter, needsAfter: day } });
      }
    } catch (error) {
      log('warn', 'retention put off', { error: error instanceof Error ? error.name : 'unknown' });
    }
  }
}
