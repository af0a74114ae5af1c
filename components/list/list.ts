/** `<tweetup-list>`: the events of one or more feeds, soonest first. */
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { wholeNumber } from '../shared/attributes.ts';
import { ringAt } from '../shared/clock.ts';
import { entryStyles } from '../shared/entry.styles.ts';
import { EventsController, type SourcedEntry } from '../shared/events-controller.ts';
import { focusEntry } from '../shared/focus.ts';
import { LocaleController } from '../shared/locale-controller.ts';
import { say } from '../shared/messages.ts';
import type { Moment } from '../shared/showing.ts';
import { failed, failedSome, loading } from '../shared/states.ts';
import { stateStyles } from '../shared/states.styles.ts';
import { tokens } from '../shared/tokens.styles.ts';
import { visitorZone } from '../shared/visitor.ts';
import { warnOnce, warnTwice } from '../shared/warn.ts';
import type { Extras } from './extras.ts';
import { focusedItem, items } from './items.ts';
import { listStyles } from './list.styles.ts';
import { showingsOf, type Slots, upcoming } from './slots.ts';

/** How many events are shown before more are asked for, where the page does not say. */
const pageSize = 50;

const numbers = wholeNumber('limit', 1, 1_000_000, undefined);
const limits: typeof numbers = {
  fromAttribute: (value) => (value === 'all' ? Infinity : numbers.fromAttribute!(value)),
};

/** What goes beyond a plain list, once an element of the page asked for it. */
let extras: typeof import('./extras.ts') | undefined;
let extrasFailed = false;

async function loadExtras(): Promise<void> {
  try {
    extras ??= await import('./extras.ts');
  } catch {
    extrasFailed = true;
    warnOnce('Parts of <tweetup-list> could not be loaded; it shows what is to come, plainly.');
  }
}

