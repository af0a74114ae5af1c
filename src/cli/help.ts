/** The help of the command line and of one command. */
import type { Locale } from '../internal/messages.ts';
import type { Command, CommandOption } from './command.ts';
import { say, sayOf } from './messages.ts';

/** Options that every command takes. */
export const commonOptions: Record<string, CommandOption> = {
  help: { type: 'boolean', short: 'h', description: '' },
  version: { type: 'boolean', description: '' },
  lang: { type: 'string', value: 'tag', description: '' },
};

const commonKeys: Record<string, string> = {
  help: 'optionHelp',
  version: 'optionVersion',
  lang: 'optionLang',
};

/** What `tweetup --help` prints. */
export function generalHelp(commands: readonly Command[], locale: Locale): string {
  const rows = commands.map((command): Row => [
    command.name,
    sayOf(locale, `${command.name}.summary`, command.summary),
  ]);
  return [
    say(locale, 'tagline'),
    '',
    say(locale, 'usage', { usage: say(locale, 'commandUsage') }),
    '',
    say(locale, 'commands'),
    ...table(rows),
    '',
    say(locale, 'options'),
    ...table(commonRows(locale)),
    '',
    say(locale, 'sources'),
    say(locale, 'moreHelp'),
  ].join('\n');
}

/** What `tweetup <command> --help` prints. */
export function commandHelp(command: Command, locale: Locale): string {
  const own = Object.entries(command.options).map(([name, option]): Row => [
    optionForm(name, option),
    sayOf(locale, `${command.name}.${name}`, option.description),
  ]);
  const lines = [
    sayOf(locale, `${command.name}.summary`, command.summary),
    '',
    say(locale, 'usage', { usage: `${command.name} ${command.usage}`.trim() }),
    '',
    say(locale, 'options'),
    ...table([...own, ...commonRows(locale)]),
  ];
  if (command.examples?.length) {
    lines.push('', say(locale, 'examples'), ...command.examples.map((example) => `  ${example}`));
  }
  return lines.join('\n');
}

type Row = [left: string, right: string];

function commonRows(locale: Locale): Row[] {
  return Object.entries(commonOptions).map(([name, option]) => [
    optionForm(name, option),
    say(locale, commonKeys[name]!),
  ]);
}

function optionForm(name: string, option: CommandOption): string {
  const value = option.type === 'string' ? ` <${option.value ?? 'value'}>${option.multiple ? '…' : ''}` : '';
  return `${option.short ? `-${option.short}, ` : '    '}--${name}${value}`;
}

function table(rows: Row[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  const indent = ' '.repeat(width + 4);
  return rows.flatMap(([left, right]) => {
    const [first = '', ...rest] = wrapped(right, Math.max(40, columns - indent.length));
    return [`  ${left.padEnd(width)}  ${first}`.trimEnd(), ...rest.map((line) => indent + line)];
  });
}

/** Terminals of 80 columns wrap by themselves; beyond this, lines are hard to follow. */
const columns = 100;

function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
