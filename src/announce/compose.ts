/**
 * `announce` and `measure` without the list of networks: give the descriptor, and only what it needs is loaded.
 */
import type { TweetupEvent } from '../event/schema.ts';
import type { Locale } from '../internal/messages.ts';
import { oneLine } from '../internal/text.ts';
import { usableTag } from '../internal/intl-cache.ts';
import { localeTag } from '../internal/messages.ts';
import { type Occurrence, eventOf } from '../time/timed.ts';
import { addressOf, intendedOf } from './addresses.ts';
import type { Entity } from './entity.ts';
import type { Extras } from './extras.ts';
import type { Facet } from './facets.ts';
import { type Facts, factsOf, tellingOf, translated } from './facts.ts';
import { type Dropped, fit } from './fit.ts';
import {
  type MeasureOptions,
  type Network,
  type PostContext,
  contextOf,
  isNetwork,
  settled,
  warningLength,
} from './network.ts';
import type { Moment, Occasion, Occasions } from './occasion.ts';
import { occasions } from './occasions.ts';
import { type Maker, type Piece, linkPiece } from './pieces.ts';
import type { Warning } from './warnings.ts';

export type { Warning } from './warnings.ts';
export { extras, type Extras } from './extras.ts';
export { measureOn as measure } from './measure.ts';
export { defineNetwork } from './define-network.ts';
export { moments } from './moments.ts';
export type { Moment } from './occasion.ts';
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
  /** Further moments, threads and full notices: `tweetup/announce` brings them, `tweetup/announce/compose` wants them named. */
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
 * or under which hashtag, and the link; then whatever matters at that moment, while there is room. `warnings` name what
 * an unfinished event lacks.
 * @throws TypeError for an unknown moment, for what is no event or network, and for several events
 */
export function announce(
  of: TweetupEvent | Occurrence<TweetupEvent>,
  on: Network,
  options: AnnounceOptions = {},
): Announcement {
  const { locale, now, size, dids } = options;
  if (!isNetwork(on)) throw new TypeError(`Expected a network as defineNetwork gives it, got ${String(on)}.`);
  const event = translated(eventOf(of) as TweetupEvent, locale);
  const network = settled(on, options);
  const warnings: Warning[] = [];
  const warn = (code: Warning['code'], params?: Warning['params']) =>
    void warnings.push(params ? { code, params } : { code });
  const moment = momentOf(event, options, warn);
  const occasion = occasionOf(moment, options);
  const maker: Maker = { network, context: contextOf(network, options) };
  const layout =
    size === 'teaser' ? 'line' : occasion.brief && network.layout === 'lines' ? 'brief' : network.layout;
  const intended = intendedOf(event, maker);
  const telling = tellingOf({ event, network, occasion, intended, locale, now, inline: layout === 'line' });
  const facts = factsOf(telling);
  const more = size === 'full' ? extrasOf(options).full(telling, facts) : undefined;
  const reserved = warningLength(network, options, maker.context);
  const limit = Math.min(network.limit - reserved, size === 'teaser' ? TEASER : Infinity);
  const address = addressOf(event, occasion, options.url);
  if (!address) warn('no-link');
  const link = address ? linkOf(address, maker, limit, warn) : undefined;
  const first = fit({ facts, occasion, limit, maker, layout, link, more });
  warnOf(event, facts, first.dropped, warn);
  const alt = altOf(event, occasion, warn);
  const context: Omit<PostContext, 'text' | 'entities'> = {
    title: oneLine(event.title ?? ''),
    summary: event.summary && oneLine(event.summary),
    tags: first.tags,
    link: link && address,
    language: usableTag(locale === undefined ? (event.language ?? 'en') : localeTag(locale)),
    // Down to the minute, so that the same call gives the same record.
    createdAt: now ?? new Date(Math.floor(Date.now() / 60_000) * 60_000),
    scheduledAt: options.scheduledAt,
    instance: typeof options.instance === 'object' ? options.instance.domain : options.instance,
    contentWarning: options.contentWarning,
    dids,
    author: options.author,
  };
  const further = options.thread ? extrasOf(options).thread(telling, facts, first, maker, limit) : [];
  const posts = [first, ...further].map(({ text, length, entities: all }, i): Post => {
    const entities = network.inPost?.(all) ?? all;
    const facets = network.facets?.(text, entities, dids);
    const payload = network.payload?.({
      ...context,
      link: i > 0 ? undefined : context.link,
      text,
      entities,
      facets,
    });
    return {
      text,
      length: exactLength(text, length, entities, maker) + reserved,
      limit: network.limit,
      entities,
      ...(facets && { facets }),
      ...(alt && i === 0 && { alt }),
      ...(payload !== undefined && { payload }),
    };
  });
  if (network.facets) {
    for (const { type, value } of posts[0]!.entities) {
      if (type === 'mention' && !dids?.[value]) warn('mention-unresolved', { handle: value });
    }
  }
  const shareUrl = network.share?.({ ...context, text: first.text, entities: first.entities });
  const { payload } = posts[0]!;
  return {
    network: network.id,
    moment,
    posts,
    dropped: first.dropped,
    warnings,
    ...(shareUrl && { shareUrl }),
    ...(payload !== undefined && { payload }),
  };
}

