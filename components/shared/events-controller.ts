/** Gives an element its events: from addresses, from data in its light DOM, or from a property. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FeedEntry } from '../../src/event/skim.ts';
import { identityOf } from '../../src/event/identity.ts';
import type { TweetupEvent } from '../../src/event/schema.ts';
import { ringAt } from './clock.ts';
import { openSource, Source } from './event-source.ts';
import { complain } from './warn.ts';

/** Milliseconds for which an element may wait for the script that gives it its events. */
const patience = 2000;

type Host = ReactiveControllerHost & HTMLElement;

/** What the element is told to show. */
export interface Wanted {
  /** Addresses, separated by white space. */
  src?: string | undefined;
  /** A document as text, its parsed value, or a bare array of events. Takes the place of everything else. */
  given?: unknown;
  /** The zone of events that name none. */
  timeZone?: string | undefined;
  /** Minutes after which the addresses are read again; never where absent. */
  refresh?: number | undefined;
  /** True where it shows what another element gives it, and needs nothing of its own. */
  elsewhere?: boolean | undefined;
}

/** An event and where it was read. */
export interface SourcedEntry {
  entry: FeedEntry;
  /** The absolute address of its source. */
  url: string;
}

/** Events of several sources; each may be late or fail without costing the others. */
export class EventsController implements ReactiveController {
  readonly #host: Host;
  readonly #wanted: () => Wanted;
  /** What the sources were opened for; `undefined` before the first time and while disconnected. */
  #asked:
    | { src: string | undefined; data: unknown; timeZone: string | undefined; refresh: number | undefined }
    | undefined;
  #open: { source: Source; close: () => void }[] = [];
  /** Data in the page: all there is without `src`; with it, what is shown until an address answers. */
  #local: Source | undefined;
  #observer: MutationObserver | undefined;
  #entries: SourcedEntry[] | undefined;
  #stopRefresh: (() => void) | undefined;
  #reported = new Map<Source, string>();

  constructor(host: Host, wanted: () => Wanted) {
    this.#host = host;
    this.#wanted = wanted;
    host.addController(this);
  }

  /** `idle` where nothing is asked for; `loading` while nothing can be shown yet; `failed` where nothing came. */
  get state(): 'idle' | 'loading' | 'ready' | 'failed' {
    const sources = this.sources;
    if (sources.length === 0) return 'idle';
    if (sources.some((source) => source.hasEvents)) return 'ready';
    return this.busy ? 'loading' : 'failed';
  }

  /** Something is still under way for the first time. */
  get busy(): boolean {
    return this.sources.some(({ state, failure }) => state === 'loading' && !failure);
  }

  get sources(): readonly Source[] {
    const fetched = this.#open.map(({ source }) => source);
    return this.#local && !fetched.some((source) => source.hasEvents) ? [this.#local, ...fetched] : fetched;
  }

