/** The VEVENTs of one event: itself, and its dates that differ. */
import type { TweetupEvent } from '../../../event/schema.ts';
import { checkRule } from '../../../time/rule.ts';
import { eventOf, type Occurrence } from '../../../time/timed.ts';
import { isAllDay, msOfWall, parseWallTime, wallFromMs } from '../../../time/wall-time.ts';
import { isZone } from '../../../time/zone.ts';
import { escapeText } from '../../../internal/content-line.ts';
import { contentLines, type TextOptions } from './write-fields.ts';
import { compactInstant, endLine, timeLine, writtenRule } from './write-time.ts';

/** Hears which zone is needed in which years; `open` where a rule has no end. */
export type NeedZone = (zone: string, from: number, to: number, open: boolean) => void;

export interface EventOptions extends TextOptions {
  now: Date;
  url?: string | undefined;
}

type Change = NonNullable<NonNullable<TweetupEvent['recurrence']>['changes']>[number];

/** All lines of one event, not yet folded; none where it has no start that exists. */
export function eventLines(
  of: TweetupEvent | Occurrence<TweetupEvent>,
  options: EventOptions,
  needZone: NeedZone,
): string[] {
  const event = eventOf(of);
  const key = 'startsAt' in of && 'event' in of ? of.key : '';
  if (!canBeWritten(event)) return [];
  const uid = uidOf(event, options.url) + (key === '' ? '' : `/${key}`);
  const recurs = key === '' && event.recurrence !== undefined;
  need(event, recurs, needZone);

  const lines = ['BEGIN:VEVENT', `UID:${uid}`, ...times(event, options)];
  if (recurs) lines.push(...recurrenceLines(event));
  lines.push(...contentLines(event, options), 'END:VEVENT');
  if (recurs) {
    for (const change of event.recurrence?.changes ?? []) {
      const own = changedEvent(event, change);
      if (!own) continue;
      need(own, false, needZone);
      lines.push(
        'BEGIN:VEVENT',
        `UID:${uid}`,
        timeLine('RECURRENCE-ID', [inForm(change.at, event)], event.timeZone),
      );
      lines.push(...times(own, options), ...contentLines(own, options), 'END:VEVENT');
    }
  }
  return lines;
}

function canBeWritten(event: TweetupEvent): boolean {
  const start = parseWallTime(event.start);
  return start !== undefined && (start.allDay || (event.timeZone !== undefined && isZone(event.timeZone)));
}

/** Stable and unique in the world: the imported one, else the id at the host that the event is published on. */
function uidOf({ id, uid, url }: TweetupEvent, feedUrl: string | undefined): string {
  const host = [feedUrl, url]
    .map((each) => (each !== undefined && URL.canParse(each) ? new URL(each).host : ''))
    .find(Boolean);
  const name = uid ?? `${encodeURIComponent(id.toWellFormed())}@${host ?? 'tweetup.invalid'}`;
  return escapeText(name.slice(0, 900));
}

function times(event: TweetupEvent, options: EventOptions): string[] {
  const { start, end, timeZone, updatedAt, revision } = event;
  const changed = updatedAt === undefined ? NaN : Date.parse(updatedAt);
  const stamp = compactInstant(Number.isNaN(changed) ? options.now : new Date(changed));
  const lines = [`DTSTAMP:${stamp}`, `SEQUENCE:${revision ?? 0}`];
  if (!Number.isNaN(changed)) lines.push(`LAST-MODIFIED:${stamp}`);
  lines.push(timeLine('DTSTART', [start], timeZone));
  const last =
    end !== undefined && parseWallTime(end)?.allDay === isAllDay(start) && end >= start ? end : undefined;
  if (isAllDay(start)) lines.push(endLine(last ?? start, start, timeZone));
  else if (last !== undefined && last > start) lines.push(endLine(last, start, timeZone));
  return lines;
}

function recurrenceLines(event: TweetupEvent): string[] {
  const { rule, dates = [], except = [] } = event.recurrence ?? {};
  const { start, timeZone } = event;
  const lines: string[] = [];
  if (rule !== undefined && checkRule(rule).ok) {
    lines.push(`RRULE:${writtenRule(rule.toUpperCase().replace(/[^A-Z0-9=;,+:-]/g, ''), start, timeZone)}`);
  }
  const further = unique(dates, event);
  if (further.length > 0) lines.push(timeLine('RDATE', further, timeZone));
  const without = unique(except, event);
  // A day without a time takes every date of that day away.
  for (const day of except) {
    if (isAllDay(day))
      without.push(...further.filter((date) => date.startsWith(day) && !without.includes(date)));
  }
  if (without.length > 0) lines.push(timeLine('EXDATE', without, timeZone));
  return lines;
}

function unique(dates: readonly string[], event: TweetupEvent): string[] {
  return [...new Set(dates.filter((date) => parseWallTime(date)).map((date) => inForm(date, event)))];
}

/** A date or time of a series in the form of its start. */
function inForm(written: string, { start }: TweetupEvent): string {
  if (isAllDay(start)) return written.slice(0, 10);
  return isAllDay(written) ? written + start.slice(10) : written;
}

/** The event on a date that differs. */
function changedEvent(event: TweetupEvent, change: Change): TweetupEvent | undefined {
  if (!parseWallTime(change.at)) return undefined;
  const { recurrence: _, end: __, ...rest } = event;
  const { at, ...changes } = change;
  const start = change.start ?? inForm(at, event);
  const own: TweetupEvent = { ...rest, ...changes, start };
  const asPlanned = start === inForm(at, event) || (event.status ?? 'planned') !== 'planned';
  if (change.status === undefined && !asPlanned) own.status = 'moved';
  const end = change.end ?? shifted(event, start);
  if (end !== undefined) own.end = end;
  return canBeWritten(own) ? own : undefined;
}

/** Where the end falls when the start is moved, by wall time. */
function shifted({ start, end }: TweetupEvent, to: string): string | undefined {
  if (end === undefined || isAllDay(to) !== isAllDay(start)) return undefined;
  return wallFromMs(msOfWall(to) + msOfWall(end) - msOfWall(start), isAllDay(to));
}

function need(event: TweetupEvent, recurs: boolean, needZone: NeedZone): void {
  if (isAllDay(event.start) || event.timeZone === undefined) return;
  const from = Number(event.start.slice(0, 4));
  const walls = [event.start, event.end ?? event.start, ...(recurs ? (event.recurrence?.dates ?? []) : [])];
  const rule = recurs ? event.recurrence?.rule : undefined;
  const until = rule && /UNTIL=(\d{4})/i.exec(rule)?.[1];
  const last = Math.max(...walls.map((wall) => Number(wall.slice(0, 4))), until ? Number(until) : from);
  const first = Math.min(...walls.map((wall) => Number(wall.slice(0, 4))));
  // A rule that counts may go on for years; nobody looks further than ten.
  const open = rule !== undefined && until === undefined;
  needZone(event.timeZone, first, Math.min(open ? last + 10 : last, first + 60), open);
}
