/** Times as a calendar file has them. */
import { addDays, isAllDay, wallFromMs } from '../../../time/wall-time.ts';
import { resolveWallTime, wallTimeAt } from '../../../time/zone.ts';

/** `2026-12-03T18:30` as `20261203T183000`, `2026-12-03` as `20261203`. */
export function compactWall(wall: string): string {
  const digits = wall.replace(/[:-]/g, '');
  return wall.length === 16 ? `${digits}00` : digits;
}

/** An instant as `20261203T183000Z`. */
export function compactInstant(at: Date): string {
  return `${compactWall(wallFromMs(Math.floor(at.getTime() / 1000) * 1000))}Z`;
}

/** A property with one or more times of the form and zone that its event's start has. */
export function timeLine(name: string, walls: readonly string[], zone: string | undefined): string {
  if (isAllDay(walls[0]!)) return `${name};VALUE=DATE:${walls.map(compactWall).join(',')}`;
  if (zone === undefined || isUtc(zone))
    return `${name}:${walls.map((wall) => `${compactWall(wall)}Z`).join(',')}`;
  return `${name};TZID=${zone}:${walls.map((wall) => compactWall(existing(wall, zone))).join(',')}`;
}

/** Readers differ on a time that the clocks skip, so the one that they show then is written. */
function existing(wall: string, zone: string): string {
  const { at, kind } = resolveWallTime(wall, zone);
  return kind === 'gap' ? wallTimeAt(zone, at) : wall;
}

/** DTEND: for whole days the day after; in UTC where the wall time alone would be read wrongly. */
export function endLine(end: string, start: string, zone: string | undefined): string {
  if (isAllDay(end)) return timeLine('DTEND', [addDays(end, 1)], zone);
  if (zone !== undefined && !isUtc(zone)) {
    const begins = resolveWallTime(start, zone).at;
    const first = resolveWallTime(end, zone);
    if (first.kind === 'overlap' && first.at <= begins) {
      return `DTEND:${compactInstant(resolveWallTime(end, zone, 'later').at)}`;
    }
  }
  return timeLine('DTEND', [end], zone);
}

/** Zones that are written with a `Z` and need no VTIMEZONE. */
export function isUtc(zone: string): boolean {
  return (
    zone === 'UTC' ||
    zone === 'Etc/UTC' ||
    zone === 'Etc/GMT' ||
    zone === 'Etc/Zulu' ||
    zone === 'Etc/Universal'
  );
}

/** A rule whose UNTIL has the form that RFC 5545 3.3.10 wants beside this start. */
export function writtenRule(rule: string, start: string, zone: string | undefined): string {
  return rule.replace(/(^|;)UNTIL=([^;]*)/i, (all, before: string, until: string) => {
    const match = /^(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d):?(\d\d)?(Z)?)?$/i.exec(until);
    if (!match) return all;
    const [, year, month, day, hour, minute, second = '00', utc] = match;
    const date = `${year}-${month}-${day}`;
    const wall = hour === undefined ? `${date}T23:59:59` : `${date}T${hour}:${minute}:${second}`;
    if (isAllDay(start)) {
      const local = utc && zone !== undefined ? wallTimeAt(zone, new Date(`${wall}Z`)) : date;
      return `${before}UNTIL=${compactWall(local.slice(0, 10))}`;
    }
    const at = utc || zone === undefined ? new Date(`${wall}Z`) : resolveWallTime(wall, zone).at;
    return `${before}UNTIL=${compactInstant(at)}`;
  });
}
