/** Reading calendar files: tolerant, linear, and honest about what it had to guess. */
import type { Report } from '../../../event/clean.ts';
import type { ParsedFeed } from '../../../event/feed.ts';
import type { Problem } from '../../../event/problem.ts';
import type { FeedInfo, TweetupEvent } from '../../../event/schema.ts';
import { checkZone } from '../../../time/zone.ts';
import { first, type RawCalendar, readComponents } from './components.ts';
import { type Draft, instantOf } from './draft.ts';
import { complete, finishFields, madeUpId } from './event.ts';
import { isRange, reportRange, SeriesSplitter } from './ranges.ts';
import { applyOverrides, isNewer, overridesByDate, type ReadEntry, readRecurrence } from './series.ts';
import { handlers } from './table.ts';
import { eventTimes } from './times.ts';
import { textOf, unescapeText } from './values.ts';
import { ZoneTable } from './zone-table.ts';

export interface ReadOptions {
  /** The zone of floating times where the calendar gives none; the reader's own when absent. */
  timeZone?: string | undefined;
  /** The address that the text was read from. */
  url?: string | undefined;
  /** Leaves out what its owner marked as private (CLASS), and reports it. */
  withoutPrivate?: boolean | undefined;
  /** Events beyond this are left out and reported. Default 250,000. */
  maxEvents?: number | undefined;
}

/** A file of problems is not read by anybody. */
const maxProblems = 1000;

/**
 * Reads the events of a calendar file (RFC 5545, and what is found in the wild). Never throws: an entry that cannot be
 * read costs only itself and is reported with its line in `params.line`.
 */
export function fromICalendar(text: string, options: ReadOptions = {}): ParsedFeed {
  const problems: Problem[] = [];
  // Bytes of a file that nobody decoded, most likely.
  if (typeof text !== 'string') {
    problems.push({ code: 'not-a-calendar', level: 'error', path: [] });
    return { feed: {}, events: [], problems };
  }
  const report: Report = (problem) => {
    if (problems.length < maxProblems) problems.push(problem);
  };
  const calendars = readComponents(text, handlers, (code, line, received) =>
    report({
      code,
      level: 'warning',
      path: [],
      params: { line },
      ...(received === undefined ? {} : { received: received.slice(0, 60) }),
    }),
  );
  if (calendars.length === 0) {
    report({ code: 'not-a-calendar', level: 'error', path: [], received: text.slice(0, 60) });
    return { feed: {}, events: [], problems };
  }
  const entries = readEntries(calendars, options, report);
  return { feed: feedInfo(calendars), events: toEvents(entries, report), problems };
}

function readEntries(calendars: RawCalendar[], options: ReadOptions, report: Report): ReadEntry[] {
  const entries: ReadEntry[] = [];
  const fallback = readersZone(options.timeZone);
  const limit = options.maxEvents ?? 250_000;
  let count = 0;
  for (const calendar of calendars) {
    const zones = new ZoneTable(calendar, fallback);
    const cancelled = /^cancel$/i.test(first(calendar, 'METHOD')?.value.trim() ?? '');
    const title = calendarTitle(calendar);
    for (const draft of calendar.events) {
      if (++count > limit) continue;
      if (draft.isPrivate && options.withoutPrivate) {
        report({ code: 'calendar-private', level: 'warning', path: [], params: { line: draft.line } });
        continue;
      }
      const entry = readEntry(draft, zones, title, options.timeZone, report);
      if (!entry) continue;
      if (cancelled) entry.fields.status = 'cancelled';
      entries.push(entry);
    }
  }
  if (count > limit) report({ code: 'too-many-events', level: 'error', path: [], params: { count, limit } });
  return entries;
}

function readEntry(
  draft: Draft,
  zones: ZoneTable,
  title: string | undefined,
  fallbackZone: string | undefined,
  report: Report,
): ReadEntry | undefined {
  const about = draft.uid === undefined ? undefined : { eventId: draft.uid.slice(0, 100) };
  const times = eventTimes(draft, zones, fallbackZone, (problem) => report({ ...problem, ...about }));
  if (!times) {
    const { line, value } = draft.start ?? { line: draft.line, value: '' };
    const received = value.slice(0, 60);
    report({
      code: 'calendar-no-start',
      level: 'error',
      path: ['start'],
      received,
      params: { line },
      ...about,
    });
    return undefined;
  }
  if (draft.fields.title === '') {
    draft.untitled = true;
    // One date of a series has its title.
    if (!draft.recurrenceId) {
      report({
        code: 'calendar-no-title',
        level: 'warning',
        path: ['title'],
        params: { line: draft.line },
        ...about,
      });
    }
  }
  return { draft, times, fields: finishFields(draft, title), zones };
}

