/** What a visitor can choose: words, a kind, a hashtag, past events, her time zone. Loaded where a page asks for it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../src/internal/messages.ts';
import type { SourcedEntry } from '../shared/events-controller.ts';
import { sayIn } from '../shared/messages.ts';
import { visitorZone } from '../shared/visitor.ts';
import { warnOnce } from '../shared/warn.ts';
import type { Wishes } from './arrange.ts';
import { hashtagsOf } from './filters.ts';
import { readHash, writeHash } from './hash.ts';
import type { TweetupList } from './list.ts';
import { listMessages } from './messages.ts';

type Name = 'q' | 'kind' | 'hashtag' | 'past' | 'zone';
const names: readonly Name[] = ['q', 'kind', 'hashtag', 'past', 'zone'];
const known = ['search', 'kind', 'hashtag', 'past', 'zone'] as const;
type Control = (typeof known)[number];

/** Choices beyond this make a menu that nobody reads. */
const mostChoices = 60;

export class Controls {
  readonly #list: TweetupList;
  #state: Partial<Record<Name, string>> = {};
  #kinds: string[] = [];
  #hashtags: string[] = [];
  #seen: readonly SourcedEntry[] | undefined;

  constructor(list: TweetupList) {
    this.#list = list;
  }

  get zone(): string | undefined {
    return this.#state.zone;
  }

  /** True while something is chosen that may hide events. */
  get isActive(): boolean {
    const { q, kind, hashtag } = this.#state;
    return Boolean(q ?? kind ?? hashtag);
  }

