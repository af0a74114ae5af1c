import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { checkSafety } from '../../src/safety/index.ts';
import type { PlainCase } from '../support/plain-cases.ts';
import { score, type Ratio, type Score } from '../support/safety-score.ts';
import { ownCases } from './cases/all.ts';

const share = ({ found, of }: Ratio): number => (of === 0 ? 1 : found / of);

function holds(result: Score): void {
  assert.ok(share(result.recall.error.all) >= 0.95, result.misses.join('\n'));
  assert.ok(share(result.recall.warning.all) >= 0.9, result.misses.join('\n'));
  assert.equal(result.forbidden.error, 0, result.misses.join('\n'));
  assert.equal(share(result.clean), 1, result.misses.join('\n'));
}

describe('labelled events', () => {
  test('our own', () => holds(score(ownCases, checkSafety)));

  test('every language has errors to find and traps to pass by', () => {
    for (const lang of ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt']) {
      const cases = ownCases.filter((one) => one.lang === lang);
      const errors = cases.flatMap(({ expect }) => Object.values(expect)).filter((one) => one === 'error');
      assert.ok(errors.length >= 10, `${lang}: ${errors.length} errors`);
      assert.ok(
        cases.some(({ forbid = [] }) => forbid.length > 0),
        `${lang}: no trap`,
      );
    }
  });

  // The data lies beside the repository where it is worked on, and is not part of it.
  const shared = new URL('../../../shared/data/safety-cases.json', import.meta.url);
  const given = existsSync(shared)
    ? (JSON.parse(readFileSync(shared, 'utf8')) as { cases: PlainCase[] }).cases
    : [];
  test(`those that were given: ${given.length}`, () => holds(score(given, checkSafety)));

  test('a miss, a false alarm and an extra warning are counted', () => {
    const [one] = ownCases.filter(({ expect }) => Object.keys(expect).length === 0);
    const wrong = { ...one!, expect: { 'place-missing': 'error' as const }, forbid: ['time-past'] };
    const fake = (): ReturnType<typeof checkSafety> => ({
      ...checkSafety({}, {}),
      findings: ['time-past', 'cost-fee'].map((ruleId) => ({
        ruleId,
        outcome: 'fail',
        severity: 'error',
        messageId: 'message',
        path: [],
        params: {},
      })),
    });
    const result = score([wrong], fake);
    assert.deepEqual([result.recall.error.all.found, result.forbidden.error, result.unexpected], [0, 1, 2]);
  });
});
