/** One finding: what, why, what to do, and on whose word. */
import { html, nothing, type TemplateResult } from 'lit';
import { dateTimeFormat } from '../../src/internal/intl-cache.ts';
import type { Locale } from '../../src/internal/messages.ts';
import { say } from '../../src/safety/describe.ts';
import { withValue } from '../../src/safety/fix.ts';
import { applyFix, describeFinding, type Finding } from '../../src/safety/index.ts';
import { pathText } from '../../src/safety/report/checked.ts';
import { msOfWall } from '../../src/time/wall-time.ts';
import { safeHref } from '../shared/link.ts';
import type { Settings } from './report-view.ts';
import { words } from './wording.ts';
import type { Loose } from './written.ts';

/** Text of the event inside a sentence of ours: it keeps its direction, and cannot turn what follows. */
function isolated(params: Finding['params']): Finding['params'] {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'string' ? `\u2068${value.replace(/[\u202a-\u202e\u2066-\u2069]/g, '')}\u2069` : value,
    ]),
  );
}

export function findingItem(event: Loose, finding: Finding, settings: Settings): TemplateResult {
  const { locale } = settings;
  const { message, why, fix } = describeFinding({ ...finding, params: isolated(finding.params) }, { locale });
  const kind = finding.outcome === 'cannot-tell' ? 'cannot-tell' : finding.severity;
  return html`<li part="finding" class="finding ${kind}" tabindex="-1">
    <p part="says" class="says">
      <span part="severity" class="severity">${say(kind, locale)}</span> ${message}
    </p>
    <p part="why" class="why">${why}</p>
    <p part="fix" class="fix"><b>${words(locale, 'report-fix')}</b> ${fix}</p>
    ${button(event, finding, settings, message)}${because(finding, settings)}
  </li>`;
}

/** What a button can do at once: mend it, or take the value over that is suggested. */
function button(
  event: Loose,
  finding: Finding,
  { locale, apply }: Settings,
  message: string,
): TemplateResult | typeof nothing {
  if (!apply) return nothing;
  let mended = applyFix(event, finding);
  let label = words(locale, 'report-apply');
  const { suggestion } = finding;
  if (mended === event && suggestion) {
    mended = withValue(event, suggestion.path, suggestion.value);
    const value = [suggestion.value].flat().join(', ');
    label = words(locale, 'report-use', { value: `\u2068${readable(value, locale).slice(0, 200)}\u2069` });
  }
  if (mended === event) return nothing;
  return html`<button
    part="apply"
    class="button"
    type="button"
    aria-description=${message}
    @click=${() => apply(mended, finding)}
  >
    ${label}
  </button>`;
}

/** A wall time as people write it; anything else as it is. */
function readable(value: string, { tag }: Locale): string {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(value)) return value;
  const format = dateTimeFormat(tag, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });
  return format.format(msOfWall(value));
}

function because(finding: Finding, { locale, rulesUrl }: Settings): TemplateResult {
  const { source } = describeFinding(finding, { locale });
  const page = rulesUrl === undefined ? undefined : safeHref(rulesUrl + finding.ruleId, document.baseURI);
  const link = (url: string | undefined, text: string): TemplateResult =>
    url
      ? html`<a href=${url} target="_blank" rel="noopener noreferrer"><bdi>${text}</bdi></a>`
      : html`<bdi>${text}</bdi>`;
  return html`<details part="because" class="because">
    <summary>${words(locale, 'report-because')}</summary>
    <ul>
      ${source.map(({ title, url }) => html`<li>${link(safeHref(url), title)}</li>`)}
      ${page ? html`<li>${link(page, words(locale, 'report-rule'))}</li>` : nothing}
    </ul>
    ${
      finding.path.length > 0
        ? html`<p>${words(locale, 'report-where', { path: `\u2068${pathText(finding.path)}\u2069` })}</p>`
        : nothing
    }
  </details>`;
}
