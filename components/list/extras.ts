/** What goes beyond a plain list of what is to come. Loaded when an attribute asks for any of it. */
import { adoptStyles, html, type TemplateResult } from 'lit';
import type { EntryOptions } from '../shared/entry.ts';
import type { SourcedEntry } from '../shared/events-controller.ts';
import { replyTo } from '../shared/reply.ts';
import type { Moment, Showing } from '../shared/showing.ts';
import { warnOnce } from '../shared/warn.ts';
import { arrange, type Wishes } from './arrange.ts';
import { eventInHash } from './hash.ts';
import { fragmentOf, items } from './items.ts';
import { layoutStyles } from './layout.styles.ts';
import { land } from './land.ts';
import { layouts, view } from './layouts.ts';
import type { TweetupList } from './list.ts';
import { listMessages } from './messages.ts';
import type { KeyedShowing, Slots } from './slots.ts';
import { focusEntry } from '../shared/focus.ts';
import { sayIn } from '../shared/messages.ts';
import { inZone } from './visitor-time.ts';
import type { Controls } from './controls.ts';

/** Entries that fill a high window. */
const screenful = 20;

let controlsModule: typeof import('./controls.ts') | undefined;

/** One list's attributes, its visitor's choices, and the event that the page's address names. */
export class Extras {
  readonly #list: TweetupList;
  #controls: Controls | undefined;
  #slots: Slots | undefined;
  /** The event in the address that has not been gone to yet. */
  #goal: string | undefined;

  constructor(list: TweetupList) {
    this.#list = list;
    const root = list.renderRoot as ShadowRoot;
    const { elementStyles } = list.constructor as typeof TweetupList;
    adoptStyles(root, [...elementStyles, layoutStyles]);
    this.#goal = eventInHash();
  }

  /** The zone that the visitor chose. */
  get zone(): string | undefined {
    return this.#controls?.zone;
  }

  /**
   * How many events must be shown so that the one in the address is among them, with so many after it that it can stand
   * at the top of the window.
   */
  get atLeast(): number {
    const goal = eventInHash();
    if (goal === undefined) return 0;
    const index = this.#slots?.slots.findIndex(({ sourced }) => sourced.entry.id === goal) ?? -1;
    return index < 0 ? 0 : index + screenful;
  }

  hashChanged(): void {
    this.#goal = eventInHash();
    if (this.#goal !== undefined || this.#controls?.readHash()) this.#list.refilter(this.#goal !== undefined);
  }

  /** Which events, in which order. */
  choose(entries: readonly SourcedEntry[], moment: Moment, locale: string): Slots {
    const wishes: Wishes = {
      when: oneOf(this.#list, 'when', ['upcoming', 'past', 'all']),
      sort: oneOf(this.#list, 'sort', ['soonest', 'latest', 'title']),
      separate: oneOf(this.#list, 'occurrences', ['together', 'separate']) === 'separate',
      from: this.#list.from,
      to: this.#list.to,
      kinds: words(this.#list.kind),
      hashtags: words(this.#list.hashtag),
      place: this.#list.place,
      languages: words(this.#list.eventLanguage),
      locale,
      pins: words(this.#list.pin),
      ...this.#controls?.wishes,
    };
    this.#controls?.takeEntries(entries);
    const named = eventInHash();
    let slots = arrange(entries, wishes, moment);
    // Who follows a link to an event must find it, whatever the list shows otherwise.
    if (named !== undefined && !slots.slots.some(({ sourced }) => sourced.entry.id === named))
      slots = arrange(entries, { ...wishes, pins: [...wishes.pins, named] }, moment);
    return (this.#slots = slots);
  }

  render(showings: readonly KeyedShowing[], options: EntryOptions): TemplateResult {
    const zones = oneOf(this.#list, 'zones', ['both', 'event', 'visitor']);
    const { viewerZone } = options;
    const inOne =
      zones === 'visitor' && viewerZone ? showings.map((each) => inZone(each, viewerZone)) : showings;
    const layout = oneOf(this.#list, 'layout', layouts) ?? 'list';
    const group =
      oneOf(this.#list, 'group', ['month', 'day', 'none']) ?? (layout === 'agenda' ? 'day' : 'none');
    const shown = {
      ...options,
      viewerZone: zones === 'event' ? undefined : viewerZone,
      reply: (showing: Showing) => replyTo(showing, this.#list, this.#list.rsvpEndpoint, true),
    };
    return html`${this.#controlsOf(options)}${
      showings.length > 0 ? view(inOne, layout, group, shown) : this.#nothing(options)
    }`;
  }

  #nothing(options: EntryOptions): TemplateResult {
    const key = this.#controls?.isActive
      ? 'none-match'
      : this.#list.when === 'past'
        ? 'none-past'
        : undefined;
    if (!key) return items([], options);
    const text = html`<p part="message" class="message">${sayIn(listMessages, options.locale, key)}</p>`;
    return key === 'none-match' ? text : items([], options, text);
  }

  /** Brings the controls where they are asked for; true where that changes what is shown. */
  prepare(): boolean {
    if (this.#controls || typeof this.#list.controls !== 'string') return false;
    if (controlsModule) {
      this.#controls = new controlsModule.Controls(this.#list);
      this.#controls.readHash();
      return true;
    }
    void import('./controls.ts').then(
      (module) => {
        controlsModule = module;
        this.#list.requestUpdate();
      },
      () => warnOnce('The controls of <tweetup-list> could not be loaded.'),
    );
    return false;
  }

  #controlsOf({ locale }: EntryOptions): TemplateResult | undefined {
    if (typeof this.#list.controls !== 'string') return undefined;
    return this.#controls?.render(locale, this.#slots?.slots.length ?? 0);
  }

  /** Goes to the event that the address names, once it is there. */
  updated(): void {
    const goal = this.#goal;
    const root = this.#list.renderRoot as ShadowRoot;
    const item = goal === undefined ? null : root.getElementById(fragmentOf(goal));
    if (!item) return;
    this.#goal = undefined;
    focusEntry(item);
    land(item);
  }
}

function words(text: string | undefined): string[] {
  return text?.split(/[\s,]+/).filter(Boolean) ?? [];
}

/** The attribute's value where it is one of those that there are. */
function oneOf<Value extends string>(
  list: TweetupList,
  name: 'when' | 'sort' | 'occurrences' | 'zones' | 'layout' | 'group',
  values: readonly Value[],
): Value | undefined {
  const given = list[name];
  if (typeof given !== 'string') return undefined;
  const word: string = given.trim().toLowerCase();
  const value = values.find((each) => each === word);
  if (!value) warnOnce(`${name}="${given}" is none of ${values.join(', ')}; it is ignored.`);
  return value;
}
