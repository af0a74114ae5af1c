/** The words of every command, by the keys that other languages overlay. */
import type { Messages } from '../internal/messages.ts';
import type { Command } from './command.ts';
import { commands } from './commands/all.ts';

function wordsOf({ name, summary, options }: Command): [key: string, english: string][] {
  const own = Object.entries(options).map(([option, { description }]): [string, string] => [
    `${name}.${option}`,
    description,
  ]);
  return [[`${name}.summary`, summary], ...own];
}

/** `feed.summary`, `feed.output` … in English. */
export const commandMessages: Messages = /* @__PURE__ */ Object.fromEntries(
  /* @__PURE__ */ commands.flatMap(wordsOf),
);
