/** `tweetup html`: plain HTML to paste where scripts are not allowed. */
import { toHtml } from '../../interchange/formats/html.ts';
import { numberOption, sourceAndId, textOption } from '../args.ts';
import { CliError, type Command, exitCodes, type Io } from '../command.ts';
import { loadEvents } from '../load.ts';
import { say } from '../messages.ts';
import { deliver } from '../output.ts';
import { between, rangeOf, rangeOptions, readingOf, readOptions } from '../select.ts';

export const htmlCommand: Command = {
  name: 'html',
  summary: 'print events as plain HTML for blogs and newsletters',
  usage: '<file or address> [event id] [-o file]',
  options: {
    output: { type: 'string', short: 'o', value: 'file', description: 'where to write' },
    from: {
      ...rangeOptions.from,
      description: 'leave out what is over before (2026-12-03, today-30); now when absent',
    },
    until: { ...rangeOptions.until, alias: 'to' },
    limit: { type: 'string', value: 'number', description: 'at most so many events; 10 when absent' },
    heading: { type: 'string', value: 'level', description: 'level of the headings, 2 to 6; 3 when absent' },
    title: { type: 'string', value: 'text', description: 'heading over the list' },
    ...readOptions,
  },
  examples: ['tweetup html events.json', 'tweetup html events.json dam-belfast-2026-12 --lang fr'],
  async run(args, io) {
    const [source, id] = sourceAndId(args, 'html', io.locale);
    const options = {
      locale: io.locale,
      headingLevel: numberOption(args, 'heading', io.locale, { min: 2, max: 6 }),
      labels: labels(io),
    };
    const asked = rangeOf(args, io);
    const limit = numberOption(args, 'limit', io.locale) ?? 10;
    const range = { ...asked, from: asked.from ?? io.now(), limit };
    const { events } = await loadEvents(source, io, readingOf(args, io));
    if (id !== undefined) {
      const event = events.find((each) => each.id === id);
      if (!event)
        throw new CliError(
          say(io.locale, 'noSuchEvent', {
            source,
            id,
            ids: events
              .slice(0, 20)
              .map((each) => each.id)
              .join(', '),
          }),
        );
      const [dated] = await between([event], { from: range.from });
      await deliver(toHtml(dated?.next ?? event, options), textOption(args, 'output'), io);
      return exitCodes.ok;
    }
    const chosen = await between(events, range);
    if (chosen.length === 0) throw new CliError(say(io.locale, 'noEventsLeft', { source }));
    const text = toHtml(
      chosen.map(({ next }) => next),
      { ...options, title: textOption(args, 'title') },
    );
    await deliver(text, textOption(args, 'output'), io);
    return exitCodes.ok;
  },
};

function labels({ locale }: Io) {
  return {
    cancelled: say(locale, 'labelCancelled'),
    postponed: say(locale, 'labelPostponed'),
    moved: say(locale, 'labelMoved'),
    hosts: say(locale, 'labelHosts'),
    online: say(locale, 'labelOnline'),
    map: say(locale, 'labelMap'),
    reply: say(locale, 'labelReply'),
  };
}
