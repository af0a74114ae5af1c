/** Writing calendar files: of one event, of a date of one, of many, series with their exceptions. */
import type { TweetupEvent } from '../../../event/schema.ts';
import { escapeText, foldLine } from '../../../internal/content-line.ts';
import type { Occurrence } from '../../../time/timed.ts';
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

/** One event, one date of one, or many of both. */
export type Writable = TweetupEvent | Occurrence<TweetupEvent>;

/**
 * A calendar file (RFC 5545) with CRLF line breaks, to be served as `text/calendar; charset=utf-8`.
 *
 * Times keep their zones, defined in the file by what Intl knows. Cancelled events stay in it, marked by STATUS and in
 * the title. Events with a start or zone that cannot be are left out.
 */
export function toICalendar(events: Writable | readonly Writable[], options: WriteOptions = {}): string {
  const list = (Array.isArray(events) ? events : [events]) as readonly Writable[];
  const now = options.now ?? new Date();
  const zones = new Map<string, Span>();
  const body: string[] = [];
  for (const one of list) {
    const lines = eventLines(one, { ...options, now }, (zone, from, to, open) =>
      extend(zones, zone, from, to, open),
    );
    for (const line of lines) body.push(line);
  }
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//tweetup//tweetup//EN', 'CALSCALE:GREGORIAN'];
  if (options.title !== undefined) {
    lines.push(`NAME:${escapeText(options.title)}`, `X-WR-CALNAME:${escapeText(options.title)}`);
  }
  const [only] = zones.keys();
  if (list.length > 1 && zones.size === 1 && only !== undefined) lines.push(`X-WR-TIMEZONE:${only}`);
  if (options.refresh !== undefined && options.refresh >= 1) {
    const duration = `PT${Math.round(options.refresh)}M`;
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
