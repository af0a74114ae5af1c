/** The host's page and the form without script, in a real browser. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { loadLocale } from '../../src/locales/index.ts';
import { serve, type Serving } from '../../src/rsvp/node/serve.ts';
import { createRsvpHandler } from '../../src/rsvp/server/handler.ts';
import { randomText } from '../../src/rsvp/server/secrets.ts';
import { memoryStore } from '../../src/rsvp/stores/memory.ts';
import { openChromium, openPage, overflowOf } from '../meta/browser.ts';
import { root } from '../meta/source.ts';
import { pub } from '../support/rsvp-service.ts';

const token = `tweetup-${randomText()}`;
const soon = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');
let browser: Browser;
let serving: Serving;

before(async () => {
  const event = { ...pub, start: `${soon}T18:30`, end: `${soon}T21:00`, capacity: 2 };
  const handler = createRsvpHandler({
    store: memoryStore(),
    readFeed: async () => ({ events: [event] }),
    hostTokens: [token],
    loadLocale: (tag) => loadLocale(tag, ['rsvp']),
  });
  serving = await serve(handler);
  browser = await openChromium();
});
after(async () => {
  await browser.close();
  await serving.close();
});

async function put(body: object): Promise<void> {
  const response = await fetch(`${serving.url}/rsvp/v1/events/dam/replies/${randomText()}`, {
    method: 'PUT',
    body: JSON.stringify({ revision: 1, answer: 'going', ...body }),
    headers: { 'content-type': 'application/json', authorization: `Bearer ${randomText()}` },
  });
  assert.equal(response.status, 201);
}

/** What axe finds. Its script is brought in by the browser itself: the page's own policy would not let it. */
async function faultsOf(page: Page): Promise<string[]> {
  const session = await page.createCDPSession();
  await session.send('Runtime.evaluate', { expression: axe });
  const { result } = await session.send('Runtime.evaluate', {
    expression: 'axe.run().then((r) => r.violations.map((v) => v.id + " " + v.nodes[0].html))',
    awaitPromise: true,
    returnByValue: true,
  });
  return result.value as string[];
}

const text = (page: Page): Promise<string> => page.$eval('main', (main) => main.innerText);
const press = async (page: Page, name: string): Promise<void> => {
  await page.locator(`::-p-aria(${name})`).click();
  await page.waitForNetworkIdle({ idleTime: 100 });
};

test('the host opens the list with a token, hides a name, gives a place, closes; hostile text stays text', async () => {
  await put({ name: '<img src=x onerror=alert(1)>', showName: true, note: '{position} </script>' });
  await put({ name: 'Bob', guests: 1 });
  const { page, faults } = await openPage(browser, `${serving.url}/host`, { width: 320 });
  assert.deepEqual(await faultsOf(page), []);
  await page.type('#token', 'wrong-token-of-some-length');
  await press(page, 'Open');
  assert.match(await text(page), /does not open anything/);
  faults.splice(0);
  await page.type('#token', token);
  await page.keyboard.press('Enter');
  await page.waitForSelector('#rows tr');
  assert.match(await text(page), /<img src=x onerror=alert\(1\)>/);
  assert.match(await text(page), /\{position\} <\/script>/);
  assert.match(await text(page), /0 to 1\s+to expect at the door/);
  assert.match(await text(page), /Waiting, number 1/);
  assert.deepEqual(await faultsOf(page), []);
  assert.equal(await overflowOf(page), 0);

  await press(page, 'Hide the name');
  assert.match(await text(page), /Show the name/);
  await press(page, 'Give a place');
  assert.match(await text(page), /Has a place now and has not looked yet/);
  await press(page, 'Close replies');
  assert.match(await text(page), /Reopen replies/);
  await press(page, 'Reopen replies');

  await page.reload({ waitUntil: 'networkidle0' });
  assert.match(await text(page), /Bob/, 'the tab remembers the token');
  await press(page, 'Forget the token');
  assert.equal(await page.evaluate(() => sessionStorage.length), 0);
  assert.deepEqual(faults, []);
  await page.close();
});

test('the form replies without script, by keyboard, on a phone', async () => {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.setViewport({ width: 320, height: 700 });
  await page.setExtraHTTPHeaders({ 'accept-language': 'fr' });
  await page.goto(`${serving.url}/rsvp/v1/events/dam/form`);
  await page.focus('input[name=answer]');
  await page.keyboard.press('ArrowDown');
  await page.focus('input[name=name]');
  await page.keyboard.type('Zoé');
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  assert.match(await page.content(), /Votre réponse est enregistrée/);
  assert.match(await page.content(), /value="Zoé"/);
  await page.close();

  const scripted = await openPage(browser, `${serving.url}/rsvp/v1/events/dam/form`, { width: 320 });
  assert.deepEqual(await faultsOf(scripted.page), []);
  assert.equal(await overflowOf(scripted.page), 0);
  assert.deepEqual(scripted.faults, []);
  await scripted.page.close();
});
