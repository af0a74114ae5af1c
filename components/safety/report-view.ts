/** The report as it is shown. Brings the rules: loaded with the first event that is to be checked. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Locale } from '../../src/internal/messages.ts';
import { say } from '../../src/safety/describe.ts';
import {
  checkSafety,
  type Finding,
  guestAdvice,
  type Preset,
  rules,
  ruleText,
  type SafetyReport,
  type Suppression,
} from '../../src/safety/index.ts';
import { findingItem } from './finding-view.ts';
import { presetOf, suppressionsOf } from './settings.ts';
import { words } from './wording.ts';
import type { Loose } from './written.ts';

export interface Settings {
  locale: Locale;
  preset: string | Preset | undefined;
  suppress: string | readonly Suppression[] | undefined;
  now: Date | undefined;
  rulesUrl: string | undefined;
  compact: boolean;
  /** Called with the event as it is after what somebody took over; without it, nothing can be. */
  apply: ((mended: Loose, finding: Finding) => void) | undefined;
}

/** Checks an event. */
export function checkAndShow(
  event: Loose,
  settings: Settings,
): { report: SafetyReport; summary: string; template: TemplateResult } {
  const { locale, now } = settings;
  const preset = presetOf(settings.preset);
  const report = checkSafety(event, {
    suppress: suppressionsOf(settings.suppress),
    ...(preset && { preset }),
    ...(now && { now }),
  });
  const summary = summaryOf(report, locale);
  const parts = body(event, report, settings);
  const worst = worstOf(report);
  const template = settings.compact
    ? html`<details part="badge" class="badge">
        <summary part="summary" class="pill ${worst}">${summary}</summary>
        ${parts}
      </details>`
    : html`<p part="summary" class="summary ${worst}" tabindex="-1">${summary}</p>
        ${parts}`;
  return { report, summary, template };
}

const isProblem = ({ outcome, severity }: Finding): boolean => outcome === 'fail' && severity !== 'advice';

/** How many problems, else how many checks found none; and what else there is to think of. */
function summaryOf({ findings, checks }: SafetyReport, locale: Locale): string {
  const problems = findings.filter(isProblem).length;
  const rest = findings.length - problems;
  const verdict =
    problems > 0
      ? say('problems', locale, { count: problems })
      : say('no-problem', locale, { count: checks });
  return rest > 0 ? `${verdict} ${say('to-consider', locale, { count: rest })}` : verdict;
}

/** For the colour: the words say it too. */
function worstOf({ findings: [first] }: SafetyReport): string {
  return first && isProblem(first) ? first.severity : 'none';
}

function body(event: Loose, report: SafetyReport, settings: Settings): TemplateResult {
  const { locale } = settings;
  const failed = report.findings.filter(({ outcome }) => outcome === 'fail');
  const open = report.findings.filter(({ outcome }) => outcome === 'cannot-tell');
  const list = (findings: readonly Finding[], label: 'report-findings' | 'report-open') =>
    findings.length === 0
      ? nothing
      : html`<ul part="findings" class="findings" role="list" aria-label=${words(locale, label)}>
          ${repeat(findings, keyOf, (finding) => findingItem(event, finding, settings))}
        </ul>`;
  return html`<div part="report" class="report">
    ${list(failed, 'report-findings')}${list(open, 'report-open')}${suppressed(report, locale)}${passed(
      report,
      locale,
    )}${guests(locale)}
  </div>`;
}

/** What is folded open stays with its finding. */
function keyOf({ ruleId, messageId, path, range }: Finding): string {
  return [ruleId, messageId, ...path, range?.[0]].join(' ');
}

/** What a rule is about, as the good state. */
function titleOf(ruleId: string, locale: Locale): string {
  const rule = rules.find(({ id }) => id === ruleId);
  return rule ? ruleText(rule, 'title', { locale }) : ruleId;
}

function suppressed({ suppressed }: SafetyReport, locale: Locale): TemplateResult | typeof nothing {
  if (suppressed.length === 0) return nothing;
  return html`<div part="suppressed" class="block">
    <p id="suppressed" class="label">${say('suppressed', locale)}</p>
    <ul aria-labelledby="suppressed">
      ${suppressed.map(({ ruleId, reason }) => html`<li>${titleOf(ruleId, locale)}: <bdi>${reason}</bdi></li>`)}
    </ul>
  </div>`;
}

function passed({ passed }: SafetyReport, locale: Locale): TemplateResult | typeof nothing {
  if (passed.length === 0) return nothing;
  return html`<details part="passed" class="block">
    <summary>${say('passed', locale)} (${new Intl.NumberFormat(locale.tag).format(passed.length)})</summary>
    <ul>
      ${passed.map((ruleId) => html`<li>${titleOf(ruleId, locale)}</li>`)}
    </ul>
  </details>`;
}

function guests(locale: Locale): TemplateResult {
  return html`<div part="guests" class="block">
    <p id="guests" class="label">${say('guests', locale)}</p>
    <ul aria-labelledby="guests">
      ${guestAdvice(locale).map((line) => html`<li>${line}</li>`)}
    </ul>
  </div>`;
}
