/** The fields of an event that are not about time, as content lines. */
import type { TweetupEvent, Venue } from '../../../event/schema.ts';
import { escapeText, paramValue } from '../../../internal/content-line.ts';

export interface TextOptions {
  labels?: Partial<Record<'cancelled' | 'postponed' | 'moved', string>> | undefined;
}

const statuses = {
  planned: 'CONFIRMED',
  moved: 'CONFIRMED',
  postponed: 'TENTATIVE',
  cancelled: 'CANCELLED',
} as const;
const englishLabels = { cancelled: 'Cancelled', postponed: 'Postponed', moved: '' } as const;

/** SUMMARY to CATEGORIES. Texts are escaped; addresses are only those of the web and of mail. */
export function contentLines(event: TweetupEvent, options: TextOptions = {}): string[] {
  const { status = 'planned', venue, online, hosts, hashtags, language } = event;
  const prefix = titlePrefix(event, options);
  const spoken = language !== undefined && /^[a-z0-9-]{2,35}$/i.test(language) ? `;LANGUAGE=${language}` : '';
  const lines = [`SUMMARY${spoken}:${escapeText(prefix + event.title)}`, `STATUS:${statuses[status]}`];
  if (status !== 'planned') {
    const marked = prefix === '' ? '' : `;PREFIX=${paramValue(prefix)}`;
    lines.push(`X-TWEETUP-STATUS${marked}:${status.toUpperCase()}`);
    if (event.statusNote !== undefined) lines.push(`COMMENT:${escapeText(event.statusNote)}`);
  }
  // What does not happen blocks nobody's evening.
  lines.push(`TRANSP:${status === 'cancelled' || status === 'postponed' ? 'TRANSPARENT' : 'OPAQUE'}`);
  const description = descriptionOf(event);
  if (description !== '') lines.push(`DESCRIPTION${spoken}:${escapeText(description)}`);
  const conference = webAddress(online?.url);
  const place = placeOf(venue) ?? conference;
  if (place !== undefined) lines.push(`LOCATION:${escapeText(place)}`);
  if (venue?.latitude !== undefined && venue.longitude !== undefined) {
    lines.push(`GEO:${venue.latitude};${venue.longitude}`);
  }
  const url = webAddress(event.url);
  if (url !== undefined) lines.push(`URL:${url}`);
  if (conference !== undefined) lines.push(`CONFERENCE;VALUE=URI:${conference}`);
  const organizer = hosts?.[0] && (webAddress(hosts[0].url) ?? mailAddress(event.contact));
  if (organizer !== undefined) lines.push(`ORGANIZER;CN=${paramValue(hosts![0]!.name)}:${organizer}`);
  if (event.contact !== undefined) lines.push(`CONTACT:${escapeText(event.contact)}`);
  if (hashtags?.length) lines.push(`CATEGORIES:${hashtags.map(escapeText).join(',')}`);
  const image = webAddress(event.image?.url);
  if (image !== undefined) lines.push(`IMAGE;VALUE=URI;DISPLAY=BADGE:${image}`);
  return lines;
}

/** The title, marked where the event does not happen as planned. */
export function titleOf(event: TweetupEvent, options: TextOptions): string {
  return titlePrefix(event, options) + event.title;
}

function titlePrefix({ status }: TweetupEvent, { labels }: TextOptions): string {
  if (status === undefined || status === 'planned') return '';
  const label = labels?.[status] ?? englishLabels[status];
  return label === '' ? '' : `${label}: `;
}

/** What somebody wants to read in her calendar on the way there. */
export function descriptionOf(event: TweetupEvent): string {
  const { status = 'planned', statusNote, summary, description, venue, online, hashtags, url } = event;
  const tags = hashtags?.map((tag) => `#${tag}`).join(' ');
  const parts = [
    status === 'planned' ? undefined : statusNote,
    summary,
    description,
    venue?.meetingPoint,
    webAddress(online?.url),
    tags,
    webAddress(url),
  ];
  return [...new Set(parts.filter((part) => part !== undefined && part.trim() !== ''))].join('\n\n');
}

/** A place as one line: name, street, town. */
export function placeOf(venue: Venue | undefined): string | undefined {
  if (!venue) return undefined;
  const parts: string[] = [];
  for (const part of [venue.name, venue.address, venue.city]) {
    const text = part?.replace(/\s+/g, ' ').trim();
    // A street that names the town is enough.
    if (text && !parts.some((known) => known.includes(text))) parts.push(text);
  }
  return parts.length > 0 ? parts.join(', ') : undefined;
}

/** An address of the web in the form that any reader takes; nothing else becomes a link. */
export function webAddress(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  return /^https?:$/.test(url.protocol) ? url.href : undefined;
}

function mailAddress(contact: string | undefined): string | undefined {
  const mail = contact?.trim().replace(/^mailto:/i, '');
  return mail !== undefined && /^[^\s@<>"',;:\\]{1,64}@[^\s@<>"',;:\\]{1,255}$/.test(mail)
    ? `mailto:${encodeURI(mail)}`
    : undefined;
}
