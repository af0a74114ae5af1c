/** What a card says beyond when and where. */
import { html, nothing, type TemplateResult } from 'lit';
import type { EntryOptions } from './entry.ts';
import { factsOf, proseOf } from './event-text.ts';
import type { Showing } from './showing.ts';

/** Facts and description. */
export function details({ event }: Showing, { locale }: EntryOptions): TemplateResult {
  const facts = factsOf(event, locale);
  const { summary, description, lang } = proseOf(event, locale);
  const body = [summary, description].filter((text) => text);
  return html`${
    facts.length > 0
      ? html`<ul part="facts" class="facts" role="list">
          ${facts.map((fact) => html`<li><bdi>${fact}</bdi></li>`)}
        </ul>`
      : nothing
  }${
    body.length > 0
      ? html`<div part="body" class="body" lang=${lang ?? nothing}>
          ${body.map((text) => html`<p dir="auto">${text}</p>`)}
        </div>`
      : nothing
  }`;
}
