/** `tweetup convert`: from any format that is read to any that is written. */
import type { Format } from '../../interchange/format.ts';
import { formats } from '../../interchange/formats/all.ts';
import { meant, onlySource, textOption } from '../args.ts';
import { type Command, exitCodes, UsageError } from '../command.ts';
import { loadEvents } from '../load.ts';
import { say } from '../messages.ts';
import { deliver, keepingLastGood } from '../output.ts';
import { between, rangeOf, rangeOptions, readingOf, readOptions } from '../select.ts';

const writers: readonly Format[] = formats.filter(({ writer }) => writer);
const writable: readonly string[] = writers.map(({ id }) => id);

export const convertCommand: Command = {
  name: 'convert',
  summary: 'write events as a calendar file, structured data or another format',
  usage: '<file or address> --to <format> [-o file] [--from date] [--until date]',
  options: {
    to: {
      type: 'string',
      short: 't',
      value: 'format',
      description: `${writable.join(', ')}, or an extension such as ics; that of the file to write when absent`,
    },
    output: {
      type: 'string',
      short: 'o',
      value: 'file',
      description: 'where to write; replaced only when all went well',
    },
    ...rangeOptions,
    title: { type: 'string', value: 'text', description: 'title of the calendar or feed' },
    ...readOptions,
  },
  examples: ['tweetup convert events.json --to icalendar -o events.ics'],
  async run(args, io) {
    const source = onlySource(args, 'convert', io.locale);
    const output = textOption(args, 'output');
    const received = textOption(args, 'to') ?? output;
    if (received === undefined) {
      const argument = `--to (${writable.join(', ')})`;
      throw new UsageError(say(io.locale, 'missingArgument', { command: 'convert', argument }));
    }
    const found =
      writers.find(({ id }) => id === received) ?? formatOf(`.${received}`.toLowerCase(), writers);
    if (!found) {
      const said = say(io.locale, 'unknownFormat', { received, formats: writable.join(', ') });
      throw new UsageError(said + meant(received, writable, io.locale));
    }
    const write = await found.writer!();
    const range = rangeOf(args, io);
    const reading = readingOf(args, io);
    return keepingLastGood(output, io, async () => {
      const { feed, events } = await loadEvents(source, io, reading);
      const chosen = await between(events, range);
      const text = write(
        chosen.map(({ event }) => event),
        { now: io.now(), title: textOption(args, 'title') ?? feed.title, url: feed.url },
      );
      await deliver(text, output, io);
      if (output !== undefined && output !== '-')
        io.error(say(io.locale, 'wrote', { path: output, count: chosen.length }));
      return exitCodes.ok;
    });
  },
};

/** The format with the longest extension that a file name ends with: `events.activity.json` is not just JSON. */
function formatOf(name: string, writers: readonly Format[]): Format | undefined {
  let best: Format | undefined;
  let length = 0;
  for (const format of writers) {
    // Only the usual one: a page may carry several formats.
    const [extension = ''] = format.extensions;
    if (extension.length > length && name.endsWith(`.${extension}`))
      [best, length] = [format, extension.length];
  }
  return best;
}
