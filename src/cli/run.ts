/** The command line as a function: argument list in, exit code out, everything else through `io`. */
import { loadLocale } from '../locales/index.ts';
import type { Locale } from '../internal/messages.ts';
import { languageTag, meant, parseCommandArgs } from './args.ts';
import { CliError, exitCodes, UsageError, type Command, type Io } from './command.ts';
import { commandHelp, generalHelp } from './help.ts';
import { say } from './messages.ts';

/**
 * Runs `tweetup` once and gives its exit code: 0 done, 1 not done, 2 the command line is wrong. Never throws.
 * @param argv what follows `tweetup`
 */
export async function runCli(
  argv: string[],
  io: Omit<Io, 'locale'>,
  { commands, version }: { commands: readonly Command[]; version: string },
): Promise<number> {
  let locale: Locale = { tag: 'en', areas: {} };
  try {
    locale = await loadLocale(languageOf(argv, io.env), [
      'cli',
      'event',
      'safety',
      'announce',
      'gathering',
      'rsvp',
    ]);
    const [name, ...rest] = withoutLang(argv);
    if (name === '--version' || name === '-v') {
      io.out(version);
      return exitCodes.ok;
    }
    if (name === undefined || name === '--help' || name === '-h' || (name === 'help' && rest.length === 0)) {
      io.out(generalHelp(commands, locale));
      return name === undefined ? exitCodes.usage : exitCodes.ok;
    }
    const command = findCommand(name === 'help' ? rest[0]! : name, commands, locale);
    const args = name === 'help' ? undefined : parseCommandArgs(command, rest, locale);
    if (args?.values['version']) {
      io.out(version);
      return exitCodes.ok;
    }
    if (!args || args.values['help']) {
      io.out(commandHelp(command, locale));
      return exitCodes.ok;
    }
    return await command.run(args, { ...io, locale });
  } catch (error) {
    io.error(explain(error, io.env, locale));
    return error instanceof CliError ? error.exitCode : exitCodes.failed;
  }
}

function findCommand(name: string, commands: readonly Command[], locale: Locale): Command {
  const found = commands.find((command) => command.name === name);
  if (found) return found;
  const names = commands.map((command) => command.name);
  const said = say(locale, 'unknownCommand', { name, commands: names.join(', ') });
  throw new UsageError(said + meant(name, names, locale));
}

function explain(error: unknown, env: Io['env'], locale: Locale): string {
  if (error instanceof CliError) return error.message;
  if (env['TWEETUP_DEBUG'] && error instanceof Error && error.stack) return error.stack;
  return say(locale, 'internal', { reason: error instanceof Error ? error.message : String(error) });
}

/** `--lang de` wins over what the system says. */
function languageOf(argv: string[], env: Io['env']): string {
  const at = argv.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  const asked = at < 0 ? undefined : (argv[at]!.split('=')[1] ?? argv[at + 1]);
  const system = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || 'en';
  return languageTag((asked ?? system).split('.')[0]) ?? 'en';
}

/** `tweetup --lang de feed …` names the command third. */
function withoutLang(argv: string[]): string[] {
  if (argv[0] === '--lang') return argv.slice(2);
  return argv[0]?.startsWith('--lang=') ? argv.slice(1) : argv;
}
