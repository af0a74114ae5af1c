/** What a command of `tweetup` is, and what it may touch. A command is one file in `commands/` and one line in `commands/all.ts`. */
import type { Locale } from '../internal/messages.ts';

/** One option, in the form of `node:util` parseArgs, with what help says of it. */
export interface CommandOption {
  type: 'string' | 'boolean';
  short?: string;
  multiple?: boolean;
  /** What stands for the value in help: `file`, `date`. */
  value?: string;
  /** Another name that is taken for it; help does not show it. */
  alias?: string;
  description: string;
}

/** The command line, taken apart. A repeated option gives an array; an option that was not given is absent. */
export interface CommandArgs {
  positionals: string[];
  values: Record<string, string | boolean | string[] | undefined>;
}

/** The world of a command. Tests pass their own. */
export interface Io {
  /** Writes to standard output, with a line break after it. */
  out(text: string): void;
  /** Writes to standard error, with a line break after it. */
  error(text: string): void;
  /** The bytes of a file; `-` is standard input. At most `maxBytes`, else it throws. */
  readFile(path: string, maxBytes?: number): Promise<Uint8Array>;
  /** Replaces a file whole or not at all. */
  writeFile(path: string, text: string): Promise<void>;
  fetch: typeof fetch;
  now(): Date;
  env: Readonly<Record<string, string | undefined>>;
  locale: Locale;
}

/** Done; not done; asked for in a way that cannot be understood. */
export const exitCodes = { ok: 0, failed: 1, usage: 2 } as const;

export interface Command {
  /** One word, as typed. */
  name: string;
  /** One line for the list of commands. */
  summary: string;
  /** What follows the name: `<file or address> -o <file>`. */
  usage: string;
  options: Record<string, CommandOption>;
  /** Lines shown under the options: what a user would try. */
  examples?: string[];
  /** Gives the exit code. Throws `CliError` for what the user can put right. */
  run(args: CommandArgs, io: Io): Promise<number>;
}

/** An error whose message is for the user, without a stack. */
export class CliError extends Error {
  readonly exitCode: number;
  constructor(message: string, exitCode: number = exitCodes.failed) {
    super(message);
    this.name = 'CliError';
    this.exitCode = exitCode;
  }
}

/** A mistake on the command line itself. */
export class UsageError extends CliError {
  constructor(message: string) {
    super(message, exitCodes.usage);
    this.name = 'UsageError';
  }
}
