/** Places, pictures and prices of schema.org, in the many forms they have. */
import type { Online, TweetupEvent, Venue } from '../../../event/schema.ts';
import { asList, isNode, type JsonLdNode, textIn, typesOf } from './node.ts';
import { countryCode } from './countries.ts';
import { addressOf, plain } from './text.ts';

/** Where an event is: the first real place, and the first online one. */
export function placesOf(
  locations: unknown[],
  context: { url: string | undefined },
): { venue?: Venue; online?: Online } {
  const places: { venue?: Venue; online?: Online } = {};
  for (const location of locations) {
    if (typeof location === 'string') {
      if (/^https?:\/\//i.test(location.trim())) places.online ??= { url: location.trim() };
      else if (plain(location)) places.venue ??= placeIn(location);
    } else if (isNode(location)) {
      if (typesOf(location).includes('VirtualLocation')) {
        const url = textIn(location['url']) ?? textIn(location['@id']);
        places.online ??= url === undefined ? {} : { url: addressOf(url, context.url) ?? url };
      } else {
        const venue = placeOf(location, context);
        if (venue) places.venue ??= venue;
      }
    }
  }
  return places;
}

/** `The Ship, 12 High Street, Belfast`: a name, and an address where there is more. */
function placeIn(text: string): Venue {
  const all = line(text)!;
  const cut = all.indexOf(',');
  const [name, address] = cut < 0 ? [all, ''] : [all.slice(0, cut).trim(), all.slice(cut + 1).trim()];
  return address !== '' && /\p{L}{2}/u.test(name) ? { name, address } : { name: all };
}

function placeOf(place: JsonLdNode, context: { url: string | undefined }): Venue | undefined {
  const venue: Venue = {};
  const name = line(textIn(place['name']));
  if (name !== undefined) venue.name = name;
  const isAddress = typesOf(place).includes('PostalAddress');
  Object.assign(venue, addressParts(isAddress ? place : asList(place['address'])[0]));
  const [geo] = asList(place['geo']).filter(isNode);
  const latitude = Number(textIn(geo?.['latitude'] ?? place['latitude']));
  const longitude = Number(textIn(geo?.['longitude'] ?? place['longitude']));
  if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && (latitude !== 0 || longitude !== 0)) {
    Object.assign(venue, { latitude, longitude });
  }
  const url = textIn(place['url']);
  if (url) venue.url = addressOf(url, context.url) ?? url;
  const phone = line(textIn(place['telephone']));
  if (phone !== undefined) venue.phone = phone;
  const hours = asList(place['openingHours'])
    .map((each) => textIn(each))
    .filter(Boolean);
  if (hours.length > 0) venue.openingHours = hours.join('; ').slice(0, 2000);
  const capacity = Number(textIn(place['maximumAttendeeCapacity']));
  if (Number.isInteger(capacity) && capacity > 0 && capacity <= 1_000_000) venue.capacity = capacity;
  return Object.keys(venue).length > 0 ? venue : undefined;
}

function addressParts(address: unknown): Venue {
  if (typeof address === 'string') return given('address', line(address));
  if (!isNode(address)) return {};
  const part = (key: string) => line(textIn(address[key]));
  const [written] = asList(address['addressCountry']);
  const code = textIn(isNode(written) ? written['name'] : written)?.trim();
  const region = part('addressRegion');
  const city = part('addressLocality');
  const postal = [part('postalCode'), city === region ? undefined : region].filter(Boolean).join(' ');
  const street = [part('streetAddress') ?? part('name'), postal || undefined].filter(Boolean).join(', ');
  const country = code === undefined ? undefined : countryCode(code);
  return {
    ...given(
      'address',
      [street || undefined, country ? undefined : code].filter(Boolean).join(', ') || undefined,
    ),
    ...given('city', city),
    ...given('country', country),
  };
}

function given(key: keyof Venue, value: string | undefined): Venue {
  return value === undefined ? {} : { [key]: value };
}

/** One line of text. */
function line(text: string | undefined): string | undefined {
  return plain(text)?.replace(/\s+/g, ' ').slice(0, 2000).toWellFormed();
}

/** The first picture, with what it says of itself. */
export function imageOf(images: unknown[], base: string | undefined): TweetupEvent['image'] {
  for (const image of images) {
    const address = isNode(image)
      ? (textIn(image['contentUrl']) ?? textIn(image['url']) ?? textIn(image['@id']))
      : textIn(image);
    const url = address === undefined ? undefined : addressOf(address, base);
    if (url === undefined) continue;
    const alt = isNode(image) ? plain(textIn(image['caption']) ?? textIn(image['description'])) : undefined;
    return alt === undefined ? { url } : { url, alt };
  }
  return undefined;
}

/** What it costs at least. */
export function priceOf(event: JsonLdNode, offers: unknown[]): TweetupEvent['price'] {
  const free = event['isAccessibleForFree'];
  let price: TweetupEvent['price'];
  for (const offer of offers) {
    if (!isNode(offer)) continue;
    const [specification] = asList(offer['priceSpecification']).filter(isNode);
    const text = textIn(offer['price'] ?? offer['lowPrice'] ?? specification?.['price'])?.trim();
    const amount =
      text === undefined
        ? NaN
        : /^(free|kostenlos|gratuit)$/i.test(text)
          ? 0
          : Number(text.replace(',', '.') || NaN);
    if (!(amount >= 0) || (price?.amount !== undefined && price.amount <= amount)) continue;
    const currency = textIn(offer['priceCurrency'] ?? specification?.['priceCurrency'])?.trim();
    price = { amount, ...(currency ? { currency } : {}) };
  }
  if (price) return price;
  return free === true || /^(https?:\/\/schema\.org\/)?true$/i.test(textIn(free) ?? '')
    ? { amount: 0 }
    : undefined;
}
