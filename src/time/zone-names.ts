/** Which zone people mean when they write something else. */
import { remember } from '../internal/intl-cache.ts';
import { edits } from '../internal/nearest.ts';

/**
 * Abbreviations and the place where most people who write them in an event live. Engines know some of these and mean
 * other places (`AST` Anchorage, `NST` Auckland) or a zone without summer time (`EST` Panama, `MST` Phoenix).
 */
const abbreviations =
  'Europe/London GMT BST;Europe/Lisbon WET WEST;Europe/Berlin CET CEST MEZ MESZ MET MEST;Europe/Athens EET EEST;' +
  'Europe/Moscow MSK;Europe/Istanbul TRT;America/New_York EST EDT ET;America/Chicago CST CDT CT;' +
  'America/Denver MST MDT MT;America/Los_Angeles PST PDT PT;America/Anchorage AKST AKDT;Pacific/Honolulu HST;' +
  'America/Halifax AST ADT;America/St_Johns NST NDT;America/Sao_Paulo BRT;America/Argentina/Buenos_Aires ART;' +
  'America/Santiago CLT CLST;America/Bogota COT;America/Lima PET;Asia/Kolkata IST;Asia/Jerusalem IDT;' +
  'Asia/Dubai GST;Asia/Karachi PKT;Asia/Singapore SGT;Asia/Hong_Kong HKT;Asia/Manila PHT;Asia/Jakarta WIB;' +
  'Asia/Bangkok ICT;Asia/Tokyo JST;Asia/Seoul KST;Australia/Sydney AEST AEDT AET;Australia/Adelaide ACST ACDT;' +
  'Australia/Perth AWST;Pacific/Auckland NZST NZDT NZT;Africa/Johannesburg SAST;Africa/Lagos WAT;' +
  'Africa/Harare CAT;Africa/Nairobi EAT;UTC Z ZULU UCT UNIVERSAL';

const byAbbreviation = /* @__PURE__ */ remember(() => {
  const table = new Map<string, string>();
  for (const entry of abbreviations.split(';')) {
    const [zone, ...names] = entry.split(' ');
    for (const name of names) table.set(name, zone!);
  }
  return table;
});

/** The zone that an abbreviation stands for, in any case; undefined where it is none. */
export function zoneMeant(name: string): string | undefined {
  return byAbbreviation('').get(name.toUpperCase());
}

/** `Europe/Isle_of_Man` → `europe/isleofman`: what is left when spelling habits are taken away. */
function bare(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9/+]/g, '');
}

/** The zone with nearly this name, or with this city; undefined where none is near or the engine lists none. */
export function nearestZone(name: string): string | undefined {
  const wanted = bare(name);
  const wantedCity = wanted.slice(wanted.lastIndexOf('/') + 1);
  if (wantedCity.length < 3) return undefined;
  let best: string | undefined;
  let bestDistance = wantedCity.length <= 5 ? 2 : 3;
  for (const zone of Intl.supportedValuesOf?.('timeZone') ?? []) {
    const known = bare(zone);
    const knownCity = known.slice(known.lastIndexOf('/') + 1);
    // Munich is two letters from Zurich: only what begins alike is taken for a slip.
    if (knownCity[0] !== wantedCity[0]) continue;
    const sameArea = wanted.includes('/') ? known.split('/')[0] === wanted.split('/')[0] : true;
    const distance = edits(knownCity, wantedCity, bestDistance) + (sameArea ? 0 : 1);
    if (distance < bestDistance) [best, bestDistance] = [zone, distance];
  }
  return best;
}
