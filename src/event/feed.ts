/** Documents of events: our feed, a bare array of events, or one event. */
import { cleanValue, type Report } from './clean.ts';
import type { Problem } from './problem.ts';
import { readEvent } from './read.ts';
import { received, salvage } from './salvage.ts';
import {
  defaultsSchema,
  type FeedInfo,
  feedInfoSchema,
  type TweetupEvent,
  wallTimePattern,
} from './schema.ts';
import { checkZone } from '../time/zone.ts';

export interface ParseFeedOptions {
  /** The document's address: part of the identity of its events. */
  url?: string | undefined;
  /** The zone of events that name none, where the feed gives none either; reported as `zone-assumed`. */
  timeZone?: string | undefined;
  /** More events than this are left out and reported. Default 250,000. */
  maxEvents?: number | undefined;
}

export interface ParsedFeed {
  feed: FeedInfo;
  events: TweetupEvent[];
  problems: Problem[];
}

/** What a list needs to know of an event before it is shown; `event` reads the rest when asked. */
export interface FeedEntry {
  /** Position in the document. */
  readonly index: number;
  readonly id: string;
  /** Wall time or date, of the right form; whether the date exists is known when `event` is read. */
  readonly start: string;
  readonly timeZone: string | undefined;
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
}

/**
 * Reads a document of events, each on its own: one bad event never costs the others. Never throws: what was wrong is in
 * `problems`.
 * @param input the text of the document, or the value that was parsed from it.
 */
export function parseFeed(input: unknown, options: ParseFeedOptions = {}): ParsedFeed {
  const { feed, entries, problems } = skimFeed(input, options);
  const events: TweetupEvent[] = [];
  for (const { event } of entries) if (event) events.push(event);
  return { feed, events, problems: problems.sort(byPlace) };
}

/**
 * Reads only what sorting needs, and each event when it is asked for: for documents of many thousand events.
 * `parseFeed` is this with every entry read.
 */
export function skimFeed(input: unknown, options: ParseFeedOptions = {}): SkimmedFeed {
  const problems: Problem[] = [];
  const document = openDocument(input, problems);
  if (!document) return { feed: {}, entries: [], problems };
  const report: Report = (problem) => problems.push(problem);
  const { feed, defaults } = readInfo(document.info, report);

  const { items, path } = document;
  const limit = options.maxEvents ?? 250_000;
  if (items.length > limit)
    report({ code: 'too-many-events', level: 'error', path, params: { count: items.length, limit } });
  const seen = new Map<string, unknown>();
  const entries: FeedEntry[] = [];
  for (let index = 0; index < items.length && index < limit; index++) {
    const itemPath = document.single ? [] : [...path, index];
    const entry = new Entry(items[index], index, itemPath, defaults, options.timeZone, problems);
    if (!entry.plain && !entry.event) continue;
    if (isRepeated(entry, items[index], seen, itemPath, report)) continue;
    entries.push(entry);
  }
  return { feed, entries, problems };
}

class Entry implements FeedEntry {
  readonly index: number;
  id: string;
  start: string;
  timeZone: string | undefined;
  recurs: boolean;
  status: string | undefined;
  /** Whether the fields above could be taken as they are, without reading the event. */
  readonly plain: boolean;
  #read: (() => TweetupEvent | undefined) | undefined;
  #event: TweetupEvent | undefined;

  constructor(
    item: unknown,
    index: number,
    path: (string | number)[],
    defaults: Record<string, unknown>,
    timeZone: string | undefined,
    problems: Problem[],
  ) {
    this.index = index;
    this.#read = () => {
      const result = readEvent(item, { defaults, timeZone, path });
      problems.push(...result.problems);
      return result.event;
    };
    const raw = (typeof item === 'object' && item !== null ? item : {}) as Record<string, unknown>;
    const { id, start, title } = raw;
    const zone = raw['timeZone'] ?? defaults['timeZone'];
    const allDay = typeof start === 'string' && start.length === 10;
    this.id = String(id);
    this.start = String(start);
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
      (allDay || (this.timeZone !== undefined && checkZone(this.timeZone).ok));
  }

  get event(): TweetupEvent | undefined {
    if (this.#read) {
      this.#event = this.#read();
      this.#read = undefined;
      if (this.#event) {
        // Reading may have mended what the plain look took as it was.
        if (this.plain && this.#event.id !== this.id) this.#event = { ...this.#event, id: this.id };
        this.id = this.#event.id;
        this.start = this.#event.start;
        this.timeZone = this.#event.timeZone;
        this.status = this.#event.status;
        this.recurs = this.#event.recurrence !== undefined;
      }
    }
    return this.#event;
  }

  /** Takes another id where the document repeats one, so that neither event is lost. */
  rename(id: string): void {
    this.id = id;
    if (this.#event) this.#event = { ...this.#event, id };
    else {
      const read = this.#read;
      this.#read = () => {
        const event = read?.();
        return event && { ...event, id };
      };
    }
  }
}

