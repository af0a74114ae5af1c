/** What stands in the place of events: while they load, where there are none, where they cannot be had. */
import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import type { Locale } from '../../src/internal/messages.ts';
import type { Source } from './event-source.ts';
import { type MessageKey, say } from './messages.ts';
import { hasFallback } from './visitor.ts';

/** One sentence for the visitor. */
export function sentence(locale: Locale, key: MessageKey): TemplateResult {
  return html`<p part="message" class="message" role="status">${say(locale, key)}</p>`;
}

/**
 * The light DOM, or as many empty entries as are likely to come, with the lines that they are likely to have, so that
 * nothing moves when they do.
 * @param layout the class of what will hold the entries.
 * @param more whether a button is likely to follow.
 */
export function loading(
  host: Element,
  count: number,
  locale: Locale | undefined,
  layout = '',
  more = false,
): TemplateResult {
  if (hasFallback(host)) return html`<slot></slot>`;
  const words = locale ? html`<p class="sr" role="status">${say(locale, 'loading')}</p>` : nothing;
  const bones = html`<div>
    <div class="entry" aria-hidden="true">
      <div class="leaf"><span>&nbsp;</span><span class="day">&nbsp;</span><span>&nbsp;</span></div>
      <div class="what">
        <div class="title bone">&nbsp;</div>
        <div class="when bone">&nbsp;</div>
        <div class="where bone">&nbsp;</div>
      </div>
    </div>
  </div>`;
  return html`${words}
    <div class=${layout}>
      <div part="loading" class="list waiting">${Array.from({ length: count }, () => bones)}</div>
    </div>
    ${more ? html`<div class="button waiting">&nbsp;</div>` : nothing}`;
}

/** The reasons and the button to try again, once something failed. */
let trouble: typeof import('./trouble.ts') | undefined;

function troubleWith(
  host: ReactiveElement,
  sources: readonly Source[],
  locale: Locale,
  key: 'failed' | 'failed-some',
): TemplateResult {
  if (trouble) return trouble.troubleWith(host, sources, locale, key);
  void import('./trouble.ts').then(
    (module) => {
      trouble = module;
      host.requestUpdate();
    },
    () => {},
  );
  return sentence(locale, 'failed');
}

/** The light DOM, which may say more than we can, and one calm sentence. */
export function failed(
  host: ReactiveElement,
  locale: Locale,
  sources: readonly Source[] | MessageKey = 'failed',
): TemplateResult {
  return html`${hasFallback(host) ? html`<slot></slot>` : nothing}${
    typeof sources === 'string'
      ? sentence(locale, sources)
      : troubleWith(
          host,
          sources.filter(({ failure }) => failure),
          locale,
          'failed',
        )
  }`;
}

/** What is to be said of the sources that gave nothing, while others did. */
export function failedSome(
  host: ReactiveElement,
  sources: readonly Source[],
  locale: Locale,
): TemplateResult | typeof nothing {
  const some = sources.filter(({ failure, hasEvents }) => failure && !hasEvents);
  return some.length > 0 ? troubleWith(host, some, locale, 'failed-some') : nothing;
}
