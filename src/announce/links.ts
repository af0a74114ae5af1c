/** Where a handle or a hashtag leads on each network: data only, for cards and feeds. */

interface Place {
  /** What people call the network. */
  name: string;
  profile: (handle: string) => string;
  tag?: (tag: string) => string;
}

const part = (text: string) => encodeURIComponent(text.toWellFormed());
/** Hosts as they may stand in an address; anything else would lead somewhere else. */
const host =
  /^(?=.{1,253}$)(?:[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?\.)+[\p{L}\p{N}-]{2,63}$/u;

const places: Readonly<Record<string, Place>> = {
  x: {
    name: 'X',
    profile: (name) => `https://x.com/${part(name)}`,
    tag: (tag) => `https://x.com/hashtag/${part(tag)}`,
  },
  bluesky: {
    name: 'Bluesky',
    profile: (handle) => `https://bsky.app/profile/${part(handle)}`,
    tag: (tag) => `https://bsky.app/hashtag/${part(tag)}`,
  },
  mastodon: {
    name: 'Mastodon',
    profile: (handle) => {
      const [user, server] = split(handle);
      return server ? `https://${server}/@${part(user)}` : '';
    },
    // No server is everybody's: this page sends the reader on to her own.
    tag: (tag) => `https://mastodon.social/tags/${part(tag)}`,
  },
  threads: {
    name: 'Threads',
    profile: (name) => `https://www.threads.com/@${part(name)}`,
    tag: (tag) => `https://www.threads.com/search?q=${part(tag)}&serp_type=tags`,
  },
  linkedin: {
    name: 'LinkedIn',
    profile: (name) => `https://www.linkedin.com/${name.startsWith('company/') ? '' : 'in/'}${path(name)}/`,
    tag: (tag) => `https://www.linkedin.com/feed/hashtag/${part(tag.toLowerCase())}/`,
  },
  instagram: {
    name: 'Instagram',
    profile: (name) => `https://www.instagram.com/${part(name)}/`,
    tag: (tag) => `https://www.instagram.com/explore/tags/${part(tag)}/`,
  },
};

function path(text: string): string {
  return text.replace(/^in\//, '').split('/').map(part).join('/');
}

function split(handle: string): [user: string, server: string | undefined] {
  const at = handle.indexOf('@');
  const server = at < 0 ? '' : handle.slice(at + 1);
  return [at < 0 ? handle : handle.slice(0, at), host.test(server) ? server : undefined];
}

/** Without its mark; nothing where somebody has no handle. */
function bare(text: string | undefined, mark: RegExp): string {
  return typeof text === 'string' ? text.trim().replace(mark, '') : '';
}

/**
 * The public page of a handle (without a leading `@`; on Mastodon `user@host`), or undefined for a network that is not
 * known and for a Mastodon handle without a host.
 */
export function profileUrl(network: string, handle: string): string | undefined {
  const name = bare(handle, /^[@＠]/);
  if (name === '' || !Object.hasOwn(places, network)) return undefined;
  return places[network]!.profile(name) || undefined;
}

/** The page of posts under a hashtag (without `#`), or undefined for a network that has none. */
export function tagUrl(network: string, tag: string): string | undefined {
  const name = bare(tag, /^[#＃]/);
  return name === '' || !Object.hasOwn(places, network) ? undefined : places[network]!.tag?.(name);
}

/** What people call a network; its id for one that is not known. */
export function networkName(network: string): string {
  return Object.hasOwn(places, network) ? places[network]!.name : network;
}
