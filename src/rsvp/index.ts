/** Replies: who comes, who waits, and how many to expect. */
export type { Answer, Details, Entry, Place, Rsvp, Rules, TallyVisibility, WaitingList } from './rsvp.ts';
export { headsOf } from './rsvp.ts';
export { estimate, tally, type Estimate, type Tally } from './tally.ts';
export { emptyState, type State } from './queue.ts';
export { decide, whyNot, type Change, type Command, type Outcome, type Refusal } from './policy.ts';
