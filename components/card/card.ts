/** `<tweetup-card>`: one event. */
import { html, LitElement, type TemplateResult } from 'lit';
import type { Locale } from '../../src/internal/messages.ts';
import { oneOf, wholeNumber } from '../shared/attributes.ts';
import { ringAt } from '../shared/clock.ts';
import { entry } from '../shared/entry.ts';
import { entryStyles } from '../shared/entry.styles.ts';
import { EventsController, type SourcedEntry } from '../shared/events-controller.ts';
import { LocaleController } from '../shared/locale-controller.ts';
import { byStart, currentShowings, type Moment, type Showing } from '../shared/showing.ts';
import { failed, loading } from '../shared/states.ts';
import { stateStyles } from '../shared/states.styles.ts';
import { tokens } from '../shared/tokens.styles.ts';
import { hasFallback, visitorZone } from '../shared/visitor.ts';
import { complain, warnTwice } from '../shared/warn.ts';
import { cardStyles } from './card.styles.ts';

/**
 * One event of a feed: the one that `event-id` names, else the next. It stays when the event is over.
 *
 * @summary A card for one event.
 * @status experimental
 * @since 0.1.0
 *
 * @slot - Shown before, without and when the script fails: the event in plain HTML, or a link to it.
 * @slot header - Above the event.
 * @slot actions - Below it: buttons of your own, or elements with attributes of theirs.
 * @slot after - Where the card asks who comes: what follows a yes.
 * @slot footer - At the end.
 *
 * @csspart card - The frame.
 * @csspart entry - The event in it.
 * @csspart leaf - Its date.
 * @csspart title - Its heading: status, title and date.
 * @csspart link - The title, where it is a link.
 * @csspart status - Cancelled, moved, on now… in words.
 * @csspart when - Its date and time.
 * @csspart viewer - The time in the visitor's zone.
 * @csspart where - Its place.
 * @csspart next - The dates after this one, of a recurring event.
 * @csspart note - What the organiser says of its status.
 * @csspart map - The link to the map.
 * @csspart image - Its picture.
 * @csspart facts - Short facts: price, who may come, step-free, languages, beside which conference.
 * @csspart body - Its summary and description.
 * @csspart newcomers - What somebody who comes for the first time wants to know.
 * @csspart questions - The questions of a chat.
 * @csspart agenda - What happens when.
 * @csspart recap - Of an event that is over: what was said, shown and photographed.
 * @csspart more - Hosts, hashtags, access, contact: labels and contents.
 * @csspart networks - The networks of a host or hashtag.
 * @csspart actions - The buttons that `calendar` and `share` add.
 * @csspart action - One of them.
 * @csspart popup - What it opens.
 * @csspart item - A line of that.
 * @csspart loading - What stands there while it loads.
 * @csspart message - A sentence: not there, or not possible now, and why.
 * @csspart retry - The button that tries again what failed.
 *
 * @cssproperty --tweetup-accent - Underlines, hovered links, focus.
 * @cssproperty --tweetup-text - Text; the page's own colour by default.
 * @cssproperty --tweetup-muted - Places and notes.
 * @cssproperty --tweetup-line - The frame.
 * @cssproperty --tweetup-surface - Behind the card.
 * @cssproperty --tweetup-leaf - Behind the date.
 * @cssproperty --tweetup-leaf-text - The date.
 * @cssproperty --tweetup-good - On now.
 * @cssproperty --tweetup-warn - Moved, postponed.
 * @cssproperty --tweetup-bad - Cancelled.
 * @cssproperty --tweetup-space - The unit of distances, `1rem`.
 * @cssproperty --tweetup-radius - Round corners, `0.625rem`.
 * @cssproperty --tweetup-font - The font family; the page's own by default.
 * @cssproperty --tweetup-line-height - `1.5`.
 * @cssproperty --tweetup-title-size - The size of the title.
 */
export class TweetupCard extends LitElement {
  static override styles = [tokens, entryStyles, stateStyles, cardStyles];
  /** As a table: decorators weigh more. */
  static override properties = {
    src: {},
    eventId: { attribute: 'event-id' },
    headingLevel: { attribute: 'heading-level', converter: wholeNumber('heading-level', 1, 6, 3) },
    variant: { converter: oneOf('variant', ['full', 'compact']) },
    structuredData: { attribute: 'structured-data', type: Boolean },
    rsvpEndpoint: { attribute: 'rsvp-endpoint' },
    calendar: {},
    share: {},
    timeZone: { attribute: 'time-zone' },
    viewerZone: { attribute: 'viewer-zone' },
    event: { attribute: false },
    now: { attribute: false },
  };

