import { announcedMs } from '../notice.ts';
import { defineRule, type Severity } from '../rule.ts';
import { awpug, geocaching2006, lastMinute, oshw, ownTerms } from '../sources.ts';
import { HOUR, when } from '../when.ts';

export default /* @__PURE__ */ defineRule({
  id: 'notice-short',
  group: 'notice',
  severity: 'warning',
  messages: {
    title: 'There is time to plan',
    message: {
      one: 'Between the announcement and the start is only {count} hour.',
      other: 'Between the announcement and the start are only {count} hours.',
    },
    why: 'People need time to plan. At the tweetup of the textbook nobody else could come, because it was announced at short notice.',
    fix: 'Announce one or two weeks ahead (six if people must travel), or repeat it soon.',
  },
  source: [ownTerms, lastMinute, geocaching2006, awpug, oshw],
  thresholds: {
    hours: 48,
    adviceHours: 168,
    alongsideHours: 6,
    alongsideAdviceHours: 48,
    onlineAdviceHours: 24,
  },
  examples: {
    bad: { announcedAt: '2027-03-11T12:00:00Z', start: '2027-03-11T18:00' },
    good: { announcedAt: '2027-02-25T12:00:00Z', start: '2027-03-11T18:00' },
  },
  check(context, limits) {
    const { event, setting } = context;
    const { startMs } = when(context);
    const announced = announcedMs(context);
    if (announced === undefined || startMs === undefined || announced >= startMs) return 'not-applicable';
    // Who comes to a series knows when the next one is.
    if (event.recurrence || event.status === 'cancelled') return 'not-applicable';
    const hours = (startMs - announced) / HOUR;
    const [hard, soft] =
      setting !== 'in-person'
        ? [0, limits['onlineAdviceHours']!]
        : event.alongside
          ? [limits['alongsideHours']!, limits['alongsideAdviceHours']!]
          : [limits['hours']!, limits['adviceHours']!];
    const severity: Severity | undefined = hours < hard ? 'warning' : hours < soft ? 'advice' : undefined;
    return severity ? { severity, path: ['announcedAt'], params: { count: Math.floor(hours) } } : 'pass';
  },
});
