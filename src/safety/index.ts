/** Safety checks with all rules. Who wants only some takes `tweetup/safety/check` and `tweetup/safety/rules/*`. */
import * as engine from './check.ts';
import * as prose from './describe.ts';
import { settingsFor } from './settings.ts';
import type { Locale } from '../internal/messages.ts';
import type { CheckedEvent, ReportOptions as CheckedReportOptions } from './report/checked.ts';
import * as junit from './report/junit.ts';
import * as markdown from './report/markdown.ts';
import * as sarif from './report/sarif.ts';
import { rules } from './rules/all.ts';

export type * from './rule.ts';
export type {
  Adapters,
  Context,
  LooseEvent,
  OpeningHours,
  Preset,
  PresetName,
  SafetyReport,
  Suppression,
} from './check.ts';
export { defineRule, presets } from './check.ts';
export { guestAdvice, ruleText, type Description } from './describe.ts';
export { findClashes, type Clash, type ClashOptions } from './clashes.ts';
export type { CheckedEvent } from './report/checked.ts';
export { ruleIndexPage, rulePage, rulePages, type PageOptions } from './report/pages.ts';
export { rules } from './rules/all.ts';

export type CheckOptions = Omit<engine.CheckOptions, 'rules'> & Partial<Pick<engine.CheckOptions, 'rules'>>;

/**
 * `checkSafety` of `tweetup/safety/check`, with all rules unless told which. Suppressions and thresholds may also be of
 * rules that are not among them.
 * @throws TypeError as there; for an id that is no rule's, and a threshold that the rule does not have, with the nearest
 */
export function checkSafety(event: unknown, options: CheckOptions = {}): engine.SafetyReport {
  const used = options.rules ?? rules;
  return engine.checkSafety(event, { ...options, ...settingsFor(used, options), rules: used });
}

/** The finding in words: what is wrong, why it matters, what to do, who says so. */
export function describeFinding(
  finding: engine.Finding,
  options: { locale?: Locale | string; rules?: readonly engine.Rule[] } = {},
): prose.Description {
  return prose.describeFinding(finding, { ...options, rules: options.rules ?? rules });
}

/** The event with one finding mended; the same event where it cannot be. Check again after each: ranges move. */
export function applyFix<Event extends object>(
  event: Event,
  finding: engine.Finding,
  options: { rules?: readonly engine.Rule[] } = {},
): Event {
  return engine.applyFix(event, finding, { rules: options.rules ?? rules });
}

type ReportOptions = Omit<CheckedReportOptions, 'rules'> & Partial<Pick<CheckedReportOptions, 'rules'>>;

/** The report as GitHub-flavoured Markdown; ends with what every guest should know. */
export function toMarkdown(events: readonly CheckedEvent[], options: ReportOptions = {}): string {
  return markdown.toMarkdown(events, { ...options, rules: options.rules ?? rules });
}

/** The report as a SARIF 2.1.0 object. */
export function toSarif(
  events: readonly CheckedEvent[],
  options: ReportOptions = {},
): ReturnType<typeof sarif.toSarif> {
  return sarif.toSarif(events, { ...options, rules: options.rules ?? rules });
}

/** The report as JUnit XML. */
export function toJUnit(events: readonly CheckedEvent[], options: ReportOptions = {}): string {
  return junit.toJUnit(events, { ...options, rules: options.rules ?? rules });
}
