/**
 * The published file, for pages without a build: list and card at once, each other element as soon as the page holds
 * one. Elements inside the shadow roots of others are loaded by those.
 */
import './list/list.ts';
import './card/card.ts';
import { takeLink } from './rsvp/private-link.ts';

// A private link leaves the address before anything else on the page can read it, also before the element has come.
takeLink();

const later: Readonly<Record<string, () => Promise<unknown>>> = {
  'tweetup-rsvp': () => import('./rsvp/rsvp.ts'),
  'tweetup-add-to-calendar': () => import('./add-to-calendar/add-to-calendar.ts'),
  'tweetup-share': () => import('./share/share.ts'),
  'tweetup-safety': () => import('./safety/safety.ts'),
};

const wanted = new Set(Object.keys(later));

function look(): void {
  for (const tag of wanted) {
    if (!document.querySelector(tag)) continue;
    wanted.delete(tag);
    later[tag]!().catch(() => {
      // The network may be back when the page changes again; until then the light DOM shows.
      wanted.add(tag);
    });
  }
  if (wanted.size === 0) watcher.disconnect();
}

const watcher = new MutationObserver(look);
watcher.observe(document, { childList: true, subtree: true });
look();

export { TweetupCard } from './card/card.ts';
export { TweetupList } from './list/list.ts';
