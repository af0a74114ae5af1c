/** Fields that are not known here but look like one that is: nearly always a slip, and silently lost otherwise. */
import type * as z from 'zod/mini';
import { edits } from '../internal/nearest.ts';
import type { Report } from './clean.ts';
import { received } from './received.ts';

/** What people, and other formats, call our fields. */
const othersNames: Readonly<Record<string, string>> = {
  name: 'title',
  date: 'start',
  startdate: 'start',
  starttime: 'start',
  begin: 'start',
  when: 'start',
  enddate: 'end',
  endtime: 'end',
  finish: 'end',
  tz: 'timeZone',
  tzid: 'timeZone',
  zone: 'timeZone',
  place: 'venue',
  location: 'venue',
  where: 'venue',
  tags: 'hashtags',
  organizer: 'hosts',
  organiser: 'hosts',
  address: 'venue',
  city: 'venue',
  street: 'address',
  town: 'city',
  lat: 'latitude',
  lng: 'longitude',
  lon: 'longitude',
  link: 'url',
  website: 'url',
};

/** Objects are no deeper in an event. */
const deepest = 5;

/** Reports the fields of `value` that `schema` does not know but whose names are a slip away from one that it does. */
export function reportMisspelt(
  schema: z.ZodMiniType,
  value: unknown,
  path: readonly (string | number)[],
  report: Report,
  depth = 0,
): void {
  if (typeof value !== 'object' || value === null || depth > deepest) return;
  const { element, shape } = partsOf(schema);
  if (Array.isArray(value)) {
    if (!element) return;
    value.forEach((item, i) => reportMisspelt(element, item, [...path, i], report, depth + 1));
    return;
  }
  if (!shape) return;
  for (const [key, item] of Object.entries(value)) {
    const field = Object.hasOwn(shape, key) ? shape[key] : undefined;
    if (field) reportMisspelt(field, item, [...path, key], report, depth + 1);
    else {
      const known = meant(key, shape, value);
      if (known !== undefined) {
        const params = { meant: known };
        report({ code: 'field-misspelt', level: 'warning', path: [...path, key], ...received(key), params });
      }
    }
  }
}

/** The known field that is not there and was probably meant. */
function meant(key: string, shape: Readonly<Record<string, unknown>>, value: object): string | undefined {
  const plain = key.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const missing = Object.keys(shape).filter((name) => !Object.hasOwn(value, name));
  const other = Object.hasOwn(othersNames, plain) ? othersNames[plain] : undefined;
  if (other !== undefined && missing.includes(other)) return other;
  return missing.find((name) => {
    const known = name.toLowerCase();
    return plain === known || (known.length > 3 && plain.length > 3 && edits(plain, known, 2) < 2);
  });
}

interface Parts {
  element?: z.ZodMiniType;
  shape?: Readonly<Record<string, z.ZodMiniType>>;
}

/** What is inside a schema: a list's elements, an object's fields. */
function partsOf(schema: z.ZodMiniType): Parts {
  const def = schema.def as unknown as Parts & {
    type: string;
    innerType?: z.ZodMiniType;
    options?: z.ZodMiniType[];
    catchall?: unknown;
  };
  if (def.innerType) return partsOf(def.innerType);
  if (def.options) return def.options.map(partsOf).find(({ shape }) => shape) ?? {};
  // Names that each writer chooses are not misspelt.
  if (def.catchall) return {};
  return def;
}
