/** All RFC 5545 recurrence rules (3.3.10), read into data. Pages load this only where `simple-rule.ts` does not do. */
import { remember } from '../internal/intl-cache.ts';
import type { NthDay } from './plan.ts';
import { type Until, plain, readDays, readSimple, readUntil, weekdays } from './simple-rule.ts';

export type Frequency = (typeof frequencies)[number];
const frequencies = ['SECONDLY', 'MINUTELY', 'HOURLY', 'DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;

/** A rule that exists. */
export interface Rule {
  freq: Frequency;
  interval: number;
  /** `Infinity` without COUNT. */
  count: number;
  until?: Until;
  byDay?: NthDay[];
  /** The numbers of BYMONTH, BYMONTHDAY, BYSETPOS, BYYEARDAY, BYWEEKNO, BYHOUR, BYMINUTE, BYSECOND. */
  by: Readonly<Partial<Record<string, number[]>>>;
  /** 0 for Sunday. */
  weekStart: number;
  text: string;
}

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
  const range = Object.hasOwn(ranges, name) ? ranges[name] : undefined;
  if (!range || !/^[+-]?\d{1,7}(,[+-]?\d{1,7})*$/.test(text)) return undefined;
  const list = text.split(',').map(Number);
  const [least, greatest] = range;
  return list.every((each) => each >= least && each <= greatest && !(least < 0 && each === 0))
    ? list
    : undefined;
}

/** As `readUntil`, and with the dashes and colons that some write. */
function untilOf(text: string): Until | undefined {
  const written = text.replace(/[-:]/g, '');
  return /^\d{8}(T([01]\d|2[0-3])[0-5]\d([0-5]\d)?Z?)?$/.test(written) ? readUntil(written) : undefined;
}

const dayList =
  /^([+-]?([1-9]|[1-4]\d|5[0-3]))?(SU|MO|TU|WE|TH|FR|SA)(,([+-]?([1-9]|[1-4]\d|5[0-3]))?(SU|MO|TU|WE|TH|FR|SA))*$/;

/** The rule in `FREQ=MONTHLY;BYDAY=1TH` (a leading `RRULE:` is allowed); undefined where it is none. */
export const readRule: (text: string) => Rule | undefined = /* @__PURE__ */ remember((text) => {
  const by: Record<string, number[]> = {};
  const written = plain(text);
  const rule: Omit<Rule, 'freq'> = { interval: 1, count: Infinity, weekStart: 1, by, text: written };
  let freq: Frequency | undefined;
  for (const part of written.split(';')) {
    if (part === '') continue;
    const [name = '', value = ''] = part.split('=');
    if (name === 'FREQ') {
      freq = frequencies.find((each) => each === value);
    } else if (name === 'UNTIL') {
      if (!(rule.until = untilOf(value))) return undefined;
    } else if (name === 'BYDAY') {
      if (!dayList.test(value)) return undefined;
      rule.byDay = readDays(value);
    } else if (name === 'WKST') {
      rule.weekStart = weekdays.indexOf(value) / 2;
      if (value.length !== 2 || rule.weekStart < 0 || rule.weekStart % 1 !== 0) return undefined;
    } else {
      const list = numbers(name, value);
      if (!list) return undefined;
      if (name === 'INTERVAL') rule.interval = list[0]!;
      else if (name === 'COUNT') rule.count = list[0]!;
      else by[name] = list;
    }
  }
  return freq && { ...rule, freq };
}, 500);

/** Whether a rule can be read, and whether `loadRecurrence` has to come before `occurrences`. */
export type RuleCheck = { ok: false } | { ok: true; needsLoading: boolean };

/** Whether `text` is a recurrence rule. Never throws: what is no text is none. */
export function checkRule(text: string): RuleCheck {
  return typeof text === 'string' && readRule(text)
    ? { ok: true, needsLoading: !readSimple(text, 0) }
    : { ok: false };
}
