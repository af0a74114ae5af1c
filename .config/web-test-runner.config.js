/**
 * Element tests in real browsers. `npm run test:browser -- --browser firefox --files test/components/list.test.ts`
 * runs one browser and one file; `TWEETUP_BROWSERS` is the same as a list, for `npm test`.
 */
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { launcherFor } from './browsers.js';

const rootDir = fileURLToPath(new URL('..', import.meta.url));
const browsers = (process.env.TWEETUP_BROWSERS ?? 'chromium').split(',');

export default {
  rootDir,
  files: ['test/components/**/*.test.ts'],
  nodeResolve: true,
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${rootDir}/tsconfig.json` })],
  browsers: await Promise.all(browsers.map((name) => launcherFor(name))),
  concurrency: 2,
  concurrentBrowsers: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  testFramework: { config: { ui: 'bdd', timeout: 10_000 } },
};
