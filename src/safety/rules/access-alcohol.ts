import { venueKind } from '../../event/venue-kinds.ts';
import { drinking, notOnlyAlcohol } from '../phrases/saying.ts';
import { withValue } from '../fix.ts';
import { findIn, mentions } from '../phrases.ts';
import { defineRule } from '../rule.ts';
import { alcohol, damBoston, technicalLy } from '../sources.ts';
import { allTexts } from '../words.ts';

/** Places where there is something else as a matter of course. */
const served = ['cafe', 'restaurant', 'food-court', 'museum', 'library', 'gallery', 'bookshop'];

export default /* @__PURE__ */ defineRule({
  id: 'access-alcohol',
  group: 'access',
  severity: 'advice',
  settings: ['in-person'],
  messages: {
    title: 'Who does not drink is thought of',
    message: 'Not everybody drinks alcohol, and nothing says that there is something else.',
    why: 'Who does not drink, for whatever reason, wonders whether they will be welcome.',
    fix: 'Say that there are good drinks without alcohol, or take turns with a café.',
  },
  source: [alcohol, technicalLy, damBoston],
  examples: {
    bad: {
      venue: { name: 'Example Taproom', kind: 'brewery' },
      description: 'Pints at half price.',
      posts: undefined,
    },
    good: {
      venue: { name: 'Example Taproom', kind: 'brewery' },
      description: 'Beer, and good drinks without alcohol.',
      posts: undefined,
    },
  },
  check(context) {
    const { venue, title } = context.event;
    const kind = venue?.kind;
    const about = title !== undefined && findIn(drinking, { path: [], text: title }).length > 0;
    if (!venueKind(kind)?.alcohol && !(about && !served.includes(kind ?? ''))) return 'not-applicable';
    return mentions(context, notOnlyAlcohol, allTexts(context)) ? 'pass' : { path: ['description'] };
  },
  fix(event) {
    if (!['undefined', 'en'].includes(String(event['language']).slice(0, 9))) return undefined;
    const text = event['description'];
    const sentence = 'There are good drinks without alcohol, too.';
    return withValue(
      event,
      ['description'],
      typeof text === 'string' && text.trim() ? `${text.trimEnd()} ${sentence}` : sentence,
    );
  },
});
