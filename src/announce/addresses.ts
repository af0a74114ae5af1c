/** What of an event may become a link or a mention. */
import type { EventLink, TweetupEvent } from '../event/schema.ts';
import { type Intended, postLink } from './clean.ts';
import { mentionOf } from './facts.ts';
import type { Occasion } from './occasion.ts';
import type { Maker } from './pieces.ts';

export function intendedOf(event: TweetupEvent, { network, context }: Maker): Intended {
  let hosts: Set<string> | undefined;
  const mentions = event.hosts?.slice(0, 20).map((host) => mentionOf(host, network)?.toLowerCase() ?? '');
  return {
    find: (text) => network.find(text, context),
    mentions: new Set(mentions),
    hosts: () => (hosts ??= siteHosts(event)),
  };
}

/** The hosts of all addresses in the event. */
function siteHosts(event: TweetupEvent): Set<string> {
  const addresses = JSON.stringify(event)
    .toLowerCase()
    .matchAll(/"https?:\/\/(?:www\.)?([^/:?#"\\]+)/g);
  return new Set(Array.from(addresses, ([, host]) => host!));
}

/** Where the post leads: after the event to what was written about it, if anything was. */
export function addressOf(
  event: TweetupEvent,
  { rels = [] }: Occasion,
  given: string | undefined,
): string | undefined {
  const after = rels.map(
    (rel) =>
      event.links?.find((link): link is EventLink => typeof link === 'object' && link.rel === rel)?.url,
  );
  for (const address of [given, ...after, event.url, event.rsvp?.url, event.venue?.url]) {
    const link = postLink(address);
    if (link) return link;
  }
  return undefined;
}
