/** `<tweetup-list>`: the events of one or more feeds, soonest first. */
import { html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { wholeNumber } from '../shared/attributes.ts';
import { ringAt } from '../shared/clock.ts';
import { entry } from '../shared/entry.ts';
import { entryStyles } from '../shared/entry.styles.ts';
import { EventsController, type SourcedEntry } from '../shared/events-controller.ts';
import { LocaleController } from '../shared/locale-controller.ts';
import { byStart, currentShowings, type Moment, type Showing } from '../shared/showing.ts';
import { failed, failedSome, loading, sentence } from '../shared/states.ts';
import { stateStyles } from '../shared/states.styles.ts';
import { tokens } from '../shared/tokens.styles.ts';
import { visitorZone } from '../shared/visitor.ts';
import { listStyles } from './list.styles.ts';

/**
 * The upcoming events of one or more feeds, soonest first.
 *
 * @summary A list of upcoming events.
 * @status experimental
 * @since 0.1.0
 *
 * @slot - Shown before, without and when the script fails: a link, or the events in plain HTML.
 * @slot empty - Instead of the sentence that there are no upcoming events.
 *
 * @csspart list - The list.
 * @csspart item - One item of it.
 * @csspart entry - One event.
 * @csspart leaf - Its date.
 * @csspart title - Its heading: status, title and date.
 * @csspart link - The title, where it is a link.
 * @csspart status - Cancelled, moved, on now… in words.
 * @csspart when - Its time.
 * @csspart viewer - The time in the visitor's zone.
 * @csspart where - Its place.
 * @csspart next - The dates after this one, of a recurring event.
 * @csspart note - What the organiser says of its status.
 * @csspart loading - What stands there while it loads.
 * @csspart message - A sentence: nothing to show, or not possible now.
 *
 * @cssproperty --tweetup-accent - Underlines, hovered links, focus.
 * @cssproperty --tweetup-text - Text; the page's own colour by default.
 * @cssproperty --tweetup-muted - Places and notes.
 * @cssproperty --tweetup-line - Hairlines.
 * @cssproperty --tweetup-leaf - Behind the date.
 * @cssproperty --tweetup-good - On now.
 * @cssproperty --tweetup-warn - Moved, postponed.
 * @cssproperty --tweetup-bad - Cancelled.
 * @cssproperty --tweetup-space - The unit of distances, `1rem`.
 * @cssproperty --tweetup-radius - Round corners, `0.625rem`.
 * @cssproperty --tweetup-font - The font family; the page's own by default.
 * @cssproperty --tweetup-line-height - `1.5`.
 * @cssproperty --tweetup-title-size - The size of titles.
 */
export class TweetupList extends LitElement {
  static override styles = [tokens, entryStyles, stateStyles, listStyles];

  readonly #language = new LocaleController(this);
  readonly #source = new EventsController(this, () => ({
    src: this.src,
    given: this.events,
    timeZone: this.timeZone,
  }));
  /** What the showings were made of, to make them again only when that changed. */
  #made: (Moment & { entries: readonly SourcedEntry[]; until: number }) | undefined;
  #showings: readonly Showing[] = [];
  #cancelAlarm: (() => void) | undefined;

  /** Addresses of feeds, separated by white space. */
  @property() src?: string;

  /** At most so many events, 1 or more. */
  @property({ converter: wholeNumber('limit', 1, 1_000_000, undefined) }) limit?: number;

  /** The level of the events' headings, 1 to 6. */
  @property({ attribute: 'heading-level', converter: wholeNumber('heading-level', 1, 6, 3) }) headingLevel =
    3;

  /** The zone of events that name none. */
  @property({ attribute: 'time-zone' }) timeZone?: string;

  /** The visitor's zone, where the page knows it better than the browser. */
  @property({ attribute: 'viewer-zone' }) viewerZone?: string;

  /** Events, a feed, or its text: takes the place of `src` and of data in the page. */
  @property({ attribute: false }) events?: unknown;

  /** The moment to show; the clock's own where it is absent. */
  @property({ attribute: false }) now?: Date;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#cancelAlarm?.();
  }

  /** Makes the showings again where the events, the zone or the moment changed them. */
  #prepare(): void {
    const { entries } = this.#source;
    const now = this.now ?? new Date();
    const viewerZone = this.viewerZone ?? visitorZone();
    const made = this.#made;
    const still = made && now >= made.now && now.getTime() < made.until;
    if (still && made.entries === entries && made.viewerZone === viewerZone) return;
    const { showings, until } = currentShowings(entries, { now, viewerZone });
    this.#showings = showings.filter(({ phase }) => phase !== 'past').sort(byStart);
    this.#made = { entries, now, viewerZone, until };
    this.#cancelAlarm?.();
    if (!this.now) this.#cancelAlarm = ringAt(until, () => this.requestUpdate());
  }

  protected override render(): TemplateResult {
    this.#prepare();
    const { locale } = this.#language;
    const { state, sources } = this.#source;
    if (state === 'idle') return html`<slot></slot>`;
    if (state === 'loading' || !locale) return loading(this, Math.min(this.limit ?? 3, 12), locale);
    if (state === 'failed') return failed(this, locale);

    const options = {
      locale,
      level: this.headingLevel,
      now: this.now ?? new Date(),
      viewerZone: this.viewerZone ?? visitorZone(),
    };
    const shown = this.#showings.slice(0, this.limit);
    const list =
      shown.length > 0
        ? html`<ol part="list" class="list" role="list">
            ${shown.map((showing) => html`<li part="item">${entry(showing, options)}</li>`)}
          </ol>`
        : html`<slot name="empty">${sentence(locale, 'empty')}</slot>`;
    return html`${list}${failedSome(sources, locale)}`;
  }
}

if (!customElements.get('tweetup-list')) customElements.define('tweetup-list', TweetupList);

declare global {
  interface HTMLElementTagNameMap {
    'tweetup-list': TweetupList;
  }
}
