/** What is told at a moment. */
import type { Telling } from './facts.ts';
import type { Slot, Step } from './order.ts';

export type Moment =
  | 'save-the-date'
  | 'announcement'
  | 'preview'
  | 'reminder'
  | 'today'
  | 'here-now'
  | 'starting'
  | 'thanks'
  | 'recap'
  | 'changed'
  | 'cancelled';

/** Everything that sets a moment apart: shared code never asks which one it has. */
export interface Occasion {
  /** The words that a post begins with. */
  lead: (telling: Telling) => string;
  /** Whether nothing is said without the lead, `must`, or not even if there is room, `last`. */
  leads?: 'must' | 'last';
  /** What to add while it fits, most important first; title, time, place or tag, and link are there already. */
  steps: readonly Step[];
  /** Parts that are told at this moment only. */
  parts?: (telling: Telling) => readonly (readonly [Slot, readonly (string | undefined)[]])[];
  /** No invitation: the gathering is over, or does not happen. */
  closed?: boolean;
  /** The gathering is over. */
  after?: boolean;
  /** Links of the event, by what they are, that the post would rather lead to. */
  rels?: readonly string[];
  /** People are on their way: too late to sign up. */
  arriving?: boolean;
  /** Day and place stand in one line. */
  brief?: boolean;
}

export type Occasions = Readonly<Partial<Record<Moment, Occasion>>>;
