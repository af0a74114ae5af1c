import { venueKind } from '../../event/venue-kinds.ts';
import { isolatedName, isolatedPlace } from '../phrases/place.ts';
import { at, findIn, firstHit } from '../phrases.ts';
import { defineRule } from '../rule.ts';
import { howStuffWorks, lifeChoices, tweetups } from '../sources.ts';
import { publicTexts } from '../words.ts';
import { when } from '../when.ts';

export default /* @__PURE__ */ defineRule({
  id: 'place-isolated',
  group: 'place',
  severity: 'error',
  settings: ['in-person'],
  messages: {
    title: 'The place is in sight of other people',
    message: 'The meeting point is out of sight of other people.',
    text: 'The meeting point is out of sight of other people: “{quote}”.',
    remote: 'The meeting point is far from other people and from help.',
    why: 'Where nobody passes, nobody sees that something is wrong, and nobody can be asked for help.',
    fix: 'Meet inside a busy, staffed place and walk on together.',
  },
  source: [tweetups, howStuffWorks, lifeChoices],
  thresholds: { daylightFrom: 8, daylightTo: 17 },
  examples: {
    bad: { venue: { name: 'Passage behind the station', kind: 'alley' } },
    good: {
      venue: { name: 'The Alley Café', kind: 'cafe' },
      description: 'Free parking behind the library.',
    },
  },
  check(context, { daylightFrom, daylightTo }) {
    const { venue } = context.event;
    const kind = venueKind(venue?.kind);
    const path = ['venue', 'kind'] as const;
    if (kind?.level === 'isolated' || venue?.kind === 'remote') return { path };
    const hit = firstHit(isolatedPlace, publicTexts(context), kind && venue?.name);
    if (hit) return { as: 'text', ...at(hit), confidence: 0.8 };
    if (kind?.level === 'remote') {
      const { start } = when(context);
      const { end } = when(context);
      const inDaylight =
        start?.hour === undefined ||
        (start.hour >= daylightFrom! && start.hour < daylightTo! && (end?.hour ?? 0) <= daylightTo! + 2);
      return inDaylight ? 'pass' : { as: 'remote', path };
    }
    if (!kind && venue?.name) {
      const [named] = findIn(isolatedName, { path: ['venue', 'name'], text: venue.name });
      if (named) return { as: 'text', ...at(named), confidence: 0.7 };
    }
    if (!kind && venue?.meetingPoint) {
      const [named] = findIn(isolatedName, { path: ['venue', 'meetingPoint'], text: venue.meetingPoint });
      if (named) return { as: 'text', ...at(named), confidence: 0.7 };
    }
    return venue ? 'pass' : 'not-applicable';
  },
});
