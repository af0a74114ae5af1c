import { venueKind } from '../../event/venue-kinds.ts';
import { entryMoney, prepay } from '../phrases/openness.ts';
import { ownHome } from '../phrases/own-home.ts';
import { lureOffer, lureTarget } from '../phrases/people.ts';
import { addressPrivate } from '../phrases/place.ts';
import { at, firstHit, mentions } from '../phrases.ts';
import { defineRule } from '../rule.ts';
import { actionFraud, modellingScams, ukModels } from '../sources.ts';
import { publicTexts } from '../words.ts';

export default /* @__PURE__ */ defineRule({
  id: 'lure-offer',
  group: 'people',
  severity: 'error',
  messages: {
    title: 'Nobody is lured with modelling or easy money',
    message:
      'This reads like a known trick: an offer of modelling or easy work (“{quote}”), with a private place, a fee, or for young people or women only.',
    alone: 'An offer of modelling or easy work: “{quote}”.',
    why: 'Such offers are used to get people to a private place, or to take a fee for work that does not exist.',
    fix: 'Remove it, or run it as a named business at a public address that can be checked, without fees in advance.',
  },
  source: [actionFraud, ukModels, modellingScams],
  examples: {
    bad: { description: 'Models wanted for a test shoot, no experience needed. Girls only.' },
    good: { description: 'Bronze casting workshop; bring a model railway.' },
  },
  check(context) {
    const hit = firstHit(lureOffer, publicTexts(context));
    if (!hit) return 'pass';
    const { venue, price } = context.event;
    const trick =
      venueKind(venue?.kind)?.level === 'private' ||
      (price?.amount ?? 0) > 0 ||
      [ownHome, addressPrivate, prepay, entryMoney, lureTarget].some((list) => mentions(context, list));
    const { params, ...where } = at(hit);
    return trick
      ? { ...where, params, confidence: 0.8 }
      : { as: 'alone', severity: 'warning', ...where, params, confidence: 0.5 };
  },
});
