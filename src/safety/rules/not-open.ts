import { restricted } from '../phrases/openness.ts';
import { at, firstHit } from '../phrases.ts';
import { defineRule } from '../rule.ts';
import { aam, geocaching2006, ownTerms, tweetups } from '../sources.ts';
import { publicTexts } from '../words.ts';

export default /* @__PURE__ */ defineRule({
  id: 'not-open',
  group: 'openness',
  severity: 'warning',
  messages: {
    title: 'Everybody may come',
    message: 'Only invited people may come.',
    text: 'Not everybody may come: “{quote}”.',
    why: 'Tweetups are open to all, “whether you tweet or not”. Who is left out should at least know why.',
    fix: 'Open it, or say who can come and why, and how people are chosen.',
  },
  source: [tweetups, ownTerms, geocaching2006, aam],
  examples: {
    bad: { openTo: 'invitation' },
    good: { openTo: 'anyone', description: 'You are warmly invited; library members and non-members alike.' },
  },
  check(context) {
    if (context.event.openTo === 'invitation') return { path: ['openTo'] };
    const hit = firstHit(restricted, publicTexts(context));
    return hit ? { as: 'text', ...at(hit), confidence: 0.7 } : 'pass';
  },
});
