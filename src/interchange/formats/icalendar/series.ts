/** What belongs to one UID: the newest version of an event, and the dates of a series that differ. */
import type { Report } from '../../../event/clean.ts';
import type { Recurrence, TweetupEvent } from '../../../event/schema.ts';
import { readRule } from '../../../time/rule.ts';
import type { Draft } from './draft.ts';
import { alignedDates, type EventTimes, shiftedEnd } from './times.ts';
import { readTime } from './values.ts';
import { compactWall } from './write-time.ts';
import { moveWall } from './zones.ts';
import type { ZoneTable } from './zone-table.ts';

/** A draft that is known to have a start. */
export interface ReadEntry {
  draft: Draft;
  times: EventTimes;
  /** The draft's own, finished. */
  fields: TweetupEvent;
  zones: ZoneTable;
}

type Change = NonNullable<Recurrence['changes']>[number];
const maxDates = 5000;

/** What is left of a rule without what is no part of one, and what that was. */
export interface CleanRule {
  rule: string;
  dropped: string[];
}

/** `undefined` where nothing is left that could repeat. */
export function cleanRule(value: string): CleanRule | undefined {
  const parts: string[] = [];
  const dropped: string[] = [];
  for (const written of value.slice(0, 2000).toUpperCase().replace(/\s/g, '').split(';')) {
    const [, key = '', list = ''] = /^(?:RRULE:)?([A-Z]+)=([A-Z0-9,+:-]*)$/.exec(written) ?? [];
    const text = key === 'UNTIL' ? untilOf(list) : list.replace(/^,+|,+(?=,|$)/g, '');
    const part = `${key}=${text}`;
    if (text !== '' && readRule(key === 'FREQ' ? part : `FREQ=DAILY;${part}`)) parts.push(part);
    // `UNTIL=` and `INTERVAL=0` say nothing.
    else if (!/^(?:[A-Z]+=[0,]*)?$/.test(written)) dropped.push(written);
  }
  const rule = parts.join(';');
  return readRule(rule) && { rule, dropped };
}

/** UNTIL as the standard has it, whatever its punctuation. */
function untilOf(text: string): string {
  const time = readTime(text);
  return time ? `${compactWall(time.wall)}${time.utc ? 'Z' : ''}` : text;
}

/** When an entry repeats, without its overrides. */
export function readRecurrence({ draft, times, zones }: ReadEntry, report: Report): Recurrence | undefined {
  const recurrence: Recurrence = {};
  const path = ['recurrence', 'rule'];
  for (const { name, value, line } of draft.rules) {
    if (name === 'EXRULE') {
      // A rule of what does not take place was given up with RFC 5545; its dates are shown.
      const received = `EXRULE:${value.slice(0, 50)}`;
      report({ code: 'calendar-rule-part', level: 'warning', path, received, params: { line } });
      continue;
    }
    const clean = cleanRule(value);
    const rule = clean?.rule;
    const received = value.slice(0, 60);
    for (const part of clean?.dropped ?? []) {
      const dropped = part.slice(0, 60);
      report({ code: 'calendar-rule-part', level: 'warning', path, received: dropped, params: { line } });
    }
    if (rule === undefined)
      report({ code: 'rule-invalid', level: 'warning', path, received, params: { line } });
    else if (recurrence.rule === undefined) recurrence.rule = rule;
    else if (recurrence.rule !== rule) {
      report({ code: 'calendar-second-rule', level: 'warning', path, received, params: { line } });
    }
  }
  const changes: Change[] = [];
  const dates = new Set<string>();
  for (const property of draft.dates) {
    for (const { at, end } of alignedDates(property, times, zones, maxDates)) {
      if (at !== times.start) dates.add(at);
      if (end !== undefined && end > at && end !== shiftedEnd(times, at)) changes.push({ at, end });
    }
  }
  const except = new Set<string>();
  for (const property of draft.except) {
    for (const { at } of alignedDates(property, times, zones, maxDates)) except.add(at);
  }
  if (dates.size > 0) recurrence.dates = [...dates].slice(0, maxDates);
  if (except.size > 0) recurrence.except = [...except].slice(0, maxDates);
  if (changes.length > 0) recurrence.changes = changes.slice(0, maxDates);
  // What is only taken away from was never a series: but its start may be what is taken away.
  return Object.keys(recurrence).length > 0 ? recurrence : undefined;
}

