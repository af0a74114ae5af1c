/** Tests of one safety rule: labelled fields of an event, put over a clean one. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkSafety, type Finding, type Rule, type Severity } from '../../src/safety/check.ts';
import { describeFinding } from '../../src/safety/describe.ts';
import { applyFix } from '../../src/safety/fix.ts';
import { now, withFields } from './clean-event.ts';

type Fields = Readonly<Record<string, unknown>>;

export interface RuleCases {
  /** Nothing wrong: by name, the fields that differ from the clean event; `undefined` takes one away. */
  pass?: Record<string, Fields>;
  /** Something wrong: the fields, and the severity, or the severity and the message. */
  fail?: Record<string, readonly [Fields, Severity | readonly [Severity, string]]>;
  cannotTell?: Record<string, Fields>;
  notApplicable?: Record<string, Fields>;
  /** What the fix makes of it: a field of the mended event. */
  fixes?: Record<string, readonly [Fields, field: string, unknown]>;
}

function findings(rule: Rule, fields: Fields): { found: Finding[]; passed: boolean; applies: boolean } {
  const report = checkSafety(withFields(fields), { now, rules: [rule] });
  return {
    found: report.findings,
    passed: report.passed.length === 1,
    applies: report.notApplicable.length === 0,
  };
}

function mustDescribe(rule: Rule, finding: Finding): void {
  const { message, why, fix, source } = describeFinding(finding, { rules: [rule] });
  for (const text of [message, why, fix]) {
    assert.ok(text.length > 0, 'has words');
    assert.doesNotMatch(text, /\{\w+\}/, 'every place is filled');
  }
  assert.ok(source.length > 0, 'names a source');
}

/** Checks the rule's own examples and the labelled cases. */
export function ruleTester(rule: Rule, cases: RuleCases): void {
  describe(rule.id, () => {
    test('its bad example fails, its good one does not', () => {
      const bad = findings(rule, rule.examples.bad).found.filter(({ outcome }) => outcome === 'fail');
      assert.ok(bad.length > 0, 'the bad example fails');
      for (const finding of bad) mustDescribe(rule, finding);
      const good = findings(rule, rule.examples.good).found.filter(({ outcome }) => outcome === 'fail');
      assert.deepEqual(good, []);
    });
    for (const [name, fields] of Object.entries(cases.pass ?? {})) {
      test(`passes: ${name}`, () => {
        const { found, passed } = findings(rule, fields);
        assert.deepEqual(found, []);
        assert.ok(passed, 'it applied');
      });
    }
    for (const [name, [fields, wanted]] of Object.entries(cases.fail ?? {})) {
      test(`fails: ${name}`, () => {
        const [severity, message] = typeof wanted === 'string' ? [wanted] : wanted;
        const failed = findings(rule, fields).found.filter(({ outcome }) => outcome === 'fail');
        assert.equal(failed[0]?.severity, severity);
        if (message !== undefined) assert.equal(failed[0]?.messageId, message);
        for (const finding of failed) mustDescribe(rule, finding);
      });
    }
    for (const [name, fields] of Object.entries(cases.cannotTell ?? {})) {
      test(`cannot tell: ${name}`, () => {
        const [finding, ...more] = findings(rule, fields).found;
        assert.equal(finding?.outcome, 'cannot-tell');
        assert.deepEqual(more, []);
        mustDescribe(rule, finding);
      });
    }
    for (const [name, fields] of Object.entries(cases.notApplicable ?? {})) {
      test(`does not apply: ${name}`, () => assert.equal(findings(rule, fields).applies, false));
    }
    for (const [name, [fields, field, wanted]] of Object.entries(cases.fixes ?? {})) {
      test(`mends: ${name}`, () => {
        const event = withFields(fields);
        const before = structuredClone(event);
        const finding = findings(rule, fields).found.find(({ fixable }) => fixable);
        assert.ok(finding, 'a finding that can be mended');
        const mended: Record<string, unknown> = applyFix(event, finding, { rules: [rule] });
        assert.deepEqual(mended[field], wanted);
        assert.deepEqual(event, before, 'the event given is untouched');
        const left = checkSafety(mended, { now, rules: [rule] }).findings.filter(
          ({ messageId, path }) => messageId === finding.messageId && String(path) === String(finding.path),
        );
        assert.deepEqual(left, [], 'the finding is gone');
      });
    }
  });
}
