import { getTimes } from 'suncalc';
import { venueKind } from '../../event/venue-kinds.ts';
import { meantForDark, weatherPlan } from '../phrases/place.ts';
import { mentions } from '../phrases.ts';
import { defineRule, type Failure, type Undecided } from '../rule.ts';
import { lifeChoices, sunCalc } from '../sources.ts';
import { allTexts } from '../words.ts';
import { when } from '../when.ts';
import { wallTimeAt } from '../../time/zone.ts';
import { instantMs, zoneOf } from '../zone.ts';
import type { Context } from '../context.ts';

/** Whether part of it is in the dark; undefined where that cannot be reckoned, null where day or night has no end. */
function dark(context: Context): { dusk: string } | false | undefined | null {
  const { event } = context;
  const { start, startMs, endMs } = when(context);
  const zone = zoneOf(context);
  const { latitude, longitude } = event.venue!;
  if (!start || start.allDay || !zone || latitude === undefined || longitude === undefined) return undefined;
  const from = instantMs(zone, startMs!);
  const ends = endMs !== undefined && endMs > startMs! ? instantMs(zone, endMs) : from;
  // Noon of that day at that longitude, so that the sun's day is the calendar's.
  const noon = new Date(`${event.start!.slice(0, 10)}T12:00:00Z`).getTime() - longitude * 240_000;
  const { dusk, dawn, alwaysUp } = getTimes(new Date(noon), latitude, longitude);
  if (!dusk || !dawn) return alwaysUp ? false : null;
  if (from >= dawn.getTime() && ends <= dusk.getTime()) return false;
  return { dusk: wallTimeAt(zone, dusk).slice(11, 16) };
}

export default /* @__PURE__ */ defineRule({
  id: 'outdoor-plan',
  group: 'place',
  severity: 'warning',
  settings: ['in-person'],
  messages: {
    title: 'Outdoors: in daylight, with a plan for bad weather',
    message: 'Part of it is in the dark: dusk is at {dusk}.',
    weather: 'There is no plan for bad weather.',
    'no-coordinates':
      'Without time zone and coordinates of the place, whether it will be dark cannot be told.',
    'no-dusk': 'At this place the sun does not rise or set on that day.',
    why: 'In the dark people cannot see each other come and go; in the rain they do not know whether to come at all.',
    fix: 'End before dusk, or move to a lit place or indoors.',
    'weather-fix': 'Name a place to go to in bad weather, or the hour at which you decide.',
    'no-coordinates-fix': 'Give latitude and longitude of the place.',
    'no-dusk-fix': 'Say whether the place is lit.',
  },
  source: [lifeChoices, sunCalc],
  examples: {
    bad: {
      start: '2027-12-09T17:00',
      end: '2027-12-09T19:00',
      timeZone: 'Europe/London',
      venue: { name: 'Example Park, bandstand', kind: 'park', latitude: 51.5, longitude: -0.12 },
    },
    good: {
      start: '2027-06-12T12:00',
      end: '2027-06-12T14:00',
      timeZone: 'Europe/London',
      venue: { name: 'Example Park, bandstand', kind: 'park', latitude: 51.5, longitude: -0.12 },
      backupPlan: 'In rain: Café Example.',
    },
  },
  check(context) {
    const { event } = context;
    const kind = venueKind(event.venue?.kind);
    if (!kind?.outdoor || (kind.level !== 'public-open' && kind.level !== 'remote')) return 'not-applicable';
    const failures: Failure[] = [];
    let open: Undecided | undefined;
    if (!mentions(context, meantForDark, allTexts(context))) {
      const night = dark(context);
      if (night) failures.push({ path: ['end'], params: night });
      else if (night === null) open = { cannotTell: 'no-dusk', path: ['venue'] };
      else if (night === undefined) open = { cannotTell: 'no-coordinates', path: ['venue', 'latitude'] };
    }
    if (!event.backupPlan?.trim() && !mentions(context, weatherPlan)) {
      failures.push({ as: 'weather', severity: 'advice', path: ['backupPlan'] });
    }
    return failures.length === 0 && open ? open : failures;
  },
});
