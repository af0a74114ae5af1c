/**
 * The event and the feed, defined once. Types are inferred from these schemas and the JSON Schema for editors is
 * generated from them. There are no transforms: normalising is a step after (`parse.ts`).
 *
 * Only `id`, `title` and `start` are required, and `timeZone` unless the feed gives one or `start` is a date.
 * Absent means unknown, never "no": the safety rules depend on that difference.
 */
import * as z from 'zod/mini';
import { parseWallTime } from '../time/wall-time.ts';
import { instantPattern, wallTimePattern } from './patterns.ts';

/** Text that accepts any string and still completes the known values in editors. */
type Open<Known extends string> = Known | (string & {});

const text = (max: number) => z.string().check(z.maxLength(max));
/** An address exactly as it was written. What may become a link is decided when rendering. */
const address = () => text(4096);
const line = () => text(2000);
const prose = () => text(100_000);
const whole = (min: number, max: number) =>
  z.number().check(z.gte(min), z.lte(max), z.refine(Number.isInteger, 'int'));
const list = <T extends z.core.$ZodType>(of: T, max: number) => z.array(of).check(z.maxLength(max));
const open = <Known extends string>() => line() as unknown as z.ZodMiniType<Open<Known>, Open<Known>>;

// The messages are tokens that `salvage.ts` turns into problems.
const wallTime = () =>
  z.string().check(
    z.regex(wallTimePattern, { error: 'wall-time', abort: true }),
    z.refine((text) => parseWallTime(text) !== undefined, 'date-nonexistent'),
  );
const instant = () => z.string().check(z.regex(instantPattern, 'instant'));
/** A moment that hosts may write either way: wall time in the event's zone, or an instant with its offset. */
const moment = () =>
  z
    .string()
    .check(z.refine((text) => instantPattern.test(text) || parseWallTime(text) !== undefined, 'moment'));

export const statusSchema = /* @__PURE__ */ z.enum(['planned', 'moved', 'postponed', 'cancelled']);

export const venueSchema = /* @__PURE__ */ z.object({
  name: z.optional(line()),
  /** One of `venueKinds`, or any other word. */
  kind: z.optional(line()),
  address: z.optional(line()),
  city: z.optional(line()),
  /** ISO 3166-1 alpha-2. */
  country: z.optional(line()),
  /** Degrees, WGS 84. */
  latitude: z.optional(z.number().check(z.gte(-90), z.lte(90))),
  longitude: z.optional(z.number().check(z.gte(-180), z.lte(180))),
  url: z.optional(address()),
  phone: z.optional(line()),
  /** OpenStreetMap syntax, `Mo-Su 11:00-23:00`. */
  openingHours: z.optional(line()),
  stepFree: z.optional(z.boolean()),
  /** Heads that fit in. */
  capacity: z.optional(whole(0, 1_000_000)),
  booked: z.optional(z.boolean()),
  meetingPoint: z.optional(prose()),
});

export const onlineSchema = /* @__PURE__ */ z.object({
  url: z.optional(address()),
  captions: z.optional(z.boolean()),
});

export const hostSchema = /* @__PURE__ */ z.object({
  name: line(),
  /** Handles by network, without a leading `@`; on Mastodon `user@host`. */
  handles: z.optional(z.catchall(z.object({}), line())),
  url: z.optional(address()),
});

export const linkSchema = /* @__PURE__ */ z.object({
  url: address(),
  title: z.optional(line()),
  rel: z.optional(open<'recap' | 'follow' | 'slides' | 'photos'>()),
});

const imageSchema = /* @__PURE__ */ z.object({ url: address(), alt: z.optional(prose()) });

const changeSchema = /* @__PURE__ */ z.object({
  /** The original start of the date that changes. */
  at: wallTime(),
  start: z.optional(wallTime()),
  end: z.optional(wallTime()),
  status: z.optional(statusSchema),
  statusNote: z.optional(prose()),
  title: z.optional(line()),
  summary: z.optional(prose()),
  description: z.optional(prose()),
  venue: z.optional(venueSchema),
  online: z.optional(onlineSchema),
  hosts: z.optional(list(hostSchema, 100)),
  questions: z.optional(list(prose(), 100)),
  links: z.optional(list(z.union([address(), linkSchema]), 200)),
  url: z.optional(address()),
  capacity: z.optional(whole(0, 1_000_000)),
});

export const recurrenceSchema = /* @__PURE__ */ z.object({
  /** An RFC 5545 RRULE value without `DTSTART`. */
  rule: z.optional(line()),
  dates: z.optional(list(wallTime(), 5000)),
  except: z.optional(list(wallTime(), 5000)),
  changes: z.optional(list(changeSchema, 5000)),
});

export const rsvpSettingsSchema = /* @__PURE__ */ z.object({
  /** Where replies are kept by somebody else: Meetup, Luma, Mobilizon, a form. */
  url: z.optional(address()),
  opens: z.optional(moment()),
  closes: z.optional(moment()),
  /** Guests that one person may bring. */
  guests: z.optional(whole(0, 100)),
  /** The host's warm-up question. */
  question: z.optional(prose()),
  /** Ask for access needs; the sentence says who reads them. */
  accessNeeds: z.optional(prose()),
  waitingList: z.optional(z.enum(['first-fit', 'strict', 'none'])),
  tally: z.optional(z.enum(['public', 'full-or-not', 'hidden'])),
});

