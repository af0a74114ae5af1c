import { sales } from '../phrases/people.ts';
import { at, firstHit } from '../phrases.ts';
import { defineRule } from '../rule.ts';
import { meetup, mlm } from '../sources.ts';
import { publicTexts } from '../words.ts';

export default /* @__PURE__ */ defineRule({
  id: 'lure-sales',
  group: 'people',
  severity: 'warning',
  messages: {
    title: 'It is not a sales pitch',
    message: 'This reads like a sales pitch: “{quote}”.',
    why: 'A tweetup is a meeting of equals; who finds that they are customers feels tricked.',
    fix: 'Say openly who sells what, or leave it out.',
  },
  source: [mlm, meetup],
  examples: {
    bad: { description: 'Learn how a simple side hustle can bring financial freedom.' },
    good: { description: 'How to spot a pyramid scheme that promises financial freedom.' },
  },
  check(context) {
    const hit = firstHit(sales, publicTexts(context));
    return hit ? { ...at(hit), confidence: 0.7 } : 'pass';
  },
});
