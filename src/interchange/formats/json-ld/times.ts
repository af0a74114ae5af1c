/** Dates of schema.org: with an offset, without one, or a day. */
import { addDays, parseWallTime } from '../../../time/wall-time.ts';
import { checkZone, offsetAt, wallTimeAt } from '../../../time/zone.ts';
import { asList, textIn } from './node.ts';

export interface ReadWhen {
  /** Wall time or date. */
  wall: string;
  /** The offset that was written, in milliseconds; none for local times and dates. */
  offset?: number;
  /** The name in brackets of RFC 9557, or what an abbreviation is short for, perhaps. */
  zone?: string;
  guessed?: true;
}

const pattern =
  /^(\d{4})(?:-(\d{1,2})-(\d{1,2})|(\d\d)(\d\d))(?:[T ](\d{1,2})(?::?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?)?\s*(Z|[+-]\d\d(?::?\d\d)?|[A-Z]{3,5})?(?:\[([\w/+-]{1,60})\])?)?$/i;

/** What a script prints of a `Date`: `Thu Dec 03 2026 18:30:00 GMT+0100 (…)`. */
const printed = /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d\d) (\d{4}) (\d\d:\d\d:\d\d) GMT([+-]\d{4})\b/;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Reads an ISO 8601 date or time in the spellings that pages have; `undefined` for what is none or does not exist. */
export function readWhen(text: string): ReadWhen | undefined {
  const written = text.trim().slice(0, 120);
  const date = printed.exec(written);
  if (date) {
    const month = String(months.indexOf(date[1]!) + 1).padStart(2, '0');
    return readWhen(`${date[3]}-${month}-${date[2]}T${date[4]}${date[5]}`);
  }
  // Seconds or milliseconds since 1970.
  if (/^\d{10}(?:\d{3})?$/.test(written)) {
    const at = new Date(Number(written.padEnd(13, '0')));
    return { wall: at.toISOString().slice(0, 16), offset: 0 };
  }
  const match = pattern.exec(written);
  if (!match) return undefined;
  const [, year, month = match[4]!, day = match[5]!] = match;
  const [hour, minute = '00', second = '00', offset, zone] = match.slice(6);
  const two = (number: string) => number.padStart(2, '0');
  const on = `${year}-${two(month)}-${two(day)}`;
  const late = hour === '24' && minute === '00';
  const time =
    hour === undefined ? '' : `T${late ? '00' : two(hour)}:${minute}${second === '00' ? '' : `:${second}`}`;
  if (!parseWallTime(`${on}${time}`)) return undefined;
  const wall = late ? addDays(`${on}${time}`, 1) : `${on}${time}`;
  const named = zone === undefined ? undefined : { zone };
  if (offset === undefined) return { wall, ...named };
  // `JST`: the zone that it is short for, if there is only one.
  if (/^[a-z]{3}/i.test(offset)) return { wall, ...abbreviated(offset) };
  if (/^z$/i.test(offset)) return { wall, offset: 0, ...named };
  const [hours, minutes] = [Number(offset.slice(1, 3)), Number(offset.replace(':', '').slice(3) || 0)];
  const ms = (hours * 60 + minutes) * 60_000;
  return { wall, offset: offset.startsWith('-') ? -ms : ms, ...named };
}

function abbreviated(name: string): { zone: string; guessed?: true } | undefined {
  if (/^(?:UTC|GMT)$/i.test(name)) return { zone: 'UTC' };
  const check = checkZone(name.toUpperCase());
  const zone = check.ok ? undefined : check.suggestion;
  return zone === undefined ? undefined : { zone, guessed: true };
}

/** All times of a property: several, or several in one text with commas between. */
export function readWhens(value: unknown): ReadWhen[] {
  return asList(value)
    .flatMap((each) => textIn(each)?.slice(0, 20_000).split(', ') ?? [])
    .map(readWhen)
    .filter((when) => when !== undefined);
}

