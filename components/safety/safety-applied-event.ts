/** Told to the page when somebody takes over what the report offers. */
import type { Finding } from '../../src/safety/rule.ts';

export class TweetupSafetyAppliedEvent extends Event {
  /** The event as it is now; of a feed, with the feed's defaults filled in. */
  readonly event: Readonly<Record<string, unknown>>;
  /** What it was. */
  readonly before: Readonly<Record<string, unknown>>;
  /** What was mended. */
  readonly finding: Finding;

  constructor(
    event: Readonly<Record<string, unknown>>,
    before: Readonly<Record<string, unknown>>,
    finding: Finding,
  ) {
    super('tweetup-safety-applied', { bubbles: true, composed: true });
    this.event = event;
    this.before = before;
    this.finding = finding;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'tweetup-safety-applied': TweetupSafetyAppliedEvent;
  }
}
