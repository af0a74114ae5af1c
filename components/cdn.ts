/** `dist/cdn/tweetup.js`: list and card at once; the elements that few pages have come with the first one on the page. */
export { TweetupCard } from './card/card.ts';
export { TweetupList } from './list/list.ts';

const later: Record<string, () => Promise<unknown>> = {
  'tweetup-add-to-calendar': () => import('./add-to-calendar/add-to-calendar.ts'),
  'tweetup-share': () => import('./share/share.ts'),
};

/** Live collections: asking one whether it is empty costs nothing. */
const waiting = Object.entries(later).map(
  ([name, load]) => [document.getElementsByTagName(name), load] as const,
);

const observer = new MutationObserver(look);

function look(): void {
  for (const entry of [...waiting]) {
    const [found, load] = entry;
    if (found.length === 0) continue;
    waiting.splice(waiting.indexOf(entry), 1);
    void load();
  }
  if (waiting.length === 0) observer.disconnect();
}

observer.observe(document, { childList: true, subtree: true });
look();
