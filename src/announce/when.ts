/** When, as people write it in a post: short, with the zone, in one kind of space and never with a full stop in a time. */
import { dateTimeFormat, remember } from '../internal/intl-cache.ts';
import { type Locale, localeTag, message } from '../internal/messages.ts';
import { knownOffset } from '../time/offset.ts';
import { isZone } from '../time/is-zone.ts';
import { DAY, parseWallTime, wallToMs } from '../time/wall-time.ts';
import { zoneShortName } from '../time/zone-label.ts';
import { announceMessages } from './messages.ts';

/** What this needs of an event. */
export interface Dated {
  start: string;
  end?: string | undefined;
  timeZone?: string | undefined;
}

const plainSpaces = (text: string) =>
  text.replace(/[\u00a0\u2009\u202f]/g, ' ').replace(/[\u200e\u200f]/g, '');

function capitalized(text: string, tag: string): string {
  const first = text.charAt(0);
  return /[a-zà-ÿ]/.test(first) ? first.toLocaleUpperCase(tag) + text.slice(1) : text;
}

/** Words of days and hours repeat, so each is formatted once. */
const words = /* @__PURE__ */ remember((tag) => {
  const day = (options: Intl.DateTimeFormatOptions) => {
    const format = dateTimeFormat(tag, { ...options, timeZone: 'UTC' });
    return remember((days) => plainSpaces(format.format(Number(days) * DAY)), 1000);
  };
  const time = dateTimeFormat(tag, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
  const range = dateTimeFormat(tag, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
  return {
    long: day({ weekday: 'long', day: 'numeric', month: 'long' }),
    short: day({ weekday: 'short', day: 'numeric', month: 'short' }),
    longYear: day({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    shortYear: day({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }),
    bare: day({ day: 'numeric', month: 'short' }),
    time: remember((minutes) => dotless(plainSpaces(time.format(Number(minutes) * 60_000))), 1500),
    range: remember((key) => {
      const [from, to] = key.split(' ');
      return dotless(plainSpaces(range.formatRange(Number(from) * 60_000, Number(to) * 60_000))).replace(
        / – /g,
        '–',
      );
    }, 1500),
  };
}, 50);

/**
 * Finnish and Danish times have a full stop: `18.30` and a letter after it would be a link. German ranges, but not single
 * times, end in a word that the message brings.
 */
function dotless(time: string): string {
  return time.replace(/(\d)\.(\d)/g, '$1:$2').replace(/ Uhr$/, '');
}

/**
 * The language for dates: where the tag names no country, the event's, because `en` alone writes dates as in America.
 */
export function dateTag(locale: Locale | string | undefined, country?: string, zone = ''): string {
  const tag = localeTag(locale);
  if (tag.includes('-') || !/^(en|de|fr|es|pt|it|nl)$/.test(tag)) return tag;
  if (country && /^[a-z]{2}$/i.test(country)) return `${tag}-${country.toUpperCase()}`;
  return tag === 'en' && zone !== '' && !/^(America|US)\//.test(zone) ? 'en-GB' : tag;
}

export interface PostWhen {
  /** Short to long: `Thu 3 Dec, 18:30 GMT`, with the end, with the day in full. */
  lengths: string[];
  /** The day alone, short and long. */
  day: string;
  /** Minutes after midnight of the start; undefined for all day. */
  minutes?: number;
  /** Milliseconds of the start as though it were UTC. */
  wallMs: number;
}

/** The time of an event in words, or undefined where its date cannot be read. */
export function whenOf(
  event: Dated,
  options: {
    locale?: Locale | string;
    country?: string;
    now?: Date;
    online?: boolean;
    /** In the middle of a line. */
    inline?: boolean;
  },
): PostWhen | undefined {
  const start = parseWallTime(event.start);
  if (!start) return undefined;
  const zone = isZone(event.timeZone ?? '') ? event.timeZone! : undefined;
  const tag = dateTag(options.locale, options.country, zone);
  const say = words(tag);
  const capital = (text: string) => (options.inline ? text : capitalized(text, tag));
  const wallMs = wallToMs(start);
  const end = event.end === undefined ? undefined : parseWallTime(event.end);
  const endMs = end && end.allDay === start.allDay ? wallToMs(end) : undefined;
  const otherYear = options.now !== undefined && Math.abs(wallMs - options.now.getTime()) > 300 * DAY;
  const [long, short] = otherYear ? [say.longYear, say.shortYear] : [say.long, say.short];
  const days = Math.floor(wallMs / DAY);
  const endDays = endMs === undefined ? days : Math.floor(endMs / DAY);
  const between = (of: (day: string) => string) =>
    capital(endDays > days ? `${of(String(days))} – ${of(String(endDays))}` : of(String(days)));
  const day = capital(short(String(days)));
  if (start.allDay) return { lengths: [between(short), between(long)], day, wallMs };
  const minutes = Math.floor((wallMs - days * DAY) / 60_000);
  const clock = { locale: options.locale, zone, tag, online: options.online === true, wallMs };
  const from = say.time(String(minutes));
  const join = (date: string, time: string) =>
    message(announceMessages, 'announce', 'date-and-time', { date: capital(date), time }, options.locale);
  const brief = join(short(String(days)), inZone(from, clock));
  if (endMs === undefined || endMs <= wallMs) {
    return { lengths: [brief, join(long(String(days)), inZone(from, clock, true))], day, minutes, wallMs };
  }
  const endMinutes = Math.floor((endMs - endDays * DAY) / 60_000);
  // A night out ends the next morning, and is still one evening.
  const oneNight = endMs - wallMs < DAY / 2;
  const span = oneNight
    ? endDays === days
      ? say.range(`${minutes} ${endMinutes}`)
      : `${from}–${say.time(String(endMinutes))}`
    : '';
  const lengths = oneNight
    ? [
        brief,
        join(short(String(days)), inZone(span, clock)),
        join(long(String(days)), inZone(span, clock, true)),
      ]
    : [
        brief,
        `${join(short(String(days)), from)} – ${join(short(String(endDays)), inZone(say.time(String(endMinutes)), clock))}`,
      ];
  return { lengths, day, minutes, wallMs };
}

interface Clock {
  locale?: Locale | string | undefined;
  zone: string | undefined;
  tag: string;
  online: boolean;
  wallMs: number;
}

/** `18:30 GMT`; of an online event, whose readers are anywhere, also in UTC where that is the same day. */
function inZone(time: string, clock: Clock, long = false): string {
  if (clock.zone === undefined) return time;
  // Off by a day's change at most, and names change at night.
  const offset = knownOffset(clock.zone, clock.wallMs - knownOffset(clock.zone, clock.wallMs));
  const zone = plainSpaces(zoneShortName(clock.tag, clock.zone, clock.wallMs - offset));
  const sameDay = Math.floor((clock.wallMs - offset) / DAY) === Math.floor(clock.wallMs / DAY);
  const key = long && clock.online && offset !== 0 && sameDay ? 'time-in-utc' : 'time-in-zone';
  const utc = key === 'time-in-utc' ? utcTime(clock.wallMs - offset, clock.tag) : undefined;
  return message(announceMessages, 'announce', key, { time, zone, utc }, clock.locale);
}

function utcTime(at: number, tag: string): string {
  return words(tag).time(String(Math.floor((((at % DAY) + DAY) % DAY) / 60_000)));
}

/** A clock time so many minutes after the start, for programmes. */
export function timeAfter(wallMs: number, minutes: number, tag: string): string {
  return utcTime(wallMs + minutes * 60_000, tag);
}

/** The day of a wall time or instant, short; '' where it cannot be read. */
export function dayOf(moment: string, tag: string): string {
  const wall = parseWallTime(moment.slice(0, 10));
  return wall ? words(tag).short(String(Math.floor(wallToMs(wall) / DAY))) : '';
}
