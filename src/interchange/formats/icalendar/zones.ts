/**
 * Which zone a TZID means. Names come first (IANA, Windows, the many spellings of both), then what the file itself
 * defines, then what an offset in the name says.
 */
import { checkZone, offsetAt, resolveWallTime, wallTimeAt } from '../../../time/zone.ts';
import { msOfWall } from '../../../time/wall-time.ts';
import { definedOffset, type ZoneDefinition } from './vtimezone.ts';
import { isWritable } from './values.ts';
import { windowsZone } from './windows-zones.ts';

/** A zone that times can be read in. */
export interface KnownZone {
  /** What the event says its zone is. */
  name: string;
  /** Only where no IANA zone is like it: then `name` is `UTC` and wall times have to be moved there. */
  definition?: ZoneDefinition;
  /** How sure it is. `guessed` is reported. */
  certainty: 'named' | 'defined' | 'guessed';
}

/** IANA names without an area, and what they are now called; other abbreviations are not zones. */
const plainNames: Readonly<Record<string, string>> = {
  UTC: 'UTC',
  GMT: 'UTC',
  Z: 'UTC',
  'COORDINATED UNIVERSAL TIME': 'UTC',
  EST: 'America/Panama',
  MST: 'America/Phoenix',
  HST: 'Pacific/Honolulu',
  CET: 'Europe/Brussels',
  MET: 'Europe/Brussels',
  EET: 'Europe/Athens',
  WET: 'Europe/Lisbon',
  // What remains of the display names of Outlook once cities have been looked for.
  'EASTERN TIME': 'America/New_York',
  'CENTRAL TIME': 'America/Chicago',
  'MOUNTAIN TIME': 'America/Denver',
  'PACIFIC TIME': 'America/Los_Angeles',
  'ATLANTIC TIME': 'America/Halifax',
  EASTERN: 'America/New_York',
  CENTRAL: 'America/Chicago',
  MOUNTAIN: 'America/Denver',
  PACIFIC: 'America/Los_Angeles',
  ATLANTIC: 'America/Halifax',
  ALASKA: 'America/Anchorage',
  HAWAII: 'Pacific/Honolulu',
  ARIZONA: 'America/Phoenix',
  NEWFOUNDLAND: 'America/St_Johns',
};

/** The IANA zone that a name stands for by itself. */
export function zoneByName(tzid: string): string | undefined {
  // `TZID=TZID=Europe/Berlin` and trailing rubbish are seen.
  const name = tzid
    .replace(/^(?:TZID=)+/i, '')
    .replaceAll('\\', '')
    .replace(/^'|'$/g, '')
    .trim();
  if (name === '' || name.length > 200) return undefined;
  const upper = name.toUpperCase();
  if (Object.hasOwn(plainNames, upper)) return plainNames[upper];
  const iana = ianaName(name) ?? ianaName(name.replaceAll(' ', '_'));
  if (iana) return iana;
  const lower = name.toLowerCase().replace(/^tzone:\/\/microsoft\//, '');
  const windows =
    windowsZone(lower) ??
    windowsZone(lower.replace(/ \d+$/, '')) ??
    windowsZone(lower.replace(/ (daylight|summer) time$/, ' standard time')) ??
    windowsZone(lower.replace(/ time$/, ' standard time'));
  if (windows) return windows;
  // `Europe/Berlin (CET)`
  const bare = /^([A-Za-z_]+\/[\w/+-]+) \(/.exec(name)?.[1];
  if (bare) return ianaName(bare);
  // `/mozilla.org/20050126_1/America/Argentina/Buenos_Aires`: the zone is at the end.
  const parts = name.split('/').filter((part) => part !== '');
  for (let count = Math.min(3, parts.length - 1); count >= 2; count--) {
    const tail = ianaName(parts.slice(-count).join('/'));
    if (tail) return tail;
  }
  return zoneByPlace(name);
}

function ianaName(name: string): string | undefined {
  const check = checkZone(name);
  if (check.ok) return name;
  // Another spelling of the same name, or an old name without an area: `europe/berlin`, `Japan`, `EST5EDT`.
  const suggestion = check.suggestion;
  if (suggestion === undefined || /^[A-Z]{1,4}$/.test(name)) return undefined;
  try {
    const engine = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
    return engine.toLowerCase() === suggestion.toLowerCase() || checkZone(suggestion).ok
      ? suggestion
      : engine;
  } catch {
    return undefined;
  }
}

let cities: Map<string, string> | undefined;

/** Outlook's display names: `(UTC+01:00) Amsterdam, Berlin, Bern`, `Eastern Time (US & Canada)`. */
function zoneByPlace(name: string): string | undefined {
  const text = name.replace(/^\((?:utc|gmt)[^)]*\)\s*/i, '').replace(/\s*\((?:us|u\.s\.)[^)]*\)\s*$/i, '');
  if (text === '' || /\d/.test(text)) return undefined;
  const upper = text.toUpperCase();
  if (Object.hasOwn(plainNames, upper)) return plainNames[upper];
  cities ??= new Map(
    (Intl.supportedValuesOf?.('timeZone') ?? [])
      .filter((zone) => zone.includes('/') && !zone.startsWith('Etc/'))
      .map((zone) => [zone.slice(zone.lastIndexOf('/') + 1).toLowerCase(), zone] as const),
  );
  // One word alone may be anything; a list of cities is what Outlook writes.
  if (!/[,/]/.test(name) && name === text) return undefined;
  for (const part of text.split(/[,;]| \/ /)) {
    const zone = cities.get(part.trim().toLowerCase().replaceAll(' ', '_'));
    if (zone) return zone;
  }
  return undefined;
}

