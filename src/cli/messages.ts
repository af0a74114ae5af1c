/** What the command line says, in English. Commands bring their own words in their descriptors. */
import { message, type Locale, type Messages, type Params } from '../internal/messages.ts';

export const cliMessages: Messages = {
  tagline: 'Events, safety checks and announcements for tweetups.',
  usage: 'Usage: tweetup {usage}',
  commandUsage: '<command> [options]',
  commands: 'Commands:',
  options: 'Options:',
  examples: 'Examples:',
  sources:
    'A file may be -, standard input; an address is http, https or webcal. <…>… may be given several times.',
  moreHelp: 'tweetup <command> --help says more about one.',
  optionHelp: 'show this help',
  optionVersion: 'show the version',
  optionLang: 'language of the messages, such as de or fr',
  unknownCommand: 'There is no command "{name}". The commands are: {commands}.',
  didYouMean: 'Did you mean "{name}"?',
  unknownOption: 'There is no option {option} for "{command}". It takes: {options}.',
  missingValue: 'Option {option} needs a value.',
  noValueWanted: 'Option {option} takes no value.',
  notTogether: 'Options {option} and {other} cannot be combined.',
  missingArgument: '"{command}" needs {argument}.',
  tooManyArguments: '"{command}" takes no further argument: {argument}.',
  notANumber: 'Option {option} needs a whole number from {min} to {max}, not "{received}".',
  notADate: 'Option {option} needs a date such as 2026-12-03 or today+30, not "{received}".',
  notAZone: 'Option {option} needs a time zone such as Europe/London, not "{received}".',
  notALanguage: 'Option {option} needs a language such as de or fr-CA, not "{received}".',
  notAnAddress: 'Option {option} needs an address such as https://example.org/event, not "{received}".',
  unknownRule: 'Option {option}: there is no rule "{received}".',
  fileNotFound: 'There is no file {path}.',
  fileUnreadable: '{path} cannot be read: {reason}.',
  fileNotWritten: '{path} cannot be written: {reason}.',
  tooLarge: '{source} is larger than {limit} MB.',
  badAddress: '{source} is not an address that can be read: only http, https and webcal.',
  httpStatus: '{source} answered with status {status}.',
  timedOut: '{source} did not answer within {seconds} seconds.',
  unreachable: '{source} cannot be reached: {reason}.',
  badRedirect: '{source} sends on to {target}, which is not http or https.',
  tooManyRedirects: '{source} sends on more than {limit} times.',
  nothingRead: 'Nothing could be read from {source}.',
  noEvents: '{source} has no events.',
  problemsElsewhere: {
    one: 'There is one more problem, in another event. See: npx tweetup check {source}',
    other: 'There are {count} more problems, in other events. See: npx tweetup check {source}',
  },
  notOneOf: 'Option {option} takes {names}, not "{received}".',
  badSuppression:
    'Option --suppress needs a rule and the reason, such as place-hidden="we are threatened", not "{received}".',
  unknownFormat: 'There is no format "{received}" to write. There are: {formats}.',
  noEventsLeft: 'No event of {source} is between these dates.',
  moreProblems: {
    one: '… and {count} more.',
    other: '… and {count} more.',
  },
  whichEvent: '{source} has several events. Name one of them: {ids}.',
  noSuchEvent: '{source} has no event "{id}". It has: {ids}.',
  keptLastGood: '{path} stays as it was.',
  wrote: {
    one: '{path}: {count} event.',
    other: '{path}: {count} events.',
  },
  skipped: {
    one: '{count} entry could not be read and was left out.',
    other: '{count} entries could not be read and were left out.',
  },
  internal: 'Something went wrong inside tweetup: {reason}. Set TWEETUP_DEBUG=1 to see where.',
};

/** One line of the command line's prose. */
export function say(locale: Locale | string | undefined, key: string, params?: Params): string {
  return message(cliMessages, 'cli', key, params, locale);
}

/** A command's own words, where its language has them: keys are `<command>.summary` and `<command>.<option>`. */
export function sayOf(locale: Locale, key: string, english: string): string {
  return message({ [key]: english }, 'cli', key, {}, locale);
}
