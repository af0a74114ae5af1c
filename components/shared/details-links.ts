/** Where the people, tags and links of an event lead. Free of rendering. */
import { networkName, profileUrl, tagUrl } from '../../src/announce/links.ts';
import type { EventLink, TweetupEvent } from '../../src/event/schema.ts';
import { safeHref } from './link.ts';

/** A link that may be followed. */
export interface Place {
  text: string;
  href: string;
}

/** The networks of a tag where no host is on any that has pages of tags. */
const usual = ['mastodon', 'bluesky', 'x'];
/** More tags than these are not for following. */
const mostTags = 3;

/** The pages of a host's handles. */
export function profilesOf(handles: Readonly<Record<string, string>> | undefined): Place[] {
  return Object.entries(handles ?? {}).flatMap(([network, handle]) =>
    place(networkName(network), profileUrl(network, handle)),
  );
}

/** The event's own tags and that of the conference, each once. */
export function tagsOf({ hashtags = [], alongside }: TweetupEvent): string[] {
  const unique = new Map<string, string>();
  for (const tag of [...hashtags, alongside?.hashtag])
    if (tag && !unique.has(tag.toLowerCase())) unique.set(tag.toLowerCase(), tag);
  return [...unique.values()].slice(0, mostTags);
}

/** The pages of a tag on the networks that the hosts use. */
export function tagPages(tag: string, { hosts = [] }: TweetupEvent): Place[] {
  const used = [...new Set(hosts.flatMap(({ handles }) => Object.keys(handles ?? {})))];
  const pages = (networks: readonly string[]) =>
    networks.flatMap((network) => place(networkName(network), tagUrl(network, tag)));
  const theirs = pages(used);
  return theirs.length > 0 ? theirs : pages(usual);
}

/** The links of an event whose `rel` is one of these, with their titles. */
export function linksOf(
  { links = [] }: TweetupEvent,
  base: string,
  rels: readonly EventLink['rel'][],
): Place[] {
  return links.flatMap((each) => {
    const link: EventLink = typeof each === 'string' ? { url: each } : each;
    const href = safeHref(link.url, base);
    return href && rels.includes(link.rel) ? [{ text: link.title ?? hostOf(href), href }] : [];
  });
}

/** A mail address, an address, or a handle that says where it lives; anything else is text without a link. */
export function contactOf(
  contact: string | undefined,
  base: string,
): { text: string; href?: string | undefined } | undefined {
  const text = contact?.trim();
  if (!text) return undefined;
  if (text.startsWith('@')) {
    const network = text.includes('@', 1) ? 'mastodon' : text.includes('.') ? 'bluesky' : '';
    return { text, href: safeHref(profileUrl(network, text)) };
  }
  const isMail = /^[^\s@/:]+@[^\s@/:]+$/.test(text);
  const href = safeHref(isMail ? `mailto:${text}` : text, base);
  return { text: href ? text.replace(/^(https?:\/\/|mailto:)/, '') : text, href };
}

/** What a reader recognises in an address. */
export function hostOf(href: string): string {
  const { hostname, pathname } = new URL(href);
  return hostname.replace(/^www\./, '') || pathname;
}

function place(text: string, href: string | undefined): Place[] {
  const safe = safeHref(href);
  return safe ? [{ text, href: safe }] : [];
}
