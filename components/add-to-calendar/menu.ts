/** The menu, as the ARIA pattern of menu buttons has it. Loads when somebody comes near the button. */
import { html, nothing, type TemplateResult } from 'lit';
import { actionText } from '../shared/action-texts.ts';
import type { Offer } from '../shared/offer.ts';
import { Popup } from '../shared/popup.ts';
import { adoptPopupStyles } from '../shared/popup.styles.ts';
import { warnOnce } from '../shared/warn.ts';
import type { TweetupAddToCalendar } from './add-to-calendar.ts';
import { TweetupCalendarEvent } from './calendar-event.ts';
import { entriesFor, isInApp, type MenuEntry, type Service, services } from './entries.ts';
import { menuMessages } from './menu-texts.ts';

/** Milliseconds between the keys of one word. */
const typingPause = 500;
/** Milliseconds after which a file that was offered has been saved, if it ever is. */
const savingTime = 60_000;

export class CalendarMenu extends Popup {
  readonly #element: TweetupAddToCalendar;
  #typed = '';
  #typedAt = 0;
  #files: string[] = [];
  /** The lines, and for what they were made. */
  #made: { for: Offer; language: string; entries: (MenuEntry & { address: string })[] } | undefined;

  constructor(host: TweetupAddToCalendar) {
    super(host);
    this.#element = host;
    adoptPopupStyles(host);
  }

  override render(offer: Offer): TemplateResult {
    let before: string | undefined;
    return html`<div
      part="popup"
      id="popup"
      popover="manual"
      role="menu"
      aria-labelledby="button"
      @keydown=${this.#key}
    >
      ${this.#entries(offer).map((entry, index) => {
        const group = entry.service.split('-')[0];
        const line = before !== undefined && group === 'subscribe' && before !== group;
        before = group;
        return html`${line ? html`<hr />` : nothing}<a
            part="item"
            class="item"
            role="menuitem"
            tabindex=${index === 0 ? 0 : -1}
            href=${entry.address}
            target=${entry.href?.startsWith('https:') ? '_blank' : nothing}
            rel="noopener noreferrer"
            download=${entry.file?.name ?? nothing}
            @click=${() => this.#chosen(entry)}
            @focus=${this.#rove}
            >${this.#say(entry.key)}</a
          >`;
      })}
    </div>`;
  }

  protected override focusable(): readonly HTMLElement[] {
    return [...this.host.renderRoot.querySelectorAll<HTMLElement>('[role="menuitem"]')];
  }

  protected override closed(): void {
    const files = this.#files;
    this.#files = [];
    this.#made = undefined;
    setTimeout(() => files.forEach((file) => URL.revokeObjectURL(file)), savingTime);
  }

  #say(key: keyof typeof menuMessages): string {
    return actionText(menuMessages, this.host.locale, key);
  }

  #entries(offer: Offer): (MenuEntry & { address: string })[] {
    const locale = this.host.locale!;
    if (this.#made?.for.showing === offer.showing && this.#made.language === locale.tag)
      return this.#made.entries;
    const wanted = this.#wanted();
    // What opens in the same browser comes first where files cannot be saved.
    if (isInApp(navigator.userAgent)) wanted.sort((a, b) => Number(a === 'file') - Number(b === 'file'));
    const entries = entriesFor(offer, {
      locale,
      wanted,
      subscribe: this.#element.subscribe,
      labels: { cancelled: this.#say('cancelled'), postponed: this.#say('postponed') },
      now: this.host.now,
    }).map((entry) => ({ ...entry, address: entry.href ?? this.#addressOf(entry.file!.text) }));
    this.#made = { for: offer, language: locale.tag, entries };
    return entries;
  }

  /** Typed, or iOS takes it for text. */
  #addressOf(text: string): string {
    const address = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
    this.#files.push(address);
    return address;
  }

  #wanted(): Service[] {
    const asked =
      this.#element.services
        ?.toLowerCase()
        .split(/[\s,]+/)
        .filter(Boolean) ?? [];
    const known = asked.filter((each): each is Service => services.includes(each as Service));
    for (const each of asked)
      if (!known.includes(each as Service))
        warnOnce(`services="${this.#element.services}": ${each} is none of ${services.join(', ')}.`);
    return known.length > 0 ? [...new Set(known)] : [...services];
  }

  #chosen(entry: MenuEntry): void {
    if (entry.file)
      this.host.tell(
        this.#say(isInApp(navigator.userAgent) ? 'in-app' : 'saved'),
        !isInApp(navigator.userAgent),
      );
    this.host.dispatchEvent(new TweetupCalendarEvent(entry.service));
    // After the link has been followed.
    setTimeout(() => this.hide(true));
  }

  /** One line at a time is in the order of the Tab key: the one that has the focus. */
  readonly #rove = (event: FocusEvent): void => {
    for (const item of this.focusable()) item.tabIndex = item === event.target ? 0 : -1;
  };

  readonly #key = (press: KeyboardEvent): void => {
    if (press.ctrlKey || press.altKey || press.metaKey) return;
    const items = this.focusable();
    const at = items.indexOf(press.target as HTMLElement);
    const next = this.#target(press, items, at);
    if (next === undefined) return;
    press.preventDefault();
    press.stopPropagation();
    next?.focus();
  };

  /** Where a key leads; `null` where it leads nowhere, `undefined` where it is not one of the menu's. */
  #target(press: KeyboardEvent, items: readonly HTMLElement[], at: number): HTMLElement | null | undefined {
    const { key } = press;
    if (key === 'ArrowDown') return items[(at + 1) % items.length];
    if (key === 'ArrowUp') return items.at(at <= 0 ? -1 : at - 1);
    if (key === 'Home') return items[0];
    if (key === 'End') return items.at(-1);
    const typing = this.#typed !== '' && press.timeStamp - this.#typedAt < typingPause;
    if (key === ' ' && !typing) {
      items[at]?.click();
      return null;
    }
    if ([...key].length !== 1) return undefined;
    this.#typed = (typing ? this.#typed : '') + key.toLocaleLowerCase();
    this.#typedAt = press.timeStamp;
    // The same letter again goes on to the next line that begins with it.
    const letters = new Set(this.#typed);
    const word = letters.size === 1 ? [...letters][0]! : this.#typed;
    const from = word === this.#typed && this.#typed.length > 1 ? at : at + 1;
    const order = items.map((_, index) => items[(from + index + items.length) % items.length]!);
    return order.find((item) => item.textContent.trim().toLocaleLowerCase().startsWith(word)) ?? null;
  }
}
