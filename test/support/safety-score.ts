/** Counts how far findings agree with labels. */
import type { SafetyReport } from '../../src/safety/check.ts';
import type { Severity } from '../../src/safety/rule.ts';
import { toEvent, type PlainCase } from './plain-cases.ts';

export interface Ratio {
  found: number;
  of: number;
}

export interface Score {
  cases: number;
  recall: Record<Severity, { all: Ratio; byLanguage: Record<string, Ratio> }>;
  /** Events of which nothing worse than advice is expected, and of which nothing worse is said. */
  clean: Ratio;
  /** Findings that a case forbids. */
  forbidden: { error: number; softer: number };
  /** Errors and warnings that a complete case neither expects nor tolerates. */
  unexpected: number;
  misses: string[];
}

const harder: Record<string, number> = { none: 0, advice: 1, warning: 2, error: 3 };

export function score(
  cases: readonly PlainCase[],
  check: (event: unknown, options: { now: Date }) => SafetyReport,
): Score {
  const recall = (): Score['recall'][Severity] => ({ all: { found: 0, of: 0 }, byLanguage: {} });
  const result: Score = {
    cases: cases.length,
    recall: { error: recall(), warning: recall(), advice: recall() },
    clean: { found: 0, of: 0 },
    forbidden: { error: 0, softer: 0 },
    unexpected: 0,
    misses: [],
  };
  for (const one of cases) {
    const { event, now } = toEvent(one.event);
    const said = new Map<string, Severity>();
    for (const { ruleId, severity, outcome } of check(event, { now }).findings) {
      if (outcome !== 'fail') continue;
      if (harder[severity]! > harder[said.get(ruleId) ?? 'none']!) said.set(ruleId, severity);
    }
    for (const [ruleId, severity] of Object.entries(one.expect)) {
      const { all, byLanguage } = result.recall[severity];
      const language = (byLanguage[one.lang] ??= { found: 0, of: 0 });
      const got = said.get(ruleId);
      all.of++;
      language.of++;
      // At the severity asked for: a warning given as advice is a miss, and so is a softened error.
      if (got === severity) {
        all.found++;
        language.found++;
      } else result.misses.push(`${one.id}: ${ruleId} should be ${severity}, got ${got ?? 'nothing'}`);
    }
    for (const ruleId of one.forbid ?? []) {
      const got = said.get(ruleId);
      if (got === undefined) continue;
      result.forbidden[got === 'error' ? 'error' : 'softer']++;
      result.misses.push(`${one.id}: ${ruleId} is forbidden, got ${got}`);
    }
    if (!one.complete) continue;
    const extra = [...said].filter(
      ([ruleId, severity]) =>
        severity !== 'advice' && !(ruleId in one.expect) && !one.tolerate?.includes(ruleId),
    );
    result.unexpected += extra.length;
    for (const [ruleId, severity] of extra) {
      if (!one.forbid?.includes(ruleId)) result.misses.push(`${one.id}: ${ruleId} unexpected ${severity}`);
    }
    if (Object.values(one.expect).some((severity) => severity !== 'advice')) continue;
    result.clean.of++;
    if (extra.length === 0) result.clean.found++;
    else result.misses.push(`${one.id}: should be clean`);
  }
  return result;
}