  /** What the visitor's choices change in the list's own wishes. */
  get wishes(): Partial<Wishes> {
    const { q, kind, hashtag, past } = this.#state;
    return {
      search: q,
      chosenKind: kind,
      chosenHashtag: hashtag,
      ...(past && (this.#list.when ?? 'upcoming') === 'upcoming' ? { when: 'all' as const } : {}),
    };
  }

  /** Takes the state from the page's address; true where that changed something. */
  readHash(): boolean {
    if (!this.#list.hashState) return false;
    const found = readHash(this.#list, names);
    if (found.zone && !zones().includes(found.zone)) delete found.zone;
    const changed = names.some((name) => found[name] !== this.#state[name]);
    this.#state = found;
    return changed;
  }

  /** Learns what there is to choose from. */
  takeEntries(entries: readonly SourcedEntry[]): void {
    if (entries === this.#seen) return;
    this.#seen = entries;
    const kinds = new Set<string>();
    const hashtags = new Map<string, [tag: string, count: number]>();
    for (const { entry } of entries) {
      const { event } = entry;
      if (event?.kind) kinds.add(event.kind);
      for (const tag of event ? new Set(hashtagsOf(event)) : []) {
        const counted = hashtags.get(tag.toLowerCase());
        hashtags.set(tag.toLowerCase(), [counted?.[0] ?? tag, (counted?.[1] ?? 0) + 1]);
      }
    }
    this.#kinds = [...kinds].slice(0, mostChoices);
    const frequent = [...hashtags.values()].sort((a, b) => b[1] - a[1]).slice(0, mostChoices);
    this.#hashtags = frequent.map(([tag]) => tag).sort((a, b) => a.localeCompare(b));
  }

  render(locale: Locale, found: number): TemplateResult {
    const wanted = this.#wanted();
    const say = (key: keyof typeof listMessages): string => sayIn(listMessages, locale, key);
    const has = (control: Control): boolean => wanted.has(control);
    return html`<form
      part="controls"
      class="controls"
      role="search"
      aria-label=${say('controls')}
      @submit=${(event: Event) => event.preventDefault()}
    >
      ${
        has('search')
          ? html`<label part="field" class="field search"
              >${say('search')}<input
                type="search"
                name="q"
                autocomplete="off"
                maxlength="200"
                .value=${this.#state.q ?? ''}
                @input=${this.#take}
            /></label>`
          : nothing
      }
      ${has('kind') ? this.#menu('kind', say('filter-kind'), say('filter-any'), this.#kindNames(locale)) : nothing}
      ${
        has('hashtag')
          ? this.#menu(
              'hashtag',
              say('filter-hashtag'),
              say('filter-any'),
              this.#hashtags.map((tag) => [tag, `#${tag}`]),
            )
          : nothing
      }
      ${
        has('zone')
          ? this.#menu(
              'zone',
              say('choose-zone'),
              this.#ownZone() ?? say('unknown-zone'),
              zones().map((zone) => [zone, zone.replaceAll('_', ' ')]),
            )
          : nothing
      }
      ${
        has('past')
          ? html`<label part="field" class="check"
              ><input
                type="checkbox"
                name="past"
                .checked=${Boolean(this.#state.past)}
                @change=${this.#take}
              />${say('show-past')}</label
            >`
          : nothing
      }
      <p
        part="count"
        class="count"
        role="status"
        .textContent=${this.isActive || this.#state.past ? sayIn(listMessages, locale, 'found', { count: found }) : ''}
      ></p>
    </form>`;
  }

  #menu(
    name: Name,
    label: string,
    none: string,
    choices: readonly (readonly [string, string])[],
  ): TemplateResult {
    const chosen = this.#state[name] ?? '';
    // What the address of the page names may not be among what there is now.
    const all =
      chosen && !choices.some(([value]) => value === chosen)
        ? [[chosen, chosen] as const, ...choices]
        : choices;
    return html`<label part="field" class="field"
      >${label}<select name=${name} dir="auto" @change=${this.#take}>
        <option value="" .selected=${chosen === ''}>${none}</option>
        ${all.map(
          ([value, text]) => html`<option value=${value} .selected=${value === chosen}>${text}</option>`,
        )}
      </select></label
    >`;
  }

  /** The controls that were asked for, or all that make sense with these events. */
  #wanted(): Set<Control> {
    const asked = (this.#list.controls ?? '')
      .toLowerCase()
      .split(/[\s,]+/)
      .filter(Boolean);
    for (const each of asked)
      if (!known.includes(each as Control))
        warnOnce(`controls="${this.#list.controls}": ${each} is none of ${known.join(', ')}.`);
    const useful: Record<Control, boolean> = {
      search: true,
      kind: this.#kinds.length > 1 || Boolean(this.#state.kind),
      hashtag: this.#hashtags.length > 1 || Boolean(this.#state.hashtag),
      past: (this.#list.when ?? 'upcoming') === 'upcoming' && !this.#list.from && !this.#list.to,
      // A browser that hides its zone leaves the visitor without her time: she can say it herself.
      zone: asked.includes('zone') || this.#ownZone() === undefined,
    };
    return new Set(known.filter((each) => useful[each] && (asked.length === 0 || asked.includes(each))));
  }

  #ownZone(): string | undefined {
    return this.#list.viewerZone ?? visitorZone();
  }

  #kindNames(locale: Locale): [string, string][] {
    return this.#kinds.map((kind) => {
      const key = `kind-${kind}`;
      return [kind, key in listMessages ? sayIn(listMessages, locale, key) : kind];
    });
  }

  readonly #take = (event: Event): void => {
    const field = event.target as HTMLInputElement | HTMLSelectElement;
    const isCheck = field instanceof HTMLInputElement && field.type === 'checkbox';
    const value = isCheck ? (field.checked ? '1' : '') : field.value.trim();
    const name = field.name as Name;
    const { [name]: _, ...rest } = this.#state;
    this.#state = value ? { ...rest, [name]: value } : rest;
    if (this.#list.hashState)
      writeHash(this.#list, {
        ...Object.fromEntries(names.map((each) => [each, undefined])),
        ...this.#state,
      });
    this.#list.refilter();
  };
}

let zoneNames: string[] | undefined;

function zones(): string[] {
  return (zoneNames ??= Intl.supportedValuesOf('timeZone'));
}
