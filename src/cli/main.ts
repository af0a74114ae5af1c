#!/usr/bin/env node
/** `npx tweetup` */
import { commands } from './commands/all.ts';
import { nodeIo } from './node-io.ts';
import { runCli } from './run.ts';
import { packageVersion } from './version.ts';

// A reader that closes early, such as `head`, is not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await runCli(process.argv.slice(2), nodeIo, { commands, version: await packageVersion() });
