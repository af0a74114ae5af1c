import { wallFromMs } from '../../time/wall-time.ts';
import { defineRule } from '../rule.ts';
import { bushInternet, geocachingHosts } from '../sources.ts';
import { MINUTE, when } from '../when.ts';

export default /* @__PURE__ */ defineRule({
  id: 'time-end-missing',
  group: 'time',
  severity: 'warning',
  messages: {
    title: 'An end time is given',
    message: 'There is no end time.',
    why: 'People cannot plan the way home, or tell someone when they will be back.',
    fix: 'Add an end time; “people often stay on” is fine as text.',
  },
  source: [geocachingHosts, bushInternet],
  thresholds: { suggestMinutes: 90, suggestOnlineMinutes: 60 },
  examples: { bad: { end: undefined }, good: { end: '2027-03-11T20:00' } },
  check(context, { suggestMinutes, suggestOnlineMinutes }) {
    const { start, end, startMs } = when(context);
    if (!start || start.allDay) return 'not-applicable';
    if (end) return 'pass';
    const minutes = context.setting === 'in-person' ? suggestMinutes! : suggestOnlineMinutes!;
    const path = ['end'];
    return { path, suggestion: { path, value: wallFromMs(startMs! + minutes * MINUTE) } };
  },
});
