/** Rules that take code which loads on demand. */
import { TweetupTimeError } from './time-error.ts';

/** For a rule that takes code which is not there yet. */
export function notLoaded(rule: string): TweetupTimeError {
  return new TweetupTimeError(
    'recurrence-not-loaded',
    `"${rule}" takes more than is built in. Call and await loadRecurrence([event]) before.`,
  );
}