type Warn = (code: Warning['code'], params?: Warning['params']) => void;

function extrasOf({ with: extras }: AnnounceOptions): Extras {
  if (!extras)
    throw new TypeError('announce: other moments, `thread` and `size: "full"` need `with: extras`.');
  return extras;
}

/** Nobody is invited to what does not happen. */
function momentOf({ status }: TweetupEvent, { moment, with: extras }: AnnounceOptions, warn: Warn): Moment {
  const own = status === 'cancelled' ? status : status === 'postponed' ? 'changed' : undefined;
  if (!own) return moment ?? (status === 'moved' ? 'changed' : 'announcement');
  if (!moment || moment === own || extras?.occasions[moment]?.after) return moment ?? own;
  warn(`event-${status as 'cancelled' | 'postponed'}`);
  return own;
}

function occasionOf(moment: Moment, { with: extras }: AnnounceOptions): Occasion {
  const all: Occasions = extras?.occasions ?? occasions;
  if (Object.hasOwn(all, moment)) return all[moment]!;
  const hint = extras ? '' : ' Others come with `with: extras`.';
  throw new TypeError(`Unknown moment "${String(moment)}". Known: ${Object.keys(all).join(', ')}.${hint}`);
}

function linkOf(address: string, maker: Maker, limit: number, warn: Warn): Piece | undefined {
  const link = linkPiece(address, maker);
  if (link.length > limit / 2) {
    warn('link-too-long');
    return undefined;
  }
  const [entity] = link.entities;
  if (entity?.type !== 'link' || entity.end < link.text.length) warn('link-not-linked', { url: address });
  return link;
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

function altOf({ image }: TweetupEvent, { after }: Occasion, warn: Warn): string | undefined {
  if (!image || after) return undefined;
  const alt = (image.alt ?? '').split('\n').map(oneLine).join('\n').trim();
  if (alt === '') warn('alt-missing');
  return alt.slice(0, MAX_ALT).toWellFormed();
}

function warnOf(event: TweetupEvent, facts: Facts, dropped: readonly Dropped[], warn: Warn): void {
  if (!event.title?.trim()) warn('title-missing');
  if (!facts.when) warn('date-missing');
  else if (!event.timeZone && event.start.includes('T')) warn('zone-missing');
  if (!facts.where && facts.tags.length === 0) warn('where-missing');
  if (dropped.some((each) => each.part === 'title')) warn('title-cut');
  const tag = event.hashtags?.find((each) => /\S/.test(each));
  if (tag && facts.tags.length === 0) warn('tag-unusable', { tag });
}
