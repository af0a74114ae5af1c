/** What each property of a VEVENT means for an event. A property that is not here is skipped unread. */
import { hashtagsFrom } from '../../hashtags.ts';
import { decodeEntities, htmlToText, looksLikeHtml } from '../../../internal/html-text.ts';
import type { Handler, Property } from './components.ts';
import { type Draft, instantOf, keep } from './draft.ts';
import { param, readDuration, textList, textOf, unescapeText } from './values.ts';

/** Lengths of `eventSchema`. */
const limits = { line: 2000, prose: 100_000, address: 4096 };

const table: Readonly<Record<string, Handler>> = {
  UID: (draft, { value }) => set(draft, 'uid', textOf(value, limits.line)),
  SUMMARY(draft, { value, params }) {
    const title = plainOf(value, limits.line);
    if (title !== undefined)
      draft.fields.title ||= /\s\s|[^\S ]/.test(title) ? title.replace(/\s+/g, ' ') : title;
    language(draft, params);
  },
  DESCRIPTION(draft, { value, params }) {
    const text = textOf(value, limits.prose);
    if (text === undefined) return;
    const plain = looksLikeHtml(text) ? htmlToText(text) : decodeEntities(text);
    if (plain !== '') draft.fields.description ??= plain;
    language(draft, params);
  },
  'X-ALT-DESC': (draft, { value }) => set(draft, 'html', textOf(value, 200_000)),
  DTSTART(draft, property) {
    // The first one that may be a time.
    if (!draft.start || !/\d{6}|\d-\d/.test(draft.start.value)) draft.start = property;
  },
  DTEND: (draft, property) => void (draft.end ??= property),
  DURATION: (draft, { value }) => set(draft, 'duration', readDuration(value)),
  'RECURRENCE-ID': (draft, property) => void (draft.recurrenceId ??= property),
  RRULE: (draft, property) => keep(draft, 'rules', property),
  EXRULE: (draft, property) => keep(draft, 'rules', property),
  RDATE: (draft, property) => keep(draft, 'dates', property),
  EXDATE: (draft, property) => keep(draft, 'except', property),
  SEQUENCE(draft, { value }) {
    const number = /^\d{1,10}$/.test(value.trim()) ? Number(value) : 0;
    if (number > 0 && number <= 2_147_483_647) draft.sequence = draft.fields.revision = number;
  },
  'LAST-MODIFIED'(draft, { value }) {
    const at = instantOf(value);
    if (at === undefined) return;
    draft.fields.updatedAt = at;
    draft.stamp = value;
  },
  DTSTAMP: (draft, { value }) => void (draft.stamp ||= value),
  STATUS(draft, { value }) {
    if (/^cancell?ed$/i.test(value.trim())) draft.fields.status ??= 'cancelled';
  },
  CLASS(draft, { value }) {
    if (/^(private|confidential)$/i.test(value.trim())) draft.isPrivate = true;
  },
  'X-TWEETUP-STATUS'(draft, { value, params }) {
    const status = value.trim().toLowerCase();
    if (status === 'moved' || status === 'postponed' || status === 'cancelled') draft.fields.status = status;
    set(draft, 'titlePrefix', param(params, 'PREFIX'));
  },
  COMMENT: (draft, { value }) => setField(draft, 'statusNote', textOf(value, limits.prose)),
  LOCATION: (draft, { value }) => set(draft, 'place', plainOf(value, limits.line)),
  GEO: (draft, { value }) => position(draft, pair(value)),
  'X-MICROSOFT-CDO-ALLDAYEVENT': wholeDay,
  'X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT': wholeDay,
  'X-FUNAMBOL-ALLDAY': wholeDay,
  'X-APPLE-STRUCTURED-LOCATION'(draft, { value, params }) {
    if (/^geo:/i.test(value)) position(draft, pair(value));
    set(draft, 'place', textOf(param(params, 'X-TITLE') ?? '', limits.line));
  },
  URL: (draft, { value }) => setField(draft, 'url', addressOf(value)),
  CONFERENCE: conference,
  'X-GOOGLE-CONFERENCE': conference,
  'X-MICROSOFT-SKYPETEAMSMEETINGURL': conference,
  'X-MICROSOFT-ONLINEMEETINGCONFLINK': conference,
  ORGANIZER(draft, { value, params }) {
    // A mail address is no name to show, and whose it is was not asked.
    const written = param(params, 'CN') ?? (/[:@]/.test(value) ? '' : value);
    const name = plainOf(unescaped(written), limits.line);
    if (name === undefined || name.includes('@')) return;
    const url = /^https?:/i.test(value) ? addressOf(value) : undefined;
    draft.fields.hosts ??= [{ name, ...(url === undefined ? {} : { url }) }];
  },
  CONTACT: (draft, { value }) => setField(draft, 'contact', textOf(value, limits.line)),
  CATEGORIES(draft, { value }) {
    const { hashtags } = draft.fields;
    if (hashtags && hashtags.length >= 100) return;
    const found = textList(value, limits.line);
    const tags = hashtagsFrom(hashtags ? [...hashtags.map((tag) => `#${tag}`), ...found] : found);
    if (tags.length > 0) draft.fields.hashtags = tags;
  },
  IMAGE: image,
  ATTACH(draft, property) {
    if (/^image\//i.test(param(property.params, 'FMTTYPE') ?? '')) return image(draft, property);
    const url = addressOf(property.value);
    if (url === undefined || !/^https?:/i.test(url)) return;
    if (/\.(?:jpe?g|png|gif|webp|avif)$/i.test(url)) return image(draft, property);
    const title = textOf(param(property.params, 'FILENAME') ?? '', limits.line);
    draft.fields.links = [...(draft.fields.links ?? []), title === undefined ? url : { url, title }].slice(
      0,
      200,
    );
  },
};

/** What is read of an event, by property name. */
export const handlers: ReadonlyMap<string, Handler> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ Object.entries(table),
);

