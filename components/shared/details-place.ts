/** Where it is on a map, and what it looks like. Nothing is loaded from a map's server. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Venue } from '../../src/event/schema.ts';
import { tell } from './details-messages.ts';
import type { EntryOptions } from './entry.ts';
import { safeHref } from './link.ts';
import type { Showing } from './showing.ts';

type Maybe = TemplateResult | typeof nothing;

/** The place on OpenStreetMap: where its coordinates are, else what a search for its address finds. */
export function mapUrl({ latitude, longitude, name, address, city }: Venue): string | undefined {
  if (latitude !== undefined && longitude !== undefined)
    return `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=18/${latitude}/${longitude}`;
  // A city alone is not a place to meet at, nor is a name that may be anywhere.
  if (!address && !(name && city)) return undefined;
  const words = [address ?? name, address?.includes(city ?? '') ? undefined : city]
    .filter(Boolean)
    .join(', ');
  return `https://www.openstreetmap.org/search?query=${encodeURIComponent(words.toWellFormed())}`;
}

/** A link to the map, after the place. */
export function place({ event: { venue } }: Showing, { locale }: EntryOptions): Maybe {
  const href = venue && mapUrl(venue);
  if (!href) return nothing;
  const name = venue.name ?? venue.address ?? venue.city ?? '';
  return html` <a part="map" href=${href} aria-label=${tell(locale, 'map-of', { name })}
    >${tell(locale, 'map')}</a
  >`;
}

/** Keeps its room before it comes and if it does not; its server learns nothing of the page. */
export function image({ event, base }: Showing): Maybe {
  const src = safeHref(event.image?.url, base);
  if (!src?.startsWith('http')) return nothing;
  return html`<img
    part="image"
    class="image"
    src=${src}
    alt=${event.image?.alt ?? ''}
    loading="lazy"
    decoding="async"
    referrerpolicy="no-referrer"
  />`;
}
