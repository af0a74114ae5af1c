/** `npm run score:networks`: agreement with the networks' own cases and with their libraries. */
import * as fc from 'fast-check';
import { hasSocialData } from '../support/social-data.ts';
import { conformance } from './conformance.ts';
import {
  type Difference,
  type Disagreement,
  anyPost,
  blueskyDisagreements,
  compareBluesky,
  compareX,
  named,
  xDisagreements,
} from './differential.ts';

const show = (value: unknown) => JSON.stringify(value)?.slice(0, 160);
const line = (good: number, all: number, name: string) =>
  console.log(`${String(good).padStart(6)} / ${String(all).padEnd(6)} ${name}`);

function report(differences: Difference[]): void {
  for (const { text, expected, got } of differences.slice(0, 8)) {
    console.log(
      `         ${show(text)}\n           expected ${show(expected)}\n           got      ${show(got)}`,
    );
  }
}

function fuzz(
  library: string,
  compare: (text: string) => Difference | undefined,
  disagreements: readonly Disagreement[],
  seed: number,
): number {
  const texts = fc.sample(anyPost, { numRuns: 20_000, seed });
  const byName = new Map<string, number>();
  const unexplained: Difference[] = [];
  for (const text of texts) {
    const difference = compare(text);
    if (!difference) continue;
    const why = named(text, compare, disagreements);
    if (why) byName.set(why.name, (byName.get(why.name) ?? 0) + 1);
    else unexplained.push(difference);
  }
  line(texts.length - unexplained.length, texts.length, `made-up texts, against ${library} (seed ${seed})`);
  for (const { name, why } of disagreements) {
    console.log(`         ${byName.get(name) ?? 0} differ on purpose: ${name}. ${why}.`);
  }
  report(unexplained);
  return unexplained.length;
}

let failures = 0;
if (hasSocialData) {
  for (const score of conformance()) {
    line(score.cases - score.failures.length, score.cases, score.name);
    report(score.failures);
    failures += score.failures.length;
  }
} else console.log('The conformance data is not there: see test/support/social-data.ts.');
const seed = Number(process.argv[2] ?? 1);
failures += fuzz('twitter-text', compareX, xDisagreements, seed);
failures += fuzz('@atproto/api', compareBluesky, blueskyDisagreements, seed);
process.exitCode = failures === 0 ? 0 : 1;
