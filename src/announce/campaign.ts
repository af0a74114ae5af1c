/** The posts of an event over time, as data; `src/interchange` writes them as reminders or for a scheduler. */
import type { TweetupEvent } from '../event/schema.ts';
import { DAY, isAllDay, msOfWall, wallFromMs } from '../time/wall-time.ts';
import { isZone } from '../time/is-zone.ts';
import { msOf } from '../time/moment.ts';
import { type Occurrence, eventOf } from '../time/timed.ts';
import { resolveWallTime, wallTimeAt } from '../time/zone.ts';
import { type Announcement, type AnnounceOptions, type Moment, type Network, announce } from './compose.ts';
import { type Planned, planOf } from './plan.ts';
import { extras } from './extras.ts';

export interface CampaignOptions extends Omit<AnnounceOptions, 'moment' | 'scheduledAt' | 'thread' | 'with'> {
  /** The networks to post to. */
  networks: readonly Network[];
}

/** One post of a campaign. */
export interface ScheduledPost {
  /** `2026-12-02-mastodon-reminder`: stable, unique within the campaign. */
  id: string;
  eventId: string;
  at: Date;
  /** `at` as the clocks of the event's place show it: `2026-12-02T12:00`. */
  wall: string;
  timeZone: string;
  network: string;
  moment: Moment;
  /** The number of the chat question, from 1. */
  question?: number;
  title: string;
  text: string;
  length: number;
  limit: number;
  /** Alternative text for the picture. */
  alt?: string;
  shareUrl?: string;
  payload?: unknown;
}

const MORNING = 9 * 60;
const NIGHT_FROM = 23 * 60;
const NIGHT_TO = 6 * 60;

interface Slot {
  planned: Planned;
  /** As though it were UTC. */
  wall: number;
}

const minutesOf = (wall: number) => Math.floor((((wall % DAY) + DAY) % DAY) / 60_000);
const dayOf = (wall: number) => Math.floor(wall / DAY);
const isNight = (wall: number) => minutesOf(wall) >= NIGHT_FROM || minutesOf(wall) < NIGHT_TO;

/**
 * What to post when. Never between 23:00 and 06:00 at the event's place, before its day at most one post a day, no text
 * twice on a network. With `now`, what is past is left out, an announcement that is late comes at once, and so does
 * word of a change or a cancellation.
 */
export function campaignOn(
  of: TweetupEvent | Occurrence<TweetupEvent>,
  options: CampaignOptions,
): ScheduledPost[] {
  const event = eventOf(of) as TweetupEvent;
  const zone = isZone(event.timeZone) ? event.timeZone! : 'UTC';
  if (options.now) msOf(options.now);
  const slots = slotsOf(event, zone, options.now);
  const texts = new Set<string>();
  const posts: ScheduledPost[] = [];
  for (const { planned, wall } of slots) {
    const { at } = resolveWallTime(wallFromMs(wall), zone);
    for (const network of options.networks) {
      const made = post(event, network, planned, at, options);
      const text = made.posts[0]!.text;
      if (texts.has(`${network.id} ${text}`)) continue;
      texts.add(`${network.id} ${text}`);
      posts.push(scheduled(event, made, planned, { at, wall: wallFromMs(wall), zone }));
    }
  }
  return posts;
}

function slotsOf(event: TweetupEvent, zone: string, now: Date | undefined): Slot[] {
  const start = msOfWall(event.start);
  const allDay = isAllDay(event.start);
  const end = event.end === undefined ? undefined : msOfWall(event.end) + (allDay ? DAY : 0);
  const present =
    now && msOfWall(wallTimeAt(zone, new Date(Math.ceil(now.getTime() / 60_000) * 60_000)).slice(0, 16));
  const urgent = urgentSlot(event, present, start);
  if (event.status === 'cancelled' || event.status === 'postponed') return urgent ? [urgent] : [];
  const minutes = end === undefined || allDay ? undefined : (end - start) / 60_000;
  const slots = planOf(event, minutes)
    .map((planned) => ({ planned, wall: wallOf(planned, start, end, allDay) }))
    .filter((slot): slot is Slot => slot.wall !== undefined && !isNight(slot.wall));
  return settle(slots, urgent, present, start);
}

