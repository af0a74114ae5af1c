/** Unknown input to one event, or to the reasons why not. The only place that trusts nothing. */
import { checkZone } from '../time/zone-check.ts';
import { resolveWallTime, wallTimeAt } from '../time/zone.ts';
import { checkRule } from '../time/rule.ts';
import { spaced } from '../time/spaced.ts';
import { parseWallTime } from '../time/wall-time.ts';
import { cleanValue, type Report } from './clean.ts';
import { knownAudiences, knownKinds } from './kinds.ts';
import { reportMisspelt } from './misspelt.ts';
import type { Problem } from './problem.ts';
import { received } from './received.ts';
import { salvage } from './salvage.ts';
import { instantPattern } from './patterns.ts';
import { eventSchema, type TweetupEvent } from './schema.ts';
import { venueKind } from './venue-kinds.ts';

export interface ParseEventOptions {
  /** What a field is where the event has none; fields as in the feed's `defaults`, already clean. */
  defaults?: Record<string, unknown> | undefined;
  /** The zone of events that name none; its use is reported as `zone-assumed`. */
  timeZone?: string | undefined;
  /** Where the event stands in its document, for problems. */
  path?: (string | number)[] | undefined;
}

export interface ReadEvent {
  event?: TweetupEvent;
  problems: Problem[];
}

/**
 * Reads one event tolerantly: only a bad `id`, `title`, `start` or `timeZone`, or an `end` before `start`, costs it; any
 * other bad field is left out. What was wrong is in `problems`, in either case.
 */
export function readEvent(input: unknown, options: ParseEventOptions = {}): ReadEvent {
  const problems: Problem[] = [];
  const path = options.path ?? [];
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    const came = input === undefined ? { received: 'undefined' } : received(input);
    problems.push({ code: 'not-an-event', level: 'error', path, expected: 'object', ...came });
    return { problems };
  }
  const report: Report = (problem) => problems.push(problem);
  const own = cleanValue(input, path, report) as Record<string, unknown>;
  reportMisspelt(eventSchema, own, path, report);
  const raw: Record<string, unknown> = { ...options.defaults, ...own };

  normaliseIdentity(raw, path, report);
  normaliseTime(raw, path, options.timeZone, report);
  normaliseNames(raw);
  let event: TweetupEvent | undefined;
  if (!problems.some((problem) => problem.level === 'error')) {
    event = salvage(eventSchema, raw, path, report);
    if (event) {
      checkRecurrence(event, path, report);
      reportUnknown(event, path, report);
    }
  }
  const eventId = typeof raw['id'] === 'string' ? raw['id'] : undefined;
  if (eventId !== undefined) for (const problem of problems) problem.eventId = eventId.slice(0, 100);
  return event ? { event, problems } : { problems };
}

/** `id` and `title`: numbers count as ids, white space in titles is folded. */
function normaliseIdentity(raw: Record<string, unknown>, path: (string | number)[], report: Report): void {
  if (typeof raw['id'] === 'number') raw['id'] = String(raw['id']);
  if (typeof raw['title'] === 'string')
    raw['title'] = raw['title'].replace(/\s+/g, ' ').trim().slice(0, 2000).toWellFormed();
  for (const key of ['id', 'title'] as const) {
    const value = raw[key];
    if (value === undefined || value === '')
      report({ code: 'required', level: 'error', path: [...path, key] });
    else if (typeof value !== 'string')
      report({
        code: 'wrong-type',
        level: 'error',
        path: [...path, key],
        expected: 'string',
        ...received(value),
      });
  }
  const id = raw['id'];
  if (typeof id === 'string' && id.length > 500)
    report({
      code: 'too-long',
      level: 'error',
      path: [...path, 'id'],
      params: { length: id.length, limit: 500 },
    });
}

/** `start`, `end` and `timeZone`: what costs the event, and what can be mended. */
function normaliseTime(
  raw: Record<string, unknown>,
  path: (string | number)[],
  fallbackZone: string | undefined,
  report: Report,
): void {
  const start = raw['start'];
  const startPath = [...path, 'start'];
  if (start === undefined || start === '') {
    report({ code: 'required', level: 'error', path: startPath });
    return;
  }
  if (typeof start !== 'string') {
    report({
      code: 'wrong-type',
      level: 'error',
      path: startPath,
      expected: 'wall-time',
      ...received(start),
    });
    return;
  }
  const startText = spaced(start);
  const isInstant = instantPattern.test(startText);
  const wall = isInstant ? undefined : parseWallTime(startText);
  if (!isInstant && !wall) {
    const code = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?)?$/.test(startText)
      ? 'date-nonexistent'
      : 'wrong-form';
    report({ code, level: 'error', path: startPath, expected: 'wall-time', ...received(start) });
    return;
  }
  raw['start'] = startText;
  const allDay = wall?.allDay === true;
  const zone = normaliseZone(raw, path, { allDay, isInstant, fallbackZone }, report);
  if (isInstant && zone !== undefined) raw['start'] = fromInstant(startText, zone, startPath, report);
  normaliseEnd(raw, path, zone, report);
  if (zone !== undefined && !isInstant)
    for (const key of ['start', 'end']) reportShift(raw[key], zone, [...path, key], report);
}

/** A wall time that the clocks skip or repeat has one meaning here, but its writer may not know. */
function reportShift(value: unknown, zone: string, path: (string | number)[], report: Report): void {
  const wall = typeof value === 'string' ? parseWallTime(value) : undefined;
  if (!wall || wall.allDay) return;
  const { at, kind } = resolveWallTime(value as string, zone);
  if (kind === 'exact') return;
  const params = { zone, wall: wallTimeAt(zone, at) };
  report({ code: `time-in-${kind}`, level: 'warning', path, ...received(value), params });
}

