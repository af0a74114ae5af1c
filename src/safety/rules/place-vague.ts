import { venueKind } from '../../event/venue-kinds.ts';
import { chain, vagueName } from '../phrases/place.ts';
import { findIn } from '../phrases.ts';
import { hasPlace } from '../places.ts';
import { defineRule, type Failure } from '../rule.ts';
import { hiEvents, ownTerms, solo } from '../sources.ts';
import { daysAhead } from '../days.ts';

/** Kinds of which a town has few: the name alone finds them. */
const findable =
  /^(museum|gallery|library|theatre|cinema|zoo|aquarium|townhall|university|college|school|conference-foyer|station|arts-centre|community-centre|place-of-worship)$/;
const institution =
  /\b(museum|mus[eé]e|museo|museu|gallery|galerie|galleria|librar|biblio|theat|tate|universit|instituto?|cathedral|palace|castle|station|bahnhof|gare)/i;

const streetWord =
  /stra(?:ß|ss)e|street|road|lane|square|avenue|\bst\b|\brd\b|place|platz|gasse|weg\b|\brue\b|boulevard|calle|plaza|\bvia\b|piazza|straat|plein|gracht|\brua\b|praça|largo\b/i;

export default /* @__PURE__ */ defineRule({
  id: 'place-vague',
  group: 'place',
  severity: 'warning',
  settings: ['in-person'],
  messages: {
    title: 'It is clear which place is meant',
    message: 'It is not clear which place is meant: “{place}”.',
    chain: '“{place}” has many branches, and no street is given.',
    why: 'Who does not know the town goes to the wrong place, or stays at home.',
    fix: 'Give the branch and the street, or a map link.',
  },
  source: [ownTerms, hiEvents, solo],
  thresholds: { softDays: 14 },
  examples: {
    bad: { venue: { name: 'Starbucks', address: 'Alabaster' } },
    good: { venue: { name: 'Starbucks', address: '300 Main Street, Alabaster' } },
  },
  check(context, { softDays }) {
    if (!hasPlace(context)) return 'not-applicable';
    const { name = '', address = '', city, kind, latitude, url } = context.event.venue!;
    const place = name || address;
    const says = (list: typeof chain): boolean => findIn(list, { path: [], text: place }).length > 0;
    // A street has a number, or names itself; a British postcode alone is a quarter.
    const line = address.slice(0, 300).replace(/\b[A-Z]{1,2}\d[\dA-Z]? ?\d[A-Z]{2}\b/g, '');
    const street = (/\d/.test(line) && /\p{L}/u.test(line)) || streetWord.test(line);
    const severity = (daysAhead(context) ?? 0) > softDays! ? 'advice' : 'warning';
    const fail = (as = 'message'): Failure => ({
      as,
      severity,
      path: ['venue', name ? 'name' : 'address'],
      params: { place },
    });
    if (says(vagueName) && !street) return fail();
    if (street || latitude !== undefined) return 'pass';
    if (says(chain)) return fail('chain');
    if (url || !name) return name ? 'pass' : fail();
    const known = venueKind(kind);
    if (findable.test(kind ?? '') || institution.test(name)) return 'pass';
    const town = city?.trim() || address.trim();
    if (town && fold(town) !== fold(name)) return 'pass';
    // A home is its own finding, and its street had better not be in a post.
    return known?.level === 'private' && address ? 'pass' : fail();
  },
});

function fold(text: string): string {
  return text.trim().toLowerCase();
}
