/** schema.org Schedule and recurrence rules: the part that both can say. */
import type { Recurrence, TweetupEvent } from '../../../event/schema.ts';
import { checkRule } from '../../../time/rule.ts';
import { isAllDay } from '../../../time/wall-time.ts';
import { asList, localName, textIn, type JsonLdNode } from './node.ts';

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const units: Readonly<Record<string, string>> = { DAILY: 'D', WEEKLY: 'W', MONTHLY: 'M', YEARLY: 'Y' };

function partsOf(rule: string): Map<string, string> {
  return new Map(
    rule
      .toUpperCase()
      .split(';')
      .map((part) => part.split('=', 2) as [string, string]),
  );
}

/** The schedule of an event that repeats by a rule; `undefined` where a Schedule cannot say it. */
export function scheduleOf({ start, end, timeZone, recurrence }: TweetupEvent): JsonLdNode | undefined {
  if (recurrence?.rule === undefined || !checkRule(recurrence.rule).ok) return undefined;
  const parts = partsOf(recurrence.rule);
  const unit = units[parts.get('FREQ') ?? ''];
  const sayable = ['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'BYDAY', 'BYMONTHDAY', 'BYMONTH', 'WKST'];
  if (unit === undefined || ![...parts.keys()].every((key) => sayable.includes(key))) return undefined;
  const byDay = parts
    .get('BYDAY')
    ?.split(',')
    .map((day) => {
      const name = days.find((each) => each.slice(0, 2).toUpperCase() === day);
      return name ? `https://schema.org/${name}` : day;
    });
  const numbers = (key: string) => parts.get(key)?.split(',').map(Number);
  const until = parts.get('UNTIL');
  return {
    '@type': 'Schedule',
    repeatFrequency: `P${parts.get('INTERVAL') ?? '1'}${unit}`,
    ...(byDay ? { byDay } : {}),
    ...(parts.has('BYMONTHDAY') ? { byMonthDay: numbers('BYMONTHDAY') } : {}),
    ...(parts.has('BYMONTH') ? { byMonth: numbers('BYMONTH') } : {}),
    ...(parts.has('COUNT') ? { repeatCount: Number(parts.get('COUNT')) } : {}),
    startDate: start.slice(0, 10),
    ...(until ? { endDate: until.replace(/^(\d{4})-?(\d\d)-?(\d\d).*$/, '$1-$2-$3') } : {}),
    ...(isAllDay(start) ? {} : { startTime: start.slice(11) }),
    ...(end === undefined || isAllDay(end) ? {} : { endTime: end.slice(11) }),
    ...(timeZone === undefined ? {} : { scheduleTimezone: timeZone }),
    ...(recurrence.except?.length ? { exceptDate: recurrence.except } : {}),
  };
}

/** What a Schedule says as a recurrence; `undefined` where nothing can be made of it. */
export function recurrenceOf(schedule: JsonLdNode): Recurrence | undefined {
  const frequency = textIn(schedule['repeatFrequency'])?.trim() ?? '';
  const match = /^P(\d{1,4})([DWMY])$/i.exec(frequency);
  const named = Object.keys(units).find((key) => key === localName(frequency).toUpperCase());
  const freq = match ? Object.keys(units).find((key) => units[key] === match[2]!.toUpperCase()) : named;
  if (freq === undefined) return undefined;
  const parts = [`FREQ=${freq}`];
  if (match && match[1] !== '1') parts.push(`INTERVAL=${Number(match[1])}`);
  const byDay = asList(schedule['byDay']).map((day) => {
    const name = localName(textIn(day) ?? '');
    return days.includes(name) ? name.slice(0, 2).toUpperCase() : name;
  });
  const list = (key: string) =>
    asList(schedule[key])
      .map((each) => Number(each))
      .filter(Number.isInteger);
  if (byDay.length > 0) parts.push(`BYDAY=${byDay.join(',')}`);
  if (list('byMonthDay').length > 0) parts.push(`BYMONTHDAY=${list('byMonthDay').join(',')}`);
  if (list('byMonth').length > 0) parts.push(`BYMONTH=${list('byMonth').join(',')}`);
  const count = Number(schedule['repeatCount']);
  const until = /^(\d{4})-(\d\d)-(\d\d)/.exec(textIn(schedule['endDate']) ?? '');
  if (Number.isInteger(count) && count > 0) parts.push(`COUNT=${count}`);
  else if (until) parts.push(`UNTIL=${until[1]}${until[2]}${until[3]}`);
  const rule = parts.join(';');
  if (!checkRule(rule).ok) return undefined;
  const except = asList(schedule['exceptDate'])
    .map((date) => /^\d{4}-\d\d-\d\d(T\d\d:\d\d)?/.exec(textIn(date) ?? '')?.[0])
    .filter((date) => date !== undefined);
  return except.length > 0 ? { rule, except } : { rule };
}
