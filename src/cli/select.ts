/** Which events of a feed a command is about. */
import type { TweetupEvent } from '../event/index.ts';
import { loadRecurrence, type Occurrence, occurrences } from '../time/index.ts';
import { dateOption, textOption, zoneOption } from './args.ts';
import type { CommandArgs, CommandOption, Io } from './command.ts';

export interface Range {
  from?: Date | undefined;
  to?: Date | undefined;
  /** The last day, `2026-12-31`, at the place of each event. */
  lastDay?: string | undefined;
  limit?: number | undefined;
}

/** `--from` and `--until`, as every command takes them. */
export const rangeOptions = {
  from: {
    type: 'string',
    value: 'date',
    description: 'leave out what is over before (2026-12-03, today, today-30)',
  },
  // `to` is the format where formats are written, so the last day has another name everywhere.
  until: {
    type: 'string',
    value: 'date',
    description: 'the last day; leave out what starts after (2027-12-31, today+365)',
  },
} as const satisfies Record<string, CommandOption>;

/** How a calendar is read, as every command takes it that writes events for others. */
export const readOptions = {
  private: { type: 'boolean', description: 'take in entries that the calendar marks as private' },
  'time-zone': {
    type: 'string',
    value: 'zone',
    description: 'for times without a zone, such as Europe/London',
  },
} as const satisfies Record<string, CommandOption>;

/** What `--private` and `--time-zone` say. What is written may be published, so private entries are left out. */
export function readingOf(
  args: CommandArgs,
  { locale }: Pick<Io, 'locale'>,
): { timeZone: string | undefined; withoutPrivate: boolean } {
  return {
    timeZone: zoneOption(args, 'time-zone', locale),
    withoutPrivate: args.values['private'] !== true,
  };
}

/** What `--from` and `--until` say. A last day is taken with all its hours, wherever the event is. */
export function rangeOf(args: CommandArgs, io: Pick<Io, 'locale' | 'now'>): Range {
  const from = dateOption(args, 'from', io);
  const until = dateOption(args, 'until', io);
  if (until === undefined || textOption(args, 'until')!.includes('T')) return { from, to: until };
  // In the last zones of all, that day ends half a day after it has ended in UTC.
  return { from, to: new Date(until.getTime() + 2 * 86_400_000), lastDay: until.toISOString().slice(0, 10) };
}

/** An event with the date of it that is next. */
export interface Dated {
  event: TweetupEvent;
  next: Occurrence<TweetupEvent>;
}

/** The events that take place between two moments, in the order of their next dates. Rules may need `loadRecurrence`. */
export async function between(
  events: readonly TweetupEvent[],
  { from, to, lastDay, limit }: Range,
): Promise<Dated[]> {
  await loadRecurrence(events);
  const dated: Dated[] = [];
  for (const event of events) {
    const next = firstDate(event, { from, to });
    if (next && (lastDay === undefined || next.start.slice(0, 10) <= lastDay)) dated.push({ event, next });
  }
  dated.sort((a, b) => a.next.startsAt.getTime() - b.next.startsAt.getTime());
  return limit === undefined ? dated : dated.slice(0, limit);
}

function firstDate(
  event: TweetupEvent,
  range: Pick<Range, 'from' | 'to'>,
): Occurrence<TweetupEvent> | undefined {
  try {
    return occurrences(event, { ...range, limit: 1 })[0];
  } catch {
    // A rule that cannot be expanded: its first date still can.
    const { recurrence: _, ...single } = event;
    return occurrences(single as TweetupEvent, { ...range, limit: 1 })[0];
  }
}
