import { entryMoney } from '../phrases/openness.ts';
import { at, firstHit } from '../phrases.ts';
import { defineRule } from '../rule.ts';
import { geocaching2006, ownTerms, teachMeet } from '../sources.ts';
import { publicTexts } from '../words.ts';

export default /* @__PURE__ */ defineRule({
  id: 'cost-fee',
  group: 'openness',
  severity: 'warning',
  messages: {
    title: 'It is free to come',
    message: 'It costs {amount} {currency} to come.',
    text: 'The text asks for money to come: “{quote}”.',
    why: 'A tweetup is free to come to; people pay only for their own food and drink.',
    fix: 'Make it free, or say plainly what the money covers and call it something else.',
  },
  source: [ownTerms, geocaching2006, teachMeet],
  examples: {
    bad: { price: { amount: 15, currency: 'GBP' } },
    good: { price: { amount: 0 }, description: 'Free to come; cash-only bar, buy your own drinks.' },
  },
  check(context) {
    const { price } = context.event;
    if ((price?.amount ?? 0) > 0) {
      return {
        path: ['price', 'amount'],
        params: { amount: price!.amount!, currency: price!.currency ?? '' },
      };
    }
    const hit = firstHit(entryMoney, publicTexts(context));
    return hit ? { as: 'text', ...at(hit), confidence: 0.7 } : 'pass';
  },
});