/** Word of a change, at once; at night only if the morning would be too late. */
function urgentSlot(event: TweetupEvent, present: number | undefined, start: number): Slot | undefined {
  const { status } = event;
  if (status !== 'moved' && status !== 'postponed' && status !== 'cancelled') return undefined;
  const told = event.updatedAt ? Date.parse(event.updatedAt) : undefined;
  const wall = present ?? told ?? start - 2 * DAY;
  const morning = nextMorning(wall, NIGHT_TO);
  const planned: Planned = { moment: status === 'cancelled' ? 'cancelled' : 'changed', days: 0 };
  return { planned, wall: isNight(wall) && morning < start ? morning : wall };
}

function nextMorning(wall: number, minutes: number): number {
  const day = minutesOf(wall) >= minutes ? dayOf(wall) + 1 : dayOf(wall);
  return day * DAY + minutes * 60_000;
}

function wallOf(
  { days, minutes, afterStart, afterEnd }: Planned,
  start: number,
  end: number | undefined,
  allDay: boolean,
): number | undefined {
  const day = dayOf(start) - days;
  if (minutes !== undefined) {
    // The day after begins when the gathering is over.
    return (days < 0 && end !== undefined ? dayOf(end - 1) - days : day) * DAY + minutes * 60_000;
  }
  if (allDay) return afterEnd === undefined && afterStart! <= 0 ? day * DAY + MORNING * 60_000 : undefined;
  if (afterStart !== undefined) {
    const wall = start + afterStart * 60_000;
    // A morning event is announced for today at a decent hour, if there is one left.
    return afterStart < 0 && dayOf(wall) < dayOf(start) ? undefined : wall;
  }
  if (end === undefined) return undefined;
  return isNight(end) ? nextMorning(end, MORNING) : end;
}

/** Drops what is past, lets what is late come now, and leaves at most one post a day before the event's day. */
function settle(slots: Slot[], urgent: Slot | undefined, present: number | undefined, start: number): Slot[] {
  const kept: Slot[] = [];
  const taken = new Set<number>();
  const earlier = slots.filter((slot) => present !== undefined && slot.wall < present);
  const late = urgent ?? lateAnnouncement(earlier, present, start);
  if (late) {
    kept.push(late);
    taken.add(dayOf(late.wall));
  }
  for (const slot of slots.toSorted((a, b) => a.wall - b.wall)) {
    const before = dayOf(slot.wall) < dayOf(start);
    if ((present !== undefined && slot.wall < present) || (late && slot.wall <= late.wall)) continue;
    if (before && taken.has(dayOf(slot.wall))) continue;
    if (urgent && before && slot.planned.moment !== 'reminder') continue;
    if (before) taken.add(dayOf(slot.wall));
    kept.push(slot);
  }
  return kept;
}

/** An event that nobody has announced in time is announced now. */
function lateAnnouncement(earlier: Slot[], present: number | undefined, start: number): Slot | undefined {
  const missed = earlier.some((slot) => slot.planned.moment === 'announcement');
  if (!missed || present === undefined || present >= start) return undefined;
  const wall = isNight(present) ? nextMorning(present, MORNING) : present;
  return wall < start ? { planned: { moment: 'announcement', days: 0 }, wall } : undefined;
}

function post(
  event: TweetupEvent,
  network: Network,
  planned: Planned,
  at: Date,
  options: CampaignOptions,
): Announcement {
  const { networks: _, ...rest } = options;
  const asked = { ...rest, moment: planned.moment, now: at, scheduledAt: at, with: extras };
  if (planned.question === undefined) return announce(event, network, asked);
  const thread = announce(event, network, { ...asked, thread: true });
  const one = thread.posts[planned.question + 1]!;
  const { shareUrl: _first, ...others } = thread;
  return { ...others, posts: [one], payload: one.payload };
}

function scheduled(
  event: TweetupEvent,
  made: Announcement,
  planned: Planned,
  { at, wall, zone }: { at: Date; wall: string; zone: string },
): ScheduledPost {
  const first = made.posts[0]!;
  const question = planned.question === undefined ? undefined : planned.question + 1;
  return {
    id: `${wall.slice(0, 10)}-${made.network}-${made.moment}${question === undefined ? '' : `-q${question}`}`,
    eventId: event.id,
    at,
    wall,
    timeZone: zone,
    network: made.network,
    moment: made.moment,
    ...(question === undefined ? {} : { question }),
    title: event.title,
    text: first.text,
    length: first.length,
    limit: first.limit,
    ...(first.alt ? { alt: first.alt } : {}),
    ...(made.shareUrl ? { shareUrl: made.shareUrl } : {}),
    ...(made.payload === undefined ? {} : { payload: made.payload }),
  };
}
