/** What an element shows, offered to the elements inside it: a button in a card needs no source of its own. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { TweetupEvent } from '../../src/event/schema.ts';
import type { Showing } from './showing.ts';

/** One date of an event, and the event with all its dates. */
export interface Offer {
  showing: Showing;
  series: TweetupEvent;
}

const offers = new WeakMap<Node, Offer>();
const takers = new Set<ReactiveControllerHost>();

/** Tells the elements inside `giver`, in its light DOM or its shadow, what it shows; nothing where absent. */
export function offer(giver: Element, given: Offer | undefined): void {
  if (offers.get(giver)?.showing === given?.showing) return;
  if (given) offers.set(giver, given);
  else offers.delete(giver);
  for (const taker of takers) taker.requestUpdate();
}

/** Keeps an element up to date with what is offered to it. */
export class OfferController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** What the nearest element around it shows, across shadow roots. */
  get offer(): Offer | undefined {
    for (
      let node: Node | null = this.#host;
      node;
      node = node.parentNode ?? (node as ShadowRoot).host ?? null
    ) {
      const found = offers.get(node);
      if (found) return found;
    }
    return undefined;
  }

  hostConnected(): void {
    takers.add(this.#host);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    takers.delete(this.#host);
  }
}
