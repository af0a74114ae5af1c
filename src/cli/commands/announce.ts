/** `tweetup announce`: the posts for an event, or the campaign around it. */
import {
  type AnnounceOptions,
  type NetworkId,
  announce,
  campaign,
  describeWarning,
  moments,
  networks,
  type Moment,
} from '../../announce/index.ts';
import type { TweetupEvent } from '../../event/schema.ts';
import { campaignToICalendar, toCsv } from '../../interchange/campaign.ts';
import { loadLocale } from '../../locales/index.ts';
import type { Locale } from '../../internal/messages.ts';
import {
  addressOption,
  dateOption,
  languageOption,
  languageTag,
  listOption,
  meant,
  sourceAndId,
  textOption,
  zoneOption,
} from '../args.ts';
import { CliError, UsageError, exitCodes, type Command, type CommandArgs, type Io } from '../command.ts';
import { loadEvents } from '../load.ts';
import { say } from '../messages.ts';
import { readOptions } from '../select.ts';

const files = ['ics', 'csv'] as const;
const sizes = ['teaser', 'notice', 'full'] as const;

export const announceCommand: Command = {
  name: 'announce',
  summary: 'print the posts for an event, counted as each network counts',
  usage: '<file or address> [event id]',
  options: {
    network: {
      type: 'string',
      short: 'n',
      multiple: true,
      value: 'name',
      description: `${Object.keys(networks).join(', ')}; all when absent`,
    },
    moment: {
      type: 'string',
      short: 'm',
      value: 'moment',
      description: `${moments.join(', ')}; by the event when absent`,
    },
    campaign: { type: 'boolean', description: 'what to post when, instead of one post' },
    thread: {
      type: 'boolean',
      description: 'further posts: the questions of a chat, or the rest of the details',
    },
    size: { type: 'string', value: 'size', description: `${sizes.join(', ')}; notice when absent` },
    url: {
      type: 'string',
      value: 'address',
      description: 'where the posts lead, instead of the event’s own address',
    },
    instance: { type: 'string', value: 'host', description: 'your Mastodon server, for its share link' },
    in: {
      type: 'string',
      value: 'language',
      description: 'language of the posts; the event’s own when absent',
    },
    now: { type: 'string', value: 'date', description: 'plan from this day on; today when absent' },
    'time-zone': readOptions['time-zone'],
    json: { type: 'boolean', description: 'as JSON, with facets, payloads and share links' },
    as: {
      type: 'string',
      value: 'format',
      description: '--campaign as ics (reminders for a calendar) or csv (for schedulers)',
    },
  },
  examples: [
    'tweetup announce events.json dam-belfast-2026-12 --network bluesky --moment reminder',
    'tweetup announce events.json dam-belfast-2026-12 --campaign --network mastodon,x',
    'tweetup announce events.json dam-belfast-2026-12 --campaign --as ics > reminders.ics',
  ],
  async run(args, io) {
    const [source, id] = sourceAndId(args, 'announce', io.locale);
    const timeZone = zoneOption(args, 'time-zone', io.locale);
    const other = ['moment', 'thread'].find((option) => args.values[option] !== undefined);
    const planned = args.values['campaign'] === true || args.values['as'] !== undefined;
    if (planned && other !== undefined) {
      const params = { option: `--${other}`, other: args.values['campaign'] ? '--campaign' : '--as' };
      throw new UsageError(say(io.locale, 'notTogether', params));
    }
    const event = await readEvent(source, id, timeZone, io);
    const asked = await optionsOf(args, event, io);
    const ids = listOption(args, 'network').map((name) =>
      known(name, Object.keys(networks), '--network', io),
    ) as NetworkId[];
    // A file of posts is a campaign's.
    if (planned) return printCampaign(event, ids, asked, args, io);
    return printPosts(event, ids.length > 0 ? ids : (Object.keys(networks) as NetworkId[]), asked, args, io);
  },
};