function set<K extends 'uid' | 'html' | 'duration' | 'titlePrefix' | 'place'>(
  draft: Draft,
  key: K,
  value: Draft[K] | undefined,
): void {
  if (value !== undefined) draft[key] ??= value;
}

function setField<K extends 'statusNote' | 'url' | 'contact'>(
  draft: Draft,
  key: K,
  value: Draft['fields'][K],
): void {
  if (value !== undefined) draft.fields[key] ??= value;
}

/** TEXT of one line; web software leaves its entities in. */
function plainOf(value: string, max: number): string | undefined {
  return textOf(value.includes('&') ? decodeEntities(value) : value, max);
}

/** `The%20Events%20Calendar`; a lone percent sign stays. */
function unescaped(text: string): string {
  if (!/%[0-9a-f]{2}/i.test(text)) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function wholeDay(draft: Draft, { value }: Property): void {
  if (/^\s*(?:true|1)\s*$/i.test(value)) draft.wholeDay = true;
}

/** The two numbers of a position: `52.5;13.4`, also with decimal commas, or with a comma between them. */
function pair(value: string): string[] {
  const text = value.replace(/^geo:|\\/gi, '');
  const parts = text.split(';');
  return parts.length > 1 && !/^[a-z]+=/i.test(parts[1]!)
    ? parts.map((part) => part.replace(',', '.'))
    : parts[0]!.split(',');
}

function language(draft: Draft, params: string): void {
  const tag = param(params, 'LANGUAGE');
  if (tag !== undefined && /^[a-z]{2,3}(-[a-z0-9]{1,8}){0,4}$/i.test(tag)) draft.fields.language ??= tag;
}

/** An address is kept exactly as it was meant; escapes have no place in one. */
function addressOf(value: string): string | undefined {
  const address = unescapeText(value)
    .replace(/&(?:amp|#0*38);/g, '&')
    .trim();
  return address === '' || address.length > limits.address ? undefined : address.toWellFormed();
}

function conference(draft: Draft, { value }: Property): void {
  const url = addressOf(value);
  if (url !== undefined && /^https?:/i.test(url)) draft.fields.online ??= { url };
}

function image(draft: Draft, { value, params }: Property): void {
  const url = addressOf(value);
  if (url === undefined || !/^https?:/i.test(url)) return;
  const alt = textOf(param(params, 'X-ALT') ?? '', limits.prose);
  draft.fields.image ??= alt === undefined ? { url } : { url, alt };
}

function position(draft: Draft, [first, second]: string[]): void {
  const latitude = Number.parseFloat(first ?? '');
  const longitude = Number.parseFloat(second ?? '');
  // Software that has no position writes nought.
  if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) || (latitude === 0 && longitude === 0))
    return;
  draft.fields.venue = { ...draft.fields.venue, latitude, longitude };
}
