/**
 * Where events come from, shared by all elements of the page: one fetch per address, the last good copy kept in memory,
 * each source failing alone.
 */
import type { Reader } from '../../src/event/reader.ts';
import { skim, type SkimmedFeed } from '../../src/event/skim.ts';
import { prepareDates } from './dates.ts';
import { fetchText, SourceError } from './fetch-text.ts';

/** Why a source gave nothing. Prose for the owner is in `report.ts`; visitors read one calm sentence. */
export interface Failure {
  code: 'unreachable' | 'offline' | 'http' | 'timeout' | 'too-large' | 'not-events';
  /** The HTTP status, for `http`. */
  status?: number;
}

/** The tolerant reader, once some feed needed it. */
let reader: Reader | undefined;

/** Entries that are looked at before a source counts as ready, so that what needs mending does not come late. */
const looked = 200;

/** One document of events, as it stands now. */
export class Source {
  /** The absolute address; of events given in the page, the page's own. */
  readonly url: string;
  readonly #timeZone: string | undefined;
  readonly listeners = new Set<() => void>();
  /** Of a document that was given, not fetched, and cannot be asked for again: `#id`, or the element that has it. */
  given = '';
  state: 'loading' | 'ready' | 'failed' = 'loading';
  /** The last good copy, also while it loads again and after that failed; of a broken document, what is wrong. */
  content: SkimmedFeed | undefined;
  failure: Failure | undefined;
  /** The document itself, for reading it again with the tolerant reader. */
  #document: unknown;
  #text: string | undefined;
  /** When it was last asked for, epoch milliseconds. */
  #asked = 0;

  constructor(url: string, timeZone: string | undefined) {
    this.url = url;
    this.#timeZone = timeZone;
  }

  /** True where there is a feed, if an empty one. */
  get hasEvents(): boolean {
    return this.content !== undefined && !isBroken(this.content);
  }

  /** Our document as it was written, for who wants to see what the reader refuses; `undefined` for other formats. */
  get written(): unknown {
    return isForeign(this.#document) ? undefined : this.#document;
  }

  async load(): Promise<void> {
    if (this.given) return;
    this.state = 'loading';
    this.#asked = Date.now();
    try {
      const text = await fetchText(this.url);
      // Most of the time a feed that is read again says the same, and nothing needs to be made again.
      if (text === this.#text && !this.failure) this.#settle(undefined);
      else await this.read((this.#text = text));
    } catch (error) {
      this.#settle(error instanceof SourceError ? error.failure : { code: 'unreachable' });
    }
  }

  /** Loads it again unless somebody did within these minutes; those who ask together cost one request. */
  refresh(minutes: number): void {
    if (this.state !== 'loading' && Date.now() - this.#asked > minutes * 59_000) void this.load();
  }

  /**
   * Takes a document: text, or the value that it stands for. Ready at once where it needs nothing more to be loaded;
   * else when the promise is fulfilled.
   */
  read(document: unknown): Promise<void> | undefined {
    this.#document = parsed(document);
    if (isForeign(this.#document)) return this.#readForeign(document);
    const content = this.#skim();
    for (const entry of content.entries.slice(0, looked)) void entry.event;
    if (content.needsReader || content.entries.some(({ recurs }) => recurs)) return this.#complete(content);
    this.#take(content);
    return undefined;
  }

  /** Calendars, pages and other formats: what reads them is loaded first. */
  async #readForeign(document: unknown): Promise<void> {
    const about = this.#document;
    let content: SkimmedFeed | undefined;
    try {
      const { readForeign } = await import('./foreign.ts');
      content = await readForeign(document, { url: this.url, timeZone: this.#timeZone });
      await prepareDates(content.entries);
    } catch {
      // What is said of it as JSON is the best there is.
    }
    if (about === this.#document) this.#take(content ?? this.#skim());
  }

  /** Reads again what turned out to need the tolerant reader only when it was to be shown. */
  mend(): void {
    if (this.content?.needsReader && this.state === 'ready' && !reader) void this.#complete(this.content);
  }

  async #complete(soFar: SkimmedFeed): Promise<void> {
    const document = this.#document;
    let content = soFar;
    if (soFar.needsReader) {
      try {
        ({ reader } = await import('../../src/event/reader.ts'));
        content = this.#skim();
      } catch {
        // Without the reader, what is right as it stands is still there.
      }
    }
    await prepareDates(content.entries);
    if (document === this.#document) this.#take(content);
  }

  #skim(): SkimmedFeed {
    return skim(this.#document, { url: this.url, timeZone: this.#timeZone }, reader);
  }

  #take(content: SkimmedFeed): void {
    const broken = isBroken(content);
    if (!broken || !this.hasEvents) this.content = content;
    this.#settle(broken ? { code: 'not-events' } : undefined);
  }

  #settle(failure: Failure | undefined): void {
    this.failure = failure;
    this.state = failure ? 'failed' : 'ready';
    for (const changed of this.listeners) changed();
  }
}

/** The value of a JSON text; other text stays, for the reader to say what it is. */
function parsed(document: unknown): unknown {
  if (typeof document !== 'string') return document;
  try {
    return JSON.parse(document) as unknown;
  } catch {
    return document;
  }
}

/** Calendars and markup, JSON-LD and its like: anything that calls itself something else than a feed of ours. */
function isForeign(document: unknown): boolean {
  if (typeof document === 'string') return /^\s*(BEGIN:|<)/i.test(document.slice(0, 2000));
  const first: unknown = Array.isArray(document) ? document[0] : document;
  return (
    typeof first === 'object' &&
    first !== null &&
    ('@context' in first || '@type' in first || '@graph' in first)
  );
}

/** True where mistakes left nothing: that there are no events at the moment would not be true. */
function isBroken({ entries, problems }: SkimmedFeed): boolean {
  return problems.some(({ level }) => level === 'error') && !entries.some(({ event }) => event);
}

const sources = new Map<string, Source>();

/**
 * The page's shared source for an address, loading if nobody asked before or the last time failed.
 * @param onChange called when it is ready or failed, and each time after.
 * @returns the source, and a function that ends the interest.
 */
export function openSource(
  url: string,
  timeZone: string | undefined,
  onChange: () => void,
): { source: Source; close: () => void } {
  const key = `${timeZone ?? ''} ${url}`;
  let source = sources.get(key);
  if (!source) sources.set(key, (source = new Source(url, timeZone)));
  if (source.state === 'failed' || (source.state === 'loading' && source.listeners.size === 0))
    void source.load();
  source.listeners.add(onChange);
  const opened = source;
  return { source: opened, close: () => opened.listeners.delete(onChange) };
}
