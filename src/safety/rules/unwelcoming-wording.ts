import { unwelcoming } from '../phrases/people.ts';
import { at, firstHit } from '../phrases.ts';
import { defineRule } from '../rule.ts';
import { conduct, geekFeminism, retextEquality } from '../sources.ts';
import { publicTexts } from '../words.ts';

export default /* @__PURE__ */ defineRule({
  id: 'unwelcoming-wording',
  group: 'openness',
  severity: 'error',
  messages: {
    title: 'The wording shuts nobody out',
    message: 'These words make people feel unwelcome or unsafe: “{quote}”.',
    why: 'Who is sorted by looks, sex or origin before the door does not come, and their friends do not either.',
    fix: 'Describe the topic, and not the kind of person you want.',
  },
  source: [geekFeminism, conduct, retextEquality],
  examples: {
    bad: { description: 'Good-looking people only, ladies get in free.' },
    good: { description: 'For everybody who likes old maps.' },
  },
  check(context) {
    const hit = firstHit(unwelcoming, publicTexts(context));
    return hit ? { ...at(hit), confidence: 0.7 } : 'pass';
  },
});
