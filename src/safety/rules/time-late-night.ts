import { lateOnPurpose } from '../phrases/time.ts';
import { mentions } from '../phrases.ts';
import { defineRule } from '../rule.ts';
import { guardia, lifeChoices, toughbyte } from '../sources.ts';
import { allTexts } from '../words.ts';
import { DAY, HOUR, when } from '../when.ts';

export default /* @__PURE__ */ defineRule({
  id: 'time-late-night',
  group: 'time',
  severity: 'warning',
  settings: ['in-person'],
  messages: {
    title: 'It is not in the middle of the night',
    message: 'It starts in the middle of the night.',
    ends: 'It ends in the middle of the night.',
    why: 'A first meeting at that hour is hard to leave safely: the last bus is gone and the streets are empty.',
    fix: 'Start earlier; early evening straight after work works best.',
    'ends-fix': 'End earlier, or say how people get home.',
  },
  source: [guardia, lifeChoices, toughbyte],
  thresholds: { latestStart: 22, earliestStart: 6, latestEnd: 24.5 },
  examples: {
    bad: { start: '2027-03-11T23:00', end: '2027-03-12T01:00' },
    good: { start: '2027-03-11T18:00', end: '2027-03-11T20:00' },
  },
  check(context, { latestStart, earliestStart, latestEnd }) {
    const { start, startMs, end, endMs } = when(context);
    if (!start || start.allDay || startMs === undefined) return 'not-applicable';
    if (mentions(context, lateOnPurpose, allTexts(context))) return 'pass';
    const hour = start.hour! + start.minute! / 60;
    if (hour >= latestStart! || hour < earliestStart!) return { path: ['start'] };
    if (!end || end.allDay || endMs === undefined || endMs <= startMs) return 'pass';
    const clock = (((endMs % DAY) + DAY) % DAY) / HOUR;
    // The hour of the end, counted on from the evening before.
    const late = clock < earliestStart! ? clock + 24 : clock;
    return endMs - startMs <= DAY && late > latestEnd! ? { as: 'ends', path: ['end'] } : 'pass';
  },
});
