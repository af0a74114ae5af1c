/** Every command of `tweetup`, in the order of help. A new one is one file beside this and one line here. */
import type { Command } from '../command.ts';
import { announceCommand } from './announce.ts';
import { checkCommand } from './check.ts';
import { convertCommand } from './convert.ts';
import { feedCommand } from './feed.ts';
import { htmlCommand } from './html.ts';
import { serveCommand } from './serve.ts';

export const commands: readonly Command[] = [
  feedCommand,
  htmlCommand,
  convertCommand,
  announceCommand,
  checkCommand,
  serveCommand,
];
