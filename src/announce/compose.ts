/**
 * `announce` and `measure` without the list of networks: give the descriptor, and only what it needs is loaded.
 */
import type { TweetupEvent } from '../event/schema.ts';
import type { Locale } from '../internal/messages.ts';
import { manyLines, oneLine } from '../internal/text.ts';
import { type Occurrence, eventOf } from '../time/timed.ts';
import { type Intended, postLink } from './clean.ts';
import { type Entity, firstTagOnly } from './entity.ts';
import type { Facet } from './facets.ts';
import { type Facts, factsOf, mentionOf, isOnline, plainTitle, postLanguage, translated } from './facts.ts';
import { type Dropped, fit } from './fit.ts';
import type { Extras } from './extras.ts';
import { type Moment, isAfter, moments } from './moments.ts';
import { type MeasureOptions, type Network, type PostContext, contextOf, limitOf } from './network.ts';
import { type Maker, type Piece, linkPiece } from './pieces.ts';
import { bareHost } from './share.ts';
import type { Warning } from './warnings.ts';

export type { Warning } from './warnings.ts';
export { extras, type Extras } from './extras.ts';
export { measureOn as measure } from './measure.ts';
export { defineNetwork } from './network.ts';
export { type Moment, moments } from './moments.ts';
export type { Entity, Instance, Measurement, MeasureOptions, Network, PostContext, Unit } from './network.ts';
export type { Dropped } from './fit.ts';
export type { Facet } from './facets.ts';

export interface AnnounceOptions extends MeasureOptions {
  /** `announcement` when absent; what the event's status asks for where it is not `planned`. */
  moment?: Moment;
  /** Further posts: the questions of a chat, or the rest of what there is to say. */
  thread?: boolean;
  /** Language of the words around the event's own, a BCP 47 tag or a loaded locale. */
  locale?: Locale | string;
  /** Where the post leads, instead of the event's own address. */
  url?: string;
  /** `teaser`: one line; `full`: everything there is to know. */
  size?: 'teaser' | 'notice' | 'full';
  /** What makes threads and full notices; `tweetup/announce` brings it, `tweetup/announce/compose` wants it named. */
  with?: Extras;
  /** With it a reminder knows that it is `tomorrow`, and far dates get their year. */
  now?: Date;
  /** When to publish, for interfaces that take it. */
  scheduledAt?: Date;
  /** DIDs by Bluesky handle, for mentions. */
  dids?: Readonly<Record<string, string>>;
  /** URN of the LinkedIn author. */
  author?: string;
}

export interface Post {
  text: string;
  /** In the network's unit. */
  length: number;
  limit: number;
  /** Links, mentions and hashtags, in order, with UTF-16 offsets. */
  entities: Entity[];
  /** Bluesky's marks, with offsets in bytes. */
  facets?: Facet[];
  /** Alternative text for the event's picture. */
  alt?: string;
  /** What the network's interface for programs takes. */
  payload?: unknown;
}

export interface Announcement {
  network: string;
  moment: Moment;
  posts: Post[];
  /** What the network had no room for. */
  dropped: Dropped[];
  warnings: Warning[];
  /** Opens the network's composer with the (first) post. */
  shareUrl?: string;
  /** `payload` of the first post. */
  payload?: unknown;
}

const TEASER = 200;
const MAX_ALT = 1000;

/**
 * The post for an event, or one of its occurrences, that fits a network. It always says what, when with the zone, where
 * or under which hashtag, and the link; then whatever matters at that moment, while there is room.
 */
