/** Writing calendar files: of one event, of a date of one, of many, series with their exceptions. */
import { type Events, eventsIn, type Listed } from '../../../event/listed.ts';
import { escapeText, foldLine } from '../../../internal/content-line.ts';
import { present } from '../../../time/moment.ts';
import { isZone } from '../../../time/zone.ts';
import { eventLines } from './write-event.ts';
import { isUtc } from './write-time.ts';
import { zoneLines } from './write-zone.ts';

export interface WriteOptions {
  /** When the file is made: DTSTAMP of events without `updatedAt`. Default: now. */
  now?: Date | undefined;
  /** Name of the calendar, for files of several events. */
  title?: string | undefined;
  /** Address of the feed: its host makes ids unique in the world. */
  url?: string | undefined;
  /** What stands before the title of an event that does not happen as planned. */
  labels?: Partial<Record<'cancelled' | 'postponed' | 'moved', string>> | undefined;
  /** Minutes after which a subscriber should look again; for files that stand at an address. */
  refresh?: number | undefined;
}

/** One event, or one date of one. */
export type Writable = Listed;

/**
 * A calendar file (RFC 5545) with CRLF line breaks, to be served as `text/calendar; charset=utf-8`.
 *
 * Times keep their zones, defined in the file by what Intl knows. Cancelled events stay in it, marked by STATUS and in
 * the title. Events with a start or zone that cannot be are left out. Of what `parseFeed` gives, title and address are
 * taken too, unless the options have others.
 * @throws TypeError for what is no event, list of events or parsed feed, and for an invalid `now`
 */
export function toICalendar(events: Events, options: WriteOptions = {}): string {
  const { events: list, ...feed } = eventsIn(events);
  const { title = feed.title, url = feed.url, refresh } = options;
  const now = present(options.now);
  const zones = new Map<string, Span>();
  const body: string[] = [];
  for (const one of list) {
    const lines = eventLines(one, { ...options, url, now }, (zone, from, to, open) =>
      extend(zones, zone, from, to, open),
    );
    for (const line of lines) body.push(line);
  }
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//tweetup//tweetup//EN', 'CALSCALE:GREGORIAN'];
  if (title !== undefined) lines.push(`NAME:${escapeText(title)}`, `X-WR-CALNAME:${escapeText(title)}`);
  const [only] = zones.keys();
  if (list.length > 1 && zones.size === 1 && only !== undefined) lines.push(`X-WR-TIMEZONE:${only}`);
  if (refresh !== undefined && refresh >= 1) {
    const duration = `PT${Math.round(refresh)}M`;
    lines.push(`REFRESH-INTERVAL;VALUE=DURATION:${duration}`, `X-PUBLISHED-TTL:${duration}`);
  }
  for (const [zone, { from, to, open }] of zones) lines.push(...zoneLines(zone, from, to, open));
  return [...lines, ...body, 'END:VCALENDAR'].map(foldLine).join('');
}

/** The years that a zone is needed for. */
interface Span {
  from: number;
  to: number;
  open: boolean;
}

function extend(zones: Map<string, Span>, zone: string, from: number, to: number, open: boolean): void {
  if (isUtc(zone) || !isZone(zone)) return;
  const span = zones.get(zone);
  if (!span) zones.set(zone, { from, to, open });
  else {
    span.from = Math.min(span.from, from);
    span.to = Math.max(span.to, to);
    span.open ||= open;
  }
}
