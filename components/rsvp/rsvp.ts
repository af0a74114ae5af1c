/** `<tweetup-rsvp>`: going, maybe or not, without an account. */
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { KeyValueStorage } from '../../src/rsvp/device.ts';
import type { Answer } from '../../src/rsvp/rsvp.ts';
import type { TweetupEvent } from '../../src/event/schema.ts';
import type { Locale } from '../../src/internal/messages.ts';
import type { Occurrence } from '../../src/time/timed.ts';
import { loadTag } from '../../src/locales/load.ts';
import { ringAt } from '../shared/clock.ts';
import { dateOf } from '../shared/date-of.ts';
import { proseOf } from '../shared/event-text.ts';
import { EventsController } from '../shared/events-controller.ts';
import { safeHref } from '../shared/link.ts';
import { LocaleController } from '../shared/locale-controller.ts';
import { offer, OfferController } from '../shared/offer.ts';
import { byStart, currentShowings, type Moment, type Showing, showingOf } from '../shared/showing.ts';
import { tokens } from '../shared/tokens.styles.ts';
import { hasFallback, visitorZone } from '../shared/visitor.ts';
import { warnOnce } from '../shared/warn.ts';
import { answers, type Choice, FormAnswer } from './form-answer.ts';
import { takeLink, takenLink } from './private-link.ts';
import type { Reply } from './reply.ts';
import { rsvpStyles } from './rsvp.styles.ts';
import { tell } from './wording.ts';

export type { TweetupRsvpEvent } from './events.ts';

// Before anything else on the page can read the address. Servers that import the element have none.
if (globalThis.location) {
  takeLink();
  addEventListener('hashchange', takeLink);
}

/** What goes beyond the question: loads after the first paint. */
let late: typeof import('./late.ts') | undefined;

/**
 * Asks whether somebody comes, and keeps the answer: with a service (`endpoint`), at the address that the event gives
 * (`rsvp.url`), or else on the visitor's device only. A click on an answer sends it; with the keyboard, Enter does.
 *
 * @summary Replies: going, maybe, not going.
 * @status experimental
 * @since 0.1.0
 *
 * @slot - Shown before, without and when the script fails: a link to the form of the service, for example.
 * @slot after - What follows a yes: the elements for calendars and sharing, for example.
 *
 * @fires {TweetupRsvpEvent} tweetup-rsvp-saved - The reply is saved.
 * @fires {TweetupRsvpEvent} tweetup-rsvp-kept - It could not be sent yet, and waits on the device.
 * @fires {TweetupRsvpEvent} tweetup-rsvp-refused - It was not possible; `code` says why.
 * @fires {TweetupRsvpEvent} tweetup-rsvp-withdrawn - It has been deleted.
 * @fires {TweetupRsvpEvent} tweetup-rsvp-promoted - The visitor waited, and has a place now.
 * @fires {Event} change - Another answer was chosen, as with any form control.
 *
 * @csspart question - The question.
 * @csspart answers - The three answers.
 * @csspart answer - One of them.
 * @csspart conduct - The link to the code of conduct.
 * @csspart elsewhere - The link to where replies are kept by somebody else.
 * @csspart status - How the reply stands: saved, waiting, not possible.
 * @csspart tally - Who comes, places left, until when.
 * @csspart details - What one can say beyond the answer.
 * @csspart manage - The private link, withdrawing.
 * @csspart qr - The private link as a QR code, black on white.
 * @csspart field - One field.
 * @csspart error - What is wrong with it.
 * @csspart button - Any button.
 * @csspart choice - Which of two replies is to stay.
 *
 * @cssproperty --tweetup-accent - The chosen answer, focus.
 * @cssproperty --tweetup-on-accent - Text on it.
 * @cssproperty --tweetup-text - Text; the page's own colour by default.
 * @cssproperty --tweetup-muted - Counts and notes.
 * @cssproperty --tweetup-line - Frames.
 * @cssproperty --tweetup-leaf - Behind what is unfolded.
 * @cssproperty --tweetup-bad - Errors.
 * @cssproperty --tweetup-space - The unit of distances, `1rem`.
 * @cssproperty --tweetup-radius - Round corners, `0.625rem`.
 * @cssproperty --tweetup-font - The font family; the page's own by default.
 * @cssproperty --tweetup-line-height - `1.5`.
 */
export class TweetupRsvp extends FormAnswer {
  static override styles = [tokens, rsvpStyles];

