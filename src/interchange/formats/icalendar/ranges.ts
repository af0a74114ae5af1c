/**
 * RECURRENCE-ID;RANGE=THISANDFUTURE (RFC 5545 3.8.4.4): a date and all that follow it are other than the series says, and
 * begin earlier or later by the same time. An event of ours has one rule, so such a series becomes two events: it ends
 * before the date, and goes on under `<uid>~<the date>`.
 */
import type { Report } from '../../../event/clean.ts';
import type { Recurrence, TweetupEvent } from '../../../event/schema.ts';
import { readSimple } from '../../../time/simple-rule.ts';
import { DAY, msOfWall, wallFromMs } from '../../../time/wall-time.ts';
import type { Draft } from './draft.ts';
import { complete } from './event.ts';
import { shiftedEnd } from './times.ts';
import { applyOverrides, inZoneOf, type ReadEntry } from './series.ts';
import { endBefore, printRule, ruleParts, shiftRule } from './shift-rule.ts';
import { isWritable, param } from './values.ts';

/** Dates that are listed where no rule can say them: eight years of a monthly series. */
const maxListed = 100;
/** Such changes of one series. */
const maxParts = 50;
/** Dates of one file that are counted through. */
const maxCounted = 500_000;

/** What goes on from a date. */
interface Part {
  /** Where it begins as the series has it, in wall-time milliseconds, and how far it has moved. */
  at: number;
  delta: number;
  entry: ReadEntry;
  /** As though no other part came after it. */
  recurrence: Recurrence;
}

export function isRange({ recurrenceId }: Draft): boolean {
  return recurrenceId !== undefined && param(recurrenceId.params, 'RANGE')?.toUpperCase() === 'THISANDFUTURE';
}

/** What counting costs is shared by all series of a file. */
export class SeriesSplitter {
  readonly #report: Report;
  #left = maxCounted;

  constructor(report: Report) {
    this.#report = report;
  }