/** True where the same event stands there twice. A different event under a used id is kept under another id. */
function isRepeated(
  entry: Entry,
  item: unknown,
  seen: Map<string, unknown>,
  path: (string | number)[],
  report: Report,
): boolean {
  const key = entry.id;
  if (!seen.has(key)) {
    seen.set(key, item);
    return false;
  }
  const same = JSON.stringify(seen.get(key)) === JSON.stringify(item);
  const about = { path: [...path, 'id'], eventId: key.slice(0, 100), ...received(key) };
  if (same) {
    report({ code: 'repeated-event', level: 'warning', ...about });
    return true;
  }
  let number = 2;
  while (seen.has(`${key}~${number}`)) number++;
  const renamed = `${key}~${number}`;
  report({ code: 'duplicate-id', level: 'warning', ...about, params: { renamed } });
  seen.set(renamed, item);
  entry.rename(renamed);
  return false;
}

interface Document {
  info: Record<string, unknown>;
  items: unknown[];
  /** Where the items stand. */
  path: (string | number)[];
  /** The document is one event itself. */
  single: boolean;
}

function openDocument(input: unknown, problems: Problem[]): Document | undefined {
  let value = input;
  if (typeof input === 'string') {
    const text = input.startsWith('\uFEFF') ? input.slice(1) : input;
    try {
      value = JSON.parse(text);
    } catch (error) {
      problems.push(notJson(text, error));
      return undefined;
    }
  }
  if (Array.isArray(value)) return { info: {}, items: value, path: [], single: false };
  if (typeof value === 'object' && value !== null) {
    const record = value as Record<string, unknown>;
    if (Array.isArray(record['events'])) {
      const { events, ...info } = record;
      return { info, items: events as unknown[], path: ['events'], single: false };
    }
    if (record['events'] === undefined && ('start' in record || 'title' in record))
      return { info: {}, items: [record], path: [], single: true };
    if (record['events'] !== undefined) {
      problems.push({
        code: 'wrong-type',
        level: 'error',
        path: ['events'],
        expected: 'array',
        ...received(record['events']),
      });
      return undefined;
    }
  }
  problems.push({ code: 'not-a-feed', level: 'error', path: [], ...received(value) });
  return undefined;
}

/** What the text is instead, where that can be told: the remedy differs. */
function notJson(text: string, error: unknown): Problem {
  const start = text.slice(0, 2000).trimStart();
  if (start === '') return { code: 'empty-document', level: 'error', path: [] };
  if (/^BEGIN:VCALENDAR/i.test(start)) return { code: 'calendar-not-json', level: 'error', path: [] };
  if (start.startsWith('<')) return { code: 'html-not-json', level: 'error', path: [], ...received(start) };
  const detail = error instanceof SyntaxError ? error.message : 'nested too deeply';
  return {
    code: 'not-json',
    level: 'error',
    path: [],
    ...received(start),
    params: { detail: detail.slice(0, 200) },
  };
}

function readInfo(
  info: Record<string, unknown>,
  report: Report,
): { feed: FeedInfo; defaults: Record<string, unknown> } {
  const clean = cleanValue(info, [], report) as Record<string, unknown>;
  if (clean['version'] !== undefined && clean['version'] !== 1) {
    report({ code: 'unknown-version', level: 'warning', path: ['version'], ...received(clean['version']) });
    delete clean['version'];
  }
  const given = clean['defaults'];
  delete clean['defaults'];
  const feed: FeedInfo = salvage(feedInfoSchema, clean, [], report) ?? {};
  if (given === undefined) return { feed, defaults: {} };
  if (typeof given === 'object' && given !== null) {
    for (const key of ['id', 'uid', 'title', 'start', 'end']) {
      if (key in given) report({ code: 'not-a-default', level: 'warning', path: ['defaults', key] });
    }
  }
  const defaults = salvage(defaultsSchema, given, ['defaults'], report) ?? {};
  return { feed: { ...feed, defaults }, defaults };
}

/** Problems of the document first, then in the order of its events. */
function byPlace(a: Problem, b: Problem): number {
  return place(a) - place(b);
}

function place(problem: Problem): number {
  const index = problem.path.find((key) => typeof key === 'number');
  return index === undefined ? -1 : Number(index);
}
