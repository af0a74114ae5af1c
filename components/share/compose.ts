/** The posts behind the links. Free of rendering. */
import { announce, type Announcement, moments, networks, type NetworkId } from '../../src/announce/index.ts';
import type { Moment } from '../../src/announce/index.ts';
import type { Locale } from '../../src/internal/messages.ts';
import { safeHref } from '../shared/link.ts';
import type { Offer } from '../shared/offer.ts';
import { warnOnce } from '../shared/warn.ts';

/** Those that a link can open, and what is not a network; `mail` is the plain text. */
export const targets = [
  'bluesky',
  'mastodon',
  'threads',
  'linkedin',
  'x',
  'whatsapp',
  'telegram',
  'mail',
  'copy',
  'apps',
] as const;

export type Target = (typeof targets)[number];

export interface ComposeOptions {
  locale: Locale;
  moment?: string | undefined;
  url?: string | undefined;
  now?: Date | undefined;
}

/** The targets that a page asks for, or all. */
export function targetsOf(asked: string | undefined): readonly Target[] {
  const words =
    asked
      ?.toLowerCase()
      .split(/[\s,]+/)
      .filter(Boolean) ?? [];
  const known = words.map((word) => (word === 'email' || word === 'plain' ? 'mail' : word));
  for (const word of known)
    if (!targets.includes(word as Target))
      warnOnce(`networks="${asked}": ${word} is none of ${targets.join(', ')}.`);
  const good = known.filter((word): word is Target => targets.includes(word as Target));
  return good.length > 0 ? [...new Set(good)] : targets;
}

/** As people call it; `undefined` for what has no name of its own. */
export function nameOf(target: Target): string | undefined {
  return Object.hasOwn(networks, target) ? networks[target as NetworkId].name : undefined;
}

/** The post for a network; for anything else, the plain text. */
export function postFor(
  target: Target,
  { showing }: Offer,
  options: ComposeOptions,
  instance?: string,
): Announcement {
  const { of, event, base } = showing;
  const url = safeHref(options.url, document.baseURI) ?? safeHref(event.url, base) ?? pageAddress();
  const moment = momentOf(options.moment) ?? (showing.phase === 'past' ? 'recap' : undefined);
  const network = Object.hasOwn(networks, target) ? (target as NetworkId) : 'plain';
  return announce(of.key === '' ? event : of, network, {
    locale: options.locale,
    ...(url ? { url } : {}),
    ...(moment ? { moment } : {}),
    ...(instance ? { instance } : {}),
    ...(options.now ? { now: options.now } : {}),
  });
}

function momentOf(asked: string | undefined): Moment | undefined {
  if (asked === undefined) return undefined;
  const found = moments.find((each) => each === asked.trim());
  if (!found) warnOnce(`moment="${asked}" is not one of ${moments.join(', ')}; it is ignored.`);
  return found;
}

/** The page as its owner calls it, without what belongs to this visit. */
function pageAddress(): string | undefined {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  return safeHref(canonical ?? location.href.split('#')[0]);
}