  readonly #language = new LocaleController(this);
  readonly #source = new EventsController(this, () => ({
    src: this.src,
    given: this.event,
    timeZone: this.timeZone,
  }));
  #cancelAlarm: (() => void) | undefined;
  #showing: Showing | undefined;

  /** Addresses of feeds, separated by white space. */
  declare src?: string;

  /** The `id` of the event in the feed; without it, the next event. */
  declare eventId?: string;

  /** The level of the heading, 1 to 6. */
  headingLevel = 3;

  /** `compact` leaves out all but title, time, place and what the organiser says of the status. */
  variant: 'full' | 'compact' = 'full';

  /** Describes the event to search engines, in a script of JSON-LD inside the element. */
  structuredData = false;

  /** The address of a service that keeps replies: the card asks who comes. */
  declare rsvpEndpoint?: string;

  /** Adds `<tweetup-add-to-calendar>`; a value chooses what it offers, as its `services` does. */
  declare calendar?: string;

  /** Adds `<tweetup-share>`; a value chooses where, as its `networks` does. */
  declare share?: string;

  /** The zone of an event that names none. */
  declare timeZone?: string;

  /** The visitor's zone, where the page knows it better than the browser. */
  declare viewerZone?: string;

  /** The event itself: takes the place of `src` and of data in the page. */
  declare event?: unknown;

  /** The moment to show; the clock's own where it is absent. */
  declare now?: Date;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#cancelAlarm?.();
    if (more) more.tell(this, undefined);
  }

  /** Whether anything is asked for that a compact card has not, or may be by what stands inside it. */
  get #wantsMore(): boolean {
    const { calendar, share, rsvpEndpoint, structuredData } = this;
    return (
      this.variant === 'full' ||
      (calendar ?? share ?? rsvpEndpoint) !== undefined ||
      structuredData ||
      this.querySelector(':scope > [slot]') !== null
    );
  }

  /** The entry that `event-id` names, or all of them to choose the next from. */
  #candidates(): readonly SourcedEntry[] {
    const { entries } = this.#source;
    return this.eventId === undefined
      ? entries
      : entries.filter(({ entry }) => entry.id === this.eventId).slice(0, 1);
  }

  #choose(moment: Moment): Showing | undefined {
    const { showings, until } = currentShowings(this.#candidates(), moment);
    this.#cancelAlarm?.();
    if (!this.now && this.isConnected) this.#cancelAlarm = ringAt(until, () => this.requestUpdate());
    showings.sort(byStart);
    return showings.find(({ phase }) => phase !== 'past') ?? showings.at(-1);
  }

  protected override render(): TemplateResult {
    this.#showing = undefined;
    const { locale } = this.#language;
    const { state } = this.#source;
    const waits = this.#wantsMore && more === undefined;
    if (waits) loadMore(this);
    if (more) more.adopt(this);
    if (state === 'idle') return html`<slot></slot>`;
    // Details that came after the rest would push the page down.
    if (state === 'loading' || !locale || waits) return this.#waiting(locale);
    if (state === 'failed') return failed(this, locale, this.#source.sources);

    const moment = { now: this.now ?? new Date(), viewerZone: this.viewerZone ?? visitorZone() };
    const showing = this.#choose(moment);
    if (!showing) {
      if (this.#source.busy) return this.#waiting(locale);
      complain('no-event', this.eventId, this.src);
      return failed(this, locale, 'not-found');
    }
    this.#showing = showing;
    const options = { ...moment, locale, level: this.headingLevel, full: this.variant === 'full' };
    return more
      ? this.#frame(more.content(this, showing, options), more.actions(this))
      : this.#frame(entry(showing, options));
  }

  protected override updated(): void {
    if (more) more.tell(this, this.#showing, this.#candidates());
  }

  /** As high as full cards mostly are, unless the page says something itself meanwhile. */
  #waiting(locale: Locale | undefined): TemplateResult {
    const rest =
      this.variant === 'full' && !hasFallback(this) ? html`<div class="rest waiting"></div>` : undefined;
    return this.#frame(html`${loading(this, 1, locale)}${rest}`);
  }

  #frame(content: TemplateResult, actions?: unknown): TemplateResult {
    return html`<div part="card" class="card">
      <slot name="header"></slot>${content}<slot name="actions"></slot>${actions}<slot name="footer"></slot>
    </div>`;
  }
}

/** What goes beyond a compact card; `false` where it cannot be had, and the card does without. */
let more: typeof import('./full.ts') | false | undefined;
let coming: Promise<void> | undefined;

/** Loads it while the events are being fetched. */
function loadMore(card: TweetupCard): void {
  coming ??= import('./full.ts').then(
    (module) => void (more = module),
    () => void (more = false),
  );
  void coming.then(() => card.requestUpdate());
}

if (!customElements.get('tweetup-card')) customElements.define('tweetup-card', TweetupCard);
else warnTwice();

declare global {
  interface HTMLElementTagNameMap {
    'tweetup-card': TweetupCard;
  }
}
