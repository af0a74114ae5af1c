/**
 * `npm test`: everything. `npm run test:node [files]`, `npm run test:meta`, and
 * `npm run test:browser -- [--browser chromium|firefox|webkit] [--files pattern]` run a part.
 *
 * Chromium is needed, and installed where it is missing; Firefox and WebKit run where they are installed.
 * `TWEETUP_BROWSERS=all` requires and installs all three.
 */
import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowser, findBrowser, type BrowserName } from './browsers.ts';
import { root, run, seconds } from './run.ts';

const minutes = 60_000;
const say = (line: string): void => console.log(line);
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { browser: { type: 'string', multiple: true }, files: { type: 'string', multiple: true } },
});
const [mode = 'all', ...named] = positionals;
const totals: { name: string; passed: number; failed: number }[] = [];

/** Adds the `N passed, N failed` that a run ended in. A run that did not get so far counts as one failure. */
function add(name: string, code: number, output: string): void {
  const last = [...output.matchAll(/(\d+) passed, (\d+) failed/g)].at(-1);
  const passed = Number(last?.[1] ?? 0);
  const failed = Number(last?.[2] ?? 0);
  const broken = failed === 0 && (code !== 0 || passed === 0);
  if (broken) say(`${name} ended with code ${code} and ${passed} tests: that counts as a failure.`);
  totals.push({ name, passed, failed: broken ? 1 : failed });
}

async function build(): Promise<void> {
  const { code } = await run('node', ['.config/build.ts', '--if-needed'], { show: true });
  if (code !== 0) totals.push({ name: 'build', passed: 0, failed: 1 });
}

async function nodeTests(name: string, files: string[]): Promise<void> {
  say(`\n${name}: ${files.length} files`);
  const chromium = findBrowser('chromium');
  const { code, output } = await run(
    'node',
    ['--test', '--test-reporter=./.config/reporter.ts', '--test-timeout=600000', ...files],
    {
      show: true,
      timeout: 20 * minutes,
      // A zone with half hours and daylight saving: code that leans on the machine's own zone fails here.
      env: {
        TZ: process.env['TZ'] ?? 'America/St_Johns',
        CHROME_PATH: chromium,
        NODE_OPTIONS: '--no-warnings',
      },
    },
  );
  add(name, code, output);
}

async function browsersToRun(): Promise<BrowserName[]> {
  const all: BrowserName[] = ['chromium', 'firefox', 'webkit'];
  const asked = values.browser?.flatMap((name) => name.split(',')) ?? [];
  if (asked.length > 0) return asked as BrowserName[];
  if (process.env['TWEETUP_BROWSERS'] === 'all') return all;
  return all.filter((name) => {
    const here = name === 'chromium' || findBrowser(name) !== undefined;
    if (!here) say(`${name} is not installed here, so its tests do not run.`);
    return here;
  });
}

async function browserTests(name: BrowserName): Promise<void> {
  try {
    const program = await ensureBrowser(name, say);
    say(`\nElements in ${name}: ${program}`);
    const chosen = (values.files ?? []).flatMap((files) => ['--files', files]);
    const { code, output } = await run('wtr', ['--config', '.config/web-test-runner.config.js', ...chosen], {
      show: true,
      timeout: 15 * minutes,
      env: { TWEETUP_BROWSER: name, ...(name === 'chromium' ? { CHROME_PATH: program } : {}) },
    });
    add(name, code, output);
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    totals.push({ name, passed: 0, failed: 1 });
  }
}

const began = performance.now();
const tests = globSync('test/**/*.test.ts', { cwd: root }).sort();
const inFolder = (folder: string) => (file: string) => file.startsWith(join('test', folder));
const isElementTest = inFolder('components');
const isMetaTest = inFolder('meta');
const rest = tests.filter((file) => !isElementTest(file) && !isMetaTest(file));

if (!existsSync(join(root, 'node_modules', '.bin'))) throw new Error('Run npm ci first.');
if (mode === 'all' || mode === 'meta') await build();
if (mode === 'all') await ensureBrowser('chromium', say);
if (mode === 'all' || mode === 'node') await nodeTests('Node tests', named.length > 0 ? named : rest);
if (mode === 'all' || mode === 'meta') await nodeTests('Meta tests', tests.filter(isMetaTest));
if (mode === 'all' || mode === 'browser') {
  for (const name of await browsersToRun()) await browserTests(name);
}

const passed = totals.reduce((sum, total) => sum + total.passed, 0);
const failed = totals.reduce((sum, total) => sum + total.failed, 0);
say('');
for (const total of totals) say(`${total.name.padEnd(12)} ${total.passed} passed, ${total.failed} failed`);
say(failed === 0 ? `All tests passed in ${seconds(began)}.` : `Some tests failed (${seconds(began)}).`);
say(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
