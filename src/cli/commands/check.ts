/** `tweetup check`: what would make a meeting unsafe, unwelcoming or fail. Exit codes as linters have them. */
import {
  checkSafety,
  presets,
  rules,
  toJUnit,
  toMarkdown,
  toSarif,
  type CheckedEvent,
  type PresetName,
  type Severity,
  type Suppression,
} from '../../safety/index.ts';
import type { Problem } from '../../event/problem.ts';
import { readEvent } from '../../event/read.ts';
import { dateOption, listOption, meant, onlySource, textOption, zoneOption } from '../args.ts';
import { CliError, exitCodes, UsageError, type Command, type CommandArgs, type Io } from '../command.ts';
import { checkText } from '../check-text.ts';
import { eventsIn, printProblems } from '../load.ts';
import { say } from '../messages.ts';
import { deliver } from '../output.ts';
import { rawEvents, type RawEvent } from '../raw-events.ts';
import { readOptions } from '../select.ts';
import { readSource } from '../source.ts';

const reports = ['text', 'markdown', 'sarif', 'junit', 'json'] as const;
const limits: Record<string, readonly Severity[]> = {
  error: ['error'],
  warning: ['error', 'warning'],
  advice: ['error', 'warning', 'advice'],
  never: [],
};

/** One of the names, or a usage error that lists them. */
function oneOf<Name extends string>(
  args: CommandArgs,
  option: string,
  names: readonly Name[],
  io: Io,
): Name | undefined {
  const given = textOption(args, option);
  if (given === undefined || (names as readonly string[]).includes(given)) return given as Name | undefined;
  const said = say(io.locale, 'notOneOf', {
    option: `--${option}`,
    names: names.join(', '),
    received: given,
  });
  throw new UsageError(said + meant(given, names, io.locale));
}

/** A usage error for what is no rule: with the one that was meant, or all. */
function mustBeRule(option: string, received: string, io: Io): void {
  const ids = rules.map((rule) => rule.id);
  if (ids.includes(received)) return;
  const hint = meant(received, ids, io.locale);
  const params = { option, names: ids.join(', '), received };
  throw new UsageError(
    hint === '' ? say(io.locale, 'notOneOf', params) : say(io.locale, 'unknownRule', params) + hint,
  );
}

/** `rule=reason`: without a reason nothing is left out. */
function suppressions(args: CommandArgs, io: Io): Suppression[] {
  const given = args.values['suppress'];
  return (Array.isArray(given) ? given : typeof given === 'string' ? [given] : []).map((text) => {
    const at = text.indexOf('=');
    const [ruleId, reason] = [text.slice(0, at).trim(), text.slice(at + 1).trim()];
    if (at < 0 || reason === '') throw new UsageError(say(io.locale, 'badSuppression', { received: text }));
    mustBeRule('--suppress', ruleId, io);
    return { ruleId, reason };
  });
}

/** What the rules do not see: fields under another name, or of another type, which count as absent. */
function misread({ event, path }: RawEvent): Problem[] {
  return readEvent(event, { path }).problems.filter(
    ({ code }) => code === 'field-misspelt' || code === 'wrong-type',
  );
}

/** Ours as it is written, so that what the strict reader refuses is checked too; other formats as they are read. */
async function eventsOf(source: string, timeZone: string | undefined, io: Io): Promise<RawEvent[]> {
  const read = await readSource(source, io);
  const raw = rawEvents(read.text);
  if (raw) {
    printProblems(raw.flatMap(misread), source, io);
    return raw.map((one) => ({ ...one, event: { ...(timeZone && { timeZone }), ...one.event } }));
  }
  const parsed = await eventsIn(read, source, io, { timeZone });
  return parsed.events.map((event) => ({ event, path: ['events'] }));
}

export const checkCommand: Command = {
  name: 'check',
  summary: 'say what would make a meeting unsafe, unwelcoming or fail',
  usage: '<file or address> [--format name] [--fail-on severity] [--suppress rule=reason]',
  options: {
    format: {
      type: 'string',
      short: 'f',
      value: 'name',
      description: `${reports.join(', ')}; text when absent`,
    },
    output: { type: 'string', short: 'o', value: 'file', description: 'where to write' },
    'fail-on': {
      type: 'string',
      value: 'severity',
      description: 'exit code 1 from this on: error (as it is unless told), warning, advice, never',
    },
    preset: {
      type: 'string',
      value: 'name',
      description: `${Object.keys(presets).join(', ')}; by the event when absent`,
    },
    rule: { type: 'string', multiple: true, value: 'name', description: 'only these rules' },
    event: { type: 'string', multiple: true, value: 'id', description: 'only these events' },
    suppress: {
      type: 'string',
      multiple: true,
      value: 'rule=reason',
      description: 'leave a rule out; the reason stays in the report',
    },
    now: { type: 'string', value: 'date', description: 'as though it were this day; today when absent' },
    'time-zone': readOptions['time-zone'],
  },
  examples: [
    'tweetup check events.json',
    'tweetup check events.json --format sarif -o safety.sarif --fail-on warning',
    'tweetup check events.json --suppress "place-hidden=we are a threatened group"',
  ],
  async run(args, io) {
    const source = onlySource(args, 'check', io.locale);
    const format = oneOf(args, 'format', reports, io) ?? 'text';
    const failOn = limits[oneOf(args, 'fail-on', Object.keys(limits), io) ?? 'error']!;
    const preset = oneOf(args, 'preset', Object.keys(presets) as PresetName[], io);
    const names = listOption(args, 'rule');
    for (const name of names) mustBeRule('--rule', name, io);
    const used = names.length > 0 ? rules.filter((rule) => names.includes(rule.id)) : rules;
    const suppress = suppressions(args, io);
    const now = dateOption(args, 'now', io) ?? io.now();
    const wanted = listOption(args, 'event');
    const all = await eventsOf(source, zoneOption(args, 'time-zone', io.locale), io);
    const chosen = wanted.length > 0 ? all.filter(({ event }) => wanted.includes(String(event['id']))) : all;
    if (all.length === 0) throw new CliError(say(io.locale, 'nothingRead', { source }));
    const lost = wanted.find((id) => all.every(({ event }) => String(event['id']) !== id));
    if (lost !== undefined) {
      const ids = all.slice(0, 20).map(({ event }) => String(event['id']));
      throw new CliError(say(io.locale, 'noSuchEvent', { source, id: lost, ids: ids.join(', ') }));
    }
    const checked = chosen.map(({ event, path, line }, i): CheckedEvent => {
      const title = typeof event['title'] === 'string' && event['title'].trim() ? event['title'] : undefined;
      return {
        title: title ?? String(event['id'] ?? i + 1),
        report: checkSafety(event, { now, rules: used, suppress, ...(preset && { preset }) }),
        file: source,
        path,
        ...(line !== undefined && { line }),
      };
    });
    const options = { locale: io.locale, rules: used };
    const text = {
      text: () => checkText(checked, options),
      markdown: () => toMarkdown(checked, options),
      sarif: () => JSON.stringify(toSarif(checked, options), null, 2),
      junit: () => toJUnit(checked, options),
      json: () => JSON.stringify(checked, null, 2),
    }[format]();
    await deliver(text, textOption(args, 'output'), io);
    const failed = checked.some(({ report }) =>
      report.findings.some(({ outcome, severity }) => outcome === 'fail' && failOn.includes(severity)),
    );
    return failed ? exitCodes.failed : exitCodes.ok;
  },
};
