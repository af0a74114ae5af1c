/** `<tweetup-safety>`: what would make a meeting unsafe, unwelcoming or fail. */
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Finding } from '../../src/safety/rule.ts';
import type { Preset, PresetName, SafetyReport, Suppression } from '../../src/safety/check.ts';
import { loadTag } from '../../src/locales/load.ts';
import { EventsController } from '../shared/events-controller.ts';
import { LocaleController } from '../shared/locale-controller.ts';
import { byStart, currentShowings } from '../shared/showing.ts';
import { failed } from '../shared/states.ts';
import { stateStyles } from '../shared/states.styles.ts';
import { tokens } from '../shared/tokens.styles.ts';
import { hasFallback } from '../shared/visitor.ts';
import { warnOnce, warnTwice } from '../shared/warn.ts';
import { TweetupSafetyAppliedEvent } from './safety-applied-event.ts';
import { safetyStyles } from './safety.styles.ts';
import { words } from './wording.ts';
import { findWritten, type Given, type Loose, takeGiven, type Written } from './written.ts';

/** Milliseconds of quiet before a change is announced: somebody may be typing. */
const quiet = 700;

/**
 * A report about one event: what is wrong and why, worst first; what to do, with a button where that can be done at
 * once; what cannot be told; what was checked and found well. It looks at the event as it is written, also at one that
 * no reader would show. It never says "safe": it names how many checks found nothing. The rules load with the first
 * event that is to be checked.
 *
 * @summary Checks one event, and says what to mend.
 * @status experimental
 * @since 0.1.0
 *
 * @slot - Shown before, without and when the script fails.
 *
 * @csspart badge - The short form that opens.
 * @csspart summary - How many problems, or how many checks found none.
 * @csspart report - All that follows.
 * @csspart findings - A list of findings.
 * @csspart finding - One of them.
 * @csspart severity - How grave it is, in a word.
 * @csspart says - What is wrong.
 * @csspart why - Why that matters.
 * @csspart fix - What to do.
 * @csspart apply - The button that does it.
 * @csspart because - What opens to where the advice comes from.
 * @csspart suppressed - What is not reported on purpose, and why.
 * @csspart passed - What was checked and found well, folded.
 * @csspart guests - What every guest should know.
 * @csspart loading - What stands there while it loads.
 * @csspart message - A sentence: not possible now, and why.
 *
 * @fires {TweetupSafetyAppliedEvent} tweetup-safety-applied - Somebody took over what the report offers: `event` as it is now, `before`, `finding`.
 */
export class TweetupSafety extends LitElement {
  static override styles = [tokens, stateStyles, safetyStyles];

