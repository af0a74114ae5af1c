/** RFC 5545 recurrence rules (3.3.10), read into data. */
import { remember } from '../internal/intl-cache.ts';
import { parseWallTime, wallToMs } from './wall-time.ts';

/** A rule that exists. Weekdays are 0 for Sunday to 6. */
export interface Rule {
  freq: 'SECONDLY' | 'MINUTELY' | 'HOURLY' | 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  interval: number;
  count?: number;
  /** The last moment: in UTC, in the event's own time, or to the end of a day; as though it were UTC. */
  until?: { ms: number; form: 'utc' | 'local' | 'date' };
  /** `nth` is 0 for every such weekday of the period. */
  byDay?: { nth: number; day: number }[];
  byMonthDay?: number[];
  byMonth?: number[];
  bySetPos?: number[];
  weekStart: number;
  /** Parts that only the library expands, as they were written. */
  rest: ReadonlyMap<string, string>;
  /** True where `expand.ts` expands it; else it takes the library. */
  own: boolean;
  text: string;
}

const frequencies = ['SECONDLY', 'MINUTELY', 'HOURLY', 'DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;
const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** Least and greatest number of a part; where the least is negative, 0 is none. */
const ranges: Readonly<Record<string, readonly [number, number]>> = {
  BYMONTH: [1, 12],
  BYMONTHDAY: [-31, 31],
  BYSETPOS: [-366, 366],
  BYYEARDAY: [-366, 366],
  BYWEEKNO: [-53, 53],
  BYHOUR: [0, 23],
  BYMINUTE: [0, 59],
  BYSECOND: [0, 60],
  INTERVAL: [1, 1_000_000],
  COUNT: [1, 1_000_000],
};

function numbers(name: string, text: string): number[] | undefined {
  const [least, greatest] = ranges[name]!;
  const list: number[] = [];
  for (const part of text.split(',')) {
    const value = Number(part);
    const fits = /^[+-]?\d{1,7}$/.test(part) && value >= least && value <= greatest;
    if (!fits || (least < 0 && value === 0)) return undefined;
    list.push(value);
  }
  return list;
}

function readUntil(text: string): Rule['until'] {
  const match = /^(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d)(?::?(\d\d))?(Z)?)?$/.exec(text);
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second = '00', utc] = match;
  const date = `${year}-${month}-${day}`;
  const wall = parseWallTime(hour === undefined ? date : `${date}T${hour}:${minute}:${second}`);
  return wall && { ms: wallToMs(wall), form: wall.allDay ? 'date' : utc ? 'utc' : 'local' };
}

function readDays(text: string): Rule['byDay'] {
  const days: { nth: number; day: number }[] = [];
  for (const part of text.split(',')) {
    const match = /^([+-]?\d{1,2})?(SU|MO|TU|WE|TH|FR|SA)$/.exec(part);
    const nth = Number(match?.[1] ?? 0);
    if (!match || Math.abs(nth) > 53 || (match[1] && nth === 0)) return undefined;
    days.push({ nth, day: weekdays.indexOf(match[2]!) });
  }
  return days;
}

/** Which rules `expand.ts` knows: those in which every date follows from a period, its days and the start's time. */
function isOwn(rule: Rule): boolean {
  const { freq } = rule;
  if (rule.rest.size > 0 || freq === 'HOURLY' || freq === 'MINUTELY' || freq === 'SECONDLY') return false;
  const ordinal = rule.byDay?.some(({ nth }) => nth !== 0) ?? false;
  if (ordinal && (freq === 'DAILY' || freq === 'WEEKLY' || rule.byMonthDay)) return false;
  return !(freq === 'WEEKLY' && rule.byMonthDay);
}

/** The rule in `FREQ=MONTHLY;BYDAY=1TH` (a leading `RRULE:` is allowed); undefined where it is none. */
export const readRule: (text: string) => Rule | undefined = /* @__PURE__ */ remember((text) => {
  const rest = new Map<string, string>();
  const rule: Partial<Rule> & Pick<Rule, 'interval' | 'weekStart' | 'rest'> = {
    interval: 1,
    weekStart: 1,
    rest,
  };
  const written = text
    .trim()
    .toUpperCase()
    .replace(/^RRULE:/, '');
  for (const part of written.split(';')) {
    if (part === '') continue;
    const [name = '', value = ''] = part.replaceAll(' ', '').split('=');
    if (name === 'FREQ') rule.freq = frequencies.find((each) => each === value);
    else if (name === 'UNTIL') {
      if (!(rule.until = readUntil(value))) return undefined;
    } else if (name === 'BYDAY') {
      if (!(rule.byDay = readDays(value))) return undefined;
    } else if (name === 'WKST') {
      if ((rule.weekStart = weekdays.indexOf(value)) < 0) return undefined;
    } else {
      const list = Object.hasOwn(ranges, name) ? numbers(name, value) : undefined;
      if (!list) return undefined;
      if (name === 'INTERVAL') rule.interval = list[0]!;
      else if (name === 'COUNT') rule.count = list[0]!;
      else if (name === 'BYMONTH') rule.byMonth = list;
      else if (name === 'BYMONTHDAY') rule.byMonthDay = list;
      else if (name === 'BYSETPOS') rule.bySetPos = list;
      else rest.set(name, value);
    }
  }
  if (!rule.freq) return undefined;
  const whole: Rule = { ...rule, freq: rule.freq, own: false, text: written };
  whole.own = isOwn(whole);
  return whole;
}, 500);

/** Whether a rule can be read, and whether `loadRecurrence` has to come first. */
export type RuleCheck = { ok: false } | { ok: true; needsLibrary: boolean };

/** Whether `text` is a recurrence rule that `occurrences` can expand. */
export function checkRule(text: string): RuleCheck {
  const rule = readRule(text);
  return rule ? { ok: true, needsLibrary: !rule.own } : { ok: false };
}
