/** A document of events, read just as far as sorting needs: for lists of many thousand, and for pages that load little. */
import { openValue } from './document.ts';
import type { Problem } from './problem.ts';
import { readPlainEvent, readPlainInfo } from './plain.ts';
import type { Reader } from './reader.ts';
import { wallTimePattern } from './patterns.ts';
import type { FeedInfo, TweetupEvent } from './schema.ts';
import { isZone } from '../time/is-zone.ts';

export interface ParseFeedOptions {
  /** The document's address: part of the identity of its events. */
  url?: string | undefined;
  /** The zone of events that name none, where the feed gives none either; reported as `zone-assumed`. */
  timeZone?: string | undefined;
  /** More events than this are left out and reported. Default 250,000. */
  maxEvents?: number | undefined;
}

/** What a list needs to know of an event before it is shown; `event` reads the rest when asked. */
export interface FeedEntry {
  /** Position in the document. */
  readonly index: number;
  readonly id: string;
  /** Wall time or date, of the right form; whether the date exists is known when `event` is read. */
  readonly start: string;
  /** As written: whether it makes sense beside `start` is known when `event` is read. */
  readonly end: string | undefined;
  readonly timeZone: string | undefined;
  /** Who the event is across sources, where the document says so. */
  readonly uid: string | undefined;
  /** Whether the event recurs: then `start` alone does not say when it is next. */
  readonly recurs: boolean;
  readonly status: string | undefined;
  /** The whole event, read at the first use; `undefined` where it is bad (see `problems` of the feed). */
  readonly event: TweetupEvent | undefined;
}

export interface SkimmedFeed {
  feed: FeedInfo;
  /** In the order of the document; entries that cannot have a start are left out at once. */
  entries: FeedEntry[];
  /** Grows as entries are read. */
  problems: Problem[];
  /** True once something came up that only the tolerant reader can judge: skim again with it. */
  readonly needsReader: boolean;
}

/** What all entries of a document share. */
interface Context {
  defaults: Record<string, unknown>;
  timeZone: string | undefined;
  problems: Problem[];
  reader: Reader | undefined;
  needsReader: boolean;
}

/**
 * Opens a document of events and reads each event when it is asked for. Never throws.
 * @param reader the tolerant reader. Without it only what is right as it stands is read, and `needsReader` says when
 *   that was not enough: a page need not load the reader for a feed without faults.
 */
export function skim(input: unknown, options: ParseFeedOptions = {}, reader?: Reader): SkimmedFeed {
  const problems: Problem[] = [];
  const context: Context = { defaults: {}, timeZone: options.timeZone, problems, reader, needsReader: false };
  const skimmed = (feed: FeedInfo, entries: FeedEntry[]): SkimmedFeed => ({
    feed,
    entries,
    problems,
    get needsReader() {
      return context.needsReader;
    },
  });
  const limit = options.maxEvents ?? 250_000;
  const document = reader ? reader.openDocument(input, problems, limit) : openValue(input);
  const info =
    document &&
    (reader
      ? reader.readInfo(document.info, (problem) => problems.push(problem))
      : readPlainInfo(document.info));
  if (!document || !info) {
    if (!reader) {
      context.needsReader = true;
      // All that can be said where the reader cannot be had; with it, it will say more.
      problems.push({ code: 'not-a-feed', level: 'error', path: [] });
    }
    return skimmed({}, []);
  }
  context.defaults = info.defaults ?? {};

  const { items, path } = document;
  if (!reader && items.length > limit) context.needsReader = true;
  const seen = new Map<string, unknown>();
  const entries: FeedEntry[] = [];
  for (let index = 0; index < items.length && index < limit; index++) {
    const itemPath = document.single ? [] : [...path, index];
    const item = items[index];
    const entry = new Entry(item, index, itemPath, context);
    if (!entry.plain && !entry.event) continue;
    if (seen.has(entry.id)) {
      if (!reader) context.needsReader = true;
      if (!reader || reader.isRepeated(entry, item, seen, itemPath, problems)) continue;
    } else seen.set(entry.id, item);
    entries.push(entry);
  }
  return skimmed(info, entries);
}

class Entry implements FeedEntry {
  readonly index: number;
  id: string;
  start: string;
  end: string | undefined;
  timeZone: string | undefined;
  uid: string | undefined;
  recurs: boolean;
  status: string | undefined;
  /** Whether the fields above could be taken as they are, without reading the event. */
  readonly plain: boolean;
  readonly #item: unknown;
  readonly #path: (string | number)[];
  readonly #context: Context;
  #renamed: string | undefined;
  #read = false;
  #event: TweetupEvent | undefined;

  constructor(item: unknown, index: number, path: (string | number)[], context: Context) {
    this.index = index;
    this.#item = item;
    this.#path = path;
    this.#context = context;
    const raw = (typeof item === 'object' && item !== null ? item : {}) as Record<string, unknown>;
    const { defaults } = context;
    const { id, uid, start, end, title } = raw;
    const zone = raw['timeZone'] ?? defaults['timeZone'];
    const allDay = typeof start === 'string' && start.length === 10;
    this.id = String(id);
    this.start = String(start);
    this.end = typeof end === 'string' ? end : undefined;
    this.uid = typeof uid === 'string' ? uid : undefined;
    this.timeZone = typeof zone === 'string' ? zone : undefined;
    this.recurs = (raw['recurrence'] ?? defaults['recurrence']) !== undefined;
    const status = raw['status'] ?? defaults['status'];
    this.status = typeof status === 'string' ? status : undefined;
    this.plain =
      typeof id === 'string' &&
      id !== '' &&
      typeof title === 'string' &&
      typeof start === 'string' &&
      wallTimePattern.test(start) &&
      (allDay || isZone(zone));
  }

  get event(): TweetupEvent | undefined {
    if (!this.#read) this.#take(this.#readNow());
    return this.#event;
  }

  #readNow(): TweetupEvent | undefined {
    const { defaults, timeZone, problems, reader } = this.#context;
    if (!reader) {
      const event = readPlainEvent(this.#item, defaults);
      if (!event) this.#context.needsReader = true;
      return event;
    }
    const result = reader.readEvent(this.#item, { defaults, timeZone, path: this.#path });
    for (const problem of result.problems) problems.push(problem);
    return result.event;
  }

  /** Reading may have mended what the plain look took as it was. */
  #take(event: TweetupEvent | undefined): void {
    this.#read = true;
    if (!event) return;
    const id = this.#renamed ?? event.id;
    this.#event = id === event.id ? event : { ...event, id };
    this.id = id;
    this.start = event.start;
    this.end = event.end;
    this.uid = event.uid;
    this.timeZone = event.timeZone;
    this.status = event.status;
    this.recurs = event.recurrence !== undefined;
  }

  /** Takes another id where the document repeats one, so that neither event is lost. */
  rename(id: string): void {
    this.id = id;
    this.#renamed = id;
    if (this.#event) this.#event = { ...this.#event, id };
  }
}
