/**
 * Any object, read as an event: a field of the wrong shape counts as absent. No schema library, because the safety
 * rules must also read what the strict reader refuses, and cost little.
 */
import type { TweetupEvent } from '../event/schema.ts';
import { spaced } from '../time/spaced.ts';

/** An event of which every field may be missing. */
export type LooseEvent = Loose<TweetupEvent>;
type Loose<T> = T extends string | number | boolean
  ? T
  : T extends (infer Item)[]
    ? Loose<Item>[]
    : T extends object
      ? { [Key in keyof T]?: Loose<T[Key]> | undefined }
      : T;

/** A sample of each field: what has another `typeof` is dropped. `null` keeps anything. */
type Sample = string | number | boolean | null | [Sample] | { [key: string]: Sample };

const venue: Sample = {
  name: '',
  kind: '',
  address: '',
  city: '',
  country: '',
  latitude: 0,
  longitude: 0,
  url: '',
  phone: '',
  openingHours: '',
  stepFree: true,
  capacity: 0,
  booked: true,
  meetingPoint: '',
};

const sample: Sample = {
  id: '',
  kind: '',
  status: '',
  statusNote: '',
  updatedAt: '',
  title: '',
  summary: '',
  description: '',
  start: '',
  end: '',
  timeZone: '',
  series: { id: '', title: '' },
  recurrence: { rule: '', dates: [''] },
  venue,
  online: { url: '', captions: true },
  alongside: { name: '', hashtag: '', url: '' },
  hosts: [{ name: '', handles: { '*': '' }, url: '' }],
  contact: '',
  hashtags: [''],
  openTo: '',
  price: { amount: 0, currency: '', note: '' },
  audience: '',
  expected: 0,
  capacity: 0,
  agenda: [{ at: 0, minutes: 0, title: '' }],
  questions: [''],
  icebreaker: '',
  codeOfConduct: '',
  accessibility: '',
  photoPolicy: '',
  backupPlan: '',
  announcedAt: '',
  posts: [{ at: '', network: '', text: '', image: { url: '', alt: '' } }],
  image: { url: '', alt: '' },
  url: '',
  links: [null],
  language: '',
  translations: { '*': { title: '', summary: '', description: '' } },
  rsvp: { url: '', opens: '', closes: '', question: '' },
};

/** Lists are read this far: no event needs more, and a hostile one may have millions. */
const MOST = 500;

function fit(value: unknown, like: Sample): unknown {
  if (value === undefined || value === null) return undefined;
  if (like === null) return value;
  if (Array.isArray(like)) {
    if (!Array.isArray(value)) return undefined;
    const list: unknown[] = [];
    // Places are kept, so that paths stay true: what does not fit leaves an empty item.
    for (const item of value.slice(0, MOST)) list.push(fit(item, like[0]) ?? (like[0] === '' ? '' : {}));
    return list;
  }
  if (typeof value !== typeof like || Number.isNaN(value)) return undefined;
  if (typeof like !== 'object') return value;
  if (Array.isArray(value)) return undefined;
  const from = value as Record<string, unknown>;
  const any = like['*'];
  const fitted: Record<string, unknown> = {};
  if (any === undefined) {
    for (const key in like) {
      if (!Object.hasOwn(from, key)) continue;
      const part = fit(from[key], like[key]!);
      if (part !== undefined) fitted[key] = part;
    }
    return fitted;
  }
  for (const key of Object.keys(from).slice(0, MOST)) {
    const part = fit(from[key], any);
    if (part !== undefined) fitted[key] = part;
  }
  return fitted;
}

/** The fields that have the right shape. */
export function readLoosely(value: Record<string, unknown>): LooseEvent {
  const event = fit(value, sample) as LooseEvent;
  if (event.start) event.start = spaced(event.start);
  if (event.end) event.end = spaced(event.end);
  return event;
}
