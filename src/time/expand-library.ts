/**
 * What is left (BYWEEKNO, BYYEARDAY, several times a day), by the `rrule` library. It is handed wall times as though they
 * were UTC and never a zone, of which it makes the machine's.
 */
import * as namespace from 'rrule';
import type { RRule as RRuleClass } from 'rrule';
import { tooLong } from './plan.ts';
import type { Rule } from './rule.ts';
import { DAY } from './wall-time.ts';

// Bundlers take the ES module, Node the CommonJS one, whose names are all in `default`. Bundlers warn of a `default` that
// is not there, unless they cannot see it.
const whole = ['default'].map((name) => (namespace as unknown as Record<string, typeof namespace>)[name])[0];
const RRule: typeof RRuleClass = (whole ?? namespace).RRule;

/** Dates taken from the library for one request. */
const MOST_DATES = 20_000;
/** Days, weeks, months or years that the library tries for one request. */
const MOST_STEPS = 50_000;
/** Times of a day that a rule may name. */
const MOST_TIMES = 5000;
const END: number = /* @__PURE__ */ Date.UTC(9999, 11, 31);

/**
 * The starts of a rule from `from` to `until`, as `follow`.
 *
 * @throws TweetupTimeError `recurrence-too-long`
 */
export function* expandWithLibrary(
  rule: Rule,
  start: number,
  from: number,
  until: number,
): Generator<number> {
  const times = ['BYHOUR', 'BYMINUTE', 'BYSECOND'].map((name) => rule.by[name]?.length ?? 1);
  if (times.reduce((a, b) => a * b) > MOST_TIMES) throw tooLong(rule.text, MOST_TIMES);
  const begin = rule.count < Infinity ? start : movedOn(rule, start, from);
  const last = Math.min(until, END);
  const most = Math.min(rule.count, MOST_DATES);
  if (start >= from) yield start;
  let after = start;
  // The library cannot pause, so it is asked for few dates first and for more when they are wanted.
  for (let size = Math.min(32, most); ; size = Math.min(size * 8, most)) {
    const dates = datesOf(rule, begin, last, size);
    for (const at of dates) if (at > after && at >= from) yield at;
    after = Math.max(after, dates.at(-1) ?? after);
    if (dates.length < size) return;
    if (size >= most) break;
  }
  if (most === MOST_DATES) throw tooLong(rule.text, MOST_DATES);
}

/** The start moved on by whole intervals to just before `from`; months and years are few enough to be counted. */
function movedOn(rule: Rule, start: number, from: number): number {
  const unit = { DAILY: DAY, WEEKLY: 7 * DAY }[rule.freq as string];
  if (!unit || from <= start) return start;
  const step = unit * rule.interval;
  return start + Math.max(0, Math.floor((from - start) / step) - 1) * step;
}

/** At most `size` dates from `begin` to `last`. */
function datesOf(rule: Rule, begin: number, last: number, size: number): number[] {
  const parts = rule.text.split(';').filter((part) => !/^(UNTIL|COUNT)=/.test(part));
  const dates: number[] = [];
  const expander = new RRule({
    ...RRule.parseString(parts.join(';')),
    dtstart: new Date(begin),
    until: new Date(last),
    tzid: null,
  });
  // The library looks at the interval in every step and stops where it is 0: its only brake for a rule that never comes.
  let steps = 0;
  Object.defineProperty(expander.options, 'interval', {
    get: () => (steps++ < 2 * MOST_STEPS ? rule.interval : 0),
  });
  expander.all((date) => {
    // Two positions of BYSETPOS that meet give the same date twice.
    if (date.getTime() !== dates.at(-1)) dates.push(date.getTime());
    return dates.length < size;
  });
  return dates;
}
