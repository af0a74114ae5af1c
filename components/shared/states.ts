/** What stands in the place of events: while they load, where there are none, where they cannot be had. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../src/internal/messages.ts';
import type { Source } from './event-source.ts';
import { type MessageKey, say } from './messages.ts';
import { hasFallback } from './visitor.ts';

/** One sentence for the visitor. */
export function sentence(locale: Locale, key: MessageKey, params?: { host: string }): TemplateResult {
  return html`<p part="message" class="message" role="status">${say(locale, key, params)}</p>`;
}

/** The light DOM, or as many empty entries as are likely to come, so that little moves when they do. */
export function loading(host: Element, count: number, locale: Locale | undefined): TemplateResult {
  if (hasFallback(host)) return html`<slot></slot>`;
  const words = locale ? html`<p class="sr" role="status">${say(locale, 'loading')}</p>` : nothing;
  const entry = html`<div class="entry" aria-hidden="true">
    <div class="leaf"><span>&nbsp;</span><span class="day">&nbsp;</span><span>&nbsp;</span></div>
    <div class="what">
      <span class="title bone">&nbsp;</span><span class="bone">&nbsp;</span><span class="bone">&nbsp;</span>
    </div>
  </div>`;
  return html`${words}
    <div part="loading" class="list waiting">
      ${Array.from({ length: count }, () => html`<div>${entry}</div>`)}
    </div>`;
}

/** The light DOM, which may say more than we can, and one calm sentence. */
export function failed(host: Element, locale: Locale, key: MessageKey = 'failed'): TemplateResult {
  return html`${hasFallback(host) ? html`<slot></slot>` : nothing}${sentence(locale, key)}`;
}

/** A sentence for each source of several that gave nothing; the console says why. */
export function failedSome(sources: readonly Source[], locale: Locale): TemplateResult[] {
  return sources
    .filter(({ state, content }) => state === 'failed' && !content?.entries.length)
    .map(({ url }) => sentence(locale, 'failed-some', { host: new URL(url).hostname || url }));
}
