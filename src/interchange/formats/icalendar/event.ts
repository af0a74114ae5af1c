/** A VEVENT with its times becomes an event. */
import type { TweetupEvent, Venue } from '../../../event/schema.ts';
import { htmlToText } from '../../../internal/html-text.ts';
import type { Draft } from './draft.ts';
import type { EventTimes } from './times.ts';

/** The fields of a draft, finished. `fallbackTitle` is for entries without a summary: their calendar's name. */
export function finishFields(draft: Draft, fallbackTitle: string | undefined): TweetupEvent {
  const { fields } = draft;
  if (fields.description === undefined && draft.html !== undefined) {
    const description = htmlToText(draft.html).slice(0, 100_000).toWellFormed();
    if (description !== '') fields.description = description;
  }
  if (fields.status === undefined) delete fields.statusNote;
  if (draft.titlePrefix && fields.title.startsWith(draft.titlePrefix)) {
    fields.title = fields.title.slice(draft.titlePrefix.length).trim() || fields.title;
  }
  applyPlace(draft, fields);
  fields.title ||= titleFrom(fields, fallbackTitle);
  return fields;
}

function titleFrom(fields: Draft['fields'], fallback: string | undefined): string {
  const line = fields.description?.split('\n')[0]?.trim();
  return (line || fields.venue?.name || fallback || '—').slice(0, 200).toWellFormed();
}

/** What calendar software puts where a place would be, beside the address to dial. */
const noPlace =
  /^(?:online|virtual|web(?:inar)?|remote|zoom|google meet|(?:microsoft )?teams|webex|jitsi|skype|discord|whereby)(?:[- ](?:event|meeting|call|besprechung|video call|veranstaltung))?$/i;

/** LOCATION is one text: an address on the web, or the name of a place with its street after it. */
function applyPlace(draft: Draft, fields: Draft['fields']): void {
  let place = draft.place;
  const url = place && /^https?:\/\/[^\s<>"]+?(?=[;,|]?(?:\s|$))/i.exec(place)?.[0];
  if (place && url) {
    fields.online ??= { url };
    place = place.slice(url.length).replace(/^[\s;,|–-]+/, '');
  }
  if (!place || (fields.online && noPlace.test(place.trim()))) return;
  const own = venueOf(place);
  if (own.name === '') return;
  fields.venue = fields.venue ? { ...own, ...fields.venue } : own;
}

function venueOf(place: string): Venue {
  // `The Ship (12 High Street, Belfast, United Kingdom)`
  const [, called, within] = /^([^(),\n]+) \(([^()]+)\)$/.exec(place) ?? [];
  if (called && within?.includes(',')) return { name: called.trim(), address: oneLine(within) };
  // Software joins what it has, also where it has nothing: `, , Belfast`.
  const [name = '', ...rest] = place
    .split(/[\n,]/)
    .map((part) => part.trim())
    .filter(Boolean);
  // `12, High Street` has no name in front.
  return rest.length > 0 && /\p{L}{2}/u.test(name)
    ? { name, address: rest.join(', ') }
    : { name: [name, ...rest].join(', ') };
}

function oneLine(text: string): string {
  return text.includes('\n') ? text.replace(/\s*\n\s*/g, ', ').trim() : text.trim();
}

/** Puts identity and times into an event. */
export function complete(
  event: TweetupEvent,
  id: string,
  uid: string | undefined,
  times: EventTimes,
): TweetupEvent {
  event.id = id;
  if (uid !== undefined) event.uid = uid;
  event.start = times.start;
  if (times.end !== undefined) event.end = times.end;
  if (times.timeZone !== undefined) event.timeZone = times.timeZone;
  return event;
}

/** A stable id for an entry without a UID: FNV-1a over what it says. */
export function madeUpId(draft: Draft): string {
  const text = `${draft.start?.value}|${draft.fields.title}|${draft.place}`;
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return `entry-${(hash >>> 0).toString(36)}-${draft.start?.value.replace(/\W/g, '').slice(0, 20) ?? ''}`;
}