function toEvents(entries: readonly ReadEntry[], report: Report): TweetupEvent[] {
  const groups = new Map<string, ReadEntry[]>();
  for (const entry of entries) {
    const key = entry.draft.uid ?? madeUpId(entry.draft);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  const events: TweetupEvent[] = [];
  const ids = new Map<string, number>();
  const add = (entry: ReadEntry, base: string, uid: string | undefined): TweetupEvent => {
    const stem = base.length > 480 ? base.slice(0, 480).toWellFormed() : base;
    let id = stem;
    for (let number = ids.get(stem) ?? 1; ids.has(id); number++) {
      id = `${stem}~${number + 1}`;
      ids.set(stem, number + 1);
    }
    ids.set(id, 1);
    // Another event under the same UID is another event.
    const ownUid = uid === undefined ? undefined : id === base ? uid : id;
    const event = complete(entry.fields, id, ownUid, entry.times);
    if (repeats(entry.draft)) {
      const recurrence = readRecurrence(entry, (problem) =>
        report({ ...problem, eventId: id.slice(0, 100) }),
      );
      if (recurrence) event.recurrence = recurrence;
    }
    events.push(event);
    return event;
  };
  const splitter = new SeriesSplitter(report);
  for (const [key, group] of groups) {
    const [only] = group as [ReadEntry];
    const { uid } = only.draft;
    if (group.length === 1 && !only.draft.recurrenceId) {
      add(only, key, uid);
      continue;
    }
    const alone = (entry: ReadEntry) => {
      const name = `${key}~${entry.draft.recurrenceId!.value.trim().slice(0, 20)}`;
      return add(
        { ...entry, draft: { ...entry.draft, rules: [], dates: [], except: [] } },
        name,
        uid && name,
      );
    };
    const stated = group.filter((entry) => !entry.draft.recurrenceId);
    // Outlook writes the copy of a series as though it were a date of the one that it was copied from.
    const copies = stated.length > 0 ? [] : group.filter(({ draft }) => draft.rules.length > 0);
    const copy = copies.length === 1 ? copies[0] : undefined;
    const masters = copy ? [copy] : newestVersions(stated);
    const overrides = group.filter((entry) => entry.draft.recurrenceId && entry !== copy);
    for (const [index, entry] of masters.entries()) {
      const event = add(entry, key, uid);
      if (index > 0) continue;
      const ranges = overrides.filter(({ draft }) => isRange(draft));
      const dates = overridesByDate(
        entry,
        overrides.filter(({ draft }) => !isRange(draft)),
      );
      if (ranges.length === 0) applyOverrides(event, entry, dates);
      else splitter.apply(event, entry, dates, overridesByDate(entry, ranges), alone);
    }
    if (masters.length > 0) continue;
    // Dates of a series that is not in the file stand for themselves.
    for (const entry of newestOfDates(overrides)) {
      if (isRange(entry.draft)) reportRange(entry.draft, report);
      alone(entry);
    }
  }
  return events;
}

function repeats({ rules, dates, except }: Draft): boolean {
  return rules.length > 0 || dates.length > 0 || except.length > 0;
}

/**
 * The events under one UID that stand beside each other. SEQUENCE says which is a later version of another; with the same
 * number, those with another start or title are events of their own that share a UID by mistake.
 */
function newestVersions(masters: ReadEntry[]): ReadEntry[] {
  if (masters.length < 2) return masters;
  const highest = masters.reduce((top, { draft }) => Math.max(top, draft.sequence), 0);
  const chosen = new Map<string, ReadEntry>();
  for (const entry of masters) {
    if (entry.draft.sequence < highest) continue;
    const key = `${entry.times.start}|${entry.fields.title}`;
    const earlier = chosen.get(key);
    if (!earlier || isNewer(entry.draft, earlier.draft)) chosen.set(key, entry);
  }
  return [...chosen.values()];
}

function newestOfDates(overrides: ReadEntry[]): ReadEntry[] {
  const chosen = new Map<string, ReadEntry>();
  for (const entry of overrides) {
    const key = entry.draft.recurrenceId!.value.trim();
    const earlier = chosen.get(key);
    if (!earlier || isNewer(entry.draft, earlier.draft)) chosen.set(key, entry);
  }
  return [...chosen.values()];
}

function calendarTitle(calendar: RawCalendar): string | undefined {
  const title = first(calendar, 'X-WR-CALNAME') ?? first(calendar, 'NAME');
  return title && textOf(title.value, 2000);
}

function feedInfo(calendars: RawCalendar[]): FeedInfo {
  const feed: FeedInfo = {};
  for (const calendar of calendars) {
    const title = calendarTitle(calendar);
    if (title !== undefined) feed.title ??= title;
    const url = first(calendar, 'URL') ?? first(calendar, 'X-ORIGINAL-URL') ?? first(calendar, 'SOURCE');
    const address = url && unescapeText(url.value).trim().slice(0, 4096).toWellFormed();
    if (address) feed.url ??= address;
    const updatedAt = instantOf(first(calendar, 'LAST-MODIFIED')?.value ?? '');
    if (updatedAt !== undefined) feed.updatedAt ??= updatedAt;
  }
  return feed;
}

/** The zone for floating times: the one asked for, else the reader's own. */
function readersZone(asked: string | undefined): string {
  if (asked !== undefined && checkZone(asked).ok) return asked;
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return checkZone(own).ok ? own : 'UTC';
}
