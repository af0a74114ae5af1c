/** What may become a link. Addresses in feeds are other people's text. */

const schemes = new Set(['http:', 'https:', 'mailto:']);

/**
 * The address, if a click on it can do no harm: `http`, `https` or `mailto`, without a user name or password (which
 * make an address look like another one).
 * @param base what a relative address is relative to: the feed's own address.
 * @returns `undefined` where it must stay text.
 */
export function safeHref(address: string | undefined, base?: string): string | undefined {
  // Words in a field for an address are no relative address.
  if (!address || /[\s<>"{}]/.test(address.trim())) return undefined;
  const url = URL.parse(address.trim(), base);
  return url && schemes.has(url.protocol) && !url.username && !url.password ? url.href : undefined;
}
