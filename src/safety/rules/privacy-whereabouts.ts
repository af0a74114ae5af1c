import { whereabouts } from '../phrases/privacy.ts';
import { at, firstHit } from '../phrases.ts';
import { defineRule } from '../rule.ts';
import { foursquare, kersti, lamplugh } from '../sources.ts';
import { publicTexts } from '../words.ts';

export default /* @__PURE__ */ defineRule({
  id: 'privacy-whereabouts',
  group: 'privacy',
  severity: 'error',
  messages: {
    title: 'Nobody’s bed or empty home is given away',
    message: 'This tells strangers where somebody sleeps, or that a home is empty: “{quote}”.',
    why: 'Everybody can read it, also who means harm.',
    fix: 'Leave it out; post about places after you have left them.',
  },
  source: [lamplugh, kersti, foursquare],
  examples: {
    bad: { description: 'I am travelling alone and stay at the Grand Example, room 215.' },
    good: { description: 'We are in meeting room 412, level 4.' },
  },
  check(context) {
    const hit = firstHit(whereabouts, publicTexts(context));
    return hit ? { ...at(hit), confidence: 0.8 } : 'pass';
  },
});
