/** The language of an element: that of the text around it, else the visitor's. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Locale, LocaleArea } from '../../src/internal/messages.ts';
import { loadComponents } from '../../src/locales/embed.ts';

/**
 * The nearest `lang` attribute, across shadow roots; without one, the browser's language. Where the page does not say
 * which English it is, dates are written as the visitor's English writes them.
 */
export function languageOf(element: Element): string {
  for (let node: Node | null = element; node; node = node.parentNode ?? (node as ShadowRoot).host ?? null) {
    const lang = node instanceof Element ? node.getAttribute('lang') : null;
    if (lang) return navigator.languages.find((tag) => tag.startsWith(`${lang}-`)) ?? lang;
  }
  return navigator.language || 'en';
}

type Load = (tag: string, areas: readonly LocaleArea[]) => Promise<Locale>;

const locales = new Map<string, Locale | Promise<Locale>>();

/** A language in use on the page, or a promise of it. Its prose loads once; one that cannot be loaded is English. */
function localeFor(tag: string, areas: readonly LocaleArea[], load: Load): Locale | Promise<Locale> {
  const key = tag + areas;
  let locale = locales.get(key);
  if (!locale) {
    const english: Locale = { tag, areas: {} };
    const settle = (settled: Locale): Locale => {
      locales.set(key, settled);
      return settled;
    };
    locale = /^en\b/i.test(tag) ? english : load(tag, areas).then(settle, () => settle(english));
    locales.set(key, locale);
  }
  return locale;
}

const hosts = new Set<ReactiveControllerHost>();
// A page may change its language, or get it late: one observer tells all elements.
let observer: MutationObserver | undefined;

function watch(host: ReactiveControllerHost): void {
  hosts.add(host);
  observer ??= new MutationObserver(() => {
    for (const each of hosts) each.requestUpdate();
  });
  if (hosts.size === 1)
    observer.observe(document, { attributes: true, attributeFilter: ['lang'], subtree: true });
}

function unwatch(host: ReactiveControllerHost): void {
  hosts.delete(host);
  if (hosts.size === 0) observer?.disconnect();
}

/** Keeps `locale` what the element's surroundings say. */
export class LocaleController implements ReactiveController {
  /** `undefined` while its prose loads: better no words yet than foreign ones. */
  locale: Locale | undefined;
  readonly #host: ReactiveControllerHost & Element;
  readonly #areas: readonly LocaleArea[];
  readonly #load: Load;

  /**
   * @param areas whose prose the element needs.
   * @param load what loads it: of more than `components`, `loadTag`.
   */
  constructor(
    host: ReactiveControllerHost & Element,
    areas: readonly LocaleArea[] = ['components'],
    load: Load = loadComponents,
  ) {
    this.#host = host;
    this.#areas = areas;
    this.#load = load;
    host.addController(this);
  }

  hostConnected(): void {
    watch(this.#host);
  }

  hostDisconnected(): void {
    unwatch(this.#host);
  }

  hostUpdate(): void {
    const found = localeFor(languageOf(this.#host), this.#areas, this.#load);
    if (!(found instanceof Promise)) {
      this.locale = found;
      return;
    }
    // The language that is there stays until the new one has come.
    void found.then(() => this.#host.requestUpdate());
  }
}
