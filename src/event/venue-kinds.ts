/**
 * The kinds of venue that the library knows. `venue.kind` is an open string: others are kept and reported.
 * Levels and OpenStreetMap tags: github.com/openstreetmap/id-tagging-schema 6.19.2.
 */

/**
 * How open and how staffed a place is.
 * `public-staffed`: anyone may enter and somebody works there; `semi-public`: ask for entry rules and closing time;
 * `public-open`: outdoors or a concourse, nobody in charge; `remote`: out of reach of help; `private`: somebody's own;
 * `isolated`: out of sight of other people.
 */
export type VenueLevel = 'public-staffed' | 'semi-public' | 'public-open' | 'remote' | 'private' | 'isolated';

export interface VenueKind {
  level: VenueLevel;
  /** Under the open sky, or with no roof to count on. */
  outdoor?: true;
  /** Alcohol is what the place is for. */
  alcohol?: true;
}

export const venueKinds: Readonly<Record<string, VenueKind>> = {
  cafe: { level: 'public-staffed' },
  restaurant: { level: 'public-staffed' },
  'food-court': { level: 'public-staffed' },
  library: { level: 'public-staffed' },
  museum: { level: 'public-staffed' },
  gallery: { level: 'public-staffed' },
  bookshop: { level: 'public-staffed' },
  'community-centre': { level: 'public-staffed' },
  'arts-centre': { level: 'public-staffed' },
  'social-centre': { level: 'public-staffed' },
  townhall: { level: 'public-staffed' },
  cinema: { level: 'public-staffed' },
  theatre: { level: 'public-staffed' },
  zoo: { level: 'public-staffed', outdoor: true },
  aquarium: { level: 'public-staffed' },
  pub: { level: 'public-staffed', alcohol: true },
  bar: { level: 'public-staffed', alcohol: true },
  biergarten: { level: 'public-staffed', outdoor: true, alcohol: true },
  brewery: { level: 'public-staffed', alcohol: true },
  nightclub: { level: 'public-staffed', alcohol: true },
  'conference-foyer': { level: 'semi-public' },
  'hotel-lobby': { level: 'semi-public' },
  university: { level: 'semi-public' },
  college: { level: 'semi-public' },
  school: { level: 'semi-public' },
  coworking: { level: 'semi-public' },
  hackerspace: { level: 'semi-public' },
  'place-of-worship': { level: 'semi-public' },
  office: { level: 'semi-public' },
  park: { level: 'public-open', outdoor: true },
  garden: { level: 'public-open', outdoor: true },
  pitch: { level: 'public-open', outdoor: true },
  square: { level: 'public-open', outdoor: true },
  marketplace: { level: 'public-open', outdoor: true },
  'picnic-site': { level: 'public-open', outdoor: true },
  beach: { level: 'public-open', outdoor: true },
  station: { level: 'public-open' },
  viewpoint: { level: 'public-open', outdoor: true },
  trail: { level: 'remote', outdoor: true },
  'nature-reserve': { level: 'remote', outdoor: true },
  'alpine-hut': { level: 'remote' },
  shelter: { level: 'remote', outdoor: true },
  remote: { level: 'remote', outdoor: true },
  'private-home': { level: 'private' },
  'hotel-room': { level: 'private' },
  vehicle: { level: 'private' },
  boat: { level: 'private' },
  'private-studio': { level: 'private' },
  alley: { level: 'isolated', outdoor: true },
  'car-park': { level: 'isolated', outdoor: true },
  industrial: { level: 'isolated', outdoor: true },
  underpass: { level: 'isolated', outdoor: true },
  'vacant-lot': { level: 'isolated', outdoor: true },
};

/** What is known of a kind of venue; `undefined` for an unknown one. */
export function venueKind(kind: string | undefined): VenueKind | undefined {
  return kind !== undefined && Object.hasOwn(venueKinds, kind) ? venueKinds[kind] : undefined;
}
