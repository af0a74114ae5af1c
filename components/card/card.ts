/** `<tweetup-card>`: one event. */
import { html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { wholeNumber } from '../shared/attributes.ts';
import { ringAt } from '../shared/clock.ts';
import { details } from '../shared/details.ts';
import { entry } from '../shared/entry.ts';
import { entryStyles } from '../shared/entry.styles.ts';
import { EventsController, type SourcedEntry } from '../shared/events-controller.ts';
import { LocaleController } from '../shared/locale-controller.ts';
import { byStart, currentShowings, type Moment, type Showing } from '../shared/showing.ts';
import { failed, loading } from '../shared/states.ts';
import { stateStyles } from '../shared/states.styles.ts';
import { tokens } from '../shared/tokens.styles.ts';
import { visitorZone } from '../shared/visitor.ts';
import { warnOnce } from '../shared/warn.ts';
import { cardStyles } from './card.styles.ts';

/**
 * One event of a feed: the one that `event-id` names, else the next. It stays when the event is over.
 *
 * @summary A card for one event.
 * @status experimental
 * @since 0.1.0
 *
 * @slot - Shown before, without and when the script fails: the event in plain HTML, or a link to it.
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
 * @csspart facts - Short facts: free, who may come, step-free, hashtag.
 * @csspart body - Its summary and description.
 * @csspart loading - What stands there while it loads.
 * @csspart message - A sentence: not there, or not possible now.
 *
 * @cssproperty --tweetup-accent - Underlines, hovered links, focus.
 * @cssproperty --tweetup-text - Text; the page's own colour by default.
 * @cssproperty --tweetup-muted - Places and notes.
 * @cssproperty --tweetup-line - The frame.
 * @cssproperty --tweetup-surface - Behind the card.
 * @cssproperty --tweetup-leaf - Behind the date.
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

  readonly #language = new LocaleController(this);
  readonly #source = new EventsController(this, () => ({
    src: this.src,
    given: this.event,
    timeZone: this.timeZone,
  }));
  #cancelAlarm: (() => void) | undefined;

  /** Addresses of feeds, separated by white space. */
  @property() src?: string;

  /** The `id` of the event in the feed; without it, the next event. */
  @property({ attribute: 'event-id' }) eventId?: string;

  /** The level of the heading, 1 to 6. */
  @property({ attribute: 'heading-level', converter: wholeNumber('heading-level', 1, 6, 3) }) headingLevel =
    3;

  /** The zone of an event that names none. */
  @property({ attribute: 'time-zone' }) timeZone?: string;

  /** The visitor's zone, where the page knows it better than the browser. */
  @property({ attribute: 'viewer-zone' }) viewerZone?: string;

  /** The event itself: takes the place of `src` and of data in the page. */
  @property({ attribute: false }) event?: unknown;

  /** The moment to show; the clock's own where it is absent. */
  @property({ attribute: false }) now?: Date;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#cancelAlarm?.();
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
    const { locale } = this.#language;
    const { state } = this.#source;
    if (state === 'idle') return html`<slot></slot>`;
    if (state === 'loading' || !locale) return this.#frame(loading(this, 1, locale));
    if (state === 'failed') return failed(this, locale);

    const moment = { now: this.now ?? new Date(), viewerZone: this.viewerZone ?? visitorZone() };
    const showing = this.#choose(moment);
    if (!showing) {
      if (this.#source.busy) return this.#frame(loading(this, 1, locale));
      const wanted = this.eventId === undefined ? 'no event' : `no event with the id "${this.eventId}"`;
      warnOnce(`<tweetup-card>: ${wanted} in ${this.src ?? 'the data of the page'}.`);
      return failed(this, locale, 'not-found');
    }
    return this.#frame(entry(showing, { ...moment, locale, level: this.headingLevel, full: true, details }));
  }

  #frame(content: TemplateResult): TemplateResult {
    return html`<div part="card" class="card">${content}</div>`;
  }
}

if (!customElements.get('tweetup-card')) customElements.define('tweetup-card', TweetupCard);

declare global {
  interface HTMLElementTagNameMap {
    'tweetup-card': TweetupCard;
  }
}
