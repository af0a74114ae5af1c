/** What `announce` can do beyond one post, for those who want it: `announce(event, x, { thread: true, with: extras })`. */
import { fullFacts } from './full.ts';
import { threadAfter } from './thread.ts';

export interface Extras {
  /** The posts after the first. */
  thread: typeof threadAfter;
  /** The further parts of a full notice. */
  full: typeof fullFacts;
}

export const extras: Extras = { thread: threadAfter, full: fullFacts };