  readonly #language = new LocaleController(this, ['components', 'safety'], loadTag);
  readonly #source = new EventsController(this, () => ({
    src: this.#given().single === undefined ? this.src : undefined,
    given: this.#given().document,
    timeZone: this.timeZone,
    elsewhere: this.event !== undefined,
  }));
  /** What `event` amounts to, worked out once. */
  #taken: Given = { of: undefined };
  /** The event after what was taken over, as long as the same event is chosen. */
  #mended: { of: Loose; event: Loose } | undefined;
  /** The event of the last report. */
  #shown: Loose | undefined;
  #report: SafetyReport | undefined;
  #summary = '';
  /** What was announced, and the summary that is on its way to be. */
  #said = '';
  #heard = '';
  #changed = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Addresses of feeds, separated by white space. */
  @property() src?: string;

  /** The `id` of the event in the feed; without it, the next event. */
  @property({ attribute: 'event-id' }) eventId?: string;

  /** The zone of an event that names none. */
  @property({ attribute: 'time-zone' }) timeZone?: string;

  /** `in-person`, `chat`, `call`, `draft` or `minors`; without it, the event decides. */
  @property() preset?: PresetName | Preset;

  /** Rules that are not to be heard, each with its reason: `place-hidden=only members know us; …`. */
  @property() suppress?: string | readonly Suppression[];

  /** Where the page of a rule is, without its name: `https://example.org/rules/`. */
  @property({ attribute: 'rules-url' }) rulesUrl?: string;

  /** One line that opens. */
  @property({ type: Boolean, reflect: true }) compact = false;

  /**
   * The event itself, finished or not, or a document of events; JSON as text too. Takes the place of `src` and of data
   * in the page.
   */
  @property({ attribute: false }) event?: unknown;

  /** The moment at which it is checked; the clock's own where it is absent. */
  @property({ attribute: false }) now?: Date;

  /** The report as data; `undefined` where nothing is checked, and while `event` is text that cannot be read. */
  get report(): SafetyReport | undefined {
    return this.#report;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  #given(): Given {
    if (this.event !== this.#taken.of) this.#taken = takeGiven(this.event);
    return this.#taken;
  }

  /** The event as written; of other formats, as read. */
  #choose(): Written | undefined {
    const { single } = this.#given();
    if (single !== undefined) return findWritten([single], undefined);
    const { sources, entries } = this.#source;
    const documents = sources.map(({ written }) => written).filter((written) => written !== undefined);
    const id = this.eventId ?? this.#next();
    const written = findWritten(documents, id);
    if (written) return written;
    const read = entries.find(({ entry }) => entry.id === id)?.entry.event;
    return read && { item: read as unknown as Loose, defaults: {} };
  }

  #next(): string | undefined {
    const { showings } = currentShowings(this.#source.entries, { now: this.now ?? new Date() });
    showings.sort(byStart);
    return (showings.find(({ phase }) => phase !== 'past') ?? showings.at(-1))?.event.id;
  }

  protected override render(): TemplateResult {
    this.#report = undefined;
    this.#summary = '';
    const chosen = this.#choose();
    // Whoever is typing keeps the report in view while a bracket is missing.
    const stale = !chosen && this.#isBrokenText() && this.#shown !== undefined;
    const content = chosen ? this.#checked(chosen) : stale ? this.#show(this.#shown!) : this.#nothing();
    return html`${stale ? this.#sentence('report-stale') : nothing}${content}
      <p class="sr" role="status" .textContent=${this.#said}></p>`;
  }

  #checked({ item, defaults }: Written): TemplateResult {
    if (this.#mended?.of !== item) this.#mended = undefined;
    const { timeZone } = this;
    const event = this.#mended?.event ?? { ...(timeZone && { timeZone }), ...defaults, ...item };
    return this.#show((this.#shown = event), (mended, finding) => this.#apply(item, event, mended, finding));
  }

  #show(event: Loose, apply?: (mended: Loose, finding: Finding) => void): TemplateResult {
    const { locale } = this.#language;
    needView(this);
    if (!locale || view === undefined) return this.#waiting();
    if (view === false) return this.#sentence('report-unavailable');
    const { report, summary, template } = view.checkAndShow(event, {
      locale,
      preset: this.preset,
      suppress: this.suppress,
      now: this.now,
      rulesUrl: this.rulesUrl,
      compact: this.compact,
      apply,
    });
    this.#report = apply && report;
    this.#summary = summary;
    return template;
  }

  #isBrokenText(): boolean {
    const { event } = this;
    return typeof event === 'string' && event.trim() !== '' && this.#given().single === null;
  }

  #nothing(): TemplateResult {
    const { locale } = this.#language;
    const { state, sources } = this.#source;
    if (this.#isBrokenText()) return this.#sentence('report-not-json');
    if (this.event !== undefined) return this.#sentence('report-no-event');
    if (state === 'idle') return html`<slot></slot>`;
    if (!locale || this.#source.busy) return this.#waiting();
    if (state === 'failed') return failed(this, locale, sources);
    warnOnce(
      `<tweetup-safety>: no event with the id "${this.eventId}" in ${this.src ?? 'the data of the page'}.`,
    );
    return failed(this, locale, 'not-found');
  }

  #sentence(key: Parameters<typeof words>[1]): TemplateResult {
    this.#summary = words(this.#language.locale, key);
    return html`<p part="message" class="message">${this.#summary}</p>`;
  }

  #waiting(): TemplateResult {
    if (hasFallback(this)) return html`<slot part="loading"></slot>`;
    const { locale } = this.#language;
    return html`<p part="loading" class="message">
      ${locale ? words(locale, 'report-checking') : '\u00a0'}
    </p>`;
  }

  #apply(item: Loose, before: Loose, event: Loose, finding: Finding): void {
    const place = this.#report?.findings.indexOf(finding) ?? 0;
    this.#mended = { of: item, event };
    this.#changed = true;
    const applied = new TweetupSafetyAppliedEvent(event, before, finding);
    this.dispatchEvent(applied);
    this.requestUpdate();
    // The button is gone with what it mended: the focus goes on to what took its place.
    void this.updateComplete.then(() => {
      const findings = this.renderRoot.querySelectorAll<HTMLElement>('[part="finding"]');
      const next = findings[place] ?? this.renderRoot.querySelector<HTMLElement>('[part="summary"]');
      next?.focus();
    });
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const summary = this.#summary;
    if (summary === '' || (summary === this.#heard && !this.#changed)) return;
    // A page that opens with its reports need not read them all out.
    const isFirst = this.#heard === '' && this.event === undefined;
    const text = this.#changed ? `${words(this.#language.locale, 'report-applied')} ${summary}` : summary;
    this.#heard = summary;
    this.#changed = false;
    if (isFirst) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#said = text;
      this.requestUpdate();
    }, quiet);
  }
}

/** The rules and what shows their findings; `false` where they cannot be had. */
let view: typeof import('./report-view.ts') | false | undefined;
let coming: Promise<void> | undefined;

function needView(host: TweetupSafety): void {
  if (view) return;
  const before = view;
  coming ??= import('./report-view.ts').then(
    (module) => void (view = module),
    (error: unknown) => {
      // The network may be back the next time.
      coming = undefined;
      view = false;
      warnOnce(`<tweetup-safety> cannot check: ${String(error)}`);
    },
  );
  void coming.then(() => {
    if (view !== before) host.requestUpdate();
  });
}

if (!customElements.get('tweetup-safety')) customElements.define('tweetup-safety', TweetupSafety);
else warnTwice();

declare global {
  interface HTMLElementTagNameMap {
    'tweetup-safety': TweetupSafety;
  }
}
