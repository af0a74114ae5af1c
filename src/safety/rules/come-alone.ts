import { secrecy } from '../phrases/people.ts';
import { at, firstHit } from '../phrases.ts';
import { defineRule } from '../rule.ts';
import { feelOk, lamplugh, meetup, policeDe } from '../sources.ts';
import { publicTexts } from '../words.ts';

export default /* @__PURE__ */ defineRule({
  id: 'come-alone',
  group: 'people',
  severity: 'error',
  messages: {
    title: 'Nobody is asked to come alone or to keep quiet',
    message: 'People are asked to come alone, or to tell nobody: “{quote}”.',
    why: 'Safe meetings are the opposite: others know where you are, and may come along.',
    fix: 'Say “bring a friend” and “tell someone where you are going”.',
  },
  source: [lamplugh, policeDe, feelOk, meetup],
  examples: {
    bad: { description: 'Please come by yourself and do not mention this to your colleagues.' },
    good: { description: 'Happy to come alone? We will greet you. The Chatham House Rule applies.' },
  },
  check(context) {
    const hit = firstHit(secrecy, publicTexts(context));
    return hit ? { ...at(hit), confidence: 0.8 } : 'pass';
  },
});
