import { findUs } from '../phrases/place.ts';
import { mentions } from '../phrases.ts';
import { defineRule } from '../rule.ts';
import { harriet, inclusive, metaTalk } from '../sources.ts';
import { allTexts } from '../words.ts';

export default /* @__PURE__ */ defineRule({
  id: 'place-find-us',
  group: 'place',
  severity: 'advice',
  settings: ['in-person'],
  messages: {
    title: 'Newcomers are told how to find the group',
    message: 'It does not say where inside, or how to recognise the group.',
    why: 'Who knows nobody will not ask every table. One guest “couldn’t work out who was a twitterer” and went home.',
    fix: 'Say the table or room and a sign to look for; put the sign up.',
  },
  source: [harriet, metaTalk, inclusive],
  thresholds: { few: 4 },
  examples: {
    bad: { venue: { name: 'Café Example', meetingPoint: undefined } },
    good: {
      venue: { name: 'Café Example', meetingPoint: 'Long table at the back, look for the paper bird.' },
    },
  },
  check(context, { few }) {
    const { venue, expected } = context.event;
    if (!venue?.name || (expected !== undefined && expected < few!)) return 'not-applicable';
    // "Central Library, learning room" says it in the name.
    if (venue.meetingPoint?.trim() || venue.name.includes(',')) return 'pass';
    return mentions(context, findUs, allTexts(context)) ? 'pass' : { path: ['venue', 'meetingPoint'] };
  },
});
