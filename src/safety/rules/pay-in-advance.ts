import { prepay } from '../phrases/openness.ts';
import { at, firstHit } from '../phrases.ts';
import { defineRule } from '../rule.ts';
import { actionFraud, policeNz } from '../sources.ts';
import { publicTexts } from '../words.ts';

export default /* @__PURE__ */ defineRule({
  id: 'pay-in-advance',
  group: 'openness',
  severity: 'error',
  messages: {
    title: 'Nobody has to send money first',
    message: 'People are to send money, or details of a card or account, first: “{quote}”.',
    why: 'Money sent to a stranger by transfer, gift card or crypto does not come back; it is how most frauds work.',
    fix: 'Remove it; if money is really needed, use a ticket service with refunds.',
  },
  source: [policeNz, actionFraud],
  examples: {
    bad: { description: 'Send the 40 pound booking fee by bank transfer to keep your place.' },
    good: { description: 'Bring friends and family. The raffle is for charity, with gift cards to win.' },
  },
  check(context) {
    const hit = firstHit(prepay, publicTexts(context));
    return hit ? { ...at(hit), confidence: 0.8 } : 'pass';
  },
});
