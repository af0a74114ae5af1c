import { resolveWallTime, wallTimeAt } from '../../time/zone.ts';
import { defineRule, type Failure } from '../rule.ts';
import { rfc5545 } from '../sources.ts';
import { when } from '../when.ts';
import { zoneOf } from '../zone.ts';

export default /* @__PURE__ */ defineRule({
  id: 'time-nonexistent',
  group: 'time',
  severity: 'error',
  messages: {
    title: 'The clock shows these times once',
    message: 'The time {time} does not exist on that day: the clocks go forward.',
    twice: 'The time {time} comes twice on that day: the clocks go back.',
    why: 'Every calendar decides differently, so people arrive an hour apart.',
    fix: 'Move it by an hour, or state the time in UTC too.',
  },
  source: [rfc5545],
  examples: {
    bad: { start: '2027-03-28T01:30', timeZone: 'Europe/London' },
    good: { start: '2027-03-28T12:30', timeZone: 'Europe/London' },
  },
  check(context) {
    const { start, end } = when(context);
    const zone = zoneOf(context);
    if (!start || start.allDay || !zone) return 'not-applicable';
    const failures: Failure[] = [];
    for (const key of ['start', 'end'] as const) {
      const wall = context.event[key];
      if (!wall || (key === 'end' && (!end || end.allDay))) continue;
      const { kind, at } = resolveWallTime(wall, zone);
      if (kind === 'exact') continue;
      const time = wall.slice(11, 16);
      failures.push(
        kind === 'gap'
          ? { path: [key], params: { time }, suggestion: { path: [key], value: wallTimeAt(zone, at) } }
          : { as: 'twice', severity: 'warning', path: [key], params: { time } },
      );
    }
    return failures;
  },
});
