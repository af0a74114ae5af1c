import { venueKind } from '../../event/venue-kinds.ts';
import { guardians, minorsInvited } from '../phrases/people.ts';
import { at, firstHit, mentions } from '../phrases.ts';
import { defineRule } from '../rule.ts';
import { bushInternet, coderDojo, meetup, parkrun } from '../sources.ts';
import { allTexts, publicTexts } from '../words.ts';

export default /* @__PURE__ */ defineRule({
  id: 'minors-unaccompanied',
  group: 'people',
  severity: 'error',
  messages: {
    title: 'Somebody looks after the children who come',
    message: 'Children or teenagers are invited, and nothing says who looks after them.',
    text: 'Children or teenagers are invited (“{quote}”), and nothing says who looks after them.',
    families: 'Everybody of any age is invited, and nothing says who looks after the children.',
    alcohol: 'Children or teenagers are invited to a place that lives on alcohol.',
    why: 'Minors who meet strangers from the internet need an adult who is responsible for them.',
    fix: 'Ask for a parent or guardian to come along, follow a safeguarding policy, and say so.',
    'alcohol-fix': 'Choose a place that is made for all ages.',
  },
  source: [parkrun, coderDojo, bushInternet, meetup],
  examples: {
    bad: { audience: 'minors', description: 'Make a game, for ages 11 to 15.' },
    good: { audience: 'minors', description: 'Make a game, for ages 11 to 15, with a parent or guardian.' },
  },
  check(context) {
    const { audience, venue } = context.event;
    if (audience === 'adults') return 'not-applicable';
    const hit = firstHit(minorsInvited, publicTexts(context));
    if (audience !== 'minors' && audience !== 'all-ages' && !hit) return 'not-applicable';
    const place = { path: ['audience'] };
    if (audience === 'minors' && context.setting === 'in-person' && venueKind(venue?.kind)?.alcohol) {
      return { as: 'alcohol', path: ['venue', 'kind'] };
    }
    if (mentions(context, guardians, allTexts(context))) return 'pass';
    if (audience === 'minors') return place;
    if (audience === 'all-ages') return { as: 'families', severity: 'warning', ...place };
    return { as: 'text', ...at(hit!), confidence: 0.7 };
  },
});
