/**
 * Wall time: a local date and time as people say it, without a zone. It is text (`2026-12-03T18:30`, or the date alone
 * for all day); calculations use the number of milliseconds that it would have in UTC, so no machine zone gets near.
 */
import { TweetupTimeError } from './time-error.ts';

export const DAY: number = 86_400_000;
/** The Gregorian calendar repeats after 400 years; `Date.UTC` reads the years 0 to 99 as 1900 to 1999. */
const CYCLE = 146_097 * DAY;

/** A wall time in its parts. `hour`, `minute` and `second` are there unless it is a date alone. */
export interface WallTime {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
  hour?: number;
  minute?: number;
  second?: number;
  /** A date alone. */
  allDay: boolean;
}

const pattern = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?)?$/;

/** The parts of `2026-12-03T18:30`, `2026-12-03T18:30:05` or `2026-12-03`; undefined for anything that does not exist. */
export function parseWallTime(text: string): WallTime | undefined {
  const match = pattern.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  if (match[4] === undefined) return { year, month, day, allDay: true };
  const [hour, minute, second] = [Number(match[4]), Number(match[5]), Number(match[6] ?? 0)];
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  return { year, month, day, hour, minute, second, allDay: false };
}

/** Days of a month, 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The wall time read as though it were UTC, in milliseconds; a date is its midnight. */
export function wallToMs(wall: Omit<WallTime, 'allDay'>): number {
  return (
    Date.UTC(wall.year + 400, wall.month - 1, wall.day, wall.hour ?? 0, wall.minute ?? 0, wall.second ?? 0) -
    CYCLE
  );
}

/** The milliseconds of a wall time text. Throws `wall-time-invalid`. */
export function msOfWall(text: string): number {
  const wall = parseWallTime(text);
  if (!wall) {
    throw new TweetupTimeError(
      'wall-time-invalid',
      `Expected an existing local time such as 2026-12-03T18:30 or a date such as 2026-12-03, got "${String(text).slice(0, 60)}".`,
    );
  }
  return wallToMs(wall);
}

/** The text of a wall time given as though it were UTC; seconds only where they are not zero. */
export function wallFromMs(ms: number, allDay = false): string {
  const iso = new Date(ms).toISOString();
  return iso.slice(0, allDay ? 10 : ms % 60_000 === 0 ? 16 : 19);
}

/** The inverse of `parseWallTime`; seconds only where they are not zero. */
export function printWallTime(wall: WallTime): string {
  return wallFromMs(wallToMs(wall), wall.allDay);
}

/** True for a date without a time, that is for all day. False for what is missing: reading it as a time says so. */
export function isAllDay(wall: string): boolean {
  return wall?.length === 10;
}

/** The date of a wall time. */
export function dateOf(wall: string): string {
  return wall.slice(0, 10);
}

/** `n` calendar days later, in the same form. Throws `wall-time-invalid`; a RangeError where `n` is no number. */
export function addDays(wall: string, n: number): string {
  return wallFromMs(msOfWall(wall) + n * DAY, isAllDay(wall));
}

/** Negative where `a` comes first. A date comes before every time of that day. Throws `wall-time-invalid`. */
export function compareWall(a: string, b: string): number {
  return msOfWall(a) - msOfWall(b) || Number(isAllDay(b)) - Number(isAllDay(a));
}
