/** An event as plain HTML with the classes of h-event (microformats.org/wiki/h-event): no script, no style needed. */
import { eventIn } from '../../../event/listed.ts';
import type { Host, TweetupEvent, Venue } from '../../../event/schema.ts';
import { escapeHtml } from '../../../internal/html.ts';
import { checkLocale } from '../../../internal/locale.ts';
import type { Locale } from '../../../internal/messages.ts';
import { formatWhen } from '../../../time/format.ts';
import type { Occurrence } from '../../../time/timed.ts';
import { webAddress } from '../icalendar/write-fields.ts';

export interface HtmlOptions {
  /** Of dates. A loaded locale or a tag. */
  locale?: Locale | string | undefined;
  /** Level of each event's heading, 2 to 6. Default 3. */
  headingLevel?: number | undefined;
  /** The words that are shown besides the event's own; English where they are absent. */
  labels?: Partial<HtmlLabels> | undefined;
}

export interface HtmlLabels {
  cancelled: string;
  postponed: string;
  moved: string;
  /** Before the hosts. */
  hosts: string;
  /** Before the address of an online event. */
  online: string;
  /** The link to the map. */
  map: string;
  /** The link to reply at. */
  reply: string;
}

const english: HtmlLabels = {
  cancelled: 'Cancelled',
  postponed: 'Postponed',
  moved: 'Changed',
  hosts: 'Hosts:',
  online: 'Online:',
  map: 'Map',
  reply: 'Reply',
};

/**
 * One event as an `<article class="h-event">`. Everything from the event is text; only web addresses become links.
 * @throws TweetupTimeError for an event whose start or zone cannot be
 */
export function toHEvent(of: TweetupEvent | Occurrence<TweetupEvent>, options: HtmlOptions = {}): string {
  const event = eventIn(of);
  checkLocale(options.locale);
  const labels = { ...english, ...options.labels };
  const level = Math.min(6, Math.max(2, Math.round(options.headingLevel ?? 3)));
  const language = event.language === undefined ? '' : ` lang="${escapeHtml(event.language)}"`;
  const lines = [
    `<article class="h-event"${language}>`,
    `<h${level}>${link(webAddress(event.url), event.title, 'p-name', 'u-url')}</h${level}>`,
    status(event, labels),
    when(of, options),
    where(event.venue, labels),
    online(event, labels),
    event.summary === undefined ? '' : `<p class="p-summary">${escapeHtml(event.summary)}</p>`,
    event.description === undefined ? '' : `<div class="e-content">${paragraphs(event.description)}</div>`,
    hosts(event.hosts, labels),
    tags(event.hashtags),
    reply(event, labels),
    '</article>',
  ];
  return lines.filter((line) => line !== '').join('\n');
}

/** A link, or the text alone where there is no address. */
function link(address: string | undefined, text: string, textClass: string, linkClass = ''): string {
  if (address === undefined) return `<span class="${textClass}">${escapeHtml(text)}</span>`;
  const names = [linkClass, textClass].filter(Boolean).join(' ');
  return `<a class="${names}" href="${escapeHtml(address)}">${escapeHtml(text)}</a>`;
}

function status({ status: is, statusNote }: TweetupEvent, labels: HtmlLabels): string {
  if (is === undefined || is === 'planned') return '';
  const note = statusNote === undefined ? '' : ` ${escapeHtml(statusNote)}`;
  return `<p><strong>${escapeHtml(labels[is])}.</strong>${note}</p>`;
}

function when(of: TweetupEvent | Occurrence<TweetupEvent>, { locale }: HtmlOptions): string {
  const { text, dateTime, endDateTime } = formatWhen(of, { locale });
  const end =
    endDateTime === undefined ? '' : `<data class="dt-end" value="${escapeHtml(endDateTime)}"></data>`;
  return `<p><time class="dt-start" datetime="${escapeHtml(dateTime)}">${escapeHtml(text)}</time>${end}</p>`;
}

function where(venue: Venue | undefined, labels: HtmlLabels): string {
  if (!venue) return '';
  const { name, address, city, country, latitude, longitude, meetingPoint } = venue;
  const parts = [
    name === undefined ? '' : link(webAddress(venue.url), name, 'p-name', 'u-url'),
    address === undefined ? '' : `<span class="p-street-address">${escapeHtml(address)}</span>`,
    city === undefined || address?.includes(city)
      ? ''
      : `<span class="p-locality">${escapeHtml(city)}</span>`,
  ].filter(Boolean);
  const hidden = [
    country === undefined ? '' : `<data class="p-country-name" value="${escapeHtml(country)}"></data>`,
    latitude === undefined ? '' : `<data class="p-latitude" value="${latitude}"></data>`,
    longitude === undefined ? '' : `<data class="p-longitude" value="${longitude}"></data>`,
  ].join('');
  const map =
    latitude === undefined || longitude === undefined
      ? ''
      : ` (<a href="https://www.openstreetmap.org/?mlat=${latitude}&amp;mlon=${longitude}#map=17/${latitude}/${longitude}">${escapeHtml(labels.map)}</a>)`;
  const point = meetingPoint === undefined ? '' : `<p>${lines(meetingPoint)}</p>`;
  if (parts.length === 0 && hidden === '') return point;
  const card = `<p><span class="p-location h-card">${parts.join(', ')}${hidden}</span>${map}</p>`;
  return point === '' ? card : `${card}\n${point}`;
}

function online({ online: at }: TweetupEvent, labels: HtmlLabels): string {
  const url = webAddress(at?.url);
  if (url === undefined) return '';
  return `<p>${escapeHtml(labels.online)} <a href="${escapeHtml(url)}">${escapeHtml(new URL(url).host)}</a></p>`;
}

function hosts(list: readonly Host[] | undefined, labels: HtmlLabels): string {
  if (!list?.length) return '';
  const cards = list.map(
    (host) =>
      `<span class="p-organizer h-card">${link(webAddress(host.url), host.name, 'p-name', 'u-url')}</span>`,
  );
  return `<p>${escapeHtml(labels.hosts)} ${cards.join(', ')}</p>`;
}

function tags(list: readonly string[] | undefined): string {
  if (!list?.length) return '';
  return `<p>${list.map((tag) => `#<span class="p-category">${escapeHtml(tag)}</span>`).join(' ')}</p>`;
}

function reply({ rsvp }: TweetupEvent, labels: HtmlLabels): string {
  const url = webAddress(rsvp?.url);
  return url === undefined ? '' : `<p><a href="${escapeHtml(url)}">${escapeHtml(labels.reply)}</a></p>`;
}

function paragraphs(text: string): string {
  return text
    .split(/\n\s*\n/)
    .filter((part) => part.trim() !== '')
    .map((part) => `<p>${lines(part)}</p>`)
    .join('');
}

function lines(text: string): string {
  return escapeHtml(text.trim()).replaceAll('\n', '<br>');
}
