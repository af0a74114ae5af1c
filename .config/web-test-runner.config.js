/**
 * Element tests in real browsers: `npm run test:browser -- --browser firefox --files test/components/list.test.ts`
 * runs one file in one of them.
 */
import { fileURLToPath } from 'node:url';
import { defaultReporter } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { launcherFor } from './browsers.ts';

const rootDir = fileURLToPath(new URL('..', import.meta.url));
const browser = process.env.TWEETUP_BROWSER ?? 'chromium';

/** The last line of a run, for whoever adds the runs up. A file that does not load counts as one failure. */
const totals = () => {
  const count = (suite, passed) =>
    (suite?.tests ?? []).filter((test) => test.passed === passed).length +
    (suite?.suites ?? []).reduce((sum, inner) => sum + count(inner, passed), 0);
  return {
    onTestRunFinished({ sessions }) {
      let passed = 0;
      let failed = 0;
      for (const session of sessions) {
        const failures = count(session.testResults, false);
        passed += count(session.testResults, true);
        failed += session.passed || failures > 0 ? failures : 1;
      }
      console.log(`${browser}: ${passed} passed, ${failed} failed`);
    },
  };
};

export default {
  rootDir,
  files: ['test/components/**/*.test.ts'],
  nodeResolve: true,
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${rootDir}/tsconfig.json` })],
  browsers: [await launcherFor(browser)],
  // A page behind another is hidden: it paints nothing, and elements rightly do nothing until it is looked at.
  concurrency: 1,
  reporters: [defaultReporter({ reportTestProgress: process.stdout.isTTY === true }), totals()],
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  testFramework: { config: { ui: 'bdd', timeout: 30_000, retries: process.env.CI ? 1 : 0 } },
};
