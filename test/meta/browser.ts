/** A real page in Chromium for tests that start in Node, and everything that went wrong in it. */
import puppeteer, { type Browser, type HTTPRequest, type Page } from 'puppeteer-core';
import { chromiumFlags, ensureBrowser } from '../../.config/browsers.ts';

export async function openChromium(): Promise<Browser> {
  const executablePath = await ensureBrowser('chromium', console.log);
  return puppeteer.launch({ executablePath, args: [...chromiumFlags], headless: true });
}

export interface OpenPage {
  page: Page;
  /** Errors of scripts and of the console, and requests that failed. */
  faults: string[];
}

export interface PageOptions {
  width?: number;
  height?: number;
  /** `dark` or `light`. */
  scheme?: string;
  /** Answers requests that leave this machine; without it, each is a fault. */
  elsewhere?: (url: URL) => { status?: number; contentType: string; body: string } | undefined;
  /** Takes the requests to a service for replies, on whatever host the page thinks it is. */
  service?: (request: Request) => Promise<Response>;
}

/** Opens a page and waits until it has loaded and nothing is being fetched any more. */
export async function openPage(browser: Browser, url: string, options: PageOptions = {}): Promise<OpenPage> {
  const page = await browser.newPage();
  const faults: string[] = [];
  await page.setViewport({ width: options.width ?? 800, height: options.height ?? 900 });
  if (options.scheme !== undefined)
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: options.scheme }]);
  page.on('pageerror', (error) =>
    faults.push(`script: ${error instanceof Error ? error.message : String(error)}`),
  );
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
  });
  await page.setRequestInterception(true);
  page.on('request', (request: HTTPRequest) => {
    const target = new URL(request.url());
    if (options.service && target.pathname.startsWith('/rsvp/v1/')) {
      void passOn(request, options.service);
      return;
    }
    if (['localhost', '127.0.0.1'].includes(target.hostname) || target.protocol === 'data:') {
      void request.continue();
      return;
    }
    const answer = options.elsewhere?.(target);
    if (answer) {
      void request.respond({ ...answer, headers: { 'access-control-allow-origin': '*' } });
      return;
    }
    faults.push(`left this machine: ${request.url()}`);
    void request.abort();
  });
  await settle(page, () => page.goto(url));
  return { page, faults };
}

async function passOn(request: HTTPRequest, service: (request: Request) => Promise<Response>): Promise<void> {
  const origin = new URL(request.frame()?.url() ?? request.url()).origin;
  const init: RequestInit = { method: request.method(), headers: { origin, ...request.headers() } };
  const data = request.postData();
  if (data !== undefined) init.body = data;
  const response = await service(new Request(request.url(), init));
  // An answer that is given whole is no stream.
  const isStream = response.headers.get('content-type')?.startsWith('text/event-stream') ?? false;
  if (isStream) await response.body?.cancel();
  await request.respond({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: isStream ? ': no more\n\n' : await response.text(),
  });
}

const quiet = 500;

/** Waits until nothing has been fetched for half a second. A stream of counts never ends, and is not waited for. */
export async function settle(page: Page, act: () => Promise<unknown>): Promise<void> {
  const open = new Set<HTTPRequest>();
  let last = performance.now();
  const begun = (request: HTTPRequest): void => {
    if (!request.url().includes('/tally/stream')) open.add(request);
    last = performance.now();
  };
  const ended = (request: HTTPRequest): void => {
    if (open.delete(request)) last = performance.now();
  };
  page.on('request', begun).on('requestfinished', ended).on('requestfailed', ended);
  await act();
  const until = performance.now() + 30_000;
  while (open.size > 0 || performance.now() - last < quiet) {
    if (performance.now() > until) {
      throw new Error(
        `Still being fetched after 30 s: ${[...open].map((request) => request.url()).join(', ')}`,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  page.off('request', begun).off('requestfinished', ended).off('requestfailed', ended);
}

/** The project's elements in a page, and whether each is defined and shows something. */
export function elementsOf(page: Page): Promise<{ tag: string; defined: boolean; shown: boolean }[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => element.localName.startsWith('tweetup-'))
      .map((element) => ({
        tag: element.localName,
        defined: element.matches(':defined'),
        shown:
          (element.shadowRoot?.textContent ?? '').trim() !== '' || element.getBoundingClientRect().height > 0,
      })),
  );
}

/** How far the page is wider than its window, in CSS pixels. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() =>
    Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth),
  );
