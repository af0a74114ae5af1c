/** What a network is to this library, and how a text measures there. */
import type { GraphemeSegmenter } from '../internal/text.ts';
import type { Entity } from './entity.ts';
import type { Facet } from './facets.ts';
import { type IsTld, likelyTld } from './tlds-likely.ts';

export type { Entity } from './entity.ts';

/** What the limit of a network counts. */
export type Unit = 'weighted' | 'graphemes' | 'code-points' | 'utf-16' | 'bytes';

/** What changes how a text is counted. */
export interface MeasureOptions {
  /** Instead of the network's own limit: 25,000 on X Premium, what an instance says on Mastodon. */
  limit?: number;
  /**
   * A Mastodon-compatible server: its host name (for share links), or the answer of `GET /api/v2/instance`, whose
   * limits are then used.
   */
  instance?: string | Instance;
  /** Counted with the text on Mastodon. */
  contentWarning?: string;
  /** Instead of `Intl.Segmenter`. */
  segmenter?: GraphemeSegmenter;
}

/** The part of `GET /api/v2/instance` that is read. */
export interface Instance {
  domain?: string;
  configuration?: {
    statuses?: { max_characters?: number; characters_reserved_per_url?: number };
  };
}

/** What a network's functions get beside the text. */
export interface CountContext {
  isTld: IsTld;
  /** Whether `isTld` knows only likely top-level domains. */
  likely: boolean;
  /** What a link counts where all count the same. */
  linkLength: number;
  segmenter?: GraphemeSegmenter;
}

/** One post, with what surrounds it: what share links and payloads are made of. */
export interface PostContext {
  text: string;
  entities: readonly Entity[];
  /** What the network's `facets` gave. */
  facets?: readonly Facet[];
  /** The address that the post leads to. */
  link?: string;
  /** The tags of the post, without `#`. */
  tags: readonly string[];
  title: string;
  summary?: string;
  /** BCP 47. */
  language: string;
  createdAt: Date;
  scheduledAt?: Date;
  /** The Mastodon server, as it was given. */
  instance?: string;
  contentWarning?: string;
  /** DIDs by Bluesky handle. */
  dids?: Readonly<Record<string, string>>;
  /** URN of the LinkedIn author. */
  author?: string;
}

/** Everything that sets a network apart. A new one is a file with one of these and a line in `networks/all.ts`. */
export interface Network {
  /** Short, lower-case: `x`. Also the key of a host's handle unless `handleKey` says otherwise. */
  id: string;
  /** As it calls itself. */
  name: string;
  unit: Unit;
  /** In `unit`; Infinity for none. */
  limit: number;
  /** A second limit, in bytes of UTF-8. */
  maxBytes?: number;
  /** Links that a post may have. */
  maxLinks?: number;
  /** Hashtags that it makes sense to write. */
  maxTags?: number;
  /** What a link counts where the network replaces it by one of its own. */
  linkLength?: number;
  /** One paragraph for each thought, or all in one line. */
  layout: 'lines' | 'line';
  /** The length of a text whose links, mentions and hashtags are known. */
  count: (text: string, entities: readonly Entity[], context: CountContext) => number;
  /** What the network will turn into links, mentions and hashtags, in order. */
  find: (text: string, context: CountContext) => Entity[];
  /** What of the links, mentions and hashtags of its parts a whole post keeps, where that is not all. */
  inPost?: (entities: Entity[]) => Entity[];
  /** What an instance says of its own limits. */
  limitsOf?: (instance: Instance) => Partial<Pick<Network, 'limit' | 'linkLength'>>;
  /** Which top-level domains make a link; without it any that look like one. */
  isTld?: IsTld;
  handleKey?: string;
  /** How a host is mentioned, or undefined where the handle is not one of this network. */
  mention?: (handle: string) => string | undefined;
  /** What stands in the text for a link, where that is not the link itself. */
  shownLink?: (url: string) => string;
  /** A link that opens the network's composer with the post. */
  share?: (post: PostContext) => string | undefined;
  /** Marks on the text that its interface wants, where the network does not read them from the text. */
  facets?: (text: string, entities: readonly Entity[], dids?: Readonly<Record<string, string>>) => Facet[];
  /** What its interface for programs takes. */
  payload?: (post: PostContext) => unknown;
}

/** A text as a network sees it. */
export interface Measurement {
  /** In the network's unit. */
  length: number;
  limit: number;
  unit: Unit;
  /** Whether the network takes the text: within every limit, and not empty. */
  fits: boolean;
  /** Bytes of UTF-8, where the network limits them too. */
  bytes?: number;
  /** What it will turn into links, mentions and hashtags, in order, with UTF-16 offsets. */
  entities: Entity[];
}

/** Whether it has what measuring takes. An id is none: only `tweetup/announce` knows which network it means. */
export function isNetwork(on: unknown): boolean {
  const { count, find } = Object(on) as Partial<Network>;
  return typeof count === 'function' && typeof find === 'function';
}

/** A network with the limits of an account or an instance there. */
export function settled(network: Network, { limit, instance }: MeasureOptions): Network {
  const own = typeof instance === 'object' ? network.limitsOf?.(instance) : undefined;
  const asked = limit && limit > 0 ? { limit } : undefined;
  return own || asked ? { ...network, ...own, ...asked } : network;
}

/** What the functions of a network get, for these options. */
export function contextOf(network: Network, { segmenter }: MeasureOptions): CountContext {
  const { isTld, linkLength = 0 } = network;
  return { isTld: isTld ?? likelyTld, likely: !isTld, linkLength, segmenter };
}

/** What a content warning takes from the limit. */
export function warningLength(network: Network, options: MeasureOptions, context: CountContext): number {
  return options.contentWarning ? network.count(options.contentWarning, [], context) : 0;
}
