/** `tweetup feed`: a calendar, a page or another feed as a feed that any site may read. */
import { toFeed } from '../../interchange/formats/tweetup.ts';
import { numberOption, onlySource, textOption } from '../args.ts';
import { type Command, exitCodes } from '../command.ts';
import { loadEvents } from '../load.ts';
import { say } from '../messages.ts';
import { deliver, keepingLastGood } from '../output.ts';
import { between, rangeOf, rangeOptions, readingOf, readOptions } from '../select.ts';

export const feedCommand: Command = {
  name: 'feed',
  summary: 'make a feed of a calendar, a web page or another feed',
  usage: '<file or address> [-o events.json] [--from date] [--until date] [--limit n]',
  options: {
    output: {
      type: 'string',
      short: 'o',
      value: 'file',
      description: 'where to write; replaced only when all went well',
    },
    from: rangeOptions.from,
    until: { ...rangeOptions.until, alias: 'to' },
    limit: { type: 'string', value: 'number', description: 'at most so many events, the next ones first' },
    title: { type: 'string', value: 'text', description: 'title of the feed' },
    ...readOptions,
  },
  examples: [
    'tweetup feed https://calendar.example.org/public.ics -o events.json --from today',
    'tweetup feed calendar.ics -o events.json --until today+365 --limit 200',
  ],
  async run(args, io) {
    const source = onlySource(args, 'feed', io.locale);
    const output = textOption(args, 'output');
    const range = { ...rangeOf(args, io), limit: numberOption(args, 'limit', io.locale) };
    const reading = readingOf(args, io);
    return keepingLastGood(output, io, async () => {
      const parsed = await loadEvents(source, io, reading);
      const chosen = await between(parsed.events, range);
      const text = toFeed(
        chosen.map(({ event }) => event),
        { title: textOption(args, 'title') ?? parsed.feed.title, url: parsed.feed.url },
      );
      await deliver(text, output, io);
      if (output !== undefined && output !== '-')
        io.error(say(io.locale, 'wrote', { path: output, count: chosen.length }));
      return exitCodes.ok;
    });
  },
};
