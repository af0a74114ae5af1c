/**
 * The schema's shapes once more, as plain predicates that weigh a tenth of it, so that a page whose feed has no faults
 * loads no validator. They are stricter than the schema, never looser (a test holds them together, field by field):
 * what they refuse is read by the tolerant reader.
 */
import { parseWallTime } from '../time/wall-time.ts';
import { instantPattern, wallTimePattern } from './patterns.ts';

type Check = (value: unknown) => boolean;
export type Shape = Readonly<Record<string, Check>>;

const prose: Check = (value) => typeof value === 'string';
const text: Check = (value) => typeof value === 'string' && value.length <= 2000;
const flag: Check = (value) => typeof value === 'boolean';
const wall: Check = (value) =>
  typeof value === 'string' && wallTimePattern.test(value) && parseWallTime(value) !== undefined;
const instant: Check = (value) => typeof value === 'string' && instantPattern.test(value);
const moment: Check = (value) => wall(value) || instant(value);
const between =
  (min: number, max: number): Check =>
  (value) =>
    typeof value === 'number' && value >= min && value <= max;
const whole =
  (max: number): Check =>
  (value) =>
    Number.isInteger(value) && between(0, max)(value);
const oneOf =
  (words: string): Check =>
  (value) =>
    words.split(' ').includes(value as string);
const listOf =
  (of: Check): Check =>
  (value) =>
    Array.isArray(value) && value.length <= 50 && value.every(of);
const either =
  (a: Check, b: Check): Check =>
  (value) =>
    a(value) || b(value);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const object =
  (fields: Shape, ...required: string[]): Check =>
  (value) =>
    isRecord(value) &&
    required.every((key) => key in value) &&
    Object.keys(value).every((key) => Object.hasOwn(fields, key) && fields[key]!(value[key]));
const recordOf =
  (of: Check): Check =>
  (value) =>
    isRecord(value) && Object.keys(value).every((key) => key !== '__proto__' && of(value[key]));

const heads = whole(1e6);
const status = oneOf('planned moved postponed cancelled');
const venue = object({
  name: text,
  kind: text,
  address: text,
  city: text,
  country: text,
  latitude: between(-90, 90),
  longitude: between(-180, 180),
  url: text,
  phone: text,
  openingHours: text,
  stepFree: flag,
  capacity: heads,
  booked: flag,
  meetingPoint: prose,
});
const online = object({ url: text, captions: flag });
const host = object({ name: text, handles: recordOf(text), url: text }, 'name');
const link = object({ url: text, title: text, rel: text }, 'url');
const links = listOf(either(text, link));
const change = object(
  {
    at: wall,
    start: wall,
    end: wall,
    status,
    statusNote: prose,
    title: text,
    summary: prose,
    description: prose,
    venue,
    online,
    hosts: listOf(host),
    questions: listOf(prose),
    links,
    url: text,
    capacity: heads,
  },
  'at',
);

/** What a feed's `defaults` may hold. */
const common: Shape = {
  kind: text,
  status,
  statusNote: prose,
  previous: listOf(object({ start: wall, end: wall, venue })),
  revision: whole(2_147_483_647),
  updatedAt: instant,
  summary: prose,
  description: prose,
  timeZone: text,
  series: object({ id: text, title: text, url: text }, 'id'),
  recurrence: object({ rule: text, dates: listOf(wall), except: listOf(wall), changes: listOf(change) }),
  venue,
  online,
  alongside: object({ name: text, hashtag: text, url: text }, 'name'),
  hosts: listOf(host),
  contact: text,
  hashtags: listOf(text),
  openTo: oneOf('anyone sign-up invitation'),
  price: object({ amount: between(0, 1e9), currency: text, note: text }),
  audience: text,
  expected: heads,
  capacity: heads,
  agenda: listOf(object({ at: between(-10_080, 1e5), minutes: between(0, 1e5), title: text }, 'at', 'title')),
  questions: listOf(prose),
  icebreaker: prose,
  codeOfConduct: text,
  accessibility: prose,
  photoPolicy: prose,
  backupPlan: prose,
  announcedAt: instant,
  posts: listOf(
    object({ at: moment, network: text, text: prose, image: object({ url: text, alt: prose }) }, 'text'),
  ),
  image: object({ url: text, alt: prose }, 'url'),
  url: text,
  links,
  language: text,
  spoken: listOf(text),
  translations: recordOf(object({ title: text, summary: prose, description: prose, statusNote: prose })),
  rsvp: object({
    url: text,
    opens: moment,
    closes: moment,
    guests: whole(100),
    question: prose,
    accessNeeds: prose,
    waitingList: oneOf('first-fit strict none'),
    tally: oneOf('public full-or-not hidden'),
  }),
};

export const eventShape: Shape = {
  id: (value) => value !== '' && text(value) && (value as string).length <= 500,
  uid: text,
  title: (value) => value !== '' && text(value),
  start: wall,
  end: wall,
  ...common,
};

export const feedShape: Shape = {
  $schema: text,
  version: (value) => value === 1,
  title: text,
  url: text,
  language: text,
  updatedAt: instant,
  defaults: object(common),
};

/** The fields of `value` that the shape knows, where each has its form; else `undefined`. */
export function fit(shape: Shape, value: Record<string, unknown>): Record<string, unknown> | undefined {
  const known: Record<string, unknown> = {};
  for (const key of Object.keys(shape)) {
    if (!Object.hasOwn(value, key) || value[key] === undefined) continue;
    if (!shape[key]!(value[key])) return undefined;
    known[key] = value[key];
  }
  return known;
}
