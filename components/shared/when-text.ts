/** When an event is and was, as an entry says it. Free of rendering. */
import { dateTimeFormat } from '../../src/internal/intl-cache.ts';
import type { Locale } from '../../src/internal/messages.ts';
import { formatWhen, type When } from '../../src/time/format.ts';
import { dateOf, msOfWall } from '../../src/time/wall-time.ts';
import { say } from './messages.ts';
import type { Showing } from './showing.ts';

interface Options {
  locale: Locale;
  now: Date;
  full?: boolean | undefined;
}

/** The time in the event's zone; with the date in a card, and where there is no time. Says what it was where it moved. */
export function timeText(showing: Showing, when: When, options: Options): string {
  const { locale } = options;
  const { event, of, previous } = showing;
  const text = inZone(
    options.full || when.time === '' ? when.range : when.time,
    when,
    event.venue?.city,
    locale,
  );
  if (event.status === 'postponed') return say(locale, 'new-date-unknown', { before: when.text });
  if (event.status !== 'moved' || !previous?.start || previous.start === of.start) return text;
  const before = formatWhen(
    { start: previous.start, end: previous.end, timeZone: event.timeZone },
    { locale, now: options.now },
  );
  // On the same day the time says it; the end matters only where nothing else differs.
  const sameDay = before.time !== '' && dateOf(previous.start) === dateOf(of.start);
  return say(locale, 'now-at', { when: text, before: sameDay ? before.time : before.range });
}

/** Where an event was that moved to another place; empty where it did not. */
export function beforeText({ event, previous }: Showing, { locale }: Options): string {
  const was = previous?.venue?.name;
  return event.status === 'moved' && was && was !== event.venue?.name
    ? say(locale, 'was-at', { place: was })
    : '';
}

/** On the calendar of the place: its New Year is not the browser's. */
export function isOtherYear(wall: string, now: Date): boolean {
  return Number(wall.slice(0, 4)) !== now.getFullYear();
}

/** `3 December`; with the year where it is not this one. */
export function shortDate(wall: string, tag: string, now: Date): string {
  const year = isOtherYear(wall, now) ? 'numeric' : undefined;
  return dateTimeFormat(tag, { day: 'numeric', month: 'long', year, timeZone: 'UTC' }).format(msOfWall(wall));
}

/**
 * Where the visitor's time is shown too, a zone's short name alone is not clear enough. The zone of an event in Belfast
 * is known as London: its own city says it better.
 */
function inZone(time: string, when: When, city: string | undefined, locale: Locale): string {
  if (when.zone === '') return time;
  const zone =
    when.viewer && when.place
      ? say(locale, 'place-zone', { place: city ?? when.place, zone: when.zone })
      : when.zone;
  return say(locale, 'in-zone', { time, zone });
}
