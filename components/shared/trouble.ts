/** What visitors read when a source failed: which, why, and a button to try again. Loaded when one did. */
import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import type { Locale } from '../../src/internal/messages.ts';
import type { Source } from './event-source.ts';
import { focusEntry } from './focus.ts';
import { say, sayIn } from './messages.ts';
import { troubleMessages } from './trouble-messages.ts';

type Key = keyof typeof troubleMessages;

/** One sentence where nothing is shown, else one for each source; the reasons; one button for all. */
export function troubleWith(
  host: ReactiveElement,
  sources: readonly Source[],
  locale: Locale,
  key: 'failed' | 'failed-some',
): TemplateResult {
  const speak = (each: Key, source?: Source): string =>
    sayIn(troubleMessages, locale, each, source ? { host: nameOf(source) } : {});
  const reasons = new Set(
    sources.flatMap((source) => {
      // What stands in the page itself came from no server that a visitor could know.
      if (source.given) return key === 'failed' ? say(locale, key) : speak('failed-given');
      const what = key === 'failed' ? say(locale, key) : speak(key, source);
      return [what, speak(`because-${source.failure!.code}`, source)];
    }),
  );
  const retrying = sources.some(({ state }) => state === 'loading');
  const retry = (): void => void tryAgain(host, sources);
  return html`<div part="message" class="message">
    <p role="status">${[...reasons].join(' ')}</p>
    ${
      sources.every((source) => !canHelp(source))
        ? nothing
        : html`<button
            part="retry"
            class="button"
            aria-disabled=${retrying ? 'true' : 'false'}
            @click=${retry}
          >
            ${speak(retrying ? 'retrying' : 'retry')}
          </button>`
    }
  </div>`;
}

/** Whether it may come out otherwise a moment later; a document that is too large then comes out as large again. */
function canHelp({ given, failure }: Source): boolean {
  return !given && failure?.code !== 'too-large';
}

async function tryAgain(host: ReactiveElement, sources: readonly Source[]): Promise<void> {
  const waiting = sources.filter((source) => source.state === 'failed' && canHelp(source));
  const all = Promise.all(waiting.map((source) => source.load()));
  host.requestUpdate();
  await all;
  await host.updateComplete;
  // The button is gone where it worked: the focus goes on to what came.
  if (host.shadowRoot?.activeElement || (document.activeElement && document.activeElement !== document.body))
    return;
  focusEntry(host.shadowRoot);
}

function nameOf({ url }: Source): string {
  return new URL(url).hostname || url.slice(0, 60);
}
