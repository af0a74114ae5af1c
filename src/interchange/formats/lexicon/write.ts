/** A record of community.lexicon.calendar.event (lexicon-community/lexicon of 27 July 2026). */
import { eventIn } from '../../../event/listed.ts';
import type { TweetupEvent } from '../../../event/schema.ts';
import { isAllDay } from '../../../time/wall-time.ts';
import { present } from '../../../time/moment.ts';
import { endOf, startOf } from '../../../time/phase.ts';
import type { Occurrence } from '../../../time/timed.ts';
import type { WholeDays } from '../../whole-days.ts';
import { webAddress } from '../icalendar/write-fields.ts';

export interface LexiconOptions {
  /** When the record is made: `createdAt` of events without `announcedAt`. Default: now. */
  now?: Date | undefined;
}

const event = 'community.lexicon.calendar.event';
const location = 'community.lexicon.location';
const statuses = {
  planned: 'scheduled',
  moved: 'rescheduled',
  postponed: 'postponed',
  cancelled: 'cancelled',
} as const;

/**
 * One event as a record. The format has no zones: times are moments in UTC; it has no recurrence: pass occurrences.
 * Whole days go from midnight to midnight, with the days beside them as `tweetup: { start, end?, timeZone? }`, which
 * `fromLexicon` reads and others pass over. Coordinates are text, since the protocol has no fractions.
 * @throws TweetupTimeError for an event whose start or zone cannot be; TypeError for what is none, and an invalid `now`
 */
export function toLexicon(
  of: TweetupEvent | Occurrence<TweetupEvent>,
  { now }: LexiconOptions = {},
): Record<string, unknown> {
  const from = eventIn(of);
  const { status = 'planned', venue, online, summary, description, statusNote } = from;
  const note = status === 'planned' ? undefined : statusNote;
  const text = [note, summary, description].filter((part) => part !== undefined).join('\n\n');
  const end = endOf(of);
  const locations = [...placesOf(from)];
  const uris = [
    { uri: webAddress(from.url), name: from.title },
    { uri: webAddress(from.rsvp?.url), name: 'RSVP' },
  ]
    .filter(({ uri }) => uri !== undefined)
    .map((each) => ({ $type: `${event}#uri`, ...each }));
  return {
    $type: event,
    name: from.title,
    // Smoke Signal refuses records without one.
    description: text,
    createdAt: printed(from.announcedAt === undefined ? present(now) : new Date(from.announcedAt)),
    startsAt: printed(startOf(of)),
    ...(end === undefined ? {} : { endsAt: printed(end) }),
    ...(isAllDay(from.start) ? { tweetup: daysOf(from) } : {}),
    mode: `${event}#${online ? (venue ? 'hybrid' : 'virtual') : 'inperson'}`,
    status: `${event}#${statuses[status]}`,
    ...(locations.length > 0 ? { locations } : {}),
    ...(uris.length > 0 ? { uris } : {}),
    ...(from.rsvp === undefined ? {} : { rsvpExpected: true }),
  };
}

function daysOf({ start, end, timeZone }: TweetupEvent): WholeDays {
  return { start, ...(end === undefined ? {} : { end }), ...(timeZone === undefined ? {} : { timeZone }) };
}

function placesOf({ venue, online }: TweetupEvent): Record<string, unknown>[] {
  const places: Record<string, unknown>[] = [];
  const { name, address, city, country, latitude, longitude } = venue ?? {};
  // The country is required there.
  if (country !== undefined) {
    places.push({
      $type: `${location}.address`,
      country,
      ...(city === undefined ? {} : { locality: city }),
      ...(address === undefined ? {} : { street: address }),
      ...(name === undefined ? {} : { name }),
    });
  }
  if (latitude !== undefined && longitude !== undefined) {
    const named = name === undefined ? {} : { name };
    places.push({
      $type: `${location}.geo`,
      latitude: String(latitude),
      longitude: String(longitude),
      ...named,
    });
  }
  const uri = webAddress(online?.url);
  if (uri !== undefined) places.push({ $type: `${event}#uri`, uri, name: 'Online' });
  return places;
}

/** With milliseconds and `Z`, as Smoke Signal writes it. */
function printed(at: Date): string {
  return at.toISOString();
}