export function announce(
  of: TweetupEvent | Occurrence<TweetupEvent>,
  network: Network,
  options: AnnounceOptions = {},
): Announcement {
  const event = translated(eventOf(of) as TweetupEvent, options.locale);
  const warnings: Warning[] = [];
  const moment = momentOf(event, options.moment, warnings);
  const maker: Maker = { network, context: contextOf(network, options) };
  const intended = intendedOf(event, maker);
  const { locale, now, size } = options;
  const brief = isAfter(moment) || moment === 'save-the-date';
  const layout = size === 'teaser' ? 'line' : brief && network.layout === 'lines' ? 'brief' : network.layout;
  const telling = {
    event,
    network,
    moment,
    intended,
    inline: layout === 'line',
    ...(locale ? { locale } : {}),
    ...(now ? { now } : {}),
  };
  const facts = factsOf(telling);
  const full = size === 'full' ? extrasOf(options).full(telling) : undefined;
  Object.assign(facts, full?.facts);
  const limit = Math.min(
    limitOf(network, options) - warningLength(options, maker),
    size === 'teaser' ? TEASER : Infinity,
  );
  const address = addressOf(event, moment, options.url);
  const link = address ? linkOf(address, maker, limit, warnings) : undefined;
  if (!address) warnings.push({ code: 'no-link' });
  const first = fit({
    facts,
    moment,
    limit,
    maker,
    layout,
    ...(link ? { link } : {}),
    ...(full ? { more: full.steps } : {}),
  });
  warn(event, facts, first.dropped, warnings);
  const texts = [
    first,
    ...(options.thread ? extrasOf(options).thread(telling, facts, first, maker, limit) : []),
  ];
  const context = contextFor(event, options, address && link ? address : undefined, first.tags);
  const alt = altOf(event, moment, warnings);
  const posts = texts.map(({ text, length, entities: all }, i) => {
    const entities = network.oneTopic ? firstTagOnly(all) : [...all];
    const facets = network.facets?.(text, entities, options.dids);
    const post: PostContext = { ...context, text, entities, ...(facets ? { facets } : {}) };
    if (i > 0) delete post.link;
    return {
      text,
      length: exactLength(text, length, entities, maker) + warningLength(options, maker),
      limit: limitOf(network, options),
      entities,
      ...(facets ? { facets } : {}),
      ...(alt && i === 0 ? { alt } : {}),
      ...(network.payload ? { payload: network.payload(post) } : {}),
    };
  });
  mentionsWithoutDid(posts[0]!, options, network, warnings);
  const shareUrl = network.share?.({ ...context, text: first.text, entities: first.entities });
  return {
    network: network.id,
    moment,
    posts,
    dropped: first.dropped,
    warnings,
    ...(shareUrl ? { shareUrl } : {}),
    ...(posts[0]!.payload === undefined ? {} : { payload: posts[0]!.payload }),
  };
}

function extrasOf(options: AnnounceOptions): Extras {
  if (!options.with) throw new TypeError('announce: `thread` and `size: "full"` need `with: extras`.');
  return options.with;
}

/** Nobody is invited to what does not happen. */
function momentOf(event: TweetupEvent, asked: Moment | undefined, warnings: Warning[]): Moment {
  const own: Moment | undefined =
    event.status === 'cancelled' ? 'cancelled' : event.status === 'postponed' ? 'changed' : undefined;
  if (own && asked !== own && !(asked && isAfter(asked))) {
    if (asked) warnings.push({ code: own === 'cancelled' ? 'event-cancelled' : 'event-postponed' });
    return own;
  }
  if (asked !== undefined && !moments.includes(asked)) {
    throw new TypeError(`Unknown moment "${String(asked)}". Known: ${moments.join(', ')}.`);
  }
  return asked ?? (event.status === 'moved' ? 'changed' : 'announcement');
}

function intendedOf(event: TweetupEvent, { network, context }: Maker): Intended {
  let hosts: Set<string> | undefined;
  const mentions = new Set<string>();
  for (const host of event.hosts?.slice(0, 20) ?? []) {
    const mention = mentionOf(host, network);
    if (mention) mentions.add(mention.toLowerCase());
  }
  return {
    find: (text) => network.find(text, context),
    mentions,
    hosts: () => (hosts ??= siteHosts(event)),
  };
}

function siteHosts(event: TweetupEvent): Set<string> {
  const addresses = [event.url, event.rsvp?.url, event.venue?.url, event.alongside?.url, event.series?.url];
  for (const host of event.hosts ?? []) addresses.push(host.url);
  for (const link of event.links ?? []) addresses.push(typeof link === 'string' ? link : link.url);
  const good = addresses.filter((each): each is string => each !== undefined && URL.canParse(each));
  return new Set(good.map((each) => new URL(each).hostname.toLowerCase().replace(/^www\./, '')));
}