/**
 * Overrides by the date of the series that they are for. Of two for one date the one with the higher SEQUENCE wins
 * (RFC 5545 3.8.7.4).
 */
export function overridesByDate(master: ReadEntry, overrides: readonly ReadEntry[]): Map<string, ReadEntry> {
  const chosen = new Map<string, ReadEntry>();
  for (const override of overrides) {
    const [date] = alignedDates(override.draft.recurrenceId!, master.times, override.zones, 1);
    if (!date) continue;
    const earlier = chosen.get(date.at);
    if (!earlier || isNewer(override.draft, earlier.draft)) chosen.set(date.at, override);
  }
  return chosen;
}

/** Puts the overrides of a series into it. */
export function applyOverrides(
  event: TweetupEvent,
  master: ReadEntry,
  chosen: ReadonlyMap<string, ReadEntry>,
): void {
  if (chosen.size === 0) return;
  const recurrence: Recurrence = { ...event.recurrence };
  const changes = new Map((recurrence.changes ?? []).map((change) => [change.at, change]));
  for (const [at, override] of chosen) changes.set(at, changeOf(at, master, override));
  recurrence.changes = [...changes.values()].sort((a, b) => (a.at < b.at ? -1 : 1)).slice(0, maxDates);
  if (recurrence.rule === undefined) {
    // A single event whose dates are listed only by their changes.
    const dates = new Set([...(recurrence.dates ?? []), ...chosen.keys()]);
    recurrence.dates = [...dates].sort().slice(0, maxDates);
  }
  event.recurrence = recurrence;
}

/** Whether `a` replaces `b`: higher SEQUENCE, else later change, else later in the file. */
export function isNewer(a: Draft, b: Draft): boolean {
  if (a.sequence !== b.sequence) return a.sequence > b.sequence;
  return a.stamp >= b.stamp;
}

const comparable = [
  'title',
  'description',
  'statusNote',
  'venue',
  'online',
  'hosts',
  'links',
  'url',
] as const;

/** How one date differs from its series. */
function changeOf(at: string, master: ReadEntry, { draft, fields, times }: ReadEntry): Change {
  const change: Change = { at };
  // Times of an override may be told in another zone than those of its series.
  const { start, end } = inZoneOf(master.times, times);
  const moved = start !== at;
  if (moved) change.start = start;
  if (moved || end !== shiftedEnd(master.times, at)) {
    if (end !== undefined) change.end = end;
    else if (times.allDay || master.times.end !== undefined) change.end = start;
  }
  const status = fields.status ?? (moved && master.fields.status === undefined ? 'moved' : undefined);
  if (status !== undefined && status !== master.fields.status) change.status = status;
  for (const key of comparable) {
    // Without a SUMMARY its title is made up.
    const value = key === 'title' && draft.untitled ? undefined : fields[key];
    if (value !== undefined && JSON.stringify(value) !== JSON.stringify(master.fields[key])) {
      Object.assign(change, { [key]: value });
    }
  }
  return change;
}

/** Start and end as the clocks of a series show them. */
export function inZoneOf(master: EventTimes, own: EventTimes): { start: string; end?: string } {
  if (own.allDay || master.allDay || own.timeZone === master.timeZone) return own;
  const to = master.timeZone ?? 'UTC';
  const move = (wall: string) => moveWall(wall, { name: own.timeZone ?? 'UTC', certainty: 'named' }, to);
  return { start: move(own.start), ...(own.end === undefined ? {} : { end: move(own.end) }) };
}
