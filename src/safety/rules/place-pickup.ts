import { pickup } from '../phrases/place.ts';
import { at, firstHit } from '../phrases.ts';
import { defineRule } from '../rule.ts';
import { friendships, policeDe, policeFr, policeNz } from '../sources.ts';
import { publicTexts } from '../words.ts';

export default /* @__PURE__ */ defineRule({
  id: 'place-pickup',
  group: 'place',
  severity: 'warning',
  settings: ['in-person'],
  messages: {
    title: 'People come and leave on their own',
    message: 'People are to be collected, or taken on to another place: “{quote}”.',
    why: 'Who depends on a stranger’s car cannot leave when they like, and a public place should not turn into a private one.',
    fix: 'Give directions by bus, train and taxi; list every stop in advance and keep them public.',
  },
  source: [policeFr, policeDe, friendships, policeNz],
  examples: {
    bad: { description: 'I can collect you from the station in my van.' },
    good: { description: 'Pick up your badge at the desk. Bus 12 stops outside.' },
  },
  check(context) {
    const hit = firstHit(pickup, publicTexts(context));
    return hit ? { ...at(hit), confidence: 0.7 } : 'pass';
  },
});