  readonly #language = new LocaleController(this, ['components', 'rsvp'], loadTag);
  readonly #around = new OfferController(this);
  readonly #source = new EventsController(this, () => ({
    src: this.src,
    given: this.#given,
    timeZone: this.timeZone,
    elsewhere: this.#around.offer !== undefined,
  }));
  #byPointer = false;
  #reply: Reply | undefined;
  /** What the reply was made for. */
  #for = '';
  #failed = false;
  #opened = false;
  #cancelAlarm: (() => void) | undefined;

  /** Addresses of feeds, separated by white space. In a card it is not needed. */
  @property() src?: string;

  /** The `id` of the event in the feed; without it, the next event. */
  @property({ attribute: 'event-id' }) eventId?: string;

  /** One date of a recurring event, `2026-12-03`; without it, the next one. */
  @property() occurrence?: string;

  /** The address of the service that keeps replies, `https://example.org/rsvp/v1`. */
  @property() endpoint?: string;

  /** Only a button at first, which opens the answers; who has replied sees her reply. */
  @property({ type: Boolean }) compact = false;

  /** The zone of an event that names none. */
  @property({ attribute: 'time-zone' }) timeZone?: string;

  /** The visitor's zone, where the page knows it better than the browser. */
  @property({ attribute: 'viewer-zone' }) viewerZone?: string;

  /** The event itself, or one date of it: takes the place of `src` and of data in the page. */
  @property({ attribute: false }) event?: unknown;

  /** What a list shows; given by the list. */
  @property({ attribute: false }) showing?: Showing | undefined;

  /** The moment to show; the clock's own where it is absent. */
  @property({ attribute: false }) now?: Date;

  /** Takes the place of the page's `fetch` for what goes to the service. */
  @property({ attribute: false }) fetch?: typeof fetch;

  /** Takes the place of `localStorage`, and of `sessionStorage` for what is not sent yet. */
  @property({ attribute: false }) storage?: KeyValueStorage;

  protected override chosen(answer: Choice): void {
    if (answer) this.#reply?.edit({ answer });
  }

  protected override get missing(): string {
    return tell(this.#language.locale, 'rsvp.missing');
  }

  override focus(options?: FocusOptions): void {
    const inputs = [...this.renderRoot.querySelectorAll<HTMLInputElement>('[name="answer"]')];
    (inputs.find(({ checked }) => checked) ?? inputs[0])?.focus(options);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#onLink);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#onLink);
    this.#cancelAlarm?.();
    this.#end();
  }

  /** A private link was opened in this very page: it may be for another date. */
  readonly #onLink = (): void => {
    if (!takenLink() || this.#reply?.claim()) return;
    this.#end();
    this.requestUpdate();
  };

  #end(): void {
    this.#reply?.stop();
    this.#reply = undefined;
    this.#for = '';
  }

  /** One date was given ready: there is nothing to be read. */
  get #given(): unknown {
    return this.showing || isDate(this.event) ? [] : this.event;
  }

  /** What the answer is about. */
  #find(moment: Moment): Showing | undefined {
    const { event, occurrence } = this;
    if (isDate(event)) return showingOf(event.event, [event], document.baseURI, moment);
    if (this.showing) return this.showing;
    const own = this.#source.state !== 'idle';
    const { offer } = this.#around;
    const wanted = this.#source.entries.filter(({ entry }) => (this.eventId ?? entry.id) === entry.id);
    const series = own ? wanted[0]?.entry.event : offer?.series;
    if (occurrence !== undefined && series?.recurrence) {
      const date = dateOf(series, occurrence, moment);
      if (date) return showingOf(series, [date], wanted[0]?.url ?? offer!.showing.base, moment);
      warnOnce(`<tweetup-rsvp>: "${series.id}" has no date with occurrence="${occurrence}".`);
      return undefined;
    }
    if (!own) return offer?.showing;
    const { showings, until } = currentShowings(wanted, moment);
    this.#cancelAlarm?.();
    if (!this.now && this.isConnected) this.#cancelAlarm = ringAt(until, () => this.requestUpdate());
    showings.sort(byStart);
    return showings.find(({ phase }) => phase !== 'past') ?? showings.at(-1);
  }

  /** The event with all its dates, for the elements inside. */
  #seriesOf({ event }: Showing): TweetupEvent {
    const own = this.#source.entries.find(({ entry }) => entry.id === event.id)?.entry.event;
    return own ?? this.#around.offer?.series ?? event;
  }

  /** The service's absolute address. */
  #address(): string | undefined {
    const card = this.closest<HTMLElement & { rsvpEndpoint?: string }>('tweetup-card');
    const written = this.endpoint ?? card?.rsvpEndpoint;
    if (!written) return undefined;
    const url = URL.parse(written, document.baseURI);
    if (url && /^https?:$/.test(url.protocol)) return url.href;
    warnOnce(`endpoint="${written}" is not an http or https address; replies stay on the visitor's device.`);
    return undefined;
  }

  protected override render(): TemplateResult {
    const { locale } = this.#language;
    const moment = { now: this.now ?? new Date(), viewerZone: this.viewerZone ?? visitorZone() };
    const showing = locale && this.#find(moment);
    this.#prepare(showing);
    offer(this, showing && { showing, series: this.#seriesOf(showing) });
    if (!locale || !showing) return hasFallback(this) ? html`<slot></slot>` : html`${nothing}`;
    const { event, base } = showing;
    const elsewhere = this.#elsewhere(showing);
    const conduct = safeHref(event.codeOfConduct, base);
    if (elsewhere) {
      const host = new URL(elsewhere).host.replace(/^www\./, '');
      return html`<a part="elsewhere" class="button" href=${elsewhere}
        >${tell(locale, 'rsvp.elsewhere', { host })}</a
      >`;
    }
    if (this.#folded(showing)) return this.#button(showing, locale);
    const view = this.#reply && late?.view(this.#reply, { locale, showing, moment });
    if (view?.closed)
      return html`<p part="status" class="note" role="status">${view.status}</p>
        ${view.rest}`;
    return html`<form
      novalidate
      @submit=${this.#submit}
      @pointerdown=${() => (this.#byPointer = true)}
      @keydown=${() => (this.#byPointer = false)}
    >
      ${view?.before}
      <fieldset ?disabled=${this.off} @change=${this.#choose}>
        <legend part="question">${tell(locale, 'rsvp.question')}</legend>
        ${
          conduct
            ? html`<p part="conduct" class="note"><a href=${conduct}>${tell(locale, 'rsvp.conduct')}</a></p>`
            : nothing
        }
        <div part="answers" class="answers">
          ${answers.map(
            (answer) =>
              html`<label part="answer"
                ><input
                  type="radio"
                  name="answer"
                  value=${answer}
                  .checked=${live(this.value === answer)}
                /><span>${tell(locale, `rsvp.${answer}`)}</span></label
              >`,
          )}
        </div>
      </fieldset>
      <p part="status" class="note" role="status">
        ${view?.status}${this.#failed ? tell(locale, 'rsvp.not-now') : nothing}
      </p>
      ${view?.rest}
      <slot name="after" ?hidden=${!view?.going}></slot>
    </form>`;
  }

  /** In a list there are many of them: each says to those who listen which event it is about. */
  #button({ event }: Showing, locale: Locale): TemplateResult {
    if (event.status === 'cancelled' || event.status === 'postponed') return html`${nothing}`;
    return html`<button
      part="button"
      class="button"
      @pointerenter=${this.#load}
      @focus=${this.#load}
      @click=${this.#open}
    >
      <span>${tell(locale, 'rsvp.question')}<span class="sr"> ${proseOf(event, locale).title}</span></span>
    </button>`;
  }

  async #open(): Promise<void> {
    this.#opened = true;
    this.requestUpdate();
    await this.updateComplete;
    this.focus();
  }

  /** Only the button: nobody has asked for more, and this device has neither reply nor draft, which is asked without loading anything. */
  #folded({ event, of }: Showing): boolean {
    if (!this.compact || this.#opened || takenLink()?.includes(encodeURIComponent(event.id))) return false;
    try {
      const name = `${event.id}~${of.key}`;
      return (
        !(this.storage ?? localStorage).getItem(`tweetup-rsvp:${name}`) &&
        !(this.storage ?? sessionStorage).getItem(`tweetup-rsvp-draft:${name}`)
      );
    } catch {
      return true;
    }
  }

  /** Meetup, Luma, a form: unless it is the service's own page for browsers without script. */
  #elsewhere({ event, base }: Showing): string | undefined {
    const address = safeHref(event.rsvp?.url, base);
    const endpoint = this.#address();
    return address && endpoint && new URL(endpoint).origin === new URL(address).origin ? undefined : address;
  }

  /** Makes the reply that belongs to what is shown, after the first paint. */
  #prepare(showing: Showing | undefined): void {
    if (!this.isConnected || !showing || this.#elsewhere(showing)) return;
    if (this.#folded(showing)) return;
    if (!late) {
      if (!this.#failed) setTimeout(() => void this.#load(), 0);
      return;
    }
    const endpoint = this.#address();
    const wanted = `${endpoint} ${showing.event.id} ${showing.of.key}`;
    if (this.#for === wanted) return;
    this.#end();
    this.#for = wanted;
    late.dress(this.renderRoot as ShadowRoot);
    this.#reply = new late.Reply(this, showing, endpoint);
  }

  readonly #load = async (): Promise<void> => {
    if (late && this.#reply) return;
    try {
      late ??= await import('./late.ts');
      this.#failed = false;
    } catch {
      this.#failed = true;
    }
    this.requestUpdate();
    await this.updateComplete;
  };

  async #choose({ target }: Event): Promise<void> {
    if (!(target instanceof HTMLInputElement) || target.name !== 'answer') return;
    const answer = target.value as Answer;
    const byPointer = this.#byPointer;
    this.show(answer);
    this.dispatchEvent(new Event('change', { bubbles: true }));
    if (!this.#reply) await this.#load();
    this.#reply?.chosen(answer, byPointer);
  }

  async #submit(event: Event): Promise<void> {
    event.preventDefault();
    if (!this.#reply) await this.#load();
    await this.#reply?.send();
  }
}

/** An occurrence, where an event may be given. */
function isDate(event: unknown): event is Occurrence<TweetupEvent> {
  return typeof event === 'object' && event !== null && 'startsAt' in event;
}

if (!customElements.get('tweetup-rsvp')) customElements.define('tweetup-rsvp', TweetupRsvp);

declare global {
  interface HTMLElementTagNameMap {
    'tweetup-rsvp': TweetupRsvp;
  }
}
