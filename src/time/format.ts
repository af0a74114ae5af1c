/**
 * When an event is, in words. Every word is Intl's, in the reader's language; the elements add theirs.
 *
 * Times of the event are formatted as though they were UTC, so that one formatter serves the events of all zones.
 */
import { dateTimeFormat, remember, usableTag } from '../internal/intl-cache.ts';
import { localeTag } from '../internal/messages.ts';
import type { Locale } from '../internal/messages.ts';
import { knownOffset } from './offset.ts';
import { endOf, startOf } from './phase.ts';
import type { Occurrence, Timed } from './timed.ts';
import { eventOf } from './timed.ts';
import { DAY, isAllDay, msOfWall, wallFromMs } from './wall-time.ts';
import { isZone } from './is-zone.ts';
import { zonePlace, zoneShortName } from './zone-label.ts';

const HOUR = 3_600_000;
/** An event that ends the next day within so many hours is one night, not two days. */
const NIGHT = 12 * HOUR;

export interface FormatOptions {
  /** A BCP 47 tag or a loaded locale; `en` when absent or unusable. */
  locale?: Locale | string | undefined;
  /** The reader's zone. Left out of account where it is not a zone. */
  viewerZone?: string | undefined;
  /** With it, the year is left out where it is this year's. */
  now?: Date | undefined;
}

/** A time in one zone, in words. */
export interface WhenIn {
  /** All of it: `Thursday, 3 December 2026, 18:30–21:00 (GMT)`. */
  readonly text: string;
  /** `Thursday, 3 December 2026`; from first to last day where there are several. */
  date: string;
  /** `18:30–21:00`, `18:30`, `Thu 09:00 – Sat 16:00`; empty for all day. */
  time: string;
  /** `GMT`, `EST`, `GMT+5:45`; empty for all day. */
  zone: string;
  /** A city or country that the zone is known by, in the reader's language, where there is a word for it. */
  readonly place?: string | undefined;
}

export interface When extends WhenIn {
  /** The event's zone. Absent for an all-day event without one. */
  timeZone?: string;
  /** `text` without the zone. */
  readonly range: string;
  /** For `<time datetime>`: `2026-12-03T18:30+00:00`, or the date. */
  dateTime: string;
  endDateTime?: string;
  /**
   * The same in the reader's zone; only where its clocks show another time. Its `text` leaves out the date where that is
   * the event's.
   */
  viewer?: WhenIn & { timeZone: string; sameDay: boolean };
}

