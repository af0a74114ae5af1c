/** What opens below a button: placed in the top layer, so that no box around it cuts it off. Loads with its content. */
import type { TemplateResult } from 'lit';
import type { Entrance, EventAction } from './event-action.ts';
import type { Offer } from './offer.ts';

/** Distances in pixels: from the button, and from the edges of the window. */
const gap = 6;
const edge = 8;
/** Less height than this is of no use. */
const least = 200;

export abstract class Popup {
  isOpen = false;
  protected readonly host: EventAction;

  constructor(host: EventAction) {
    this.host = host;
  }

  /** An element with the id `popup` and the attribute `popover="manual"`. */
  abstract render(offer: Offer): TemplateResult;

  /** What an entrance leads to. */
  protected focusable(): readonly HTMLElement[] {
    return [];
  }

  /** Called before it is rendered for the first time each time it opens. */
  protected async opening(): Promise<void> {}

  /** Called after it is gone. */
  protected closed(): void {}

  get #element(): HTMLElement | null {
    return this.host.renderRoot.querySelector('#popup');
  }

  async show(entrance: Entrance): Promise<void> {
    if (!this.isOpen) {
      await this.opening();
      if (!this.host.isConnected) return;
      this.isOpen = true;
      this.host.requestUpdate();
      await this.host.updateComplete;
      const popup = this.#element;
      popup?.style.setProperty('--_ground', groundOf(this.host));
      popup?.showPopover?.();
      this.place();
      document.addEventListener('pointerdown', this.#outside, true);
      this.host.addEventListener('keydown', this.#escape);
      this.host.addEventListener('focusout', this.#left);
      window.addEventListener('scroll', this.place, { capture: true, passive: true });
      window.addEventListener('resize', this.place);
    }
    // Safari gives a button that is clicked no focus, and Escape would go to the page.
    const target = entrance ? this.focusable().at(entrance === 'first' ? 0 : -1) : this.host.button;
    target?.focus();
  }

  /** @param back whether the focus returns to the button. */
  hide(back = false): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    document.removeEventListener('pointerdown', this.#outside, true);
    this.host.removeEventListener('keydown', this.#escape);
    this.host.removeEventListener('focusout', this.#left);
    window.removeEventListener('scroll', this.place, { capture: true });
    window.removeEventListener('resize', this.place);
    if (back) this.host.button?.focus();
    this.host.requestUpdate();
    this.closed();
  }

  readonly #outside = (event: PointerEvent): void => {
    if (!event.composedPath().includes(this.host)) this.hide();
  };

  readonly #escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    // A dialog around it stays open.
    event.preventDefault();
    event.stopPropagation();
    this.hide(true);
  };

  /** Nothing has the focus while somebody presses a button in Safari, or looks at another window. */
  readonly #left = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget && relatedTarget !== this.host) this.hide();
  };

  /** Below the button and beginning where it begins, above where there is more room, inside the window in any case. */
  protected readonly place = (): void => {
    const popup = this.#element;
    const button = this.host.button?.getBoundingClientRect();
    if (!popup || !button) return;
    popup.style.maxHeight = '';
    const { width, height } = popup.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    const rtl = getComputedStyle(this.host).direction === 'rtl';
    const left = rtl ? button.right - width : button.left;
    const below = clientHeight - edge - button.bottom - gap;
    const above = button.top - gap - edge;
    const isBelow = below >= height || below >= above;
    // Where neither side has room for all of it, it scrolls; where there is hardly any, it lies over the button.
    const room = Math.min(
      height,
      Math.max(isBelow ? below : above, Math.min(least, clientHeight - 2 * edge)),
    );
    const top = isBelow ? button.bottom + gap : button.top - gap - room;
    if (room < height) popup.style.maxHeight = `${room}px`;
    popup.style.left = `${Math.max(edge, Math.min(left, clientWidth - width - edge))}px`;
    popup.style.top = `${Math.max(edge, Math.min(top, clientHeight - room - edge))}px`;
  };
}

/** What the element stands on: the first opaque colour behind it. What lies over other text needs one. */
function groundOf(element: Element): string {
  for (let node: Node | null = element; node; node = node.parentNode ?? (node as ShadowRoot).host ?? null) {
    const colour = node instanceof Element ? getComputedStyle(node).backgroundColor : '';
    if (colour !== '' && colour !== 'transparent' && !/^rgba|\/ ?[\d.]+%?\)/.test(colour)) return colour;
  }
  return 'Canvas';
}
