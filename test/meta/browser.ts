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
  await page.goto(url, { waitUntil: 'networkidle0' });
  return { page, faults };
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
