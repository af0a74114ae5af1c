/** Takes a command line apart and says clearly what is wrong with it. */
import { parseArgs } from 'node:util';
import type { Locale } from '../internal/messages.ts';
import { nearest } from '../internal/nearest.ts';
import { checkZone } from '../time/zone-check.ts';
import { UsageError, type Command, type CommandArgs, type CommandOption, type Io } from './command.ts';
import { commonOptions } from './help.ts';
import { say } from './messages.ts';

/** The arguments of a command, checked against its options. */
export function parseCommandArgs(command: Command, argv: string[], locale: Locale): CommandArgs {
  const named = { ...commonOptions, ...command.options };
  const options = { ...named, ...aliasesOf(named) };
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
      const known = Object.keys(named).map((name) => `--${name}`);
      const params = { option: token.rawName, command: command.name, options: known.join(', ') };
      throw new UsageError(say(locale, 'unknownOption', params) + meant(token.rawName, known, locale));
    }
    // In lenient mode a following option is taken for the value: `-o --from` is a forgotten value, `--limit -3` none.
    const valueLooksLikeOption = !token.inlineValue && /^--?[a-z]/i.test(token.value ?? '');
    if (option.type === 'string' && (token.value === undefined || valueLooksLikeOption)) {
      throw new UsageError(say(locale, 'missingValue', { option: token.rawName }));
    }
    if (option.type === 'boolean' && token.value !== undefined) {
      throw new UsageError(say(locale, 'noValueWanted', { option: token.rawName }));
    }
  }
  const given: CommandArgs['values'] = {};
  for (const [name, value] of Object.entries(values)) {
    const main = Object.keys(named).find((each) => named[each]!.alias === name) ?? name;
    given[main] = value as CommandArgs['values'][string];
  }
  return { positionals, values: given };
}

function aliasesOf(options: Record<string, CommandOption>): Record<string, CommandOption> {
  const aliased = Object.values(options).filter(({ alias }) => alias !== undefined);
  return Object.fromEntries(aliased.map((option) => [option.alias, option]));
}

/** ` Did you mean "…"?`, or nothing. */
export function meant(given: string, names: Iterable<string>, locale: Locale): string {
  const near = nearest(given, names);
  return near === undefined ? '' : ` ${say(locale, 'didYouMean', { name: near })}`;
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

/** A time zone, or `undefined` where the option was not given. */
export function zoneOption(args: CommandArgs, name: string, locale: Locale): string | undefined {
  const received = textOption(args, name);
  if (received === undefined) return undefined;
  const zone = checkZone(received);
  if (zone.ok) return received;
  const hint =
    zone.suggestion === undefined ? '' : ` ${say(locale, 'didYouMean', { name: zone.suggestion })}`;
  throw new UsageError(say(locale, 'notAZone', { option: `--${name}`, received }) + hint);
}

/** A language as BCP 47 writes it, `de-AT` also for `de_AT`; `undefined` for what is none. */
export function languageTag(text: string | undefined): string | undefined {
  try {
    return Intl.getCanonicalLocales(text?.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

/** A language, or `undefined` where the option was not given. */
export function languageOption(args: CommandArgs, name: string, locale: Locale): string | undefined {
  const received = textOption(args, name);
  if (received === undefined) return undefined;
  const tag = languageTag(received);
  if (tag === undefined) throw new UsageError(say(locale, 'notALanguage', { option: `--${name}`, received }));
  return tag;
}

/** An address of the web, or `undefined` where the option was not given. */
export function addressOption(args: CommandArgs, name: string, locale: Locale): string | undefined {
  const received = textOption(args, name);
  if (received === undefined || (/^https?:/i.test(received) && URL.canParse(received))) return received;
  throw new UsageError(say(locale, 'notAnAddress', { option: `--${name}`, received }));
}

/** What is read, always the first argument. */
const source = '<file or address>';

/** The source and, where the command takes one, the id of an event. */
export function sourceAndId(
  args: CommandArgs,
  command: string,
  locale: Locale,
  most: 1 | 2 = 2,
): [source: string, id: string | undefined] {
  const [first, second] = args.positionals;
  const extra = args.positionals[most];
  if (first === undefined)
    throw new UsageError(say(locale, 'missingArgument', { command, argument: source }));
  if (extra !== undefined)
    throw new UsageError(say(locale, 'tooManyArguments', { command, argument: extra }));
  return [first, second];
}

/** The source, the only argument of a command. */
export function onlySource(args: CommandArgs, command: string, locale: Locale): string {
  return sourceAndId(args, command, locale, 1)[0];
}
