import { venueKind } from '../../event/venue-kinds.ts';
import { ownHome, groupsHome, homeName } from '../phrases/own-home.ts';
import { at, firstHit } from '../phrases.ts';
import { defineRule } from '../rule.ts';
import { eSafety, friendships, ownTerms, policeFr, tweetups } from '../sources.ts';
import { placeTexts, publicTexts } from '../words.ts';

export default /* @__PURE__ */ defineRule({
  id: 'place-private',
  group: 'place',
  severity: 'error',
  settings: ['in-person'],
  messages: {
    title: 'The place is not somebody’s home, room or car',
    message: 'This is a private place: a home, a room or a car.',
    text: 'The text speaks of a private place: “{quote}”.',
    unknown: 'What kind of place it is is not said, so whether it is public cannot be told.',
    why: 'People who know each other only from the internet should be able to see where they are going, be seen there, and leave at any time.',
    fix: 'Move to a café, library, foyer or museum; keep the home for people who already know each other.',
    'unknown-fix': 'Say what kind of place it is: café, library, museum, park…',
  },
  source: [tweetups, ownTerms, eSafety, policeFr, friendships],
  examples: {
    bad: { venue: { name: 'Our flat', kind: 'private-home', address: 'Flat 3, 12 Market Street' } },
    good: { venue: { name: 'Café Example', kind: 'cafe', address: '12 Market Street' } },
  },
  check(context) {
    const { venue } = context.event;
    const kind = venueKind(venue?.kind);
    if (kind?.level === 'private') {
      return { path: ['venue', 'kind'], severity: venue?.kind === 'boat' ? 'warning' : 'error' };
    }
    const texts = publicTexts(context);
    const hit =
      firstHit(ownHome, texts, kind && venue?.name) ??
      // A museum in a house says "our house" too: what it says of itself wins.
      (kind ? undefined : (firstHit(homeName, placeTexts(context)) ?? firstHit(groupsHome, texts)));
    if (hit) return { as: 'text', ...at(hit), confidence: 0.8 };
    if (!venue?.name && !venue?.address) return 'not-applicable';
    return venue.kind === undefined && venue.openingHours === undefined
      ? { cannotTell: 'unknown', path: ['venue', 'kind'] }
      : 'pass';
  },
});