  /**
   * Puts the changes of its dates into a series, and hands what follows a change for good to `add`, which returns the
   * event that it made of it.
   * @param dates what changes at one date
   * @param ranges what changes from a date on
   */
  apply(
    event: TweetupEvent,
    master: ReadEntry,
    dates: Map<string, ReadEntry>,
    ranges: ReadonlyMap<string, ReadEntry>,
    add: (entry: ReadEntry) => TweetupEvent,
  ): void {
    const series = event.recurrence ?? {};
    const parts: Part[] = [];
    for (const [at, entry] of [...ranges].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const part = parts.length < maxParts ? this.#part(series, master, at, entry) : undefined;
      if (part) parts.push(part);
      else {
        if (!dates.has(at)) dates.set(at, entry);
        reportRange(entry.draft, this.#report);
      }
    }
    const { allDay, start } = master.times;
    const begins = msOfWall(start);
    const moved = (wall: string, delta: number) => {
      const there = wallFromMs(msOfWall(wall) + delta, allDay);
      return isWritable(there) ? there : wall;
    };
    // What was first may be changed too: then the series is only what goes on.
    const whole: Part = { at: begins, delta: 0, entry: master, recurrence: series };
    const all = parts[0] && parts[0].at <= begins ? parts : [whole, ...parts];
    for (const [index, { at, delta, entry, recurrence }] of all.entries()) {
      const next = all[index + 1]?.at ?? Infinity;
      const from = index === 0 ? -Infinity : at;
      const part = index === 0 ? event : add(entry);
      if (index === 0 && entry !== master) {
        const { id, uid } = part;
        complete(Object.assign(part, entry.fields), id, uid, entry.times);
      }
      const bounded = next === Infinity ? recurrence : boundedTo(recurrence, next + delta, allDay);
      if (Object.keys(bounded).length > 0) part.recurrence = bounded;
      else delete part.recurrence;
      const own = [...dates].filter(([date]) => msOfWall(date) >= from && msOfWall(date) < next);
      applyOverrides(part, entry, new Map(own.map(([date, each]) => [moved(date, delta), each])));
    }
  }

  #part(series: Recurrence, master: ReadEntry, date: string, entry: ReadEntry): Part | undefined {
    const { allDay, timeZone } = master.times;
    const { dates, except, changes } = series;
    this.#left -= 100 + (dates?.length ?? 0) + (except?.length ?? 0) + (changes?.length ?? 0);
    if (this.#left < 0 || entry.times.allDay !== allDay) return undefined;
    const at = msOfWall(date);
    const moved = inZoneOf(master.times, entry.times);
    const delta = msOfWall(moved.start) - at;
    const recurrence = this.#moved(series, master, at, delta, entry.draft);
    if (!recurrence) return undefined;
    // Without an end of its own it is as long as the series; a day is a day.
    const end = moved.end ?? (allDay ? undefined : shiftedEnd(master.times, moved.start));
    const known = end !== undefined && isWritable(end);
    const times = { start: moved.start, allDay, ...(timeZone && { timeZone }), ...(known && { end }) };
    const fields = { ...master.fields, ...entry.fields };
    if (entry.draft.untitled) fields.title = master.fields.title;
    return { at, delta, entry: { ...entry, times, fields }, recurrence };
  }

  /** The dates from `at` on, moved; `undefined` where that cannot be said. */
  #moved(
    series: Recurrence,
    master: ReadEntry,
    at: number,
    delta: number,
    draft: Draft,
  ): Recurrence | undefined {
    const { allDay } = master.times;
    const move = (wall: string) => wallFromMs(msOfWall(wall) + delta, allDay);
    const stays = (ms: number) => ms >= at && isWritable(wallFromMs(ms + delta));
    const later = (walls: readonly string[] = []) => walls.filter((wall) => stays(msOfWall(wall)));
    const dates = later(series.dates)
      .filter((wall) => msOfWall(wall) > at)
      .map(move);
    const result: Recurrence = {};
    if (series.rule !== undefined) {
      const rest = this.#rest(series.rule, msOfWall(master.times.start), at, delta);
      if (!rest) return undefined;
      if (rest.rule !== undefined) result.rule = rest.rule;
      dates.push(...rest.dates.filter(stays).map((ms) => wallFromMs(ms + delta, allDay)));
      if (rest.cut) {
        const { line } = draft.recurrenceId!;
        const params = { line, count: maxListed };
        this.#report({
          code: 'calendar-range-dates',
          level: 'warning',
          path: ['recurrence'],
          params,
          ...about(draft),
        });
      }
    }
    const except = later(series.except).map(move);
    const changes = series.changes
      ?.filter((change) => stays(msOfWall(change.at)))
      .map((change) => ({ ...change, at: move(change.at), ...(change.end && { end: move(change.end) }) }));
    if (dates.length > 0) result.dates = [...new Set(dates)].sort();
    if (except.length > 0) result.except = except;
    if (changes?.length) result.changes = changes;
    return result;
  }

  /** What a rule still has to give from `at` on: a rule, or the next dates (not yet moved). */
  #rest(rule: string, start: number, at: number, delta: number): Rest | undefined {
    const shifted = shiftRule(rule, at, delta);
    const count = Number(ruleParts(rule).get('COUNT') ?? Infinity);
    if (shifted !== undefined && count === Infinity) return { rule: shifted, dates: [], cut: false };
    const ready = readSimple(rule, start);
    if (!ready) return undefined;
    const dates: number[] = [];
    let before = 0;
    try {
      for (const ms of ready.starts(start, ready.until ? ready.until.ms + DAY : Infinity)) {
        if (--this.#left < 0) return undefined;
        if (ms < at) before++;
        else if (shifted !== undefined || dates.length > maxListed) break;
        else if (ms > at) dates.push(ms);
      }
    } catch {
      return undefined;
    }
    if (shifted === undefined) return { dates: dates.slice(0, maxListed), cut: dates.length > maxListed };
    const parts = ruleParts(shifted);
    parts.set('COUNT', String(Math.max(1, count - before)));
    return { rule: printRule(parts), dates: [], cut: false };
  }
}

interface Rest {
  rule?: string;
  dates: number[];
  cut: boolean;
}

function about({ uid }: Draft): { eventId?: string } {
  return uid === undefined ? {} : { eventId: uid.slice(0, 100) };
}

/** Says that a change from a date on is only shown at that date. */
export function reportRange(draft: Draft, report: Report): void {
  const params = { line: draft.recurrenceId!.line };
  report({ code: 'calendar-range', level: 'warning', path: ['recurrence'], params, ...about(draft) });
}

/** What a series has before a moment of its own. */
function boundedTo(recurrence: Recurrence, end: number, allDay: boolean): Recurrence {
  const before = (wall: string) => msOfWall(wall) < end;
  const result: Recurrence = {};
  if (recurrence.rule !== undefined) result.rule = endBefore(recurrence.rule, end, allDay);
  const dates = recurrence.dates?.filter(before);
  const except = recurrence.except?.filter(before);
  const changes = recurrence.changes?.filter(({ at }) => before(at));
  if (dates?.length) result.dates = dates;
  if (except?.length) result.except = except;
  if (changes?.length) result.changes = changes;
  return result;
}
