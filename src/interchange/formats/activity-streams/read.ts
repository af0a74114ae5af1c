/** Events of the fediverse, from an object, an activity or a collection: as Mobilizon, Gancio and WordPress send them. */
import { parseFeed, type ParsedFeed } from '../../../event/feed.ts';
import type { Problem } from '../../../event/problem.ts';
import type { TweetupEvent } from '../../../event/schema.ts';
import { wholeDaysOf } from '../../whole-days.ts';
import { eventFrom, type EventContext } from '../json-ld/event.ts';
import { asList, isNode, type JsonLdNode, textIn, typesOf } from '../json-ld/node.ts';

export interface ReadActivityOptions {
  /** The address of the document. */
  url?: string | undefined;
  /** The zone of times that do not tell theirs. */
  timeZone?: string | undefined;
}

const maxObjects = 100_000;
const maxDepth = 12;

/**
 * Reads all events in a document. Never throws: what is wrong is in `problems`. Whole days that others wrote come with
 * times, from midnight to midnight: the format has no word for them.
 */
export function fromActivity(input: unknown, options: ReadActivityOptions = {}): ParsedFeed {
  const problems: Problem[] = [];
  const context: EventContext = {
    url: options.url,
    timeZone: options.timeZone,
    byId: new Map(),
    ids: new Map(),
  };
  const events: unknown[] = [];
  for (const object of eventsIn(input)) {
    const { event, problem } = eventFrom(
      { node: asSchemaOrg(object), within: undefined, around: undefined },
      context,
    );
    if (event) events.push({ ...event, ...ownFields(object), ...wholeDays(object, event) });
    if (problem) problems.push(problem);
  }
  if (events.length === 0 && problems.length === 0) {
    problems.push({ code: 'no-events-in-page', level: 'error', path: [] });
  }
  const parsed = parseFeed({ events });
  const feed = options.url === undefined ? {} : { url: options.url };
  return { feed, events: parsed.events, problems: [...problems, ...parsed.problems] };
}

function eventsIn(input: unknown): JsonLdNode[] {
  const found: JsonLdNode[] = [];
  const seen = new Set<object>();
  const visit = (value: unknown, depth: number): void => {
    if (typeof value !== 'object' || value === null || seen.has(value) || depth > maxDepth) return;
    if (seen.size >= maxObjects) return;
    seen.add(value);
    if (Array.isArray(value)) {
      for (const item of value) visit(item, depth + 1);
      return;
    }
    const node = value as JsonLdNode;
    if (typesOf(node).includes('Event') && node['startTime'] !== undefined) {
      found.push(node);
      return;
    }
    for (const key of ['object', 'items', 'orderedItems', 'first', 'upcomingEvents', '@graph'])
      visit(node[key], depth + 1);
  };
  visit(input, 0);
  return found;
}

const statuses: Readonly<Record<string, string>> = {
  CANCELLED: 'EventCancelled',
  CANCELED: 'EventCancelled',
};

/** The same event in the words of schema.org, which the reader of JSON-LD knows. */
function asSchemaOrg(object: JsonLdNode): JsonLdNode {
  const status =
    textIn(object['eventStatus']) ?? textIn(object['status']) ?? textIn(object['ical:status']) ?? '';
  // Plain texts that software makes of date and place say nothing new; the content is what somebody wrote.
  const tags = asList(object['tag']).filter((tag) => isNode(tag) && typesOf(tag).includes('Hashtag'));
  const pictures = [...asList(object['attachment']), ...asList(object['image'])].filter(isPicture);
  const banner = pictures.find((picture) => picture['isBannerImage'] === true) ?? pictures[0];
  return {
    '@type': 'Event',
    '@id': object['id'],
    name: object['name'],
    description: object['content'] ?? object['summary'],
    startDate: object['startTime'],
    // Some write an end that nobody set.
    endDate: object['displayEndTime'] === false ? undefined : object['endTime'],
    previousStartDate: object['previousStartTime'],
    eventStatus: statuses[status.toUpperCase()] ?? status,
    eventSchedule: { scheduleTimezone: object['timezone'] },
    location: asList(object['location']).map((place) =>
      isNode(place) && place['type'] === undefined ? { ...place, type: 'Place' } : place,
    ),
    organizer: organizersOf(object),
    image: banner && {
      url: hrefOf(banner['url']) ?? hrefOf(banner),
      caption: banner['name'] ?? banner['summary'],
    },
    url: hrefOf(object['url']) ?? object['id'],
    inLanguage: object['inLanguage'],
    keywords: tags.map((tag) => textIn((tag as JsonLdNode)['name'])).filter((name) => name !== undefined),
    maximumAttendeeCapacity: object['maximumAttendeeCapacity'],
  };
}

function isPicture(value: unknown): value is JsonLdNode {
  if (!isNode(value)) return false;
  return typesOf(value).includes('Image') || textIn(value['mediaType'])?.startsWith('image/') === true;
}

/** Named organizers; an address of an actor says no name. */
function organizersOf(object: JsonLdNode): unknown[] {
  const [collection] = asList(object['organizers']);
  const items = isNode(collection)
    ? (collection['items'] ?? (collection['first'] as JsonLdNode | undefined)?.['items'])
    : undefined;
  return [...asList(items), ...asList(object['contacts'])]
    .filter((item) => isNode(item) && typeof item['name'] === 'string')
    .map((item) => ({
      name: (item as JsonLdNode)['name'],
      url: hrefOf((item as JsonLdNode)['url']) ?? (item as JsonLdNode)['id'],
    }));
}

/** An address: text, a Link, or the one of several that people read. */
function hrefOf(value: unknown): string | undefined {
  const links = asList(value);
  const page = links.find((link) => isNode(link) && /html/.test(textIn(link['mediaType']) ?? '')) ?? links[0];
  return typeof page === 'string' ? page : isNode(page) ? textIn(page['href'] ?? page['url']) : undefined;
}

/** Days that `toActivity` has written beside the moments. */
function wholeDays(object: JsonLdNode, { previous }: Partial<TweetupEvent>): Partial<TweetupEvent> {
  const note = {
    start: object['schema:startDate'],
    end: object['schema:endDate'],
    timeZone: object['timezone'],
  };
  const days = wholeDaysOf(note, object['startTime'], object['endTime']);
  if (!days) return {};
  const before = previous?.map((each) => ({ ...each, start: each.start?.replace(/T00:00$/, '') }));
  return { end: undefined, timeZone: undefined, ...days, ...(before ? { previous: before } : {}) };
}

/** What schema.org has no word for. */
function ownFields(object: JsonLdNode): Partial<TweetupEvent> {
  const fields: Partial<TweetupEvent> = {};
  const participation = textIn(object['externalParticipationUrl']);
  if (participation !== undefined) fields.rsvp = { url: participation };
  const links = asList(object['attachment']).flatMap((link) => {
    const href = isNode(link) && typesOf(link).includes('Link') ? textIn(link['href']) : undefined;
    const title = isNode(link) ? textIn(link['name']) : undefined;
    return href === undefined ? [] : [title === undefined ? href : { url: href, title }];
  });
  if (links.length > 0) fields.links = links.slice(0, 200);
  const updated = textIn(object['updated']);
  if (updated !== undefined) fields.updatedAt = updated;
  return fields;
}
