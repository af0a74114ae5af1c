/** What happens at the same time in the same town, or under the same hashtag. */
import { type Events, eventsIn, type Listed } from '../event/listed.ts';
import type { TweetupEvent } from '../event/schema.ts';
import { eventOf } from '../time/timed.ts';
import { endOf, startOf } from '../time/phase.ts';
import { fold } from './words.ts';

/** Two events that take people from each other. */
export interface Clash {
  /** Places in the list that was given, the smaller first. */
  events: readonly [number, number];
  /** Why: the same town, or a hashtag that both use. */
  by: 'city' | 'hashtag';
  /** The town as the first event writes it, or the hashtag. */
  what: string;
}

export interface ClashOptions {
  /** Hours that an event without an end is taken to last; 2 when absent. */
  assumedHours?: number;
  /** Kilometres within which coordinates count as the same town; 15 when absent. */
  kilometres?: number;
}

interface Entry {
  index: number;
  event: TweetupEvent;
  start: number;
  end: number;
  tags: Map<string, string>;
}

function entryOf(listed: Listed, index: number, hours: number): Entry | undefined {
  const event = eventOf(listed);
  if (event.status === 'cancelled' || event.status === 'postponed') return undefined;
  try {
    const start = startOf(listed).getTime();
    const end = endOf(listed)?.getTime() ?? start + hours * 3_600_000;
    const tags = new Map((event.hashtags ?? []).map((tag) => [fold(tag.replace(/^#/, '')), tag]));
    return { index, event, start, end, tags };
  } catch {
    // Without a time it clashes with nothing that is known.
    return undefined;
  }
}

const RAD = Math.PI / 180;

/** Distance on the sphere, in kilometres. */
function distance(a: readonly [number, number], b: readonly [number, number]): number {
  const [x, y] = [(b[1] - a[1]) * RAD * Math.cos(((a[0] + b[0]) / 2) * RAD), (b[0] - a[0]) * RAD];
  return 6371 * Math.hypot(x, y);
}

function at({ latitude, longitude }: NonNullable<TweetupEvent['venue']>): [number, number] | undefined {
  return latitude === undefined || longitude === undefined ? undefined : [latitude, longitude];
}

/** The town that both are in. */
function sameTown(a: TweetupEvent, b: TweetupEvent, kilometres: number): string | undefined {
  if (!a.venue || !b.venue) return undefined;
  const [here, there] = [at(a.venue), at(b.venue)];
  if (here && there) {
    return distance(here, there) <= kilometres ? (a.venue.city ?? a.venue.name ?? '') : undefined;
  }
  const [town, other] = [a.venue.city?.trim(), b.venue.city?.trim()];
  if (!town || !other || fold(town) !== fold(other)) return undefined;
  const [country, otherCountry] = [a.venue.country, b.venue.country];
  return country && otherCountry && fold(country) !== fold(otherCountry) ? undefined : town;
}

/**
 * Pairs of events that overlap in time and are in the same town, or under the same hashtag. One series in many cities
 * is meant to share its hashtag, so within a series only the town counts.
 *
 * @param events events and occurrences, or what `parseFeed` gives; of a recurring event pass its `occurrences`
 * @returns in the order of the events; a pair in one town under one hashtag is named once, by its town
 * @throws TypeError for what is no event, list of events or parsed feed
 */
export function findClashes(events: Events, options: ClashOptions = {}): Clash[] {
  const { assumedHours = 2, kilometres = 15 } = options;
  const entries = eventsIn(events)
    .events.map((listed, index) => entryOf(listed, index, assumedHours))
    .filter((entry) => entry !== undefined)
    .sort((a, b) => a.start - b.start);
  const clashes: Clash[] = [];
  let going: Entry[] = [];
  for (const entry of entries) {
    going = going.filter((other) => other.end > entry.start);
    for (const other of going) {
      const pair = [other, entry].sort((a, b) => a.index - b.index) as [Entry, Entry];
      const [first, second] = pair;
      if (first.event === second.event) continue;
      const numbers = [first.index, second.index] as const;
      const town = sameTown(first.event, second.event, kilometres);
      const series = first.event.series?.id;
      const ownSeries = series !== undefined && series === second.event.series?.id;
      const tag = ownSeries ? undefined : [...first.tags].find(([folded]) => second.tags.has(folded))?.[1];
      if (town !== undefined) clashes.push({ events: numbers, by: 'city', what: town });
      else if (tag !== undefined) clashes.push({ events: numbers, by: 'hashtag', what: tag });
    }
    going.push(entry);
  }
  return clashes.sort((a, b) => a.events[0] - b.events[0] || a.events[1] - b.events[1]);
}
