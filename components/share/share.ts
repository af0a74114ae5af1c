/** `<tweetup-share>`: the right post for each network, ready to be sent. */
import { property } from 'lit/decorators.js';
import { EventAction } from '../shared/event-action.ts';
import type { Memory } from './mastodon-server.ts';

/**
 * A button that opens a list of links, each to the composer of a network with a text that fits there; beside them the
 * text to copy, and the device's own sheet where it has one. Nothing is loaded from any network, and nothing at all
 * before somebody comes near the button. Mastodon has many servers: it asks for the visitor's once, and remembers it on
 * her device if she allows it.
 *
 * @summary Shares an event on the visitor's networks.
 * @status experimental
 * @since 0.1.0
 *
 * @slot - Shown before, without and when the script fails.
 *
 * @csspart button - The button.
 * @csspart status - What happened, in words.
 * @csspart loading - What stands there while it loads.
 * @csspart popup - What opens.
 * @csspart item - A network, and what else can be done.
 * @csspart server - The question for the Mastodon server.
 * @csspart text - The text, where it has to be copied by hand.
 *
 * @cssproperty --tweetup-popup - Behind what opens; the page's own background by default.
 *
 * @fires {TweetupShareEvent} tweetup-share - The visitor opened a network, copied the text, or chose another app: `network`.
 */
export class TweetupShare extends EventAction {
  /**
   * The networks, in this order: `bluesky mastodon threads linkedin x whatsapp telegram mail`, and `copy` and `apps` for
   * what is not one. All of them where it is absent.
   */
  @property() networks?: string;

  /** What the post is about, `announcement`, `reminder`, `recap`…; without it, what fits the event's state. */
  @property() moment?: string;

  /** Where the post leads; without it, the event's own address, else this page. */
  @property() url?: string;

  /** Where the Mastodon server is remembered, if the visitor allows it; `null` for nowhere. The browser's own by default. */
  @property({ attribute: false }) storage?: Memory | null;

  protected override readonly label = 'share';
  protected override readonly opens = undefined;

  protected override async load(): Promise<import('./panel.ts').SharePanel> {
    const { SharePanel } = await import('./panel.ts');
    return new SharePanel(this);
  }

  protected override suits(): boolean {
    return true;
  }
}

if (!customElements.get('tweetup-share')) customElements.define('tweetup-share', TweetupShare);

declare global {
  interface HTMLElementTagNameMap {
    'tweetup-share': TweetupShare;
  }
}
