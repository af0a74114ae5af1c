/** Describes a card's event to search engines, once for the page. Loads with the first card that is asked to. */
import type { ReactiveControllerHost } from 'lit';
import { identityOf } from '../../src/event/identity.ts';
import type { TweetupEvent } from '../../src/event/schema.ts';
import { jsonLdScript, toJsonLd } from '../../src/interchange/formats/json-ld.ts';
import { safeHref } from '../shared/link.ts';
import type { Showing } from '../shared/showing.ts';

type Card = ReactiveControllerHost & Element;

interface Description {
  identity: string;
  script: HTMLScriptElement;
}

/** Each event has one description, however many cards show it. */
const descriptions = new Map<Card, Description>();
/** Cards that left it to another one. */
const waiting = new Set<Card>();

/** Keeps one `<script type="application/ld+json">` in the card's light DOM; without an event, none. */
export function describe(card: Card, showing: Showing | undefined): void {
  waiting.delete(card);
  const own = descriptions.get(card);
  if (!showing) return own && remove(card, own);
  const identity = identityOf(showing.event, showing.base);
  if (own && own.identity !== identity) remove(card, own);
  if ([...descriptions].some(([other, each]) => other !== card && each.identity === identity)) {
    waiting.add(card);
    return;
  }
  const script = descriptions.get(card)?.script ?? document.createElement('script');
  if (isDescribed(showing.event, showing.base)) return own && remove(card, own);
  descriptions.set(card, { identity, script });
  const text = textFor(showing);
  script.type = 'application/ld+json';
  // The element watches its light DOM: only a change may touch it.
  if (script.text !== text) script.text = text;
  if (script.parentNode !== card) card.append(script);
}

function remove(card: Card, { script }: Description): void {
  script.remove();
  descriptions.delete(card);
  for (const each of waiting) each.requestUpdate();
}

function textFor({ event, base }: Showing): string {
  const url = safeHref(event.url, base);
  const image = event.image && { ...event.image, url: safeHref(event.image.url, base) ?? '' };
  const absolute = { ...event, ...(url ? { url } : {}), ...(image ? { image } : {}) };
  return jsonLdScript(toJsonLd(absolute, { url: document.baseURI.split('#')[0] }));
}

/** True where the page describes the event itself: by its identifier, its address, or its title on its day. */
function isDescribed(event: TweetupEvent, base: string): boolean {
  const own = new Set([...descriptions.values()].map(({ script }) => script));
  const url = safeHref(event.url, base);
  for (const script of document.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]')) {
    if (own.has(script)) continue;
    try {
      if (holds(JSON.parse(script.text), event, url)) return true;
    } catch {
      // Somebody else's mistake.
    }
  }
  return false;
}

/** A page's document is no deeper than this. */
const deepest = 8;

function holds(node: unknown, event: TweetupEvent, url: string | undefined, depth = 0): boolean {
  if (typeof node !== 'object' || node === null || depth > deepest) return false;
  const { identifier, name, startDate, url: address } = node as Record<string, unknown>;
  if (typeof startDate === 'string') {
    if (identifier !== undefined && identifier === (event.uid ?? event.id)) return true;
    if (url !== undefined && typeof address === 'string' && safeHref(address, document.baseURI) === url)
      return true;
    if (name === event.title && startDate.startsWith(event.start.slice(0, 10))) return true;
  }
  return Object.values(node).some((each) => holds(each, event, url, depth + 1));
}
