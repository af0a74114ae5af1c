/** How a zone is called: its short name, and a place that people know it by. All words are Intl's. */
import { dateTimeFormat, remember, usableTag } from '../internal/intl-cache.ts';
import { knownOffset } from './offset.ts';

const QUARTER = 91 * 86_400_000;
/** English data knows EST only in American, CET only in British and AEST only in Australian English. */
const englishes = ['en-US', 'en-GB', 'en-AU'];

function intlName(tag: string, zone: string, epochMs: number, style: 'short' | 'shortGeneric'): string {
  const parts = dateTimeFormat(tag, { timeZone: zone, timeZoneName: style }).formatToParts(epochMs);
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? zone;
}

const isEnglish = (tag: string) => /^en\b/i.test(tag);
const isOffset = (name: string) => /^(GMT|UTC)./.test(name);
const names = /* @__PURE__ */ new Map<string, string>();

/**
 * A zone's short name at an instant, in the language: `EST`, `MEZ`, or the offset where the language has no name.
 * The zone must be a checked one.
 */
export function zoneShortName(tag: string, zone: string, epochMs: number): string {
  // A name changes with the offset, or once in decades by law: one look-up for each quarter and offset will do.
  const key = `${tag} ${zone} ${knownOffset(zone, epochMs)} ${Math.floor(epochMs / QUARTER)}`;
  let name = names.get(key);
  if (name === undefined) {
    name = intlName(tag, zone, epochMs, 'short');
    // Each further language costs Intl half a millisecond.
    for (const each of isEnglish(tag) ? englishes : []) {
      if (!isOffset(name)) break;
      const other = intlName(each, zone, epochMs, 'short');
      if (!isOffset(other)) name = other;
    }
    // `GMT+0` is what many languages call London's winter: the zero says nothing.
    name = name.replace(/\u200e?\+[0٠۰]\u200e?(?![:\d])/, '').trim();
    if (names.size >= 1000) names.clear();
    names.set(key, name);
  }
  return name;
}

/** Chrome reports some zones by the name they had long ago. */
const renamed: Readonly<Record<string, string>> = {
  Calcutta: 'Kolkata',
  Kiev: 'Kyiv',
  Saigon: 'Ho Chi Minh City',
  Katmandu: 'Kathmandu',
  Rangoon: 'Yangon',
  Godthab: 'Nuuk',
  Faeroe: 'Faroe',
};

/** Zones that CLDR calls by place in every language, to learn what surrounds the place: `heure : Népal`. */
const placeZones = ['Asia/Kathmandu', 'America/Argentina/Buenos_Aires', 'Asia/Tashkent', 'Asia/Tehran'];

const surroundings = /* @__PURE__ */ remember((tag): [before: string, after: string] => {
  const [first = '', ...others] = placeZones.map((zone) => intlName(tag, zone, 0, 'shortGeneric'));
  let before = 0;
  let after = 0;
  while (before < first.length && others.every((each) => each[before] === first[before])) before++;
  const fromEnd = (each: string) => each[each.length - 1 - after];
  while (after < first.length - before && others.every((each) => fromEnd(each) === fromEnd(first))) after++;
  return [first.slice(0, before), first.slice(first.length - after)];
});

/**
 * The city or country that a zone is known by, in the language: `New York`, `نيويورك`, `Allemagne`; undefined where
 * Intl has none. Only English takes it from the zone's id.
 */
export const zonePlace: (tag: string, zone: string) => string | undefined = (tag, zone) =>
  places(`${usableTag(tag)} ${zone}`);

const places = /* @__PURE__ */ remember((key): string | undefined => {
  const [tag, zone] = key.split(' ') as [string, string];
  if (!/^(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)\//.test(zone)) {
    return undefined;
  }
  if (isEnglish(tag)) {
    const city = zone.slice(zone.lastIndexOf('/') + 1);
    return (renamed[city] ?? city).replaceAll('_', ' ');
  }
  const [before, after] = surroundings(tag);
  const name = intlName(tag, zone, 0, 'shortGeneric');
  if (!name.startsWith(before) || !name.endsWith(after) || /^[A-Z]{2,5}$|\d/.test(name)) return undefined;
  return name.slice(before.length, name.length - after.length).trim() || undefined;
});
