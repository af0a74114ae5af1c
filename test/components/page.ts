/** What the tests of elements share: a page to put them on, and servers that need no network. */
import type { LitElement } from 'lit';

/** The moment of most tests: a Tuesday evening in Dublin. */
export const now = new Date('2026-12-01T19:00:00Z');

const stage = document.createElement('main');
document.body.append(stage);
document.documentElement.lang = 'en-GB';

/** Puts HTML on the page, in place of what the last test put there; gives its first element. */
export async function put<E extends LitElement>(html: string, moment: Date | null = now): Promise<E> {
  stage.innerHTML = html;
  for (const element of stage.querySelectorAll<E & { now?: Date }>('*'))
    if (element.localName.startsWith('tweetup-') && moment) element.now = moment;
  const element = stage.querySelector<E>('*')!;
  await settled(element);
  return element;
}

/** Waits until the condition holds; fails with the last thing that it said. */
export async function until<T>(condition: () => T | false | undefined | null): Promise<T> {
  const last = performance.now() + 12_000;
  for (;;) {
    const result = condition();
    if (result) return result;
    if (performance.now() > last)
      throw new Error(`never came true: ${condition}\n${stage.innerHTML.slice(0, 500)}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** Waits until nothing is loading and everything is rendered. */
export async function settled(element: LitElement): Promise<void> {
  if (!element.localName.startsWith('tweetup-')) return;
  await element.updateComplete;
  await until(() => element.shadowRoot && !element.shadowRoot.querySelector('[part="loading"]'));
  await element.updateComplete;
}

/** What a visitor reads in the element's own rendering, with white space folded. */
export function textOf(element: Element, selector?: string): string {
  const root = element.shadowRoot ?? element;
  const of = selector === undefined ? [...root.children] : [...root.querySelectorAll(selector)];
  return of
    .filter((each) => each.localName !== 'style')
    .map((each) => each.textContent.replace(/[\u2066-\u2069]/g, ''))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** All texts of the parts with this name. */
export function parts(element: Element, part: string): string[] {
  return [...element.shadowRoot!.querySelectorAll(`[part~="${part}"]`)].map((each) =>
    each.textContent
      .replace(/[\u2066-\u2069]/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );
}

let address = 0;
/** An address that no test used before: sources live as long as the page. */
export function newAddress(): string {
  return `https://feeds.example/${++address}.json`;
}

export type Answer = (init: RequestInit | undefined) => Response | Promise<Response>;
const answers = new Map<string, Answer>();
/** Every request that was made, in order. */
export const requests: { url: string; init: RequestInit | undefined }[] = [];

const realFetch = window.fetch;
window.fetch = (input, init) => {
  const url = String(input);
  const answer = answers.get(url);
  if (!answer)
    return url.includes('.example') ? Promise.reject(new TypeError('refused')) : realFetch(input, init);
  requests.push({ url, init });
  return Promise.resolve(answer(init));
};

/** Serves something at a new address. */
export function serve(answer: Answer | object): string {
  const url = newAddress();
  answers.set(url, typeof answer === 'function' ? (answer as Answer) : () => Response.json(answer));
  return url;
}

/** An event in the feed of the tests. */
export function event(fields: Record<string, unknown> = {}): Record<string, unknown> {
  const id = (fields['id'] as string | undefined) ?? `e${++address}`;
  return { id, title: `Title of ${id}`, start: '2026-12-03T18:30', timeZone: 'Europe/Dublin', ...fields };
}

/** Data as the inline script that an element reads. */
export function inline(data: unknown): string {
  return `<script type="application/json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
}

/** What the site's owner was told in the console since the last call. */
export const warnings: string[] = [];
console.warn = (...args: unknown[]) => void warnings.push(args.join(' '));
