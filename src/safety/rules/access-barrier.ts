import { barrier, barrierHelp, brokenLift, liftWords } from '../phrases/saying.ts';
import { at, findIn, firstHit, mentions } from '../phrases.ts';
import { defineRule } from '../rule.ts';
import { hearingLoss, inclusive } from '../sources.ts';
import { allTexts, publicTexts } from '../words.ts';

export default /* @__PURE__ */ defineRule({
  id: 'access-barrier',
  group: 'access',
  severity: 'warning',
  settings: ['in-person'],
  messages: {
    title: 'Everybody can get in and can hear',
    message: 'The place is not step-free.',
    helped: 'The place is not step-free; help is offered.',
    text: 'Some people cannot get in, or cannot hear: “{quote}”.',
    loud: 'In a nightclub many people cannot hear each other.',
    why: 'Of 1,461 people asked, eight in ten had left a place early because of the noise; a single step turns others away.',
    fix: 'Choose a step-free, quiet room, or say exactly what the barrier is and offer help.',
  },
  source: [inclusive, hearingLoss],
  examples: {
    bad: { venue: { name: 'Café Example', stepFree: false } },
    good: { venue: { name: 'Café Example', stepFree: true }, description: 'Upstairs, lift available.' },
  },
  check(context) {
    const { venue, accessibility = '' } = context.event;
    const said = findIn(barrierHelp, { path: [], text: accessibility }).length > 0;
    if (venue?.stepFree === false) {
      return said
        ? { as: 'helped', severity: 'advice', path: ['venue', 'stepFree'] }
        : { path: ['venue', 'stepFree'] };
    }
    if (venue?.kind === 'nightclub') return { as: 'loud', path: ['venue', 'kind'] };
    const broken = firstHit(brokenLift, allTexts(context));
    if (broken) return { as: 'text', ...at(broken), confidence: 0.6 };
    const hit = firstHit(barrier, [
      ...publicTexts(context),
      ...(accessibility ? [{ path: ['accessibility'], text: accessibility }] : []),
    ]);
    if (!hit) return venue ? 'pass' : 'not-applicable';
    // "Upstairs", and the access note says that there is a lift.
    if (said || venue?.stepFree === true || mentions(context, liftWords)) return 'pass';
    return { as: 'text', ...at(hit), confidence: 0.6 };
  },
});
