/** A VEVENT with its times becomes an event. */
import type { TweetupEvent, Venue } from '../../../event/schema.ts';
import { htmlToText } from '../../../internal/html-text.ts';
import type { Draft } from './draft.ts';
import type { EventTimes } from './times.ts';

/** The parts of an event that do not depend on the series that it is in. */
export type EventFields = Omit<TweetupEvent, 'id' | 'uid' | 'start' | 'end' | 'timeZone' | 'recurrence'>;

/** The fields of a draft, finished. `fallbackTitle` is for entries without a summary: their calendar's name. */
export function finishFields(draft: Draft, fallbackTitle: string | undefined): EventFields {
  const fields = { ...draft.fields };
  if (fields.description === undefined && draft.html !== undefined) {
    const description = htmlToText(draft.html).slice(0, 100_000).toWellFormed();
    if (description !== '') fields.description = description;
  }
  if (fields.status === undefined) delete fields.statusNote;
  if (draft.titlePrefix && fields.title?.startsWith(draft.titlePrefix)) {
    fields.title = fields.title.slice(draft.titlePrefix.length).trim() || fields.title;
  }
  applyPlace(draft, fields);
  const title = fields.title ?? titleFrom(fields, fallbackTitle);
  return { ...fields, title };
}

function titleFrom(fields: Draft['fields'], fallback: string | undefined): string {
  const line = fields.description?.split('\n')[0]?.trim();
  return (line || fields.venue?.name || fallback || '—').slice(0, 200).toWellFormed();
}

/** LOCATION is one text: an address on the web, or the name of a place with its street after it. */
function applyPlace(draft: Draft, fields: Draft['fields']): void {
  const place = draft.place;
  if (place === undefined) return;
  if (/^https?:\/\/\S+$/i.test(place)) {
    fields.online ??= { url: place };
    return;
  }
  const parts = /^([^\n,]{3,200}?)\s*[\n,]\s*([^]+)$/.exec(place);
  // `12, High Street` is no name.
  const named = parts && /\p{L}{2}/u.test(parts[1]!);
  const own: Venue = named
    ? { name: parts[1]!, address: parts[2]!.replace(/\s*\n\s*/g, ', ').trim() }
    : { name: place.replace(/\s*\n\s*/g, ', ') };
  fields.venue = { ...own, ...fields.venue };
}

/** An event from its parts, in the order of the schema. */
export function assemble(
  id: string,
  uid: string | undefined,
  fields: EventFields,
  times: EventTimes,
): TweetupEvent {
  const event: TweetupEvent = { id, title: '', start: '' };
  if (uid !== undefined) event.uid = uid;
  Object.assign(event, fields);
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
