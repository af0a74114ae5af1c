import { isOpen } from '../opening-hours.ts';
import { defineRule } from '../rule.ts';
import { openingHours } from '../sources.ts';
import { HOUR, when } from '../when.ts';

export default /* @__PURE__ */ defineRule({
  id: 'place-closed',
  group: 'place',
  severity: 'error',
  settings: ['in-person'],
  messages: {
    title: 'The place is open during the meeting',
    message: 'The place is closed for part of the meeting: it is open {hours}.',
    unread: 'The opening hours “{hours}” say more than can be checked here.',
    why: 'People stand in front of a locked door, or are sent out in the middle.',
    fix: 'Change the time or the place. If it opens specially for you, say so and leave the opening hours out.',
    'unread-fix': 'Look the hours up yourself.',
  },
  source: [openingHours],
  examples: {
    bad: { venue: { name: 'Café Example', openingHours: 'Mo-Su 08:00-17:00' } },
    good: { venue: { name: 'Café Example', openingHours: 'Mo-Su 08:00-23:00' } },
  },
  check(context) {
    const { event, adapters } = context;
    const hours = event.venue?.openingHours?.trim();
    const { start, startMs, endMs } = when(context);
    if (!hours || !start || start.allDay || startMs === undefined) return 'not-applicable';
    const last = endMs !== undefined && endMs > startMs ? endMs : startMs + HOUR / 2;
    const open =
      adapters.openingHours?.(hours, event.start!, event.end, event) ??
      // Nothing is open for days on end, so a longer event is not about one visit.
      (last - startMs > 20 * HOUR ? undefined : isOpen(hours, startMs, last));
    const said = { path: ['venue', 'openingHours'], params: { hours: hours.slice(0, 100) } };
    return open === undefined ? { cannotTell: 'unread', ...said } : open ? 'pass' : said;
  },
});
