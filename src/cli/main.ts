#!/usr/bin/env node
/** `npx tweetup` */
import { nodeTooOld } from './node-version.ts';

// A reader that closes early, such as `head`, is not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const tooOld = nodeTooOld(process.versions.node);
if (tooOld === undefined) {
  // Not before: an older Node lacks modules that these import.
  const [{ commands }, { nodeIo }, { runCli }, { packageVersion }] = await Promise.all([
    import('./commands/all.ts'),
    import('./node-io.ts'),
    import('./run.ts'),
    import('./version.ts'),
  ]);
  process.exitCode = await runCli(process.argv.slice(2), nodeIo, {
    commands,
    version: await packageVersion(),
  });
} else {
  console.error(tooOld);
  process.exitCode = 1;
}
