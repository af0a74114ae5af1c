/** Told to the page when a visitor shares an event. */
export class TweetupShareEvent extends Event {
  /** `bluesky`, `mastodon`…, `copy` for the clipboard, `apps` for the device's own sheet. */
  readonly network: string;

  constructor(network: string) {
    super('tweetup-share', { bubbles: true, composed: true });
    this.network = network;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'tweetup-share': TweetupShareEvent;
  }
}
