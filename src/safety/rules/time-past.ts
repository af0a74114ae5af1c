import { defineRule } from '../rule.ts';
import { gancio } from '../sources.ts';
import { DAY, HOUR, when } from '../when.ts';
import { localMs, zoneOf } from '../zone.ts';

export default /* @__PURE__ */ defineRule({
  id: 'time-past',
  group: 'time',
  severity: 'error',
  messages: {
    title: 'The date is still to come',
    message: 'The date is in the past.',
    why: 'People come on a day when nobody else does, or not at all.',
    fix: 'Correct the year or the month. If it has taken place, link the recap.',
  },
  source: [gancio],
  thresholds: { assumedHours: 3 },
  examples: {
    bad: { start: '2026-03-12T18:00', end: '2026-03-12T20:00' },
    good: { start: '2027-03-11T18:00' },
  },
  check(context, { assumedHours }) {
    const { event } = context;
    const { start, startMs, endMs } = when(context);
    const now = localMs(context, context.now);
    const over = event.links?.some((link) => (link as { rel?: unknown } | undefined)?.rel === 'recap');
    if (startMs === undefined || now === undefined || event.recurrence || over) return 'not-applicable';
    if (event.status === 'cancelled' || event.status === 'postponed') return 'not-applicable';
    const ends = Math.max(endMs ?? 0, startMs + (start!.allDay ? DAY : endMs ? 0 : assumedHours! * HOUR));
    // Without a zone it may still be going on somewhere.
    return now > ends + (zoneOf(context) ? 0 : 14 * HOUR) ? { path: ['start'] } : 'pass';
  },
});
