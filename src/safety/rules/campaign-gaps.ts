import { momentMs } from '../notice.ts';
import { findIn, phrases } from '../phrases.ts';
import { defineRule, type Failure } from '../rule.ts';
import { awpug, hiReminders, remindersReview, remindersTrial } from '../sources.ts';
import { HOUR, when } from '../when.ts';
import { localMs } from '../zone.ts';
import type { Text } from '../words.ts';

const changed = /* @__PURE__ */ phrases({
  en: [
    'cancelled|canceled|cancellation|cancelling|postponed|moved|moving|rescheduled|changed|off|called|update|instead|new',
    'change of',
    'not taking place',
    'no longer',
  ],
  de: ['abgesagt|absage|verschoben|verlegt|fällt|geändert|änderung|neu|neuer|neue|statt'],
  fr: ['annulé|annulée|annulation|reporté|reportée|déplacé|déplacée|changement|nouveau|nouvelle'],
  es: ['cancelado|cancelada|cancelación|aplazado|aplazada|suspendido|traslada|cambio|nuevo|nueva'],
  it: ['annullato|annullata|rinviato|rinviata|spostato|spostata|cambio|nuovo|nuova'],
  nl: ['afgelast|geannuleerd|uitgesteld|verplaatst|gewijzigd|nieuwe|verzet|wijziging'],
  pt: ['cancelado|cancelada|adiado|adiada|mudou|mudança|transferido|novo|nova|alterado'],
});

export default /* @__PURE__ */ defineRule({
  id: 'campaign-gaps',
  group: 'announce',
  severity: 'advice',
  messages: {
    title: 'People are reminded, and told of changes',
    message: 'There is no reminder in the last {hours} hours before the start.',
    none: 'There is no post about it.',
    change: 'The plan has changed, and no post says so.',
    why: 'People forget, and who does not hear of a change stands in front of a closed door. Reminders cut no-shows by a quarter where it was measured.',
    fix: 'Remind people the day before and one or two hours before.',
    'none-fix': 'Post the announcement, and a reminder the day before.',
    'change-fix': 'Announce the change now, everywhere the event was announced.',
  },
  source: [remindersTrial, remindersReview, awpug, hiReminders],
  thresholds: { hours: 48 },
  examples: {
    bad: { posts: [{ at: '2027-02-25T12:00:00Z', text: 'Tweetup on 11 March' }], start: '2027-03-11T18:00' },
    good: { posts: [{ at: '2027-03-10T11:00:00Z', text: 'Tomorrow at six' }], start: '2027-03-11T18:00' },
  },
  check(context, { hours }) {
    const { posts = [], status, updatedAt } = context.event;
    const { startMs } = when(context);
    const path = ['posts'];
    const failures: Failure[] = [];
    if (status === 'moved' || status === 'cancelled' || status === 'postponed') {
      const since = updatedAt ? localMs(context, updatedAt) : undefined;
      const told = posts.some((post, i) => {
        const at = momentMs(context, post.at);
        const text: Text = { path: ['posts', i, 'text'], text: post.text ?? '' };
        return (since !== undefined && at !== undefined && at >= since) || findIn(changed, text).length > 0;
      });
      if (!told) failures.push({ as: 'change', severity: 'error', path });
      if (status !== 'moved') return failures;
    }
    if (posts.length === 0) return [...failures, { as: 'none', path }];
    if (startMs === undefined) return failures;
    const times = posts.map((post) => momentMs(context, post.at));
    if (times.every((at) => at === undefined)) return failures;
    const reminded = times.some((at) => at !== undefined && at < startMs && at >= startMs - hours! * HOUR);
    return reminded ? failures : [...failures, { path, params: { hours: hours! } }];
  },
});
