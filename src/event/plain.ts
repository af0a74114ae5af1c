/** The short way: values that are right exactly as they stand. Whatever is not goes to the tolerant reader. */
import { parseWallTime } from '../time/wall-time.ts';
import { resolveWall } from '../time/guard.ts';
import { isZone } from '../time/is-zone.ts';
import { knownAudiences, knownKinds } from './kinds.ts';
import { eventShape, feedShape, fit, type Shape } from './plain-shape.ts';
import type { FeedInfo, TweetupEvent } from './schema.ts';

/**
 * What the tolerant reader would mend or report, seen in JSON: escaped characters (controls and lone surrogates among
 * them), line breaks of other systems, `null`, white space that names lose, `#` and `@` before names, bidi controls.
 * It may suspect too much, never too little.
 */
const suspect =
  /\\[bfru]|[[:,]null[\],}]|"[\s#＃]|(?<!"contact":)"@|\s"|"title":"[^"]*(\s\s|\\)|[\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]/;

const longest = 100_000;

/** `value` as the schema has it, where nothing about it needs mending; else `undefined`. */
function readPlain(shape: Shape, value: Record<string, unknown>): Record<string, unknown> | undefined {
  const known = fit(shape, value);
  if (!known) return undefined;
  const text = JSON.stringify(known);
  return text.length > longest || suspect.test(text) ? undefined : known;
}

/** A feed's own fields, where nothing about them needs mending or reporting; else `undefined`. */
export function readPlainInfo(info: Record<string, unknown>): FeedInfo | undefined {
  return readPlain(feedShape, info);
}

/** One event, where nothing about it needs mending or reporting; else `undefined`. */
export function readPlainEvent(item: unknown, defaults: Record<string, unknown>): TweetupEvent | undefined {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return undefined;
  const event = readPlain(eventShape, { ...defaults, ...item });
  return event && hasRequired(event) && isConsistent(event) ? event : undefined;
}

function hasRequired(event: Record<string, unknown>): event is TweetupEvent {
  return 'id' in event && 'title' in event && 'start' in event;
}

/** Rules that need no second look; the reader knows the rest. */
const usualRule =
  /^FREQ=(?:(?:DAILY|WEEKLY|MONTHLY)(?:;INTERVAL=[1-9]\d?)?(?:;BYDAY=(?:MO|TU|WE|TH|FR|SA|SU)(?:,(?:MO|TU|WE|TH|FR|SA|SU))*)?|MONTHLY(?:;INTERVAL=[1-9]\d?)?;BYDAY=[+-]?[1-5](?:MO|TU|WE|TH|FR|SA|SU))$/;

function isConsistent({ start, end, timeZone, kind, audience, recurrence }: TweetupEvent): boolean {
  const allDay = parseWallTime(start)?.allDay;
  return (
    (timeZone === undefined ? allDay === true : isZone(timeZone)) &&
    (end === undefined || (end >= start && allDay === parseWallTime(end)?.allDay)) &&
    (allDay || (exists(start, timeZone!) && (end === undefined || exists(end, timeZone!)))) &&
    (kind === undefined || knownKinds.includes(kind)) &&
    (audience === undefined || knownAudiences.includes(audience)) &&
    (recurrence?.rule === undefined || usualRule.test(recurrence.rule))
  );
}

/** Once: not skipped or repeated by a clock change. */
function exists(wall: string, zone: string): boolean {
  return resolveWall(wall, zone).kind === 'exact';
}