async function readEvent(
  source: string,
  id: string | undefined,
  timeZone: string | undefined,
  io: Io,
): Promise<TweetupEvent> {
  const { events } = await loadEvents(source, io, { timeZone, about: id });
  const found = id === undefined && events.length === 1 ? events[0] : events.find((event) => event.id === id);
  if (found) return found;
  if (events.length === 0) throw new CliError(say(io.locale, 'noEvents', { source }));
  const ids = events
    .slice(0, 20)
    .map((event) => event.id)
    .join(', ');
  if (id === undefined) throw new UsageError(say(io.locale, 'whichEvent', { source, ids }));
  throw new CliError(say(io.locale, 'noSuchEvent', { source, id, ids }));
}

function known<Name extends string>(name: string, names: readonly Name[], option: string, io: Io): Name {
  if ((names as readonly string[]).includes(name)) return name as Name;
  const said = say(io.locale, 'notOneOf', { option, names: names.join(', '), received: name });
  throw new UsageError(said + meant(name, names, io.locale));
}

async function optionsOf(args: CommandArgs, event: TweetupEvent, io: Io): Promise<AnnounceOptions> {
  const moment = textOption(args, 'moment');
  const size = textOption(args, 'size');
  const url = addressOption(args, 'url', io.locale);
  const language = languageOption(args, 'in', io.locale) ?? languageTag(event.language) ?? io.locale.tag;
  const instance = textOption(args, 'instance');
  return {
    locale: await loadLocale(language, ['announce']),
    now: dateOption(args, 'now', io) ?? io.now(),
    ...(moment ? { moment: known<Moment>(moment, moments, '--moment', io) } : {}),
    ...(size ? { size: known(size, sizes, '--size', io) } : {}),
    ...(url ? { url } : {}),
    ...(instance ? { instance } : {}),
    ...(args.values['thread'] ? { thread: true } : {}),
  };
}

function printPosts(
  event: TweetupEvent,
  ids: NetworkId[],
  options: AnnounceOptions,
  args: CommandArgs,
  io: Io,
): number {
  const made = ids.map((id) => announce(event, id, options));
  if (args.values['json']) {
    io.out(JSON.stringify(made, null, 2));
    return exitCodes.ok;
  }
  const warned = new Map<string, string[]>();
  for (const { network, posts, warnings, shareUrl } of made) {
    for (const post of posts) {
      io.out(`${networks[network as NetworkId].name} · ${count(post)}\n\n${indented(post.text)}\n`);
    }
    if (shareUrl) io.out(`  → ${shareUrl}\n`);
    // A DID is for programs that post; whoever reads this pastes.
    for (const warning of warnings) {
      if (warning.code === 'mention-unresolved') continue;
      const text = describeWarning(warning, { locale: options.locale as Locale });
      warned.set(text, [...(warned.get(text) ?? []), networks[network as NetworkId].name]);
    }
  }
  for (const [text, names] of warned) {
    io.error(names.length === made.length && names.length > 1 ? text : `${names.join(', ')}: ${text}`);
  }
  return exitCodes.ok;
}

function printCampaign(
  event: TweetupEvent,
  ids: NetworkId[],
  options: AnnounceOptions,
  args: CommandArgs,
  io: Io,
): number {
  const { moment: _moment, thread: _thread, with: _with, ...rest } = options;
  const plan = campaign(event, { ...rest, ...(ids.length > 0 ? { networks: ids } : {}) });
  if (args.values['json']) {
    io.out(JSON.stringify(plan, null, 2));
    return exitCodes.ok;
  }
  const as = textOption(args, 'as');
  if (as !== undefined) {
    const write = known(as, files, '--as', io) === 'ics' ? campaignToICalendar : toCsv;
    const { id, timeZone } = event;
    io.out(write(plan, { id, title: event.title, timeZone, now: io.now() }).trimEnd());
    return exitCodes.ok;
  }
  for (const post of plan) {
    const name = networks[post.network as NetworkId].name;
    io.out(
      `${post.wall.replace('T', ' ')} ${post.timeZone} · ${name} · ${post.moment} · ${count(post)}\n\n${indented(post.text)}\n`,
    );
  }
  return exitCodes.ok;
}

function count({ length, limit }: { length: number; limit: number }): string {
  return limit === Infinity ? String(length) : `${length}/${limit}`;
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}