/** A stretch of local time, as though it were UTC, and the instants that it stands for. */
interface Span {
  start: number;
  end?: number;
  allDay: boolean;
  zone: string;
  startsAt: number;
  endsAt?: number;
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Kept apart from surrounding text of the other direction; text of one direction is left as it is. */
function isolate(text: string, within: string): string {
  return rightToLeft.test(within) && !rightToLeft.test(text) ? `\u2068${text}\u2069` : text;
}

const clock = { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' } as const;
const longDate = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
const sample = [12 * HOUR, 12.5 * HOUR] as const;

const dash = /\s*[–—～~-]\s*/;
const word = /\s+[^\s\d]+\s+/;

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** The formatters of a language, and what it puts between date and time, and between two times. */
const wording = /* @__PURE__ */ remember((key) => {
  const [tag, year] = key.split(' ') as [string, string | undefined];
  const dateOptions = { ...longDate, ...(year ? { year: 'numeric' as const } : {}) };
  const date = dateTimeFormat(tag, dateOptions);
  const dateAndTime = () => dateTimeFormat(tag, { ...dateOptions, ...clock });
  const times = () => dateTimeFormat(tag, clock);
  const time = (ms: number) => dateTimeFormat(tag, { timeStyle: 'short', timeZone: 'UTC' }).format(ms);
  // A sample range costs a page more than all its times, and lists need none of these two.
  const pattern = once(() => {
    const [noonDate, noonTime] = [date.format(sample[0]), times().formatRange(...sample)];
    const whole = dateAndTime().formatRange(...sample);
    const joins = whole.includes(noonDate) && whole.includes(noonTime);
    return joins ? whole.replace(noonDate, () => '{d}').replace(noonTime, () => '{t}') : '{d} {t}';
  });
  const between = once(() => {
    const afternoon = times().formatRange(2 * HOUR, 15 * HOUR);
    return (dash.exec(afternoon) ?? word.exec(afternoon))?.[0] ?? '–';
  });
  return {
    date,
    dateAndTime,
    time,
    /** With its date, the same time: there Intl would write 8:05 where it writes 08:05 alone. */
    dated: (ms: number) =>
      dateAndTime()
        .format(ms)
        .replace(times().format(ms), () => time(ms)),
    daily: (ms: number) => dateTimeFormat(tag, { ...clock, weekday: 'short' }).format(ms),
    join: (day: string, hours: string) =>
      pattern()
        .replace('{d}', () => day)
        .replace('{t}', () => hours),
    between,
  };
}, 50);

/** Two times of a day. A range costs ten times a single time, and many events share their hours. */
const hoursOf = /* @__PURE__ */ remember((key) => {
  const [tag, from, to] = key.split(' ') as [string, string, string];
  return dateTimeFormat(tag, clock).formatRange(Number(from), Number(to));
}, 500);

const yearOf = (ms: number) => new Date(ms).getUTCFullYear();

/** Whether the year goes without saying. */
function isThisYear(span: Span, now: Date | undefined): boolean {
  if (!now) return false;
  const offset = span.zone ? knownOffset(span.zone, now.getTime()) : 0;
  const year = yearOf(now.getTime() + offset);
  return year === yearOf(span.start) && year === yearOf(span.end ?? span.start);
}

const dayOf = (ms: number) => Math.floor(ms / DAY);

/** The words for a stretch of time. What takes more than the pieces is put together when it is asked for. */
function inWords(span: Span, tag: string, now: Date | undefined): WhenIn & { readonly range: string } {
  const { start, end = start } = span;
  const words = wording(isThisYear(span, now) ? tag : `${tag} year`);
  const oneDay = dayOf(start) === dayOf(end);
  const zone = span.allDay ? '' : zoneShortName(tag, span.zone, span.startsAt);
  const said = (date: string, time: string, named = true, whole?: () => string) => ({
    get text(): string {
      const { range } = this;
      return named ? `${range} (${isolate(zone, range)})` : range;
    },
    get range(): string {
      return whole ? whole() : words.join(date, time);
    },
    date,
    time,
    zone,
    // Outside English it takes Intl some milliseconds, and only those elsewhere read it.
    get place(): string | undefined {
      return span.allDay ? undefined : zonePlace(tag, span.zone);
    },
  });
  if (span.allDay) {
    const date = oneDay ? words.date.format(start) : words.date.formatRange(start, end);
    return said(date, '', false, () => date);
  }
  if (span.endsAt === undefined)
    return said(words.date.format(start), words.time(start), true, () => words.dated(start));
  const oneNight = span.endsAt - span.startsAt < NIGHT;
  if (oneDay || oneNight) {
    const date = words.date.format(start);
    // The same offset has the same name: only a clock change between takes a second look.
    const endZone =
      span.endsAt - end === span.startsAt - start ? zone : zoneShortName(tag, span.zone, span.endsAt);
    if (endZone !== zone) {
      // The clock changes while it goes on. 01:30 may come twice, so each time says which one it is.
      const clockOf = (ms: number, name: string) => `${words.time(ms)} ${isolate(name, date)}`;
      return said(date, clockOf(start, zone) + words.between() + clockOf(end, endZone), false);
    }
    if (oneDay && end >= start)
      return said(date, hoursOf(`${tag} ${start - dayOf(start) * DAY} ${end - dayOf(start) * DAY}`));
    return said(date, words.time(start) + words.between() + words.time(end));
  }
  return said(
    words.date.formatRange(start, end),
    words.daily(start) + words.between() + words.daily(end),
    true,
    () => words.dateAndTime().formatRange(start, end),
  );
}

const two = (n: number) => String(Math.floor(n)).padStart(2, '0');

/** `2026-12-03T18:30+00:00` */
function withOffset(local: number, instant: number): string {
  const minutes = Math.round((local - instant) / 60_000);
  const size = Math.abs(minutes);
  return `${wallFromMs(local)}${minutes < 0 ? '-' : '+'}${two(size / 60)}:${two(size % 60)}`;
}

function commaAfter(text: string): string {
  if (/[\u0600-\u06ff]/.test(text)) return '، ';
  return /[\u3040-\u30ff\u4e00-\u9fff]/.test(text) ? '、' : ', ';
}

function spanIn(zone: string, startsAt: number, endsAt: number | undefined): Span {
  const start = startsAt + knownOffset(zone, startsAt);
  return {
    zone,
    allDay: false,
    startsAt,
    start,
    ...(endsAt === undefined ? {} : { endsAt, end: endsAt + knownOffset(zone, endsAt) }),
  };
}

/**
 * When an event is, in the event's zone, and in the reader's where that shows another time.
 *
 * @throws TweetupTimeError `zone-…` or `wall-time-invalid`
 */
export function formatWhen<E extends Timed>(of: E | Occurrence<E>, options: FormatOptions = {}): When {
  const tag = usableTag(localeTag(options.locale));
  const event = eventOf(of);
  if (isAllDay(of.start)) {
    const span: Span = {
      zone: event.timeZone ?? '',
      allDay: true,
      startsAt: 0,
      start: msOfWall(of.start),
      ...(of.end === undefined ? {} : { end: msOfWall(of.end) }),
    };
    return Object.assign(inWords(span, tag, options.now), {
      ...(event.timeZone ? { timeZone: event.timeZone } : {}),
      dateTime: of.start,
      ...(of.end === undefined ? {} : { endDateTime: of.end }),
    });
  }
  const startsAt = startOf(of).getTime();
  const end = endOf(of)?.getTime();
  const endsAt = end !== undefined && end > startsAt ? end : undefined;
  const timeZone = event.timeZone!;
  const span = spanIn(timeZone, startsAt, endsAt);
  const when: When = Object.assign(inWords(span, tag, options.now), {
    timeZone,
    dateTime: withOffset(span.start, startsAt),
    ...(endsAt === undefined ? {} : { endDateTime: withOffset(span.end!, endsAt) }),
  });
  const { viewerZone } = options;
  if (!viewerZone || !isZone(viewerZone)) return when;
  const theirs = spanIn(viewerZone, startsAt, endsAt);
  if (theirs.start === span.start) return when;
  const said = inWords(theirs, tag, options.now);
  const { date, time, zone, place } = said;
  const sameDay = dayOf(theirs.start) === dayOf(span.start);
  const named = place ? place + commaAfter(place) + zone : zone;
  const text = `${sameDay ? time : said.range} (${isolate(named, time || date)})`;
  when.viewer = { date, time, zone, ...(place ? { place } : {}), text, timeZone: viewerZone, sameDay };
  return when;
}

/** What a date leaf shows, in the event's zone. */
export interface DateLeaf {
  weekday: string;
  day: string;
  month: string;
  readonly year: string;
  /** The date, for `<time datetime>`. */
  dateTime: string;
}

/** Days come again, in a list more than in anything. */
const leafOf = /* @__PURE__ */ remember((key): DateLeaf => {
  const [tag, day] = key.split(' ') as [string, string];
  const at = Number(day) * DAY;
  const format = (only: Intl.DateTimeFormatOptions) => dateTimeFormat(tag, { timeZone: 'UTC', ...only });
  const whole = (only: Intl.DateTimeFormatOptions) => format(only).format(at);
  // `3日` and `2026年` are words; the leaf shows the number.
  const piece = (type: 'day' | 'year') =>
    format({ [type]: 'numeric' })
      .formatToParts(at)
      .find((part) => part.type === type)?.value ?? '';
  return {
    weekday: whole({ weekday: 'short' }),
    day: piece('day'),
    month: whole({ month: 'short' }),
    get year() {
      return piece('year');
    },
    dateTime: wallFromMs(at, true),
  };
}, 1000);

/** The pieces of an event's first day for a date leaf: `Thu`, `3`, `Dec`. Throws `wall-time-invalid`. */
export function dateLeaf<E extends Timed>(of: E | Occurrence<E>, locale?: Locale | string): DateLeaf {
  return leafOf(`${usableTag(localeTag(locale))} ${dayOf(msOfWall(of.start))}`);
}
