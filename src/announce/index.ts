/** Announcements: what a text is on each network, the fitting post for an event, and the posts around it. */
import type { TweetupEvent } from '../event/schema.ts';
import { expected } from '../internal/expected.ts';
import { checkLocale } from '../internal/locale.ts';
import { msOf } from '../time/moment.ts';
import { type Occurrence, eventOf } from '../time/timed.ts';
import { type CampaignOptions, type ScheduledPost, campaignOn } from './campaign.ts';
import { type Announcement, type AnnounceOptions, announce as compose, extras } from './compose.ts';
import { measureOn } from './measure.ts';
import { type Measurement, type MeasureOptions, type Network, isNetwork } from './network.ts';
import { type NetworkId, networks } from './networks/all.ts';

export { profileUrl, tagUrl } from './links.ts';
export { moments } from './compose.ts';
export type { ScheduledPost } from './campaign.ts';
export { describeWarning } from './warnings.ts';
export type { Announcement, AnnounceOptions, Dropped, Facet, Moment, Post, Warning } from './compose.ts';
export { defineNetwork } from './define-network.ts';
export type { Entity, Instance, Measurement, MeasureOptions, Network, Unit } from './network.ts';
export { type NetworkId, networks } from './networks/all.ts';

/** The network itself, or the known one with this id. Throws a TypeError that lists the known ones. */
export function networkOf(network: NetworkId | Network): Network {
  if (typeof network === 'object' && isNetwork(network)) return network;
  if (typeof network === 'string' && Object.hasOwn(networks, network)) return networks[network];
  const known = Object.keys(networks).join(', ');
  if (typeof network !== 'string') throw expected(`a network (${known}), or one of your own`, network);
  throw new TypeError(`Unknown network "${network}". Known: ${known}.`);
}

/**
 * How long a text is on a network, whether it fits, and what the network will turn into links, mentions and hashtags.
 * @throws TypeError for an unknown network, and for what is no text.
 */
export function measure(text: string, network: NetworkId | Network, options?: MeasureOptions): Measurement {
  return measureOn(text, networkOf(network), options);
}

/**
 * The post for an event, or for one of its occurrences, that fits a network: always what, when with the zone, where or
 * under which hashtag, and the link; then whatever matters at that moment, while there is room. Of an event that is not
 * finished it says what can be said; `warnings` name what is missing: `title-missing`, `date-missing`, `zone-missing`,
 * `where-missing`, `no-link`.
 * @throws TypeError for an unknown network or moment, for what is no event, for a list or feed, and for an invalid date.
 */
export function announce(
  event: TweetupEvent | Occurrence<TweetupEvent>,
  network: NetworkId | Network,
  options: AnnounceOptions = {},
): Announcement {
  checkLocale(options.locale);
  for (const name of ['now', 'scheduledAt'] as const) if (options[name]) msOf(options[name], name);
  return compose(event, networkOf(network), { with: extras, ...options });
}

/**
 * The posts of an event over time, by its kind and size: never at night in the event's zone, before its day at most one
 * a day, none twice the same. With `now`, what is past is left out, and what is late, changed or cancelled comes at once.
 * Without `networks`, those on which a host has a handle; where none has, the five large ones.
 * @throws TypeError for an unknown network, for what is no event, and for an invalid `now`; TweetupTimeError for an event
 *   without a start
 */
export function campaign(
  event: TweetupEvent | Occurrence<TweetupEvent>,
  options: Omit<CampaignOptions, 'networks'> & { networks?: readonly (NetworkId | Network)[] } = {},
): ScheduledPost[] {
  checkLocale(options.locale);
  const chosen = options.networks ?? networksOf(eventOf(event) as TweetupEvent);
  if (!Array.isArray(chosen)) throw expected('a list as networks', chosen);
  return campaignOn(event, { ...options, networks: chosen.map(networkOf) });
}

function networksOf(event: TweetupEvent): NetworkId[] {
  const large: NetworkId[] = ['x', 'bluesky', 'mastodon', 'threads', 'linkedin'];
  const used = large.filter((id) =>
    event.hosts?.some((host) => host.handles && Object.hasOwn(host.handles, id)),
  );
  return used.length > 0 ? used : large;
}