/** Every field of an event. `eventSchema` is this as a schema. */
const eventFields = {
  /** Stable, unique within the feed. */
  id: z.string().check(z.minLength(1), z.maxLength(500)),
  /** Only if imported; else `id@host` of the feed. */
  uid: z.optional(line()),
  kind: z.optional(open<'tweetup' | 'museum-visit' | 'teachmeet' | 'chat' | 'call'>()),
  status: z.optional(statusSchema),
  statusNote: z.optional(prose()),
  previous: z.optional(
    list(
      z.object({
        start: z.optional(wallTime()),
        end: z.optional(wallTime()),
        venue: z.optional(venueSchema),
      }),
      100,
    ),
  ),
  /** Raised with each significant change; becomes SEQUENCE. */
  revision: z.optional(whole(0, 2_147_483_647)),
  updatedAt: z.optional(instant()),
  title: z.string().check(z.minLength(1), z.maxLength(2000)),
  /** One line, used in posts. */
  summary: z.optional(prose()),
  /** Longer, plain text. */
  description: z.optional(prose()),
  start: wallTime(),
  end: z.optional(wallTime()),
  timeZone: z.optional(line()),
  series: z.optional(z.object({ id: line(), title: z.optional(line()), url: z.optional(address()) })),
  recurrence: z.optional(recurrenceSchema),
  venue: z.optional(venueSchema),
  online: z.optional(onlineSchema),
  alongside: z.optional(z.object({ name: line(), hashtag: z.optional(line()), url: z.optional(address()) })),
  hosts: z.optional(list(hostSchema, 100)),
  /** A mail address, an http(s) address, or an `@handle`. */
  contact: z.optional(line()),
  /** Without `#`; the first one is the event's own. */
  hashtags: z.optional(list(line(), 100)),
  openTo: z.optional(z.enum(['anyone', 'sign-up', 'invitation'])),
  price: z.optional(
    z.object({
      amount: z.optional(z.number().check(z.gte(0))),
      /** ISO 4217. */
      currency: z.optional(line()),
      note: z.optional(line()),
    }),
  ),
  audience: z.optional(open<'adults' | 'all-ages' | 'minors'>()),
  /** Heads that the host expects, guests included. */
  expected: z.optional(whole(0, 1_000_000)),
  /** Heads that may come, guests included. */
  capacity: z.optional(whole(0, 1_000_000)),
  agenda: z.optional(
    list(
      z.object({
        /** Minutes after the start; negative before it. */
        at: z.number().check(z.gte(-10_080), z.lte(100_000)),
        minutes: z.optional(z.number().check(z.gte(0), z.lte(100_000))),
        title: line(),
      }),
      200,
    ),
  ),
  questions: z.optional(list(prose(), 100)),
  icebreaker: z.optional(prose()),
  codeOfConduct: z.optional(address()),
  accessibility: z.optional(prose()),
  photoPolicy: z.optional(prose()),
  backupPlan: z.optional(prose()),
  announcedAt: z.optional(instant()),
  posts: z.optional(
    list(
      z.object({
        at: z.optional(moment()),
        network: z.optional(line()),
        text: prose(),
        image: z.optional(z.object({ url: z.optional(address()), alt: z.optional(prose()) })),
      }),
      500,
    ),
  ),
  image: z.optional(imageSchema),
  url: z.optional(address()),
  links: z.optional(list(z.union([address(), linkSchema]), 200)),
  /** BCP 47 tag of title, summary and description. */
  language: z.optional(line()),
  /** BCP 47 tags of what is spoken there. */
  spoken: z.optional(list(line(), 50)),
  translations: z.optional(
    z.catchall(
      z.object({}),
      z.object({
        title: z.optional(line()),
        summary: z.optional(prose()),
        description: z.optional(prose()),
        statusNote: z.optional(prose()),
      }),
    ),
  ),
  rsvp: z.optional(rsvpSettingsSchema),
};

/** One gathering. Wall times carry the zone in `timeZone`. */
export const eventSchema = /* @__PURE__ */ z.object(eventFields);

// Taken apart rather than with `z.omit`, which weighs more than this.
const { id: _id, uid: _uid, title: _title, start: _start, end: _end, ...defaultFields } = eventFields;

/** What a feed may give for all its events; an event's own field replaces it whole. */
export const defaultsSchema = /* @__PURE__ */ z.object(defaultFields);

const feedFields = {
  $schema: z.optional(address()),
  version: z.optional(z.literal(1)),
  title: z.optional(line()),
  url: z.optional(address()),
  language: z.optional(line()),
  updatedAt: z.optional(instant()),
  defaults: z.optional(defaultsSchema),
};

/** A feed's own fields, without its events. */
export const feedInfoSchema = /* @__PURE__ */ z.object(feedFields);

/** A document of events. */
export const feedSchema = /* @__PURE__ */ z.object({ ...feedFields, events: z.array(eventSchema) });

export type TweetupEvent = z.infer<typeof eventSchema>;
export type TweetupFeed = z.infer<typeof feedSchema>;
/** A feed's own fields, without its events. */
export type FeedInfo = z.infer<typeof feedInfoSchema>;
export type Venue = z.infer<typeof venueSchema>;
export type Online = z.infer<typeof onlineSchema>;
export type Host = z.infer<typeof hostSchema>;
export type EventLink = z.infer<typeof linkSchema>;
export type RsvpSettings = z.infer<typeof rsvpSettingsSchema>;
export type Recurrence = z.infer<typeof recurrenceSchema>;
