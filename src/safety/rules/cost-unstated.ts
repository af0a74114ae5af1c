import { entryMoney, freeWords } from '../phrases/openness.ts';
import { mentions } from '../phrases.ts';
import { withValue } from '../fix.ts';
import { defineRule } from '../rule.ts';
import { ownTerms } from '../sources.ts';

/** What the fix adds, by language of the event. */
const sentences: Record<string, string> = {
  en: 'Free to come; buy your own drinks.',
  de: 'Eintritt frei; alle zahlen nur, was sie trinken.',
  fr: 'Entrée libre ; chacun paie sa consommation.',
  es: 'Entrada libre; cada cual paga lo que tome.',
  it: 'Ingresso libero; ognuno paga quello che beve.',
  nl: 'Gratis toegang; ieder betaalt het eigen drankje.',
  pt: 'Entrada livre; cada um paga o que beber.',
};

export default /* @__PURE__ */ defineRule({
  id: 'cost-unstated',
  group: 'openness',
  severity: 'advice',
  settings: ['in-person', 'call'],
  messages: {
    title: 'It says whether it costs anything',
    message: 'It does not say whether it costs anything.',
    why: 'Who is not sure of the price does not come, and does not ask.',
    fix: 'Add “Free to come; buy your own drinks”.',
  },
  source: [ownTerms],
  examples: {
    bad: { price: undefined, posts: undefined, description: 'Museum people, one table.' },
    good: { price: undefined, description: 'Museum people, one table. Free to come; buy your own drinks.' },
  },
  check(context) {
    const { price } = context.event;
    if (price?.amount !== undefined || price?.note?.trim()) return 'pass';
    return mentions(context, freeWords) || mentions(context, entryMoney) ? 'pass' : { path: ['price'] };
  },
  fix(event) {
    const sentence = sentences[String(event['language'] ?? 'en').slice(0, 2)];
    const text = event['description'];
    if (!sentence) return undefined;
    return withValue(
      event,
      ['description'],
      typeof text === 'string' && text.trim() ? `${text.trimEnd()} ${sentence}` : sentence,
    );
  },
});