  /** All that came, each event once; where two sources have it, the later revision. */
  get entries(): readonly SourcedEntry[] {
    return (this.#entries ??= merge(this.sources));
  }

  hostConnected(): void {
    // A page's parser, or its script, may bring the data after the element.
    this.#observer = new MutationObserver(() => this.#host.requestUpdate());
    this.#observer.observe(this.#host, { childList: true, characterData: true, subtree: true });
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#stopRefresh?.();
    this.#closeAll();
  }

  hostUpdate(): void {
    if (!this.#host.isConnected) return;
    const { src, given, timeZone, refresh } = this.#wanted();
    const data = given ?? inlineData(this.#host);
    const zoneChanged = timeZone !== this.#asked?.timeZone;
    if (zoneChanged || data !== this.#asked?.data) {
      this.#local = data === undefined ? undefined : this.#read(data, timeZone);
      this.#entries = undefined;
    }
    const wantedSrc = given === undefined ? src : undefined;
    if (!this.#asked || zoneChanged || wantedSrc !== this.#asked.src) this.#openAll(wantedSrc, timeZone);
    if (refresh !== this.#asked?.refresh) this.#refreshAfter(refresh);
    this.#asked = { src: wantedSrc, data, timeZone, refresh };
  }

  /** Nobody looks at a hidden page: there it waits. */
  #refreshAfter(minutes: number | undefined): void {
    this.#stopRefresh?.();
    if (!minutes) return;
    this.#stopRefresh = ringAt(Date.now() + minutes * 60_000, () => {
      if (!document.hidden) for (const { source } of this.#open) source.refresh(minutes);
      this.#refreshAfter(minutes);
    });
  }

  hostUpdated(): void {
    if (this.state === 'idle') setTimeout(this.#warnIfIdle, patience);
    for (const source of this.sources) {
      source.mend();
      const problems = source.content?.problems.length ?? 0;
      if (source.state === 'loading' || (!source.failure && problems === 0)) continue;
      const known = `${source.failure?.code} ${problems}`;
      if (this.#reported.get(source) === known) continue;
      this.#reported.set(source, known);
      void import('./report.ts').then(({ reportSource }) => reportSource(source, this.#host));
    }
  }

  readonly #warnIfIdle = (): void => {
    if (!this.#asked || this.state !== 'idle' || this.#wanted().elsewhere) return;
    complain('idle', this.#host.localName);
  };

  #read(data: unknown, timeZone: string | undefined, name = this.#host.localName): Source {
    const source = new Source(document.baseURI.split('#')[0]!, timeZone);
    source.given = name;
    void source.read(data);
    source.listeners.add(this.#changed);
    return source;
  }

  #openAll(src: string | undefined, timeZone: string | undefined): void {
    const before = this.#open;
    this.#open = addressesOf(src).map((url) =>
      url.startsWith('#')
        ? { source: this.#read(scriptText(url.slice(1)), timeZone, url), close: () => {} }
        : openSource(url, timeZone, this.#changed),
    );
    // After opening the new ones, so that an address which stays keeps its listener count.
    for (const { close } of before) close();
    this.#entries = undefined;
  }

  #closeAll(): void {
    for (const { close } of this.#open) close();
    this.#open = [];
    this.#asked = undefined;
    this.#entries = undefined;
  }

  readonly #changed = (): void => {
    this.#entries = undefined;
    this.#host.requestUpdate();
  };
}

/** The text of the element's own `<script type="application/json">`; `undefined` without one, or while it is empty. */
function inlineData(host: HTMLElement): string | undefined {
  for (const child of host.children) {
    if (child instanceof HTMLScriptElement && child.type === 'application/json')
      return child.text.trim() || undefined;
  }
  return undefined;
}

/** The text of a script of the page. */
function scriptText(id: string): string {
  const script = document.getElementById(id);
  if (!script) complain('no-script', id);
  return script?.textContent ?? '';
}

/** Each address once, absolute; `#id` as it is. */
function addressesOf(src: string | undefined): string[] {
  const urls = new Set<string>();
  for (const address of src?.split(/\s+/) ?? []) {
    if (address === '') continue;
    if (/^#./.test(address)) {
      urls.add(address);
      continue;
    }
    const url = URL.parse(address, document.baseURI);
    if (!url || !/^(https?|blob|data):$/.test(url.protocol)) complain('no-address', address);
    else urls.add(url.href.split('#')[0]!);
  }
  return [...urls];
}

function merge(sources: readonly Source[]): SourcedEntry[] {
  const all: SourcedEntry[] = [];
  for (const { content, url } of sources)
    for (const entry of content?.entries ?? []) all.push({ entry, url });
  // One document has been checked for repeated events when it was read.
  if (sources.length < 2) return all;
  const unique = new Map<string, SourcedEntry>();
  for (const sourced of all) {
    const identity = identityOf(sourced.entry, sourced.url);
    const known = unique.get(identity);
    if (!known || isLater(sourced.entry.event, known.entry.event)) unique.set(identity, sourced);
  }
  return [...unique.values()];
}

/** Two are read whole only where both claim to be the same event. */
function isLater(a: TweetupEvent | undefined, b: TweetupEvent | undefined): boolean {
  if (!a || !b) return a !== undefined;
  const revisions = (a.revision ?? 0) - (b.revision ?? 0);
  return revisions > 0 || (revisions === 0 && (a.updatedAt ?? '') > (b.updatedAt ?? ''));
}
