/**
 * Prints how well the safety rules do on labelled events, by severity and language, with every miss:
 * `npm run score:safety [file…]`
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkSafety } from '../../src/safety/index.ts';
import type { Severity } from '../../src/safety/rule.ts';
import { ownCases } from '../safety/cases/all.ts';
import { score, type Score } from '../support/safety-score.ts';
import type { PlainCase } from '../support/plain-cases.ts';

const shared = fileURLToPath(new URL('../../../shared/data/safety-cases.json', import.meta.url));
const read = (file: string): PlainCase[] =>
  (JSON.parse(readFileSync(file, 'utf8')) as { cases: PlainCase[] }).cases;

const percent = (of: { found: number; of: number }): string =>
  of.of === 0 ? '  –  ' : `${((100 * of.found) / of.of).toFixed(1)} % (${of.found}/${of.of})`;

function print(name: string, result: Score): void {
  console.log(`\n${name}: ${result.cases} events`);
  for (const severity of ['error', 'warning', 'advice'] as Severity[]) {
    const languages = Object.entries(result.recall[severity].byLanguage).map(
      ([language, of]) => `${language} ${percent(of)}`,
    );
    console.log(
      `  ${severity.padEnd(8)} recall ${percent(result.recall[severity].all)}   ${languages.join('  ')}`,
    );
  }
  console.log(`  clean events clean ${percent(result.clean)}`);
  console.log(`  forbidden: ${result.forbidden.error} as error, ${result.forbidden.softer} softer`);
  console.log(`  unexpected errors and warnings in complete events: ${result.unexpected}`);
  for (const miss of result.misses) console.log(`    ${miss}`);
}

const files = process.argv.slice(2);
if (files.length > 0) for (const file of files) print(file, score(read(file), checkSafety));
else {
  if (existsSync(shared)) print('shared cases', score(read(shared), checkSafety));
  print('own cases', score(ownCases, checkSafety));
}
