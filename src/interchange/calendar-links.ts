/**
 * Links that open somebody's calendar with the event filled in. None of the services documents its address; the forms
 * are those of github.com/InteractionDesignFoundation/add-event-to-calendar-docs. Nothing is loaded from any of them.
 */
import { eventIn } from '../event/listed.ts';
import type { TweetupEvent } from '../event/schema.ts';
import { ASSUMED_DURATION, endOf, startOf } from '../time/phase.ts';
import type { Occurrence } from '../time/timed.ts';
import { addDays, isAllDay } from '../time/wall-time.ts';
import { resolveWallTime, wallTimeAt } from '../time/zone.ts';
import {
  descriptionOf,
  placeOf,
  type TextOptions,
  titleOf,
  webAddress,
} from './formats/icalendar/write-fields.ts';
import { compactInstant, compactWall, isUtc, writtenRule } from './formats/icalendar/write-time.ts';
import { toICalendar, type WriteOptions } from './formats/icalendar/write.ts';

export interface ServiceLinks {
  google: string;
  /** Outlook.com, for personal accounts. */
  outlook: string;
  /** Outlook of work and school accounts. */
  office365: string;
  yahoo: string;
}

export interface CalendarLinks extends ServiceLinks {
  /** The calendar file itself, as a `data:` address for a link with `download`. */
  ics: string;
}

/** Longer texts make addresses that services refuse. */
const maxText = 1200;

/**
 * Links to put an event into the visitor's calendar: the right moment in any visitor's zone. Where no end is known, two
 * hours are taken, since every service wants one.
 *
 * A series goes whole to Google and into the file; the others get its first date (pass an occurrence for another one).
 * @throws TweetupTimeError for an event whose start or zone cannot be; TypeError for what is none, or several
 */
export function calendarLinks(
  of: TweetupEvent | Occurrence<TweetupEvent>,
  options: WriteOptions = {},
): CalendarLinks {
  eventIn(of);
  const ics = `data:text/calendar;charset=utf-8,${encodeURIComponent(toICalendar(of, options))}`;
  return { ...serviceLinks(of, options), ics };
}

/** The links alone, without the file. */
export function serviceLinks(
  of: TweetupEvent | Occurrence<TweetupEvent>,
  options: TextOptions = {},
): ServiceLinks {
  const event = eventIn(of);
  const text = {
    title: titleOf(event, options),
    body: shortened(descriptionOf(event)),
    place: placeOf(event.venue) ?? webAddress(event.online?.url) ?? '',
  };
  const allDay = isAllDay(event.start);
  const startsAt = startOf(event);
  const endsAt = endOf(event) ?? new Date(startsAt.getTime() + ASSUMED_DURATION);
  // All three count the last day of whole days as the day after.
  const dayAfter = addDays((event.end ?? event.start).slice(0, 10), 1);
  const [from, to] = allDay ? [event.start, dayAfter] : [iso(startsAt), iso(endsAt)];
  const microsoft = {
    rru: 'addevent',
    subject: text.title,
    startdt: from,
    enddt: to,
    allday: allDay ? 'true' : '',
    body: text.body,
    location: text.place,
  };
  const compose = '/calendar/0/action/compose';
  return {
    google: link('https://calendar.google.com/calendar/render', {
      action: 'TEMPLATE',
      text: text.title,
      ...googleTimes(of, event, startsAt, endsAt),
      details: text.body,
      location: text.place,
    }),
    outlook: link(`https://outlook.live.com${compose}`, microsoft),
    office365: link(`https://outlook.office.com${compose}`, microsoft),
    yahoo: link('https://calendar.yahoo.com/', {
      v: '60',
      TITLE: text.title,
      ...(allDay
        ? { ST: compactWall(event.start), DUR: 'allday' }
        : { ST: compactInstant(startsAt), ET: compactInstant(endsAt) }),
      DESC: text.body,
      in_loc: text.place,
    }),
  };
}

/** Google keeps the event's own zone, so that a series stays at its hour when the clocks change. */
function googleTimes(
  of: TweetupEvent | Occurrence<TweetupEvent>,
  event: TweetupEvent,
  startsAt: Date,
  endsAt: Date,
): Record<string, string> {
  const { start, end, timeZone, recurrence } = event;
  const rule = of === event ? recurrence?.rule : undefined;
  const recur: Record<string, string> = rule ? { recur: `RRULE:${writtenRule(rule, start, timeZone)}` } : {};
  if (isAllDay(start))
    return { dates: `${compactWall(start)}/${compactWall(addDays(end ?? start, 1))}`, ...recur };
  // `Etc/GMT-2` and times that exist twice or not at all are safer as moments.
  const named = timeZone !== undefined && !isUtc(timeZone) && !timeZone.startsWith('Etc/');
  const wallEnd = named ? wallTimeAt(timeZone, endsAt) : '';
  const plain = named && [start, wallEnd].every((wall) => resolveWallTime(wall, timeZone).kind === 'exact');
  if (!plain) return { dates: `${compactInstant(startsAt)}/${compactInstant(endsAt)}`, ...recur };
  return { dates: `${compactWall(start)}/${compactWall(wallEnd)}`, ctz: timeZone, ...recur };
}

/** `2026-12-03T18:30:00Z`: Outlook reads a time without `Z` in the visitor's zone, and refuses the compact form. */
function iso(at: Date): string {
  return `${at.toISOString().slice(0, 19)}Z`;
}

/** With `%20` for spaces: Outlook shows a `+` as one. Empty parameters are left out. */
function link(address: string, parameters: Record<string, string>): string {
  const query = Object.entries(parameters)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}=${encodeURIComponent(value.toWellFormed())}`);
  return `${address}?${query.join('&')}`;
}

function shortened(text: string): string {
  return text.length <= maxText
    ? text
    : `${text
        .slice(0, maxText)
        .toWellFormed()
        .replace(/\s+\S*$/, '')}…`;
}
