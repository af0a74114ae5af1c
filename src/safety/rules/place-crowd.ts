import { hasPlace } from '../places.ts';
import { defineRule } from '../rule.ts';
import { damBoston, geocachingWiki, howStuffWorks, notATweetup } from '../sources.ts';

const busy = ['cafe', 'restaurant', 'pub', 'bar', 'biergarten', 'brewery', 'food-court'];

export default /* @__PURE__ */ defineRule({
  id: 'place-crowd',
  group: 'place',
  severity: 'warning',
  settings: ['in-person'],
  messages: {
    title: 'The place holds everybody who may come',
    message: '{heads} people may come, and the place holds {room}.',
    unbooked: '{heads} people may come, and nothing says that the place knows.',
    why: 'Who finds no seat goes home, and staff who were not told may send the group away.',
    fix: 'Take a larger place, or limit the replies.',
    'unbooked-fix': 'Ask the place, book a table, and mark it as booked.',
  },
  source: [howStuffWorks, notATweetup, geocachingWiki, damBoston],
  thresholds: { bookFrom: 12 },
  examples: {
    bad: { expected: 60, venue: { name: 'Café Example', capacity: 40 } },
    good: { expected: 30, venue: { name: 'Café Example', capacity: 40, booked: true } },
  },
  check(context, { bookFrom }) {
    const { venue, expected, capacity } = context.event;
    // The number that really comes is lower than the number of replies, so the host's own guess counts first.
    const heads = expected ?? capacity;
    if (!hasPlace(context) || heads === undefined) return 'not-applicable';
    const room = venue!.capacity;
    if (room !== undefined && heads > room) {
      return { path: [expected === undefined ? 'capacity' : 'expected'], params: { heads, room } };
    }
    if (heads >= bookFrom! && venue!.booked !== true && busy.includes(venue!.kind ?? '')) {
      return { as: 'unbooked', severity: 'advice', path: ['venue', 'booked'], params: { heads } };
    }
    return 'pass';
  },
});
