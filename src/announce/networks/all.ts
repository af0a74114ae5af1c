/** Every network. A new one is one file beside this and one line here. */
import type { Network } from '../network.ts';
import { blueskyTld, twitterTld } from '../tlds.ts';
import { bluesky } from './bluesky.ts';
import { classic } from './classic.ts';
import { linkedin } from './linkedin.ts';
import { mastodon } from './mastodon.ts';
import { plain } from './plain.ts';
import { telegram } from './telegram.ts';
import { threads } from './threads.ts';
import { whatsapp } from './whatsapp.ts';
import { x } from './x.ts';

/** By id, with the lists of top-level domains that the networks use. */
export const networks = {
  x: { ...x, isTld: twitterTld },
  bluesky: { ...bluesky, isTld: blueskyTld },
  mastodon: { ...mastodon, isTld: twitterTld },
  threads,
  linkedin,
  classic: { ...classic, isTld: twitterTld },
  plain,
  whatsapp,
  telegram,
} satisfies Record<string, Network>;

export type NetworkId = keyof typeof networks;
