/** VTIMEZONE made from what Intl knows: rules where the years follow one, dates where they do not. */
import { DAY, daysInMonth, wallFromMs } from '../../../time/wall-time.ts';
import { offsetAt } from '../../../time/zone.ts';
import { compactWall } from './write-time.ts';

/** A change of offset, with its wall time by the clocks before it. */
interface Transition {
  wall: number;
  from: number;
  to: number;
}

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/**
 * The lines of a VTIMEZONE that is right from the first to the last year.
 * @param open whether events go on after the last year: then rules have no end.
 */
export function zoneLines(zone: string, firstYear: number, lastYear: number, open: boolean): string[] {
  // The year before brings what is in force on 1 January. Rules are seen only over several years.
  const from = Date.UTC(firstYear - 1, 0, 1);
  const to = Date.UTC(Math.max(lastYear, firstYear + 5) + 1, 0, 1);
  const all = transitions(zone, from, to);
  const lines = ['BEGIN:VTIMEZONE', `TZID:${zone}`, `X-LIC-LOCATION:${zone}`];
  const start = offsetAt(zone, from);
  const first = all[0];
  if (!first || first.wall >= Date.UTC(firstYear, 0, 1)) {
    lines.push(...observance('STANDARD', start, start, wallFromMs(from + start), []));
  }
  for (const group of grouped(all)) {
    const last = new Date(group.at(-1)!.wall).getUTCFullYear();
    const goesOn = last === new Date(to - DAY).getUTCFullYear();
    lines.push(...groupLines(group, goesOn, open, lastYear));
  }
  lines.push('END:VTIMEZONE');
  return lines;
}

/** All changes of offset between two instants, found by weeks and then by halves. */
function transitions(zone: string, from: number, to: number): Transition[] {
  const found: Transition[] = [];
  let offset = offsetAt(zone, from);
  for (let at = from; at < to; at += 7 * DAY) {
    const next = offsetAt(zone, at + 7 * DAY);
    if (next === offset) continue;
    let low = at;
    let high = at + 7 * DAY;
    while (high - low > 1000) {
      const middle = Math.floor((low + high) / 2000) * 1000;
      if (offsetAt(zone, middle) === offset) low = middle;
      else high = middle;
    }
    // Two changes within a week do not happen.
    found.push({ wall: high + offset, from: offset, to: next });
    offset = next;
  }
  return found;
}

/** Transitions of one kind: same offsets, same month. */
function grouped(all: readonly Transition[]): Transition[][] {
  const groups = new Map<string, Transition[]>();
  for (const transition of all) {
    const key = `${transition.from} ${transition.to} ${new Date(transition.wall).getUTCMonth()}`;
    const group = groups.get(key);
    if (group) group.push(transition);
    else groups.set(key, [transition]);
  }
  return [...groups.values()];
}

function groupLines(group: Transition[], goesOn: boolean, open: boolean, lastYear: number): string[] {
  const { from, to, wall } = group[0]!;
  const kind = to > from ? 'DAYLIGHT' : 'STANDARD';
  const rule = group.length >= 3 && consecutive(group) ? yearlyRule(group) : undefined;
  if (rule !== undefined && goesOn) {
    return observance(kind, from, to, wallFromMs(wall), [`RRULE:${rule}`]);
  }
  const needed = group.filter((each) => open || new Date(each.wall).getUTCFullYear() <= lastYear);
  // One observance for each: ical.js does not count the DTSTART of one with RDATE.
  return needed.flatMap((each) => observance(kind, from, to, wallFromMs(each.wall), []));
}

function consecutive(group: readonly Transition[]): boolean {
  const years = group.map(({ wall }) => new Date(wall).getUTCFullYear());
  return years.every((year, i) => i === 0 || year === years[i - 1]! + 1);
}

/** The rule that all transitions follow: a weekday of the month counted from its start or end, or after some day. */
function yearlyRule(group: readonly Transition[]): string | undefined {
  const days = group.map(({ wall }) => {
    const date = new Date(wall);
    const [day, month] = [date.getUTCDate(), date.getUTCMonth() + 1];
    return {
      day,
      month,
      weekday: date.getUTCDay(),
      time: wall % DAY,
      left: daysInMonth(date.getUTCFullYear(), month) - day,
    };
  });
  const [{ month, weekday, time, day }] = days as [(typeof days)[0]];
  if (days.some((each) => each.time !== time)) return undefined;
  const head = `FREQ=YEARLY;BYMONTH=${month}`;
  if (days.every((each) => each.day === day)) return `${head};BYMONTHDAY=${day}`;
  if (days.some((each) => each.weekday !== weekday)) return undefined;
  const name = weekdays[weekday]!;
  if (days.every((each) => each.left < 7)) return `${head};BYDAY=-1${name}`;
  const nth = Math.ceil(day / 7);
  if (days.every((each) => Math.ceil(each.day / 7) === nth)) return `${head};BYDAY=${nth}${name}`;
  const least = Math.min(...days.map((each) => each.day));
  if (Math.max(...days.map((each) => each.day)) - least > 6) return undefined;
  const week = Array.from({ length: 7 }, (_, i) => least + i);
  return week.at(-1)! > 28 ? undefined : `${head};BYMONTHDAY=${week.join(',')};BYDAY=${name}`;
}

function observance(kind: string, from: number, to: number, wall: string, more: string[]): string[] {
  return [
    `BEGIN:${kind}`,
    `DTSTART:${compactWall(wall)}`,
    `TZOFFSETFROM:${printOffset(from)}`,
    `TZOFFSETTO:${printOffset(to)}`,
    ...more,
    `END:${kind}`,
  ];
}

function printOffset(ms: number): string {
  const seconds = Math.abs(ms) / 1000;
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, Math.round(seconds) % 60];
  const digits = parts.map((part) => String(part).padStart(2, '0'));
  return `${ms < 0 ? '-' : '+'}${digits[0]}${digits[1]}${digits[2] === '00' ? '' : digits[2]}`;
}