/** The zone that the event's wall times are in; `undefined` where there is none, or it is bad (reported). */
function normaliseZone(
  raw: Record<string, unknown>,
  path: (string | number)[],
  about: { allDay: boolean; isInstant: boolean; fallbackZone: string | undefined },
  report: Report,
): string | undefined {
  const zonePath = [...path, 'timeZone'];
  const given = raw['timeZone'];
  if (given === undefined || given === '') {
    delete raw['timeZone'];
    if (about.allDay) return undefined;
    // An instant without a zone is at least right in UTC.
    const assumed = about.isInstant ? (about.fallbackZone ?? 'UTC') : about.fallbackZone;
    if (assumed === undefined || !checkZone(assumed).ok) {
      report({ code: 'zone-missing', level: 'error', path: zonePath });
      return undefined;
    }
    raw['timeZone'] = assumed;
    report({ code: 'zone-assumed', level: 'warning', path: zonePath, params: { zone: assumed } });
    return assumed;
  }
  const check = typeof given === 'string' ? checkZone(given) : ({ ok: false, reason: 'unknown' } as const);
  if (check.ok) return given as string;
  const code = check.reason === 'abbreviation' ? 'zone-abbreviation' : 'zone-unknown';
  const suggestion =
    'suggestion' in check && check.suggestion ? { params: { suggestion: check.suggestion } } : {};
  // A day is a day anywhere: without a zone it still can be shown.
  report({
    code,
    level: about.allDay ? 'warning' : 'error',
    path: zonePath,
    ...received(given),
    ...suggestion,
  });
  delete raw['timeZone'];
  return undefined;
}

/** `end`: of another form than `start` it is left out, before `start` it costs the event. */
function normaliseEnd(
  raw: Record<string, unknown>,
  path: (string | number)[],
  zone: string | undefined,
  report: Report,
): void {
  const endPath = [...path, 'end'];
  const end = raw['end'];
  if (typeof end !== 'string') return;
  let text = spaced(end);
  if (instantPattern.test(text)) text = zone === undefined ? '' : fromInstant(text, zone, endPath, report);
  const wall = parseWallTime(text);
  const start = String(raw['start']);
  if (wall === undefined) {
    // Left to the schema, which says what is wrong with it and leaves it out.
    if (text !== '') raw['end'] = text;
    else delete raw['end'];
  } else if (wall.allDay !== (parseWallTime(start)?.allDay ?? false)) {
    report({ code: 'end-form', level: 'warning', path: endPath, ...received(end) });
    delete raw['end'];
  } else if (text < start) {
    // Both have the same form, and this form sorts as text.
    report({ code: 'end-before-start', level: 'error', path: endPath, ...received(end), params: { start } });
  } else raw['end'] = text;
}

function fromInstant(text: string, zone: string, path: (string | number)[], report: Report): string {
  const at = new Date(text);
  if (Number.isNaN(at.getTime())) {
    report({ code: 'date-nonexistent', level: 'error', path, ...received(text) });
    return text;
  }
  const wall = wallTimeAt(zone, at);
  report({ code: 'offset-in-time', level: 'warning', path, ...received(text), params: { wall, zone } });
  return wall;
}

/** Hashtags without `#` and handles without `@`, as the design has them; people write them with. */
function normaliseNames(raw: Record<string, unknown>): void {
  const tags = raw['hashtags'];
  if (Array.isArray(tags))
    raw['hashtags'] = tags.map((tag) => (typeof tag === 'string' ? bare(tag, /^[#＃]+/) : tag));
  const alongside = raw['alongside'];
  if (isRecord(alongside) && typeof alongside['hashtag'] === 'string')
    raw['alongside'] = { ...alongside, hashtag: bare(alongside['hashtag'], /^[#＃]+/) };
  const hosts = raw['hosts'];
  if (Array.isArray(hosts))
    raw['hosts'] = hosts.map((host: unknown) => {
      if (!isRecord(host) || !isRecord(host['handles'])) return host;
      const handles = Object.entries(host['handles']).map(([network, handle]) => [
        network,
        typeof handle === 'string' ? bare(handle, /^@+/) : handle,
      ]);
      return { ...host, handles: Object.fromEntries(handles) };
    });
}

function bare(text: string, mark: RegExp): string {
  return text.trim().replace(mark, '');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A rule that cannot be read leaves the event with its first date. */
function checkRecurrence(event: TweetupEvent, path: (string | number)[], report: Report): void {
  const rule = event.recurrence?.rule;
  if (rule === undefined || checkRule(rule).ok) return;
  report({
    code: 'rule-invalid',
    level: 'warning',
    path: [...path, 'recurrence', 'rule'],
    ...received(rule),
  });
  const { rule: _, ...rest } = event.recurrence!;
  event.recurrence = rest;
}

/** Values outside the known ones are kept: others may know them. */
function reportUnknown(event: TweetupEvent, path: (string | number)[], report: Report): void {
  const unknown = (at: (string | number)[], value: string) =>
    report({ code: 'unknown-value', level: 'warning', path: [...path, ...at], ...received(value) });
  if (event.kind !== undefined && !knownKinds.includes(event.kind)) unknown(['kind'], event.kind);
  if (event.audience !== undefined && !knownAudiences.includes(event.audience))
    unknown(['audience'], event.audience);
  const kind = event.venue?.kind;
  if (kind !== undefined && !venueKind(kind)) unknown(['venue', 'kind'], kind);
}
