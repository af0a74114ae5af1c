/** The events of a list as its items. */
import { html, type TemplateResult } from 'lit';
import { entry, type EntryOptions } from '../shared/entry.ts';
import { sentence } from '../shared/states.ts';
import type { KeyedShowing } from './slots.ts';

/** An ordered list; where there is nothing, what the page says then, else a sentence. */
export function items(
  showings: readonly KeyedShowing[],
  options: EntryOptions,
  none?: TemplateResult,
): TemplateResult {
  if (showings.length === 0)
    return html`<slot name="empty">${none ?? sentence(options.locale, 'empty')}</slot>`;
  return html`<ol part="list" class="list" role="list">
    ${showings.map((showing) => item(showing, options))}
  </ol>`;
}

export function item(showing: KeyedShowing, options: EntryOptions): TemplateResult {
  return html`<li part="item" id=${fragmentOf(showing.event.id)}>${entry(showing, options)}</li>`;
}

/** The item that has the focus within an element. */
export function focusedItem(root: ShadowRoot): string | undefined {
  return root.activeElement?.closest('li')?.id;
}

/** What follows the `#` of the page's address to lead to an event: `event=dam-belfast`. */
export function fragmentOf(id: string): string {
  return `event=${encodeURIComponent(id)}`;
}