/** Where the post leads: after the event to what was written about it, if anything was. */
function addressOf(event: TweetupEvent, moment: Moment, given: string | undefined): string | undefined {
  const links = isAfter(moment) ? (event.links ?? []) : [];
  const told = (rel: string) =>
    links.find((each) => typeof each === 'object' && each.rel === rel) as { url: string } | undefined;
  const after = moment === 'recap' ? (told('recap')?.url ?? told('photos')?.url) : told('photos')?.url;
  const online = isOnline(event) ? undefined : event.venue?.url;
  for (const address of [given, after, event.url, event.rsvp?.url, online]) {
    const link = postLink(address);
    if (link) return link;
  }
  return undefined;
}

function linkOf(address: string, maker: Maker, limit: number, warnings: Warning[]): Piece | undefined {
  const link = linkPiece(address, maker);
  if (link.length > limit / 2) {
    warnings.push({ code: 'link-too-long' });
    return undefined;
  }
  if (link.entities[0]?.type !== 'link' || link.entities[0].end !== link.text.length) {
    warnings.push({ code: 'link-not-linked', params: { url: address } });
  }
  return link;
}

/** What a content warning takes from the limit. */
function warningLength(options: AnnounceOptions, { network, context }: Maker): number {
  return options.contentWarning ? network.count(options.contentWarning, [], context) : 0;
}

/** Sums are exact for plain text; where clusters could join across parts, the whole is counted once. */
function exactLength(
  text: string,
  sum: number,
  entities: readonly Entity[],
  { network, context }: Maker,
): number {
  return /^[\n -\u02ff\u2010-\u2027]*$/.test(text) ? sum : network.count(text, entities, context);
}

function altOf(event: TweetupEvent, moment: Moment, warnings: Warning[]): string | undefined {
  if (!event.image || isAfter(moment)) return undefined;
  const alt = manyLines(event.image.alt ?? '');
  if (alt === '') warnings.push({ code: 'alt-missing' });
  return alt === '' ? undefined : alt.slice(0, MAX_ALT).toWellFormed();
}

function contextFor(
  event: TweetupEvent,
  options: AnnounceOptions,
  link: string | undefined,
  tags: string[],
): Omit<PostContext, 'text' | 'entities'> {
  const instance = typeof options.instance === 'string' ? options.instance : options.instance?.domain;
  const host = bareHost(instance);
  return {
    title: plainTitle(event),
    tags,
    language: postLanguage(event, options.locale),
    // Down to the minute, so that the same call gives the same record.
    createdAt: options.now ?? new Date(Math.floor(Date.now() / 60_000) * 60_000),
    ...(link ? { link } : {}),
    ...(event.summary ? { summary: oneLine(event.summary) } : {}),
    ...(options.scheduledAt ? { scheduledAt: options.scheduledAt } : {}),
    ...(host ? { instance: host } : {}),
    ...(options.contentWarning ? { contentWarning: options.contentWarning } : {}),
    ...(options.dids ? { dids: options.dids } : {}),
    ...(options.author ? { author: options.author } : {}),
  };
}

function warn(event: TweetupEvent, facts: Facts, dropped: Dropped[], warnings: Warning[]): void {
  if (!facts.when) warnings.push({ code: 'date-missing' });
  if (!facts.where && facts.tags.length === 0) warnings.push({ code: 'where-missing' });
  if (dropped.some((each) => each.part === 'title')) warnings.push({ code: 'title-cut' });
  const given = (event.hashtags ?? []).filter((tag) => /\S/.test(tag));
  if (given.length > 0 && facts.tags.length === 0)
    warnings.push({ code: 'tag-unusable', params: { tag: given[0]! } });
}

function mentionsWithoutDid(
  post: Post,
  options: AnnounceOptions,
  network: Network,
  warnings: Warning[],
): void {
  if (!network.facets) return;
  for (const each of post.entities) {
    if (each.type === 'mention' && !options.dids?.[each.value]) {
      warnings.push({ code: 'mention-unresolved', params: { handle: each.value } });
    }
  }
}
