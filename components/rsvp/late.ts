/** What `<tweetup-rsvp>` needs beyond its question. One chunk, loaded after the first paint. */
import { lateStyles } from './late.styles.ts';

export { Reply } from './reply.ts';
export { view } from './view.ts';

/** Puts on the styles of what came late. */
export function dress(root: ShadowRoot): void {
  const sheet = lateStyles.styleSheet;
  if (sheet && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