/**
 * The events of one or more feeds: those to come, soonest first, unless its attributes say otherwise.
 *
 * @summary A list of upcoming events.
 * @status experimental
 * @since 0.1.0
 *
 * @slot - Shown before, without and when the script fails: a link, or the events in plain HTML.
 * @slot after - Where the list asks who comes: what follows a yes.
 * @slot empty - Instead of the sentence that there are no upcoming events.
 *
 * @csspart list - The list.
 * @csspart item - One item of it.
 * @csspart group - The events of one month or day.
 * @csspart group-title - The month or day above them.
 * @csspart more - The button that shows more.
 * @csspart retry - The button that tries again what failed.
 * @csspart controls - Search and filters.
 * @csspart field - One of them.
 * @csspart count - How many events were found.
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
 * @cssproperty --tweetup-leaf-text - The date.
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
  /** As a table, since decorators would weigh more than the list. What comes before `src` is for `extras.ts`. */
  static override properties = {
    when: {},
    from: {},
    to: {},
    kind: {},
    hashtag: {},
    place: {},
    eventLanguage: { attribute: 'event-language' },
    pin: {},
    sort: {},
    layout: {},
    group: {},
    occurrences: {},
    zones: {},
    controls: {},
    hashState: { attribute: 'hash-state', type: Boolean },
    src: {},
    limit: { converter: limits },
    more: {},
    headingLevel: { attribute: 'heading-level', converter: wholeNumber('heading-level', 1, 6, 3) },
    rsvpEndpoint: { attribute: 'rsvp-endpoint' },
    timeZone: { attribute: 'time-zone' },
    viewerZone: { attribute: 'viewer-zone' },
    refresh: { converter: wholeNumber('refresh', 1, 10_080, undefined) },
    events: { attribute: false },
    now: { attribute: false },
  };

  readonly #language = new LocaleController(this);
  readonly #source = new EventsController(this, () => ({
    src: this.src,
    given: this.events,
    timeZone: this.timeZone,
    refresh: this.refresh,
  }));
  /** What the slots were made of, to make them again only when that changed. */
  #made: (Moment & Slots & { entries: readonly SourcedEntry[] }) | undefined;
  #extras: Extras | undefined;
  /** How often more was asked for. */
  #pages = 1;
  #cancelAlarm: (() => void) | undefined;
  #focused: string | null | undefined;

  /** Addresses of feeds or calendars, or `#id` of a script in the page, separated by white space. */
  declare src?: string;

  /** So many events at a time, 50 where absent; `all` for all at once. */
  declare limit?: number;

  /** `none` leaves out the button that shows more. */
  declare more?: 'button' | 'none';

  /** The level of the events' headings, 1 to 6; of the groups' where there are groups, and their events one below. */
  headingLevel = 3;

  /** The address of a service that keeps replies: each event asks who comes. */
  declare rsvpEndpoint?: string;

  /** The zone of events that name none. */
  declare timeZone?: string;

  /** The visitor's zone, where the page knows it better than the browser. */
  declare viewerZone?: string;

  /** Minutes after which the sources are read again; never where absent. */
  declare refresh?: number;

  /** `upcoming`, `past` or `all`; `all` is the default where `from` or `to` is given, else `upcoming`. */
  declare when?: 'upcoming' | 'past' | 'all';
  /** Only what is not over before this day or local time, `2026-12-03`. */
  declare from?: string;
  /** Only what starts by the end of this day, or before this local time. */
  declare to?: string;
  /** Only these kinds, separated by white space. */
  declare kind?: string;
  /** Only what carries one of these hashtags, separated by white space. */
  declare hashtag?: string;
  /** Only what takes place there: a part of the venue's name, address, city or country. */
  declare place?: string;
  /** Only what is held in one of these languages, separated by white space. */
  declare eventLanguage?: string;
  /** Ids of events that stay on top, also when they are over. */
  declare pin?: string;
  /** `soonest`, `latest` or `title`. */
  declare sort?: 'soonest' | 'latest' | 'title';
  /** `list`, `cards`, `compact` or `agenda`. */
  declare layout?: 'list' | 'cards' | 'compact' | 'agenda';
  /** `month` or `day`: headings between the events; `none` without. An agenda has days. */
  declare group?: 'month' | 'day' | 'none';
  /** `separate` for one entry for each date of a recurring event; `together` for one with its next dates. */
  declare occurrences?: 'together' | 'separate';
  /** `both`, or only the `event`'s or the `visitor`'s time. */
  declare zones?: 'both' | 'event' | 'visitor';
  /** Any of `search kind hashtag past zone` for the visitor; all that make sense where empty. */
  declare controls?: string;
  /** Keeps what the visitor chose in the address of the page, after the `#`. */
  declare hashState?: boolean;

  /** Events, a feed, or its text: takes the place of `src` and of data in the page. */
  declare events?: unknown;

  /** The moment to show; the clock's own where it is absent. */
  declare now?: Date;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#onHash);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#onHash);
    this.#cancelAlarm?.();
  }

  /** Makes everything again: what the visitor chose has changed. */
  refilter(keepPages = false): void {
    this.#made = undefined;
    if (!keepPages) this.#pages = 1;
    this.requestUpdate();
  }

  readonly #onHash = (): void => {
    this.#extras?.hashChanged();
    this.requestUpdate();
  };

  /** Whether anything is asked for that a plain list has not. */
  get #wantsExtras(): boolean {
    // Only extras keep each entry with its event when others go, and what is being written in it.
    if (this.rsvpEndpoint || /[#&]event=/.test(location.hash)) return true;
    const names = Object.keys(TweetupList.properties);
    return names
      .slice(0, names.indexOf('src'))
      .some((name) => (this[name as keyof TweetupList] ?? false) !== false);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.size > 0) this.#made = undefined;
    this.#focused = this.shadowRoot && focusedItem(this.shadowRoot);
    if (!this.#extras && this.#wantsExtras) {
      if (extras) this.#extras = new extras.Extras(this);
      else void loadExtras().then(() => this.requestUpdate());
    }
    if (this.#extras?.prepare()) this.#made = undefined;
  }

  protected override updated(): void {
    const root = this.shadowRoot!;
    // Events move up when one before them is over: the focus stays with its event, not with its place.
    if (this.#focused && focusedItem(root) !== this.#focused) focusEntry(root.getElementById(this.#focused));
    this.#extras?.updated();
  }

  /** Makes the slots again where the events, the zone or the moment changed them. */
  #prepare(moment: Moment, locale: string): Slots {
    const { entries } = this.#source;
    const { now, viewerZone } = moment;
    const made = this.#made;
    const still = made && now >= made.now && now.getTime() < made.until;
    if (still && made.entries === entries && made.viewerZone === viewerZone) return made;
    const slots = this.#extras ? this.#extras.choose(entries, moment, locale) : upcoming(entries, moment);
    this.#cancelAlarm?.();
    if (!this.now) this.#cancelAlarm = ringAt(slots.until, () => this.requestUpdate());
    this.#made = { entries, now, viewerZone, ...slots };
    return slots;
  }

  protected override render(): TemplateResult {
    const { locale } = this.#language;
    const { state, sources } = this.#source;
    if (state === 'idle') return html`<slot></slot>`;
    // What is shown already stays until the extras have come.
    const waits = !this.#extras && !this.#made && this.#wantsExtras && !extrasFailed;
    if (state === 'loading' || !locale || waits) {
      const likelyMore = this.limit !== undefined && this.limit !== Infinity && this.more !== 'none';
      return loading(this, Math.min(this.limit ?? 3, 12), locale, this.layout, likelyMore);
    }
    if (state === 'failed') return failed(this, locale, sources);

    const now = this.now ?? new Date();
    const viewerZone = this.#extras?.zone ?? this.viewerZone ?? visitorZone();
    const { slots } = this.#prepare({ now, viewerZone }, locale.tag);
    const count = Math.max((this.limit ?? pageSize) * this.#pages, this.#extras?.atLeast ?? 0);
    const showings = showingsOf(slots, count, { now, viewerZone });
    const options = { locale, level: this.headingLevel, now, viewerZone };
    const list = this.#extras?.render(showings, options) ?? items(showings, options);
    const more = slots.length > count && this.more !== 'none';
    return html`${list}${
      more
        ? html`<button part="more" class="button" @click=${() => this.#showMore(showings.length)}>
            ${say(locale, 'more')}
          </button>`
        : nothing
    }${failedSome(this, sources, locale)}`;
  }

  async #showMore(shown: number): Promise<void> {
    this.#pages++;
    this.requestUpdate();
    await this.updateComplete;
    focusEntry(this.renderRoot.querySelectorAll('[part="item"]')[shown]);
  }
}

if (!customElements.get('tweetup-list')) customElements.define('tweetup-list', TweetupList);
else warnTwice();

declare global {
  interface HTMLElementTagNameMap {
    'tweetup-list': TweetupList;
  }
}
