/** `tweetup serve`: a small organisation's own service, as it is. */
import type { ParsedFeed } from '../../event/feed.ts';
import { readAny } from '../../interchange/read-any.ts';
import { loadLocale } from '../../locales/index.ts';
import { loadRecurrence } from '../../time/recurrence.ts';
import { serve, type Serving } from '../../rsvp/node/serve.ts';
import { createRsvpHandler } from '../../rsvp/server/handler.ts';
import type { LogEntry } from '../../rsvp/server/site.ts';
import { listOption, numberOption, textOption } from '../args.ts';
import { CliError, exitCodes, UsageError, type Command, type CommandArgs, type Io } from '../command.ts';
import { say } from '../messages.ts';
import { sayServe } from '../serve/messages.ts';
import { makeApp } from '../serve/app.ts';
import { openStore, storeOf } from '../serve/store.ts';
import { tokenCommand } from '../serve/tokens.ts';
import { readSource } from '../source.ts';

export const serveCommand: Command = {
  name: 'serve',
  summary: 'keep replies: feed, RSVP service, embed files and the host’s page on one port',
  usage: '--feed <file or address> | token [new | list | revoke <id>]',
  options: {
    feed: { type: 'string', value: 'file or address', description: 'the events; /feed.json serves them' },
    store: {
      type: 'string',
      value: 'file',
      description: 'where replies are kept; tweetup-rsvp.db. TWEETUP_STORE may be a postgres: address',
    },
    port: { type: 'string', short: 'p', value: 'number', description: '8080' },
    host: { type: 'string', value: 'address', description: 'address to listen on; 127.0.0.1' },
    origin: {
      type: 'string',
      multiple: true,
      value: 'origin',
      description: 'a site whose pages may send replies, beside the feed’s own; * for any',
    },
    'trust-proxy': {
      type: 'string',
      value: 'number',
      description: 'reverse proxies in front, whose X-Forwarded-For is believed; 0',
    },
    refresh: { type: 'string', value: 'seconds', description: 'how often the feed is read; 60' },
    keep: { type: 'string', value: 'days', description: 'days after the event when replies are deleted; 14' },
    'host-token-file': {
      type: 'string',
      value: 'file',
      description: 'a file with a host token of your own; or TWEETUP_HOST_TOKEN',
    },
    'proof-of-work': {
      type: 'boolean',
      description: 'a small calculation on each visitor’s device before her first reply, against robots',
    },
    event: { type: 'string', value: 'id', description: 'serve token: for this event alone' },
    label: { type: 'string', value: 'text', description: 'serve token: whose it is' },
    quiet: { type: 'boolean', description: 'no log of requests' },
  },
  examples: [
    'tweetup serve --feed events.json --origin https://museum.example',
    'tweetup serve --feed https://calendar.example/all.ics --port 8080',
    'tweetup serve token --label Theda',
  ],
  async run(args, io) {
    const [action, more] = args.positionals;
    if (action === 'token') return tokenCommand(args, io);
    if (action !== undefined) {
      throw new UsageError(
        say(io.locale, 'tooManyArguments', { command: 'serve', argument: more ?? action }),
      );
    }
    const serving = await start(args, io);
    await stopped();
    await serving.close();
    return exitCodes.ok;
  },
};

/** Starts to serve; gives what stops it. */
export async function start(args: CommandArgs, io: Io): Promise<Serving> {
  const source = textOption(args, 'feed');
  if (source === undefined) {
    throw new UsageError(say(io.locale, 'missingArgument', { command: 'serve', argument: '--feed' }));
  }
  const { locale } = io;
  const port = numberOption(args, 'port', locale, { min: 0, max: 65_535 }) ?? 8080;
  const trustedProxies = numberOption(args, 'trust-proxy', locale, { min: 0, max: 10 }) ?? 0;
  const origins = listOption(args, 'origin');
  const odd = origins.find((origin) => origin !== '*' && originOf(origin).length === 0);
  // A page would be refused without anybody knowing why.
  if (odd !== undefined) throw new UsageError(sayServe(locale, 'badOrigin', { received: odd }));
  const store = storeOf(args, io);
  await openStore(store, io);
  let last: ParsedFeed | undefined;
  const rsvp = createRsvpHandler({
    store,
    readFeed: async () => {
      const read = await readEvents(source, io);
      if (!isBroken(read)) last = read;
      return read;
    },
    origins: [...origins, ...originOf(source)],
    hostTokens: await hostTokens(args, io),
    trustedProxies,
    refreshSeconds: numberOption(args, 'refresh', locale, { min: 5, max: 86_400 }) ?? 60,
    keepDays: numberOption(args, 'keep', locale, { min: 1, max: 3650 }) ?? 14,
    proofOfWork: args.values['proof-of-work'] === true,
    loadLocale: (tag) => loadLocale(tag, ['rsvp']),
    now: () => io.now().getTime(),
    ...(args.values['quiet'] ? {} : { log: (entry: LogEntry) => io.out(JSON.stringify(entry)) }),
  });
  const app = makeApp({ rsvp, feed: () => last });
  try {
    const host = textOption(args, 'host') ?? '127.0.0.1';
    const serving = await serve(app, { port, host, trustedProxies });
    if (!last) io.error(sayServe(locale, 'feedNotYet', { source }));
    io.error(sayServe(locale, 'serving', { address: serving.url, host: `${serving.url}/host` }));
    return serving;
  } catch (error) {
    await rsvp.stop();
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new CliError(sayServe(locale, 'notListening', { port: String(port), reason }));
  }
}

async function readEvents(source: string, io: Io): Promise<ParsedFeed> {
  const { text, url, type } = await readSource(source, io);
  const read = await readAny(text, {
    ...(url === undefined ? {} : { url }),
    ...(type === undefined ? {} : { type }),
  });
  await loadRecurrence(read.events);
  // A feed or a calendar may be empty. Anything else without events is an error page, and closes nothing.
  if (read.events.length === 0 && !/^\s*(?:[[{]|BEGIN:VCALENDAR)/i.test(text)) {
    throw new CliError(sayServe(io.locale, 'feedNotYet', { source }));
  }
  return read;
}

function isBroken({ problems }: ParsedFeed): boolean {
  return problems.some(({ level, path }) => level === 'error' && path.length === 0);
}

/** The pages of the feed's own site may reply. */
function originOf(source: string): string[] {
  return /^https?:/i.test(source) && URL.canParse(source) ? [new URL(source).origin] : [];
}

async function hostTokens(args: CommandArgs, io: Io): Promise<string[]> {
  const file = textOption(args, 'host-token-file');
  const kept = file === undefined ? '' : new TextDecoder().decode(await io.readFile(file, 4096));
  const tokens = [io.env['TWEETUP_HOST_TOKEN'], kept].map((token) => token?.trim() ?? '').filter(Boolean);
  // A word that can be guessed would open everybody's replies.
  const weak = tokens.some((token) => !/^[\w-]{22,200}$/.test(token));
  if (weak) throw new CliError(sayServe(io.locale, 'weakToken'));
  return tokens;
}

/** Resolves when the process is asked to end. */
function stopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
