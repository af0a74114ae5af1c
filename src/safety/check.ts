/** The engine, without a list of rules: `tweetup/safety/check`. */
import { msOf } from '../time/moment.ts';
import { createContext, type Adapters, type Context } from './context.ts';
import type { Failure, Finding, Group, Outcome, Rule, Severity } from './rule.ts';

export { applyFix } from './fix.ts';
export { defineRule } from './define-rule.ts';
export type * from './rule.ts';
export type { Adapters, Context, OpeningHours } from './context.ts';
export type { LooseEvent } from './shape.ts';

/** Which rules count, and how much. */
export interface Preset {
  /** Groups of rules that are left out. */
  skip?: readonly Group[];
  /** Advice of these rules is raised to this severity. */
  raise?: Readonly<Record<string, Severity>>;
}

export type PresetName = 'in-person' | 'chat' | 'call' | 'draft' | 'minors';

/** A rule that is not to be heard, and why. The reason stays in the report. */
export interface Suppression {
  ruleId: string;
  reason: string;
}

export interface CheckOptions {
  /** What time it is; the present moment when absent. */
  now?: Date;
  rules: readonly Rule[];
  /** Chosen by the event when absent. `draft` leaves out what only matters once it is published. */
  preset?: PresetName | Preset;
  suppress?: readonly Suppression[];
  /** By rule, then by name: `{ 'time-late-night': { latestStart: 23 } }`. */
  thresholds?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  adapters?: Adapters;
}

export interface SafetyReport {
  /** What fails, and what cannot be told; worst first. */
  findings: Finding[];
  /** Ids of the rules that found nothing wrong. */
  passed: string[];
  notApplicable: string[];
  /** What would have been found, and the reason why it is not. */
  suppressed: { ruleId: string; reason: string; findings: Finding[] }[];
  /** Rules that applied, suppressed ones not counted. It never says "safe": no problem found by so many checks. */
  checks: number;
}

export const presets: Readonly<Record<PresetName, Preset>> = {
  'in-person': {},
  chat: {},
  call: {},
  draft: { skip: ['notice', 'announce'] },
  minors: { raise: { 'host-alone': 'warning', 'conduct-missing': 'warning' } },
};

const order: Record<string, number> = { error: 0, warning: 1, advice: 2, fail: 0, 'cannot-tell': 3 };
const rank = (finding: Finding): number => order[finding.outcome]! + order[finding.severity]!;

function presetOf(context: Context, preset: CheckOptions['preset']): Preset {
  if (typeof preset === 'object') return preset;
  if (preset === undefined) {
    return presets[context.event.audience === 'minors' ? 'minors' : context.setting];
  }
  if (!Object.hasOwn(presets, preset)) {
    throw new TypeError(`Expected a preset (${Object.keys(presets).join(', ')}), got "${String(preset)}".`);
  }
  return presets[preset];
}

/** What the outcome of a rule says as findings; undefined for "not applicable". */
function findingsOf(rule: Rule, outcome: Outcome, raise: Severity | undefined): Finding[] | undefined {
  if (outcome === 'not-applicable') return undefined;
  if (outcome === 'pass') return [];
  if ('cannotTell' in outcome) {
    const { cannotTell, path = [], params = {} } = outcome;
    return [
      { ruleId: rule.id, outcome: 'cannot-tell', severity: 'advice', messageId: cannotTell, path, params },
    ];
  }
  const failures = Array.isArray(outcome) ? (outcome as readonly Failure[]) : [outcome as Failure];
  return failures.map(({ as = 'message', severity = rule.severity, params = {}, fixable, ...rest }) => ({
    ruleId: rule.id,
    outcome: 'fail',
    severity: raise && severity === 'advice' ? raise : severity,
    messageId: as,
    params,
    ...rest,
    ...(rule.fix && fixable !== false ? { fixable: true as const } : undefined),
  }));
}

/** The outcome of one rule. A rule that throws decides nothing, and costs the others nothing. */
function run(rule: Rule, context: Context, options: CheckOptions): Outcome {
  if (rule.settings && !rule.settings.includes(context.setting)) return 'not-applicable';
  try {
    const own = options.thresholds?.[rule.id];
    return rule.check(context, own ? { ...rule.thresholds, ...own } : (rule.thresholds ?? {}));
  } catch (error) {
    return { cannotTell: 'rule-failed', params: { reason: String((error as Error)?.message ?? error) } };
  }
}

/** What came instead of one event: the report on it would be about nothing. */
function notOne(event: unknown): string | undefined {
  if (typeof event !== 'object' || event === null) return String(event);
  if (Array.isArray(event) || Array.isArray((event as { events?: unknown }).events))
    return 'several: check each';
  return 'then' in event ? 'a Promise: await it' : undefined;
}

/**
 * Checks an event against rules.
 *
 * @param event any object, also one that the strict reader refuses: a field of the wrong shape counts as absent. An
 *   occurrence is checked with its own times.
 * @throws TypeError for what is not an object, or several events; what is no rule; an unknown preset; a suppression
 *   without a reason; a suppression or threshold of a rule that is not given; an invalid `now`
 */
export function checkSafety(event: unknown, options: CheckOptions): SafetyReport {
  const wrong = notOne(event);
  if (wrong !== undefined) throw new TypeError(`Expected an event, got ${wrong}.`);
  const { rules, suppress = [], thresholds = {} } = options ?? {};
  // Ids instead of rules would check nothing and say so of nothing.
  const odd = Array.isArray(rules) ? rules.find((rule) => typeof rule?.check !== 'function') : String(rules);
  if (odd !== undefined) throw new TypeError(`Expected rules, as defineRule gives them, got ${String(odd)}.`);
  const reasons = new Map<string, string>();
  for (const { ruleId, reason } of suppress) {
    if (typeof reason !== 'string' || reason.trim() === '') {
      throw new TypeError(`Expected a reason for suppressing ${ruleId}: say why, it is kept in the report.`);
    }
    reasons.set(ruleId, reason);
  }
  for (const id of [...reasons.keys(), ...Object.keys(thresholds)]) {
    if (!rules.some((rule) => rule.id === id))
      throw new TypeError(`Expected the id of a given rule, got "${id}".`);
  }
  if (options.now) msOf(options.now);
  const context = createContext(event as Record<string, unknown>, options);
  const preset = presetOf(context, options.preset);
  const report: SafetyReport = { findings: [], passed: [], notApplicable: [], suppressed: [], checks: 0 };
  for (const rule of rules) {
    const outcome = preset.skip?.includes(rule.group) ? 'not-applicable' : run(rule, context, options);
    const found = findingsOf(rule, outcome, preset.raise?.[rule.id]);
    const reason = reasons.get(rule.id);
    if (!found) report.notApplicable.push(rule.id);
    else if (reason !== undefined) report.suppressed.push({ ruleId: rule.id, reason, findings: found });
    else {
      report.checks++;
      if (found.length === 0) report.passed.push(rule.id);
      else report.findings.push(...found);
    }
  }
  report.findings.sort((a, b) => rank(a) - rank(b));
  return report;
}
