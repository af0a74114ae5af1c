/** The published file in strict and hostile surroundings: what a careful site, or a careless feed, does to it. */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { serveFolder } from '../../.config/serve.ts';
import { openChromium, openPage } from './browser.ts';
import { root } from './source.ts';

const day = (offset: number): string => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
const zone = { timeZone: 'Europe/Berlin' };
const markup = '<img src=x onerror="window.ran=1"><script>window.ran=1</script>';
const addresses = [
  'javascript:window.ran=1',
  ' JaVaScRiPt:window.ran=1',
  'data:text/html,<script>window.ran=1</script>',
];

const good = {
  version: 1,
  events: [{ id: 'a', title: 'Table for museum people', start: `${day(3)}T18:00`, ...zone }],
};
const hostile = {
  version: 1,
  title: markup,
  events: addresses.map((url, index) => ({
    id: `x${index}`,
    title: `${markup} ${index}`,
    summary: markup,
    description: markup,
    start: `${day(index + 1)}T18:00`,
    ...zone,
    url,
    image: { url, alt: markup },
    venue: { name: markup, address: markup, city: '"><script>window.ran=1</script>', url },
    online: { url },
    hosts: [{ name: markup, url }],
    links: [url],
    hashtags: ['<b>x'],
    rsvp: { url },
    codeOfConduct: url,
  })),
};

const pageWith = (feed: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>x</title>
<script type="module" src="../cdn/tweetup.js"></script></head>
<body><tweetup-list src="${feed}"><a href="/later">Events</a></tweetup-list>
<tweetup-card src="${feed}"><p>A card</p></tweetup-card></body></html>`;

const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";

let folder: string;
let browser: Browser;
let site: Awaited<ReturnType<typeof serveFolder>>;
const address = (page: string): string => `http://127.0.0.1:${site.port}/pages/${page}`;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tweetup-page-'));
  mkdirSync(join(folder, 'pages'));
  cpSync(join(root, 'dist/cdn'), join(folder, 'cdn'), { recursive: true });
  for (const [name, feed] of Object.entries({ good, hostile })) {
    writeFileSync(join(folder, `pages/${name}.json`), JSON.stringify(feed));
    writeFileSync(join(folder, `pages/${name}.html`), pageWith(`${name}.json`));
  }
  // The icon that a browser asks for by itself is not this test's.
  const headers = { 'content-security-policy': strict, link: '<data:,>; rel=icon' };
  site = await serveFolder({ root: folder, folders: ['pages', 'cdn'], headers });
  browser = await openChromium();
});

after(async () => {
  await browser?.close();
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});

const withoutIcon = (faults: readonly string[]): string[] =>
  faults.filter((fault) => !fault.includes('favicon.ico') && !fault.includes('404 (Not Found)'));

const textOf = (page: Page, tag: string): Promise<string> =>
  page.$eval(tag, (element) => (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim());

test('a strict content security policy with trusted types: shown, styled, no violation', async () => {
  const { page, faults } = await openPage(browser, address('good.html'));
  assert.deepEqual(withoutIcon(faults), []);
  for (const tag of ['tweetup-list', 'tweetup-card']) {
    assert.match(await textOf(page, tag), /Table for museum people/);
    const display = await page.$eval(tag, (element) => getComputedStyle(element).display);
    assert.equal(display, 'block', `the styles of ${tag} are not applied`);
  }
  await page.close();
});

test('a hostile feed is shown as text and runs nothing, not even when everything is clicked', async () => {
  const { page, faults } = await openPage(browser, address('hostile.html'));
  assert.match(await textOf(page, 'tweetup-list'), /<img src=x/);
  const links = await page.evaluate(() => {
    const found: string[] = [];
    for (const element of document.querySelectorAll('tweetup-list, tweetup-card')) {
      for (const one of element.shadowRoot!.querySelectorAll<HTMLElement>('a, button, summary')) {
        if (one instanceof HTMLAnchorElement) {
          found.push(one.href);
          // A good link leads away from the test; a bad one would have run before that.
          if (/^https?:/.test(one.href)) one.addEventListener('click', (click) => click.preventDefault());
        }
        one.click();
      }
    }
    return found;
  });
  assert.deepEqual(
    links.filter((link) => !/^(https?|mailto):/.test(link)),
    [],
  );
  assert.equal(await page.evaluate(() => 'ran' in window), false);
  assert.deepEqual(withoutIcon(faults), []);
  await page.close();
});

test('without JavaScript, and when the script does not come, the page’s own content stays', async () => {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(address('good.html'));
  assert.match(await page.$eval('body', (body) => (body as HTMLElement).innerText), /Events\s+A card/);
  await page.close();
});
