import { addressPrivate } from '../phrases/place.ts';
import { at, firstHit } from '../phrases.ts';
import { defineRule } from '../rule.ts';
import { hiEvents, lamplugh, ownTerms, revel } from '../sources.ts';
import { placeTexts, publicTexts } from '../words.ts';

export default /* @__PURE__ */ defineRule({
  id: 'place-hidden',
  group: 'place',
  severity: 'error',
  settings: ['in-person'],
  messages: {
    title: 'The place is open for everybody to see',
    message: 'The place is kept back until people reply: “{quote}”.',
    why: 'Nobody can look the place up, or tell a friend where they are going.',
    fix: 'Publish the place. If a threatened group must be protected, publish a staffed public meeting point instead, and suppress this check with that reason.',
  },
  source: [ownTerms, lamplugh, hiEvents, revel],
  examples: {
    bad: { description: 'Message me privately and I will tell you the exact address.' },
    good: { description: 'We meet at Café Example, 12 Market Street. Message us about access needs.' },
  },
  check(context) {
    if (context.event.openTo === 'invitation') return 'not-applicable';
    const hit = firstHit(addressPrivate, [...publicTexts(context), ...placeTexts(context)]);
    return hit ? { ...at(hit), confidence: 0.8 } : 'pass';
  },
});
