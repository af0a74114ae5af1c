/** What an element shows, offered to the elements inside it: a button in a card needs no source of its own. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { TweetupEvent } from '../../src/event/schema.ts';
import type { Showing } from './showing.ts';

/** One date of an event, and the event with all its dates. */
export interface Offer {
  showing: Showing;
  series: TweetupEvent;
}

type Taker = ReactiveControllerHost & Element;

const offers = new WeakMap<Node, Offer>();
const takers = new Set<Taker>();

/** The nodes around an element, the nearest first, across shadow roots. */
function* around(element: Element): Generator<Node> {
  let node: Node | null = element;
  while ((node = node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null)) yield node;
}

/** Tells the elements inside `giver`, in its light DOM or its shadow, what it shows; nothing where absent. */
export function offer(giver: Element, given: Offer | undefined): void {
  if (offers.get(giver)?.showing === given?.showing) return;
  if (given) offers.set(giver, given);
  else offers.delete(giver);
  for (const taker of takers) {
    for (const node of around(taker)) {
      if (node === giver) taker.requestUpdate();
    }
  }
}

/** Keeps an element up to date with what is offered to it. */
export class OfferController implements ReactiveController {
  readonly #host: Taker;

  constructor(host: Taker) {
    this.#host = host;
    host.addController(this);
  }

  /** What the nearest element around it shows. */
  get offer(): Offer | undefined {
    for (const node of around(this.#host)) {
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
