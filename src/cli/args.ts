/** Takes a command line apart and says clearly what is wrong with it. */
import { parseArgs } from 'node:util';
import type { Locale } from '../internal/messages.ts';
import { UsageError, type Command, type CommandArgs, type Io } from './command.ts';
import { commonOptions } from './help.ts';
import { say } from './messages.ts';

/** The arguments of a command, checked against its options. */
export function parseCommandArgs(command: Command, argv: string[], locale: Locale): CommandArgs {
  const options = { ...commonOptions, ...command.options };
  const { tokens, positionals, values } = parseArgs({
    args: argv,
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (!option) {
      const known = Object.keys(options)
        .map((name) => `--${name}`)
        .join(', ');
      throw new UsageError(
        say(locale, 'unknownOption', { option: token.rawName, command: command.name, options: known }),
      );
    }
    // In lenient mode a following option is taken for the value: `-o --from` is a forgotten value.
    const valueLooksLikeOption = !token.inlineValue && /^-./.test(token.value ?? '');
    if (option.type === 'string' && (token.value === undefined || valueLooksLikeOption)) {
      throw new UsageError(say(locale, 'missingValue', { option: token.rawName }));
    }
    if (option.type === 'boolean' && token.value !== undefined) {
      throw new UsageError(say(locale, 'noValueWanted', { option: token.rawName }));
    }
  }
  return { positionals, values: { ...values } as CommandArgs['values'] };
}

/** The text of an option, or `undefined` where it was not given. */
export function textOption(args: CommandArgs, name: string): string | undefined {
  const value = args.values[name];
  return typeof value === 'string' ? value : Array.isArray(value) ? value.at(-1) : undefined;
}

/** Every value of an option that may be repeated or hold a list with commas. */
export function listOption(args: CommandArgs, name: string): string[] {
  const value = args.values[name];
  const texts = Array.isArray(value) ? value : typeof value === 'string' ? [value] : [];
  return texts
    .flatMap((text) => text.split(','))
    .map((text) => text.trim())
    .filter((text) => text !== '');
}

/** A whole number, or `undefined` where the option was not given. */
export function numberOption(
  args: CommandArgs,
  name: string,
  locale: Locale,
  { min = 1, max = 1_000_000 }: { min?: number; max?: number } = {},
): number | undefined {
  const received = textOption(args, name);
  if (received === undefined) return undefined;
  const value = /^\d{1,9}$/.test(received) ? Number(received) : NaN;
  if (!(value >= min && value <= max)) {
    throw new UsageError(say(locale, 'notANumber', { option: `--${name}`, min, max, received }));
  }
  return value;
}

/**
 * The instant of a date (its midnight in UTC), of an RFC 3339 instant, or of `today`, `today-30`, `today+90` in days.
 */
export function dateOption(
  args: CommandArgs,
  name: string,
  io: Pick<Io, 'locale' | 'now'>,
): Date | undefined {
  const received = textOption(args, name);
  if (received === undefined) return undefined;
  const relative = /^today([+-]\d{1,5})?$/.exec(received);
  if (relative) {
    const today = io.now().setUTCHours(0, 0, 0, 0);
    return new Date(today + Number(relative[1] ?? 0) * 86_400_000);
  }
  const known = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2}))?$/.test(received);
  const date = new Date(known ? received : NaN);
  // A day that does not exist rolls over: 2026-02-30 is not a date.
  const exists =
    !Number.isNaN(date.getTime()) &&
    new Date(`${received.slice(0, 10)}T00:00Z`).getUTCDate() === Number(received.slice(8, 10));
  if (!exists) throw new UsageError(say(io.locale, 'notADate', { option: `--${name}`, received }));
  return date;
}

/** The only positional argument of a command. */
export function onlyArgument(args: CommandArgs, command: Command, argument: string, locale: Locale): string {
  const [first, second] = args.positionals;
  if (first === undefined) {
    throw new UsageError(say(locale, 'missingArgument', { command: command.name, argument }));
  }
  if (second !== undefined) {
    throw new UsageError(say(locale, 'tooManyArguments', { command: command.name, argument: second }));
  }
  return first;
}
