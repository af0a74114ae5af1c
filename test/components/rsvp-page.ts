/** What the tests of replies share: elements with a device and a wire of their own, and the real service behind it. */
import '../../components/rsvp/rsvp.ts';
import type { TweetupRsvp } from '../../components/rsvp/rsvp.ts';
import { makeService, pub, type Service } from '../support/rsvp-service.ts';
import { until } from './page.ts';

export { makeService, pub, type Service };

export const endpoint = 'https://rsvp.example/rsvp/v1';

// Firefox has no `Request.body`, which the service reads: it runs elsewhere than in a page.
if (!('body' in Request.prototype)) {
  window.Request = class extends Request {
    constructor(input: RequestInfo | URL, init?: RequestInit) {
      super(input, init);
      if (init?.body) Object.defineProperty(this, 'body', { value: new Response(init.body).body });
    }
  };
}

/** A device's memory. */
export class Memory {
  readonly map = new Map<string, string>();
  getItem = (key: string): string | null => this.map.get(key) ?? null;
  setItem = (key: string, value: string): void => void this.map.set(key, value);
  removeItem = (key: string): void => void this.map.delete(key);
}

/** The way to the service: what stands in `fault` happens instead. */
export class Wire {
  fault: (() => Response | never) | undefined;
  /** Nothing arrives before this. */
  gate: Promise<void> | undefined;
  readonly service: Service | undefined;
  constructor(service?: Service) {
    this.service = service;
  }
  readonly fetch: typeof fetch = async (input, init) => {
    await this.gate;
    if (this.fault) return this.fault();
    return this.service!.handler(new Request(input, init));
  };
}

export const offline = (): never => {
  throw new TypeError('no network');
};

export const problem =
  (status: number, code: string, headers: Record<string, string> = {}) =>
  (): Response =>
    Response.json({ code }, { status, headers: { 'content-type': 'application/problem+json', ...headers } });

export interface Options {
  wire?: Wire;
  /** `null`: the page's own. */
  storage?: Memory | null;
  now?: Date;
  event?: unknown;
  /** Where it stands in the page. */
  into?: Element;
  attributes?: Record<string, string>;
}

const stage = document.querySelector('main')!;

/** An element on the page, once it has heard from the service. */
export async function reply(options: Options = {}): Promise<TweetupRsvp> {
  const element = document.createElement('tweetup-rsvp');
  const { wire, storage = new Memory(), into = stage, attributes = {} } = options;
  if (wire) {
    element.endpoint = endpoint;
    element.fetch = wire.fetch;
  }
  if (storage) element.storage = storage;
  element.viewerZone = 'Europe/London';
  element.now = options.now ?? new Date(wire?.service?.clock.now ?? Date.parse('2026-11-25T09:00:00Z'));
  element.event = options.event ?? wire?.service?.feed.events[0] ?? pub;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (into === stage) stage.replaceChildren(element);
  else into.append(element);
  await until(() =>
    element.shadowRoot?.querySelector('[name="answer"], [part="elsewhere"], [part="status"]'),
  );
  if (wire && !wire.fault) await until(() => element.shadowRoot!.querySelector('[part="tally"]'));
  await element.updateComplete;
  return element;
}

export const find = <E extends HTMLElement>(element: Element, selector: string): E =>
  element.shadowRoot!.querySelector<E>(selector)!;

/** The button with this text. */
export function button(element: Element, text: RegExp): HTMLElement {
  const all = [...element.shadowRoot!.querySelectorAll<HTMLElement>('[part="button"]')];
  const found = all.find((each) => text.test(each.textContent));
  if (!found)
    throw new Error(
      `no button ${text}; there are: ${all.map((each) => each.textContent.trim()).join(' | ')}`,
    );
  return found;
}

const radio = (element: Element, answer: string): HTMLInputElement =>
  find(element, `[name="answer"][value="${answer}"]`);

/** Chooses as a finger or a mouse does. */
export function point(element: Element, answer: string): void {
  const input = radio(element, answer);
  input.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  input.click();
}

/** Chooses as the arrow keys do. */
export function arrow(element: Element, answer: string): void {
  const input = radio(element, answer);
  input.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
  input.click();
}

export function type(element: Element, name: string, text: string): void {
  const field = find<HTMLInputElement>(element, `[name="${name}"]`);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

export const status = (element: Element): string =>
  find(element, '[part="status"]')
    .textContent.replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

export const says = (element: Element, pattern: RegExp): Promise<boolean> =>
  until(() => pattern.test(status(element)));

/** Everything that the element says. */
export const text = (element: Element): string =>
  [...element.shadowRoot!.children]
    .filter((each) => each.localName !== 'style')
    .map((each) => each.textContent)
    .join(' ')
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
