/** Calendar and sharing with real clicks, from other zones: on the page of the example. */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { run } from '../../.config/run.ts';
import { serveFolder } from '../../.config/serve.ts';
import { openChromium } from './browser.ts';
import { root } from './source.ts';

let browser: Browser;
let site: Awaited<ReturnType<typeof serveFolder>>;
let downloads: string;

before(async () => {
  const { code, output } = await run('node', ['examples/write-feeds.ts']);
  assert.equal(code, 0, output);
  site = await serveFolder({ root, folders: ['examples', 'dist'], home: '/examples/' });
  browser = await openChromium();
  downloads = mkdtempSync(join(tmpdir(), 'tweetup-downloads-'));
});

after(async () => {
  await browser.close();
  await site.close();
  rmSync(downloads, { recursive: true, force: true });
});

/** The event of the first card: 18:00 in Berlin. */
function evening(): string {
  const { events } = JSON.parse(
    readFileSync(join(root, 'examples/share-and-calendar/events.json'), 'utf8'),
  ) as { events: { start: string }[] };
  return events[0]!.start;
}

async function openPageIn(zone: string): Promise<Page> {
  const page = await browser.newPage();
  await page.emulateTimezone(zone);
  await page.setViewport({ width: 800, height: 900 });
  const client = await page.createCDPSession();
  await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  await page.goto(`http://127.0.0.1:${site.port}/examples/share-and-calendar/`, {
    waitUntil: 'networkidle0',
  });
  return page;
}

const card = 'tweetup-card >>> ';

async function waitFor<T>(what: string, find: () => T | undefined): Promise<T> {
  for (const end = Date.now() + 10_000; Date.now() < end; await new Promise((wait) => setTimeout(wait, 50))) {
    const found = find();
    if (found !== undefined) return found;
  }
  return assert.fail(`${what} never came`);
}

for (const zone of ['America/New_York', 'Asia/Tokyo']) {
  describe(`from ${zone}`, () => {
    test('file and links give the moment at which it is 18:00 in Berlin', async () => {
      const page = await openPageIn(zone);
      assert.equal(await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone), zone);
      await page.click(`${card}tweetup-add-to-calendar >>> button`);
      const outlook = await page.waitForSelector(
        `${card}tweetup-add-to-calendar >>> a[href*="outlook.live"]`,
      );
      const address = new URL(await outlook!.evaluate((link) => (link as HTMLAnchorElement).href));
      const at = new Date(address.searchParams.get('startdt')!);
      const inBerlin = at
        .toLocaleString('sv-SE', { timeZone: 'Europe/Berlin' })
        .replace(' ', 'T')
        .slice(0, 16);
      assert.equal(inBerlin, evening());

      await page.click(`${card}tweetup-add-to-calendar >>> a[download]`);
      const name = await waitFor('the file', () =>
        readdirSync(downloads).find((file) => file.endsWith('.ics')),
      );
      assert.equal(name, `an-evening-among-the-casts-${evening().slice(0, 10)}.ics`);
      const file = readFileSync(join(downloads, name), 'utf8');
      rmSync(join(downloads, name));
      assert.ok(file.includes(`DTSTART;TZID=Europe/Berlin:${evening().replace(/[-:]/g, '')}00\r\n`), file);
      await page.close();
    });
  });
}

test('a click on a network, and the answer to the question for the server, open one page each', async () => {
  const page = await openPageIn('Europe/Berlin');
  await page.click(`${card}tweetup-share >>> button`);
  const opened: string[] = [];
  browser.on('targetcreated', (target) => opened.push(target.url()));
  const link = await page.waitForSelector(`${card}tweetup-share >>> a[href*="bsky.app"]`);
  await link!.click();
  await waitFor('Bluesky', () => (opened.length > 0 ? true : undefined));
  await page.bringToFront();

  const buttons = await page.$$(`${card}tweetup-share >>> button.item`);
  await buttons[0]!.click();
  const field = await page.waitForSelector(`${card}tweetup-share >>> input[name="server"]`);
  await field!.type('glam.example');
  await page.keyboard.press('Enter');
  await waitFor('the server', () => (opened.length > 1 ? true : undefined));
  assert.equal(opened.length, 2);
  await page.close();
});

test('nothing that opens is loaded before somebody comes near', async () => {
  const page = await browser.newPage();
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto(`http://127.0.0.1:${site.port}/examples/share-and-calendar/`, {
    waitUntil: 'networkidle0',
  });
  const before = loaded.length;
  assert.deepEqual(
    loaded.filter((url) => /-(menu|panel|popup)-/.test(url)),
    [],
  );
  await page.hover(`${card}tweetup-share >>> button`);
  await waitFor('what opens', () => (loaded.length > before ? true : undefined));
  assert.deepEqual(
    loaded.filter((url) => !url.startsWith(`http://127.0.0.1:${site.port}/`) && !url.startsWith('data:')),
    [],
  );
  await page.close();
});
