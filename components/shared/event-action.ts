/** What the elements share that do something with one event: its choice, the button, and what opens when it is wanted. */
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { TweetupEvent } from '../../src/event/schema.ts';
import type { Locale } from '../../src/internal/messages.ts';
import type { Occurrence } from '../../src/time/timed.ts';
import { loadTag } from '../../src/locales/load.ts';
import { actionMessages, actionText } from './action-texts.ts';
import { actionStyles } from './action.styles.ts';
import { ringAt } from './clock.ts';
import { dateOf } from './date-of.ts';
import { EventsController } from './events-controller.ts';
import { LocaleController } from './locale-controller.ts';
import { type Offer, OfferController } from './offer.ts';
import type { Popup } from './popup.ts';
import { byStart, currentShowings, type Moment, showingOf } from './showing.ts';
import { tokens } from './tokens.styles.ts';
import { visitorZone } from './visitor.ts';
import { warnOnce } from './warn.ts';

/** Where the focus goes in what opens. */
export type Entrance = 'first' | 'last' | undefined;

/** A button about one event: that of its own source, else that of the card around it. */
export abstract class EventAction extends LitElement {
  static override styles = [tokens, actionStyles];

  readonly #language = new LocaleController(this, ['actions'], loadTag);
  readonly #around = new OfferController(this);
  readonly #source = new EventsController(this, () => ({
    src: this.src,
    given: isDate(this.event) ? undefined : this.event,
    timeZone: this.timeZone,
    elsewhere: this.#around.offer !== undefined,
  }));
  readonly #states = this.attachInternals().states;
  #cancelAlarm: (() => void) | undefined;
  #popup: Popup | undefined;
  #loading: Promise<Popup | undefined> | undefined;
  /** What was said last, and whether that is only for ears. */
  #said = { text: '', aloud: true };

  /** Addresses of feeds, separated by white space. Inside a card it is not needed. */
  @property() src?: string;

  /** The `id` of the event in the feed; without it, the next event. */
  @property({ attribute: 'event-id' }) eventId?: string;

  /** Of a recurring event, the date it is about, `2026-12-03`; without it, the next one. */
  @property() occurrence?: string;

  /** The zone of an event that names none. */
  @property({ attribute: 'time-zone' }) timeZone?: string;

  /** The event itself, or one date of one: takes the place of `src` and of data in the page. */
  @property({ attribute: false }) event?: unknown;

  /** The moment at which it is used; the clock's own where it is absent. */
  @property({ attribute: false }) now?: Date;

  /** What the button says. */
  protected abstract readonly label: keyof typeof actionMessages;
  /** What opens: a menu takes the arrow keys too. */
  protected abstract readonly opens: 'menu' | undefined;
  /** Brings what opens. */
  protected abstract load(): Promise<Popup>;
  /** Whether there is anything to do with this date. */
  protected abstract suits(offer: Offer): boolean;

  /** The language around it; `undefined` while its words load. */
  get locale(): Locale | undefined {
    return this.#language.locale;
  }

  /** The element itself, for what opens. */
  get button(): HTMLButtonElement | null {
    return this.renderRoot.querySelector('button.button');
  }

  /** The date it is about; `undefined` while that is not known, and where there is none. */
  get chosen(): Offer | undefined {
    const moment = { now: this.now ?? new Date(), viewerZone: visitorZone() };
    const { event } = this;
    if (isDate(event))
      return { showing: showingOf(event.event, [event], document.baseURI, moment), series: event.event };
    if (this.#source.state === 'idle') return this.#ofSurroundings(moment);
    const { entries } = this.#source;
    const own =
      this.eventId === undefined ? entries : entries.filter(({ entry }) => entry.id === this.eventId);
    if (this.occurrence !== undefined) {
      for (const { entry, url } of own) {
        const date = entry.event && dateOf(entry.event, this.occurrence, moment);
        if (date) return { showing: showingOf(entry.event!, [date], url, moment), series: entry.event! };
      }
      if (!this.#source.busy && own.length > 0)
        warnOnce(`<${this.localName}>: no event has a date with occurrence="${this.occurrence}".`);
      return undefined;
    }
    const { showings, until } = currentShowings(own, moment);
    this.#cancelAlarm?.();
    if (!this.now && this.isConnected) this.#cancelAlarm = ringAt(until, () => this.requestUpdate());
    showings.sort(byStart);
    const showing = showings.find(({ phase }) => phase !== 'past') ?? showings.at(-1);
    const series = own.find(({ entry, url }) => entry.id === showing?.event.id && url === showing.base);
    return showing && series?.entry.event && { showing, series: series.entry.event };
  }

  /** What is around it, or another date of that. */
  #ofSurroundings(moment: Moment): Offer | undefined {
    const { offer } = this.#around;
    const date = offer && this.occurrence !== undefined && dateOf(offer.series, this.occurrence, moment);
    return date
      ? { showing: showingOf(offer.series, [date], offer.showing.base, moment), series: offer.series }
      : offer;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#cancelAlarm?.();
    this.#popup?.hide();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { state, busy } = this.#source;
    const offer = this.chosen;
    const waits = (state !== 'idle' && busy && !offer) || (offer && !this.locale);
    this.#show('nothing', Boolean(offer) && !this.suits(offer!));
    if (waits) return html`<span part="loading" class="button" aria-hidden="true">&nbsp;</span>`;
    // Light DOM serves where there is no event: a link to the calendar, perhaps.
    if (!offer) return html`<slot></slot>`;
    if (!this.suits(offer)) return nothing;
    const popup = this.#popup;
    return html`<button
        part="button"
        class="button"
        type="button"
        id="button"
        aria-haspopup=${this.opens ?? nothing}
        aria-expanded=${popup?.isOpen ? 'true' : 'false'}
        aria-controls=${popup?.isOpen ? 'popup' : nothing}
        @pointerenter=${this.#prepare}
        @focus=${this.#prepare}
        @click=${this.#toggle}
        @keydown=${this.#key}
      >
        ${actionText(actionMessages, this.locale, this.label)}</button
      >${popup?.isOpen ? popup.render(offer) : nothing}<span
        part="status"
        role="status"
        class=${this.#said.aloud ? 'sr' : 'said'}
        .textContent=${this.#said.text}
      ></span>`;
  }

  /** Opens it, as a click on the button does. */
  async open(entrance?: Entrance): Promise<void> {
    const popup = await this.#prepare();
    this.tell(popup ? '' : actionText(actionMessages, this.locale, 'not-now'));
    await popup?.show(entrance);
  }

  /** Says something that happened; only to those who listen to the page where the others see it. */
  tell(text: string, aloud = false): void {
    this.#said = { text, aloud };
    this.requestUpdate();
  }

  /** Closes it. */
  close(): void {
    this.#popup?.hide();
  }

  #show(state: string, on: boolean): void {
    if (on) this.#states.add(state);
    else this.#states.delete(state);
  }

  /** Starts as soon as somebody comes near, so that a click finds everything ready. */
  readonly #prepare = (): Promise<Popup | undefined> =>
    (this.#loading ??= this.load().then(
      (popup) => (this.#popup = popup),
      (error: unknown) => {
        this.#loading = undefined;
        warnOnce(`<${this.localName}> cannot be opened: ${String(error)}`);
        return undefined;
      },
    ));

  readonly #toggle = (): void => {
    if (this.#popup?.isOpen) this.#popup.hide(true);
    else void this.open(this.opens === 'menu' ? 'first' : undefined);
  };

  readonly #key = (press: KeyboardEvent): void => {
    if (this.opens !== 'menu' || (press.key !== 'ArrowDown' && press.key !== 'ArrowUp')) return;
    press.preventDefault();
    void this.open(press.key === 'ArrowDown' ? 'first' : 'last');
  };
}

function isDate(event: unknown): event is Occurrence<TweetupEvent> {
  return typeof event === 'object' && event !== null && 'startsAt' in event && 'event' in event;
}
