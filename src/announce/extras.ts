/** What `announce` can do beyond an announcement, for those who want it: `announce(event, x, { thread: true, with: extras })`. */
import { fullFacts } from './full.ts';
import { allOccasions } from './moments.ts';
import type { Occasions } from './occasion.ts';
import { threadAfter } from './thread.ts';

export interface Extras {
  /** Every moment. */
  occasions: Occasions;
  /** The posts after the first. */
  thread: typeof threadAfter;
  /** The further parts of a full notice. */
  full: typeof fullFacts;
}

export const extras: Extras = { occasions: allOccasions, thread: threadAfter, full: fullFacts };
