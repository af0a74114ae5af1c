import { addDays } from '../../time/wall-time.ts';
import { longOnPurpose } from '../phrases/time.ts';
import { mentions } from '../phrases.ts';
import { defineRule, type Failure } from '../rule.ts';
import { geocachingHosts, rewarding, toughbyte, uklibchat } from '../sources.ts';
import { allTexts } from '../words.ts';
import { minutesLong, when } from '../when.ts';

export default /* @__PURE__ */ defineRule({
  id: 'time-span-odd',
  group: 'time',
  severity: 'warning',
  messages: {
    title: 'The length is usual',
    message: 'It lasts {minutes} minutes, which is longer than usual.',
    short: 'It lasts {minutes} minutes, which is shorter than usual.',
    backwards: 'It ends before it starts, or at the same moment.',
    why: 'An odd length is most often a slip in the date or the hour.',
    fix: 'Check the end; most tweetups take one to three hours, chats 45 to 90 minutes.',
    'backwards-fix': 'Check the date of the end.',
  },
  source: [geocachingHosts, uklibchat, rewarding, toughbyte],
  thresholds: { shortest: 30, longest: 360, longestOnline: 120 },
  examples: {
    bad: { start: '2027-03-11T18:00', end: '2027-03-11T18:10' },
    good: { start: '2027-03-11T18:00', end: '2027-03-11T20:00' },
  },
  check(context, { shortest, longest, longestOnline }) {
    const { startMs, endMs } = when(context);
    if (startMs === undefined || endMs === undefined) return 'not-applicable';
    const path = ['end'];
    if (endMs <= startMs) {
      const { end } = context.event;
      const failure: Failure = { as: 'backwards', severity: 'error', path };
      // "20:00 to 01:00" means the next day.
      if (startMs - endMs >= 43_200_000 && startMs - endMs < 86_400_000) {
        failure.suggestion = { path, value: addDays(end!, 1) };
      }
      return failure;
    }
    const minutes = minutesLong(context);
    if (minutes === undefined) return 'not-applicable';
    if (minutes < shortest!) return { as: 'short', path, params: { minutes } };
    const most = context.setting === 'in-person' ? longest! : longestOnline!;
    if (minutes <= most || mentions(context, longOnPurpose, allTexts(context))) return 'pass';
    return { path, params: { minutes } };
  },
});
