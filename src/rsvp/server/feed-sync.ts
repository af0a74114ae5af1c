/**
 * Keeps the events in the store in step with the feed. The service starts, and goes on, with the feed unreachable: the
 * last good state of each event is in the store.
 */
import { loadRecurrence } from '../../time/recurrence.ts';
import type { EventCommand } from './book.ts';
import { definitionOf, rulesFor, type Definition } from './rules.ts';
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
  /** What the store was last told of each event, as text. */
  readonly #told = new Map<string, string>();

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
    this.#every(hour, () => {
      // Another process may have told the store otherwise since, and be gone.
      this.#told.clear();
      return this.expire();
    });
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
    const { options, store, log } = this.#site;
    try {
      const { feed, events, problems = [] } = await options.readFeed();
      const errors = problems.filter((problem) => problem.level === 'error');
      if (errors.some((problem) => problem.path.length === 0)) throw new UnreadableFeed();
      await loadRecurrence(events);
      const known = new Set(await store.eventIds());
      const jobs: [string, EventCommand][] = [];
      for (const event of events) {
        const definition = definitionOf(event, feed?.updatedAt);
        if (known.has(event.id) || !this.#isLongOver(definition)) {
          jobs.push([event.id, { type: 'define', definition }]);
        }
      }
      const listed = new Set(events.map((event) => event.id));
      // An event that was written wrongly has not vanished: its last good state stays.
      for (const { eventId } of errors) if (eventId !== undefined) listed.add(eventId);
      for (const id of known) if (!listed.has(id)) jobs.push([id, { type: 'vanish' }]);
      await this.#submit(jobs);
      this.#lastGood = this.#site.now();
    } catch (error) {
      log('warn', 'feed not read', { error: error instanceof Error ? error.name : 'unknown' });
      await this.#prepareKept().catch(() => {});
    }
  }

  /** Many at once, because those that wait together share a transaction; only what differs from the last time. */
  async #submit(jobs: readonly [string, EventCommand][]): Promise<void> {
    const news = jobs.filter(([id, command]) => this.#told.get(id) !== JSON.stringify(command));
    for (let at = 0; at < news.length; at += 200) {
      const some = news.slice(at, at + 200);
      await Promise.all(some.map(([id, command]) => this.#site.desk.submit(id, { command })));
      for (const [id, command] of some) this.#told.set(id, JSON.stringify(command));
    }
    const ids = new Set(jobs.map(([id]) => id));
    for (const id of this.#told.keys()) if (!ids.has(id)) this.#told.delete(id);
  }

  /** Nobody can reply to it any more, and what was said has been deleted. */
  #isLongOver(definition: Definition): boolean {
    if (definition.event.recurrence) return false;
    const rules = rulesFor(definition, '');
    return rules !== undefined && rules.endsAt + this.#keep < this.#site.now();
  }

  get #keep(): number {
    return (this.#site.options.keepDays ?? 14) * day;
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
    const { store, desk, log, now } = this.#site;
    const command = { type: 'expire' as const, repliesAfter: this.#keep, needsAfter: day };
    try {
      for (const id of await store.eventIds()) {
        const { occurrences } = await store.read(id, -1);
        const due = occurrences.some(({ erased, rules }) => !erased && now() >= rules.endsAt + day);
        if (due) await desk.submit(id, { command });
      }
    } catch (error) {
      log('warn', 'retention put off', { error: error instanceof Error ? error.name : 'unknown' });
    }
  }
}
