import { hasPlace } from '../places.ts';
import { defineRule } from '../rule.ts';
import { googleEvent, tweetups } from '../sources.ts';
import { daysAhead } from '../days.ts';

export default /* @__PURE__ */ defineRule({
  id: 'place-missing',
  group: 'place',
  severity: 'error',
  settings: ['in-person'],
  messages: {
    title: 'A place is named',
    message: 'No place is given.',
    early: 'No place is given yet.',
    city: 'Only a town is given, no place.',
    why: 'Nobody can check that it is safe, or get there.',
    fix: 'Name a public place and give its street address.',
    'early-fix': 'Name the place as soon as it is known, at the latest four weeks before.',
  },
  source: [tweetups, googleEvent],
  thresholds: { earlyDays: 28 },
  examples: {
    bad: { venue: undefined },
    good: { venue: { name: 'Café Example', kind: 'cafe', address: '12 Market Street' } },
  },
  check(context, { earlyDays }) {
    if (hasPlace(context)) return 'pass';
    if (context.event.status === 'postponed' || context.event.status === 'cancelled') return 'not-applicable';
    // "Save the date" comes before the place is booked.
    if ((daysAhead(context) ?? 0) > earlyDays!) return { as: 'early', severity: 'advice', path: ['venue'] };
    return { as: context.event.venue?.city ? 'city' : 'message', path: ['venue'] };
  },
});
