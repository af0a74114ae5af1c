/** What an event says about replies, and what of the event the service keeps. */
import type { TweetupEvent, Venue } from '../../event/schema.ts';
import { endOf, startOf } from '../../time/phase.ts';
import { occurrenceAt } from '../../time/recurrence.ts';
import { addDays } from '../../time/wall-time.ts';
import { resolveWallTime } from '../../time/zone.ts';
import type { Occurrence } from '../../time/timed.ts';
import type { Rules } from '../rsvp.ts';

/** The part of an event that replies depend on or that the service's own pages name, as it is kept in the store. */
export interface Definition {
  event: TweetupEvent;
  /** The event is no longer in the feed. */
  missing: boolean;
  /** `updatedAt` of the feed that brought it. */
  feedUpdatedAt?: string;
}

const hour = 3_600_000;
/** Replies close this long before the start, unless the event says when. */
export const closesBefore: number = 3 * hour;
/** An event without an end counts as over after this. */
const assumedLength = 3 * hour;
/** Nobody replies to a date of a recurring event further ahead. */
const horizon = 400 * 24 * hour;

/** Cuts an event down to what is kept. */
export function definitionOf(event: TweetupEvent, feedUpdatedAt?: string): Definition {
  const kept: TweetupEvent = { id: event.id, title: event.title, start: event.start };
  const { end, timeZone, status, statusNote, capacity, rsvp, revision, updatedAt, language } = event;
  const { codeOfConduct, url, recurrence, venue } = event;
  Object.assign(kept, { end, timeZone, status, statusNote, capacity, rsvp, revision, updatedAt, language });
  Object.assign(kept, { codeOfConduct, url });
  if (venue) kept.venue = placeOf(venue);
  if (recurrence) {
    const { rule, dates, except, changes } = recurrence;
    kept.recurrence = {
      rule,
      dates,
      except,
      changes: changes?.map((change) => ({
        at: change.at,
        start: change.start,
        end: change.end,
        status: change.status,
        statusNote: change.statusNote,
        capacity: change.capacity,
        ...(change.venue ? { venue: placeOf(change.venue) } : {}),
      })),
    };
  }
  const definition: Definition = { event: kept, missing: false };
  if (feedUpdatedAt !== undefined) definition.feedUpdatedAt = feedUpdatedAt;
  return definition;
}

function placeOf({ name, address, city }: Venue): Venue {
  return { name, address, city };
}

/**
 * Whether a feed's state of an event may replace the one that is kept: a lower revision, or an earlier `updatedAt` of
 * the same revision, is an old copy from a cache.
 */
export function isNewer(kept: Definition, incoming: Definition): boolean {
  const revision = (incoming.event.revision ?? 0) - (kept.event.revision ?? 0);
  if (revision !== 0) return revision > 0;
  for (const [before, after] of [
    [kept.event.updatedAt, incoming.event.updatedAt],
    [kept.feedUpdatedAt, incoming.feedUpdatedAt],
  ]) {
    if (before !== undefined && after !== undefined && before !== after) {
      return Date.parse(after) > Date.parse(before);
    }
  }
  return true;
}

/** The rules for one date; `undefined` where the event has no such date. */
export function rulesFor(definition: Definition, key: string): Rules | undefined {
  const { event, missing } = definition;
  const occurrence = dateOf(event, key);
  if (!occurrence) return undefined;
  const merged = occurrence.event;
  const startsAt = startOf(occurrence).getTime();
  const settings = merged.rsvp ?? {};
  const rules: Rules = {
    status: occurrence.status,
    guests: settings.guests ?? 0,
    closes: momentOf(settings.closes, event, occurrence) ?? startsAt - closesBefore,
    startsAt,
    endsAt: endOf(occurrence)?.getTime() ?? startsAt + assumedLength,
    waitingList: settings.waitingList ?? 'first-fit',
    tally: settings.tally ?? 'public',
    missing,
  };
  if (merged.capacity !== undefined) rules.capacity = merged.capacity;
  const opens = momentOf(settings.opens, event, occurrence);
  if (opens !== undefined) rules.opens = opens;
  else if (key !== '') rules.opens = startsAt - horizon;
  return rules;
}

function dateOf(event: TweetupEvent, key: string): Occurrence<TweetupEvent> | undefined {
  try {
    return occurrenceAt(event, key);
  } catch {
    // A rule or a zone that cannot be read has no dates that one could reply to.
    return undefined;
  }
}

/**
 * `opens` and `closes` are wall times in the event's zone, dates, or instants. Of a recurring event they are written
 * for its first date, and move along with the others.
 */
function momentOf(
  moment: string | undefined,
  event: TweetupEvent,
  occurrence: Occurrence<TweetupEvent>,
): number | undefined {
  if (moment === undefined) return undefined;
  const days = occurrence.key === '' ? 0 : daysBetween(event.start, occurrence.start);
  try {
    return /(?:Z|[+-]\d\d:\d\d)$/.test(moment)
      ? Date.parse(moment) + days * 24 * hour
      : resolveWallTime(addDays(moment, days), event.timeZone ?? 'UTC').at.getTime();
  } catch {
    // A date that does not exist, the 30th of February: as if nothing had been said.
    return undefined;
  }
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / (24 * hour));
}
