/** `tweetup html`: plain HTML to paste where scripts are not allowed. */
import { toHtml } from '../../interchange/formats/html.ts';
import { loadLocale } from '../../locales/index.ts';
import { loadRecurrence } from '../../time/index.ts';
import { numberOption, sourceAndId, textOption } from '../args.ts';
import { CliError, type Command, exitCodes } from '../command.ts';
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
    full: { type: 'boolean', description: 'all that is known of every event, as of one named by its id' },
    ...readOptions,
  },
  examples: ['tweetup html events.json', 'tweetup html events.json dam-belfast-2026-12 --lang fr'],
  async run(args, io) {
    const [source, id] = sourceAndId(args, 'html', io.locale);
    const options = {
      // The words of the elements, in the language of the command.
      locale: await loadLocale(io.locale.tag, ['components', 'rsvp']),
      headingLevel: numberOption(args, 'heading', io.locale, { min: 2, max: 6 }),
      now: io.now(),
    };
    const asked = rangeOf(args, io);
    const limit = numberOption(args, 'limit', io.locale) ?? 10;
    const range = { ...asked, from: asked.from ?? io.now(), limit };
    const { events: read, feed } = await loadEvents(source, io, readingOf(args, io));
    // Pasted among text of another language, an event says which one it is in.
    const events = read.map((event) => ({ language: feed.language, ...event }));
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
      await loadRecurrence(event);
      await deliver(toHtml(event, { ...options, from: range.from }), textOption(args, 'output'), io);
      return exitCodes.ok;
    }
    const chosen = await between(events, range);
    if (chosen.length === 0) throw new CliError(say(io.locale, 'noEventsLeft', { source }));
    const text = toHtml(
      chosen.map(({ event }) => event),
      {
        ...options,
        from: range.from,
        title: textOption(args, 'title'),
        full: args.values['full'] === true,
      },
    );
    await deliver(text, textOption(args, 'output'), io);
    return exitCodes.ok;
  },
};
