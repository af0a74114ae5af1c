import { announcedMs } from '../notice.ts';
import { defineRule } from '../rule.ts';
import { ownTerms } from '../sources.ts';
import { when } from '../when.ts';

export default /* @__PURE__ */ defineRule({
  id: 'notice-missing',
  group: 'notice',
  severity: 'warning',
  messages: {
    title: 'It was announced in advance',
    message: 'Nothing says that it has been announced.',
    late: 'It was announced only after it had begun.',
    why: 'A tweetup is announced in advance and open to anyone: without notice, only those come who know already.',
    fix: 'Post the announcement now, and note when.',
    'late-fix': 'Correct the date of the announcement, or of the meeting.',
  },
  source: [ownTerms],
  examples: {
    bad: { announcedAt: undefined, posts: undefined },
    good: { announcedAt: '2027-02-25T12:00:00Z' },
  },
  check(context) {
    const announced = announcedMs(context);
    if (announced === undefined) return { path: ['announcedAt'] };
    const { startMs } = when(context);
    return startMs !== undefined && announced >= startMs
      ? { as: 'late', severity: 'error', path: ['announcedAt'] }
      : 'pass';
  },
});