/** `UTC+01`, `(GMT +01:00)`, `+0530`: a zone that never changes, or `undefined` where none has this offset. */
export function zoneByOffset(name: string): string | undefined {
  const match = /^\(?\s*(?:utc|gmt)?\s*([+\u2212-])\s*(\d{1,2})(?:[:.]?(\d\d))?\s*\)?(?:\s|$)/i.exec(
    name.trim(),
  );
  if (!match) return undefined;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  return fixedZone((match[1] === '+' ? 1 : -1) * minutes * 60_000);
}

/** A zone with this offset all year round; the names of `Etc` have the sign turned round. */
export function fixedZone(offset: number): string | undefined {
  if (offset === 0) return 'UTC';
  const hours = Math.abs(offset) / 3_600_000;
  if (Number.isInteger(hours)) {
    const zone = `Etc/GMT${offset > 0 ? '-' : '+'}${hours}`;
    return checkZone(zone).ok ? zone : undefined;
  }
  return allZones().find((zone) => steadyOffset(zone, offset));
}

function steadyOffset(zone: string, offset: number): boolean {
  return [0, 91, 182, 273].every((day) => offsetAt(zone, Date.UTC(2025, 0, 15 + day)) === offset);
}

/** Those that most calendars come from, one of each set of rules, before all others. */
const likely = [
  ...['Europe/Berlin', 'Europe/London', 'America/New_York', 'America/Chicago', 'America/Denver'],
  ...['America/Los_Angeles', 'America/Phoenix', 'America/Halifax', 'America/St_Johns', 'America/Sao_Paulo'],
  ...['Europe/Athens', 'Europe/Moscow', 'Europe/Lisbon', 'Asia/Tokyo', 'Asia/Shanghai', 'Asia/Kolkata'],
  ...['Asia/Dubai', 'Australia/Sydney', 'Australia/Brisbane', 'Australia/Adelaide', 'Pacific/Auckland'],
];

function allZones(): string[] {
  return [...likely, ...(Intl.supportedValuesOf?.('timeZone') ?? []).filter((zone) => checkZone(zone).ok)];
}

/**
 * The IANA zone whose clocks show what the definition says, all through `years`; `hint` is tried first. A definition
 * without summer time gives a zone of `Etc`.
 */
export function zoneByDefinition(
  definition: ZoneDefinition,
  years: readonly number[],
  hint: string | undefined,
): string | undefined {
  const samples: [wall: number, offset: number][] = [];
  for (const year of years) {
    for (let day = 0; day < 366; day += 6) {
      const wall = Date.UTC(year, 0, 1 + day, 12);
      const offset = definedOffset(definition, wall);
      if (offset === undefined) return undefined;
      samples.push([wall, offset]);
    }
  }
  const agrees = (zone: string) =>
    samples.every(([wall, offset]) => offsetAt(zone, wall - offset) === offset);
  const offsets = new Set(samples.map(([, offset]) => offset));
  const steady = offsets.size === 1 ? fixedZone(samples[0]![1]) : undefined;
  const candidates = hint ? [hint] : [];
  if (steady) candidates.push(steady);
  return candidates.find(agrees) ?? (steady ? undefined : allZones().find(agrees));
}

/** The instant of a wall time. */
export function instantIn(zone: KnownZone, wall: string): Date {
  if (zone.name === 'UTC' && !zone.definition) return new Date(`${wall}Z`);
  if (zone.definition) {
    const ms = msOfWall(wall);
    const offset = definedOffset(zone.definition, ms);
    if (offset !== undefined) return new Date(ms - offset);
  }
  return resolveWallTime(wall, zone.name).at;
}

/** A wall time of one zone as the clocks of another show it; on the last day of time it stays. */
export function moveWall(wall: string, from: KnownZone, to: string): string {
  if (from.name === to && !from.definition) return wall;
  const moved = wallTimeAt(to, instantIn(from, wall));
  return isWritable(moved) ? moved : wall;
}
