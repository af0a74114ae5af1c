/** The zones of one calendar: what it defines, what it says its own is, and every TZID resolved once. */
import { checkZone } from '../../../time/zone.ts';
import { first, type RawCalendar } from './components.ts';
import { param, unescapeText } from './values.ts';
import { readZoneDefinition, type ZoneDefinition } from './vtimezone.ts';
import { type KnownZone, zoneByDefinition, zoneByName, zoneByOffset } from './zones.ts';

export class ZoneTable {
  /** X-WR-TIMEZONE: what the calendar says of itself. */
  readonly calendarZone: string | undefined;
  readonly #calendar: RawCalendar;
  readonly #fallback: string;
  readonly #definitions = new Map<string, ZoneDefinition>();
  readonly #resolved = new Map<string, KnownZone>();
  #floating: { zone: KnownZone; assumed: boolean } | undefined;

  /** @param fallback the zone of floating times where the calendar gives none */
  constructor(calendar: RawCalendar, fallback: string) {
    this.#calendar = calendar;
    this.#fallback = fallback;
    for (const component of calendar.zones) {
      const definition = readZoneDefinition(component);
      if (definition.observances.length > 0) this.#definitions.set(keyOf(definition.id), definition);
    }
    const declared = first(calendar, 'X-WR-TIMEZONE')?.value;
    this.calendarZone = declared === undefined ? undefined : zoneByName(unescapeText(declared).trim());
  }

  /** What floating times are read in; `assumed` where the calendar does not say. */
  get floating(): { zone: KnownZone; assumed: boolean } {
    if (this.#floating) return this.#floating;
    const only = this.#definitions.size === 1 ? [...this.#definitions.values()][0] : undefined;
    if (this.calendarZone !== undefined) {
      this.#floating = { zone: { name: this.calendarZone, certainty: 'named' }, assumed: false };
    } else if (only && keyOf(only.id) !== '') {
      // The only zone that a calendar defines is the one that it is kept in.
      this.#floating = { zone: this.resolve(only.id), assumed: true };
    } else {
      this.#floating = { zone: { name: this.#fallback, certainty: 'guessed' }, assumed: true };
    }
    return this.#floating;
  }

  /** The zone of a TZID; always one, with how sure it is. */
  resolve(tzid: string): KnownZone {
    const key = keyOf(tzid);
    let zone = this.#resolved.get(key);
    if (!zone) {
      zone = this.#find(key);
      this.#resolved.set(key, zone);
    }
    return zone;
  }

  #find(tzid: string): KnownZone {
    const named = zoneByName(tzid);
    const definition = this.#definitions.get(tzid);
    // `America/New_York` and `Eastern Standard Time` mean one thing; `Eastern` and `GMT` what the file says they mean.
    const wellKnown = tzid.includes('/') || / time(?: \d+)?$/i.test(tzid);
    if (named !== undefined && (wellKnown || !definition)) return { name: named, certainty: 'named' };
    if (definition) {
      const hint = named ?? zoneByName(definition.location ?? '');
      const like = zoneByDefinition(definition, this.#yearsOf(tzid), hint);
      return like === undefined
        ? { name: 'UTC', definition, certainty: 'defined' }
        : { name: like, certainty: 'defined' };
    }
    const fixed = zoneByOffset(tzid);
    if (fixed !== undefined) return { name: fixed, certainty: 'named' };
    const check = checkZone(tzid);
    const suggestion = check.ok ? undefined : check.suggestion;
    return { name: suggestion ?? this.calendarZone ?? this.#fallback, certainty: 'guessed' };
  }

  /** The years that the calendar uses a zone in: rules of other years do not matter. At most five. */
  #yearsOf(tzid: string): number[] {
    const years = new Set<number>();
    for (const event of this.#calendar.events) {
      const start = event.start;
      const used = start && keyOf(param(start.params, 'TZID') ?? '') === tzid;
      const year = used ? Number(start.value.slice(0, 4)) : NaN;
      if (year >= 1 && year <= 9998) {
        years.add(year);
        // A series goes on.
        if (event.rules.length > 0) years.add(year + 1);
      }
      if (years.size >= 5) break;
    }
    return years.size > 0 ? [...years] : [2024, 2025];
  }
}

/** TZIDs are compared without quotes, escapes and outer white space, which writers put into one place and not the other. */
function keyOf(tzid: string): string {
  return unescapeText(tzid).replaceAll('"', '').trim();
}
