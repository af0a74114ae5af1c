/** What has changed, when it is and was, and where. */
import type { Venue } from '../../../event/schema.ts';
import { escapeHtml } from '../../../internal/html.ts';
import { dateTimeFormat, listFormat, usableTag } from '../../../internal/intl-cache.ts';
import { formatWhen } from '../../../time/format.ts';
import { dateOf, msOfWall } from '../../../time/wall-time.ts';
import { dot, hrefOf, link, named, said } from './pieces.ts';
import type { Shown } from './shown.ts';
import { type Html, lines, type Words } from './words.ts';

/** What a reader must know first. */
export function status({ event, past, languageOf }: Shown, words: Words): Html {
  const { status: is, statusNote } = event;
  const states = said([
    is !== undefined && is !== 'planned' && words.say(is),
    past && is !== 'cancelled' && is !== 'postponed' && words.say('past'),
  ]);
  const labels = states.map((state) => `<strong>${state}.</strong>`);
  const language = words.language(languageOf('statusNote'));
  const note =
    statusNote && (language === '' ? words.text(statusNote) : `<bdi${language}>${lines(statusNote)}</bdi>`);
  const all = said([...labels, note]);
  return all.length === 0 ? '' : `<p>${all.join(' ')}</p>`;
}

/** A date that does not hold any more is no `dt-start`: programs would take it for the one that does. */
export function when({ event, of, previous }: Shown, words: Words): Html {
  const { text, dateTime, endDateTime } = formatWhen(of, { locale: words.tag });
  if (event.status === 'postponed')
    return `<p>${words.say('new-date-unknown', { before: former(text, dateTime) })}</p>`;
  const end =
    endDateTime === undefined ? '' : `<data class="dt-end" value="${escapeHtml(endDateTime)}"></data>`;
  const now = `<time class="dt-start" datetime="${escapeHtml(dateTime)}">${escapeHtml(text)}</time>${end}`;
  if (event.status !== 'moved' || !previous?.start || previous.start === of.start) return `<p>${now}</p>`;
  const { start, end: ended } = previous;
  const before = formatWhen({ start, end: ended, timeZone: event.timeZone }, { locale: words.tag });
  // On the same day the time says it.
  const sameDay = before.time !== '' && dateOf(start) === dateOf(of.start);
  const was = former(sameDay ? before.time : before.range, before.dateTime);
  return `<p>${words.say('now-at', { when: now, before: was })}</p>`;
}

function former(text: string, dateTime: string): Html {
  return `<s><time datetime="${escapeHtml(dateTime)}">${escapeHtml(text)}</time></s>`;
}

/** The next dates after this one. */
export function next({ of, following }: Shown, words: Words): Html {
  if (following.length === 0) return '';
  const tag = usableTag(words.tag);
  const days = following.map(({ start }) => {
    const year = start.slice(0, 4) === of.start.slice(0, 4) ? undefined : 'numeric';
    return dateTimeFormat(tag, { day: 'numeric', month: 'long', year, timeZone: 'UTC' }).format(
      msOfWall(start),
    );
  });
  return `<p>${words.say('next', { dates: escapeHtml(listFormat(tag).format(days)) })}</p>`;
}

/** The place, where it was before, and a map; for a chat its tag. Then how to find one another there. */
export function where(shown: Shown, words: Words): Html {
  const { event, previous, over } = shown;
  const { venue, status: is } = event;
  const was = previous?.venue?.name;
  const line = said([
    place(shown, words),
    is === 'moved' &&
      was &&
      was !== venue?.name &&
      words.say('was-at', { place: `<s>${words.text(was)}</s>` }),
    venue && map(venue, words),
  ]);
  const point = over || is === 'postponed' ? undefined : venue?.meetingPoint;
  return said([
    line.length > 0 && `<p>${line.join(dot)}</p>`,
    point !== undefined && `<p${words.of(point)}>${lines(point)}</p>`,
  ]).join('\n');
}

function place({ event }: Shown, words: Words): Html {
  const { venue, online, kind, hashtags } = event;
  const card = venue === undefined ? '' : venueCard(venue, words);
  if (venue?.name ?? venue?.address ?? venue?.city)
    return online ? words.say('also-online', { place: card }) : card;
  const tag = hashtags?.[0];
  const there =
    kind === 'chat' && tag
      ? words.say('online-tag', { tag: words.text(`#${tag}`) })
      : online || kind === 'chat' || kind === 'call'
        ? words.say('online')
        : '';
  return there + card;
}

function venueCard(venue: Venue, words: Words): Html {
  const { name, address, city, country, latitude, longitude } = venue;
  const part = (property: string, text: string | undefined) =>
    text && `<span class="${property}"${words.of(text)}>${escapeHtml(text)}</span>`;
  const value = (property: string, of: string | number | undefined) =>
    of === undefined ? '' : `<data class="${property}" value="${escapeHtml(String(of))}"></data>`;
  const parts = said([
    name && named(venue.url, name, words.of(name)),
    part('p-street-address', address),
    // Addresses often end with the city.
    city !== undefined && !address?.includes(city) && part('p-locality', city),
  ]);
  const hidden =
    value('p-country-name', country) + value('p-latitude', latitude) + value('p-longitude', longitude);
  if (parts.length === 0 && hidden === '') return '';
  return `<span class="p-location h-card">${parts.join(words.say('comma'))}${hidden}</span>`;
}

/** The place on OpenStreetMap: where its coordinates are, else what a search for its address finds. */
function map({ name, address, city, latitude, longitude }: Venue, words: Words): Html {
  const site = 'https://www.openstreetmap.org/';
  const show = (query: string) => link(hrefOf(site + query), words.say('map'));
  if (latitude !== undefined && longitude !== undefined)
    return show(`?mlat=${latitude}&mlon=${longitude}#map=18/${latitude}/${longitude}`);
  // A city alone is not a place to meet at, nor is a name that may be anywhere.
  if (!address && !(name && city)) return '';
  const wanted = said([address ?? name, !address?.includes(city ?? '') && city]).join(', ');
  return show(`search?query=${encodeURIComponent(wanted.toWellFormed())}`);
}
