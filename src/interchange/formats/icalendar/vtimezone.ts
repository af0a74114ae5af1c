/** What a VTIMEZONE defines, for zones that no name tells: offsets by yearly rules and listed dates. */
import { daysInMonth, msOfWall } from '../../../time/wall-time.ts';
import { type Component, first } from './components.ts';
import { readOffset, readTime } from './values.ts';

/** The yearly rule of an observance; all times as wall-time milliseconds. */
interface YearlyRule {
  month: number;
  /** 0 is Sunday. */
  weekday: number | undefined;
  /** 1 the first, -1 the last; 0 with `days`. */
  nth: number;
  /** Days of the month that the weekday must fall on. */
  days: number[];
  until: number;
}

interface Observance {
  to: number;
  from: number;
  start: number;
  /** Time of day. */
  time: number;
  rule: YearlyRule | undefined;
  dates: number[];
}

export interface ZoneDefinition {
  id: string;
  /** The IANA name that some writers add. */
  location: string | undefined;
  observances: Observance[];
}

const DAY = 86_400_000;
const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const maxObservances = 500;
const maxDates = 2000;

/** Reads a VTIMEZONE; parts that make no sense are left out. */
export function readZoneDefinition(zone: Component): ZoneDefinition {
  const observances = zone.parts.slice(0, maxObservances).map(readObservance);
  return {
    id: first(zone, 'TZID')?.value ?? '',
    location: first(zone, 'X-LIC-LOCATION')?.value.trim(),
    observances: observances.filter((observance) => observance !== undefined),
  };
}

function readObservance(part: Component): Observance | undefined {
  const to = readOffset(first(part, 'TZOFFSETTO')?.value ?? '');
  const start = readTime(first(part, 'DTSTART')?.value ?? '');
  if (to === undefined || !start) return undefined;
  const at = msOfWall(start.wall);
  const dates: number[] = [];
  for (const property of part.properties) {
    if (property.name !== 'RDATE') continue;
    for (const text of property.value.split(',', maxDates)) {
      const date = readTime(text.split('/')[0]!);
      if (date && dates.length < maxDates) dates.push(msOfWall(date.wall));
    }
  }
  return {
    to,
    from: readOffset(first(part, 'TZOFFSETFROM')?.value ?? '') ?? to,
    start: at,
    time: ((at % DAY) + DAY) % DAY,
    rule: readRule(first(part, 'RRULE')?.value ?? '', at),
    dates: dates.sort((a, b) => a - b),
  };
}

function readRule(text: string, start: number): YearlyRule | undefined {
  const parts = new Map<string, string>();
  for (const part of text.toUpperCase().split(';')) {
    const equals = part.indexOf('=');
    if (equals > 0) parts.set(part.slice(0, equals).trim(), part.slice(equals + 1).trim());
  }
  if (parts.get('FREQ') !== 'YEARLY') return undefined;
  const at = new Date(start);
  const day = /^([+-]?\d)?(SU|MO|TU|WE|TH|FR|SA)$/.exec(parts.get('BYDAY') ?? '');
  const until = readTime(parts.get('UNTIL') ?? '');
  const days = (parts.get('BYMONTHDAY') ?? '')
    .split(',')
    .map(Number)
    .filter((number) => number >= 1 && number <= 31);
  return {
    month: Number(parts.get('BYMONTH') ?? at.getUTCMonth() + 1),
    weekday: day ? weekdays.indexOf(day[2]!) : undefined,
    nth: Number(day?.[1] ?? 0),
    days: days.length > 0 ? days : day ? [] : [at.getUTCDate()],
    // A day of slack: UNTIL is in UTC, the rule is not.
    until: until ? msOfWall(until.wall) + DAY : Infinity,
  };
}

/** The onset of a rule in a year, in wall time; `undefined` where it has none. */
function onset(observance: Observance, rule: YearlyRule, year: number): number | undefined {
  const last = daysInMonth(year, rule.month);
  const weekdayOf = (day: number) => new Date(Date.UTC(year, rule.month - 1, day)).getUTCDay();
  let found: number | undefined;
  if (rule.weekday === undefined) {
    found = rule.days[0];
  } else if (rule.days.length > 0) {
    found = rule.days.find((day) => day <= last && weekdayOf(day) === rule.weekday);
  } else {
    const firstOne = 1 + ((rule.weekday - weekdayOf(1) + 7) % 7);
    const lastOne = last - ((weekdayOf(last) - rule.weekday + 7) % 7);
    found = rule.nth < 0 ? lastOne + (rule.nth + 1) * 7 : firstOne + (Math.max(rule.nth, 1) - 1) * 7;
  }
  if (found === undefined || found < 1 || found > last) return undefined;
  const at = Date.UTC(year, rule.month - 1, found) + observance.time;
  return at >= observance.start && at <= rule.until ? at : undefined;
}

/** The offset at a wall time (in wall-time milliseconds), east positive; `undefined` where nothing is defined. */
export function definedOffset(zone: ZoneDefinition, wall: number): number | undefined {
  const year = new Date(wall).getUTCFullYear();
  let latest = -Infinity;
  let offset: number | undefined;
  let earliest: Observance | undefined;
  const consider = (at: number | undefined, observance: Observance) => {
    // The later of two that begin at once is the one that a reader would meet last.
    if (at !== undefined && at <= wall && at >= latest) [latest, offset] = [at, observance.to];
  };
  for (const observance of zone.observances) {
    if (!earliest || observance.start < earliest.start) earliest = observance;
    consider(observance.start, observance);
    for (const date of observance.dates) consider(date, observance);
    if (!observance.rule || observance.rule.month < 1 || observance.rule.month > 12) continue;
    const until = observance.rule.until;
    const lastYear = until === Infinity ? year : Math.min(year, new Date(until).getUTCFullYear());
    consider(onset(observance, observance.rule, lastYear), observance);
    consider(onset(observance, observance.rule, lastYear - 1), observance);
  }
  return offset ?? earliest?.from;
}
