/** When, as people write it in a post: short, with the zone, in one kind of space and never with a full stop in a time. */
import { dateTimeFormat, remember, usableTag } from '../internal/intl-cache.ts';
import { type Locale, localeTag } from '../internal/messages.ts';
import { knownOffset } from '../time/offset.ts';
import { DAY, parseWallTime, wallToMs } from '../time/wall-time.ts';
import { zoneShortName } from '../time/zone-label.ts';
import type { Say } from './messages.ts';

/** What this needs of an event. */
export interface Dated {
  start: string;
  end?: string | undefined;
  timeZone?: string | undefined;
}

const MINUTE = 60_000;
const DAY_MINUTES = DAY / MINUTE;
const dayNumber = (ms: number) => Math.floor(ms / DAY);
const minuteOfDay = (ms: number) => Math.floor((ms - dayNumber(ms) * DAY) / MINUTE);

/** One kind of space, and nothing invisible. */
const plainSpaces = (text: string) => text.replace(/\p{Zs}/gu, ' ').replace(/\p{Cf}/gu, '');

export function capitalized(text: string, tag: string): string {
  return text.replace(/^\p{Ll}/u, (first) => first.toLocaleUpperCase(usableTag(tag)));
}

/**
 * Finnish and Danish times have a full stop: `18.30` and a letter after it would be a link. German ranges, but not single
 * times, end in a word that the message brings.
 */
const tidy = (time: string) =>
  plainSpaces(time)
    .replace(/(\d)\.(\d)/g, '$1:$2')
    .replace(/ Uhr$/, '')
    .replaceAll(' – ', '–');

/** Words of days and hours repeat, so each is formatted once. */
const words = /* @__PURE__ */ remember((tag) => {
  const format = (options: Intl.DateTimeFormatOptions) =>
    dateTimeFormat(tag, { ...options, timeZone: 'UTC' });
  const day = (style: 'short' | 'long', year?: 'numeric') => {
    const of = format({ weekday: style, day: 'numeric', month: style, year });
    return remember((days: number) => plainSpaces(of.format(days * DAY)), 1000);
  };
  const clock = format({ hour: 'numeric', minute: '2-digit' });
  return {
    /** Short and long, by days since 1970. */
    near: [day('short'), day('long')],
    far: [day('short', 'numeric'), day('long', 'numeric')],
    /** By minutes after midnight; for a range plus `DAY_MINUTES` for each of those at which it ends. */
    time: remember((minutes: number) => {
      const from = (minutes % DAY_MINUTES) * MINUTE;
      const to = Math.floor(minutes / DAY_MINUTES) * MINUTE;
      return tidy(to === 0 ? clock.format(from) : clock.formatRange(from, to));
    }, 3000),
  };
}, 50);

/**
 * The language for dates: where the tag names no country, the event's, because `en` alone writes dates as in America.
 */
export function dateTag(locale: Locale | string | undefined, country?: string, zone = ''): string {
  const tag = localeTag(locale);
  if (!/^(en|de|fr|es|pt|it|nl)$/.test(tag)) return tag;
  if (country && /^[a-z]{2}$/i.test(country)) return `${tag}-${country.toUpperCase()}`;
  return tag === 'en' && zone !== '' && !/^(America|US)\//.test(zone) ? 'en-GB' : tag;
}

export interface WhenOptions {
  /** Makes the words around a date. */
  say: Say;
  /** For the date: see `dateTag`. */
  tag: string;
  now?: Date | undefined;
  online?: boolean | undefined;
  /** In the middle of a line. */
  inline?: boolean | undefined;
}

export interface PostWhen {
  /** Short to long: `Thu 3 Dec, 18:30 GMT`, with the end, with the day in full. */
  lengths: string[];
  /** The day alone, short. */
  day: string;
  /** Minutes after midnight of the start; undefined for all day. */
  minutes?: number;
  /** Milliseconds of the start as though it were UTC. */
  wallMs: number;
}

/** The time of an event in words, or undefined where its date cannot be read. */
export function whenOf(event: Dated, { say, tag, now, online, inline }: WhenOptions): PostWhen | undefined {
  const start = parseWallTime(event.start);
  if (!start) return undefined;
  const wallMs = wallToMs(start);
  const end = event.end === undefined ? undefined : parseWallTime(event.end);
  const endMs = end?.allDay === start.allDay ? Math.max(wallToMs(end), wallMs) : wallMs;
  const days = dayNumber(wallMs);
  const endDays = dayNumber(endMs);
  const { near, far, time } = words(tag);
  const [short, long] = (now && Math.abs(wallMs - now.getTime()) > 300 * DAY ? far : near) as typeof near;
  const capital = (text: string) => (inline ? text : capitalized(text, tag));
  const day = capital(short!(days));
  if (start.allDay) {
    const between = (of: typeof short) =>
      capital(endDays > days ? `${of!(days)} – ${of!(endDays)}` : of!(days));
    return { lengths: [between(short), between(long)], day, wallMs };
  }
  const minutes = minuteOfDay(wallMs);
  const endMinutes = minuteOfDay(endMs);
  const zoned = zoneOf(event.timeZone, tag, wallMs);
  // Readers of an online event are anywhere, so they get UTC too where that is the same day.
  const utc =
    online && zoned && zoned.offset !== 0 && dayNumber(zoned.at) === days ? time(minuteOfDay(zoned.at)) : '';
  const inZone = (text: string, utc: string) =>
    zoned ? say(utc ? 'time-in-utc' : 'time-in-zone', { time: text, zone: zoned.name, utc }) : text;
  const join = (date: string, text: string) => say('date-and-time', { date: capital(date), time: text });
  const from = time(minutes);
  const until = time(endMinutes);
  const lengths = [join(short!(days), inZone(from, ''))];
  if (endMs === wallMs) lengths.push(join(long!(days), inZone(from, utc)));
  // A night out ends the next morning, and is still one evening.
  else if (endMs - wallMs < DAY / 2) {
    const span = endDays === days ? time(minutes + endMinutes * DAY_MINUTES) : `${from}–${until}`;
    lengths.push(join(short!(days), inZone(span, '')), join(long!(days), inZone(span, utc)));
  } else lengths.push(`${join(short!(days), from)} – ${join(short!(endDays), inZone(until, ''))}`);
  return { lengths, day, minutes, wallMs };
}

/** The instant of a wall time, and what the zone is called then; undefined for what is no zone. */
function zoneOf(zone: string | undefined, tag: string, wallMs: number) {
  // Any other is an abbreviation, which the engine would take for another country's.
  if (zone === undefined || !/^UTC$|\//.test(zone)) return undefined;
  try {
    // Off by a day's change at most, and names change at night.
    const offset = knownOffset(zone, wallMs - knownOffset(zone, wallMs));
    const at = wallMs - offset;
    return { offset, at, name: plainSpaces(zoneShortName(tag, zone, at)) };
  } catch {
    return undefined;
  }
}

/** A clock time so many minutes after the start, for programmes. */
export function timeAfter(wallMs: number, minutes: number, tag: string): string {
  return words(tag).time(minuteOfDay(wallMs + minutes * MINUTE));
}

/** The day of a wall time or instant, short; '' where it cannot be read. */
export function dayOf(moment: string, tag: string): string {
  const wall = parseWallTime(moment.slice(0, 10));
  return wall ? words(tag).near[0]!(dayNumber(wallToMs(wall))) : '';
}