/** The instant of a time with an offset. */
export function instantOf({ wall, offset = 0 }: ReadWhen): Date {
  return new Date(Date.parse(`${wall}Z`) - offset);
}

/** `when` by the clocks of a zone; local times and dates as they are. */
export function wallBy(when: ReadWhen, zone: string | undefined): string {
  if (when.offset === undefined || zone === undefined) return when.wall;
  return wallTimeAt(zone, instantOf(when));
}

export interface ZoneHints {
  /** What the document says itself. */
  stated?: string | undefined;
  /** ISO 3166-1 alpha-2 of the place. */
  country?: string | undefined;
  /** What the caller gave. */
  given?: string | undefined;
}

/**
 * The zone of a start: one whose clocks have the offset that is written, of those that the document, the country and the
 * caller suggest; else a zone that always has it.
 */
export function zoneFor(start: ReadWhen, hints: ZoneHints): { zone: string; assumed: boolean } | undefined {
  const known = (zone: string | undefined): zone is string => zone !== undefined && checkZone(zone).ok;
  if (known(start.zone)) return { zone: start.zone, assumed: start.guessed ?? false };
  if (known(hints.stated)) return { zone: hints.stated, assumed: false };
  const local = zonesOf(hints.country);
  if (start.offset === undefined) {
    const zone = local.length === 1 ? local[0] : known(hints.given) ? hints.given : local[0];
    return zone === undefined ? undefined : { zone, assumed: true };
  }
  const at = instantOf(start).getTime();
  const likely =
    hints.given !== undefined && local.includes(hints.given)
      ? [hints.given, ...local]
      : [...local, hints.given];
  const fits = likely.find((zone) => known(zone) && offsetAt(zone, at) === start.offset);
  if (fits !== undefined) return { zone: fits, assumed: false };
  // A moment in UTC is how software writes a time whose zone it does not tell.
  if (start.offset === 0)
    return { zone: local[0] ?? (known(hints.given) ? hints.given : 'UTC'), assumed: false };
  return { zone: fixed(start.offset) ?? 'UTC', assumed: false };
}

/** The zones of a country, by what the engine knows. */
function zonesOf(country: string | undefined): string[] {
  if (country === undefined || !/^[A-Z]{2}$/.test(country)) return [];
  const locale = new Intl.Locale(`und-${country}`) as Intl.Locale & {
    getTimeZones?: () => string[] | undefined;
    timeZones?: string[];
  };
  const zones = (locale.getTimeZones?.() ?? locale.timeZones ?? []).filter((zone) => checkZone(zone).ok);
  return [...zones.filter((zone) => large.has(zone)), ...zones];
}

/** Of countries with several zones, those that most people live in: engines list them by the alphabet. */
const large = /* @__PURE__ */ new Set([
  ...['America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles', 'America/Toronto'],
  ...[
    'America/Vancouver',
    'America/Edmonton',
    'America/Winnipeg',
    'America/Mexico_City',
    'America/Sao_Paulo',
  ],
  ...['Europe/Madrid', 'Europe/Lisbon', 'Europe/Berlin', 'Europe/Moscow', 'Asia/Shanghai', 'Asia/Jakarta'],
  ...['Australia/Sydney', 'Australia/Brisbane', 'Australia/Perth', 'Pacific/Auckland', 'America/Santiago'],
]);

function fixed(offset: number): string | undefined {
  const hours = offset / 3_600_000;
  if (!Number.isInteger(hours)) {
    const at = Date.UTC(2025, 0, 15);
    return (Intl.supportedValuesOf?.('timeZone') ?? []).find(
      (zone) =>
        checkZone(zone).ok &&
        offsetAt(zone, at) === offset &&
        offsetAt(zone, at + 182 * 86_400_000) === offset,
    );
  }
  const zone = `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`;
  return checkZone(zone).ok ? zone : undefined;
}
