/** What a screen reader meets in a list and in a card, in which order: Chromium's accessibility tree, walked. */
import assert from 'node:assert/strict';
import { mkdtempSync, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Page, Protocol } from 'puppeteer-core';
import { serveFolder } from '../../.config/serve.ts';
import { openChromium, openPage } from './browser.ts';
import { root } from './source.ts';

const events = [
  { id: 'plain', title: 'Museum table', url: '/plain' },
  { id: 'off', title: 'Sunrise walk', status: 'cancelled', statusNote: 'A storm is coming.' },
  { id: 'moved', title: 'Foyer tweetup', status: 'moved', previous: [{ start: '2099-12-03T17:00' }] },
].map((event) => ({
  ...event,
  start: '2099-12-03T18:30',
  end: '2099-12-03T20:00',
  timeZone: 'Europe/Dublin',
  venue: { name: 'The Library', city: 'Dublin' },
}));

const page = (content: string) => `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,">
<script type="module" src="../cdn/tweetup.js"></script></head><body>${content}</body></html>`;

let folder: string;
let browser: Browser;
let site: Awaited<ReturnType<typeof serveFolder>>;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tweetup-walk-'));
  mkdirSync(join(folder, 'pages'));
  cpSync(join(root, 'dist/cdn'), join(folder, 'cdn'), { recursive: true });
  writeFileSync(join(folder, 'pages/events.json'), JSON.stringify({ version: 1, events }));
  writeFileSync(join(folder, 'pages/list.html'), page('<tweetup-list src="events.json"></tweetup-list>'));
  writeFileSync(
    join(folder, 'pages/card.html'),
    page('<tweetup-card src="events.json" event-id="moved"></tweetup-card>'),
  );
  site = await serveFolder({ root: folder, folders: ['pages', 'cdn'] });
  browser = await openChromium();
});

after(async () => {
  await browser?.close();
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** One stop of the walk: a heading whole, other text piece by piece. */
interface Stop {
  role: string;
  text: string;
}

/** Each article's stops, in reading order. */
async function walk(page: Page): Promise<Stop[][]> {
  const session = await page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const articles: Stop[][] = [];
  const visit = (node: Protocol.Accessibility.AXNode): void => {
    const role = String(node.role?.value ?? '');
    const text = String(node.name?.value ?? '').replace(/[\u2066-\u2069]/g, '');
    if (role === 'article' && !node.ignored) articles.push([]);
    if (role === 'heading' || role === 'StaticText') {
      articles.at(-1)?.push({ role, text: text.replace(/\s+/g, ' ').trim() });
      return;
    }
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) visit(child);
    }
  };
  visit(nodes[0]!);
  return articles;
}

/** Where each of the texts comes, as positions in the walk. */
function positions(stops: readonly Stop[], ...texts: RegExp[]): number[] {
  return texts.map((text) => stops.findIndex((stop) => text.test(stop.text)));
}

test('a list: for each event its heading with status, title and date, then time, then place', async () => {
  const opened = await openPage(browser, `http://127.0.0.1:${site.port}/pages/list.html`);
  assert.deepEqual(opened.faults, []);
  const articles = await walk(opened.page);
  await opened.page.close();
  assert.deepEqual(
    // Whether a comma follows the weekday is up to the browser's version.
    articles.map(([first]) => ({ ...first!, text: first!.text.replace(',', '') })),
    [
      { role: 'heading', text: 'Museum table Thursday 3 December 2099' },
      { role: 'heading', text: 'Cancelled Sunrise walk Thursday 3 December 2099' },
      { role: 'heading', text: 'Moved Foyer tweetup Thursday 3 December 2099' },
    ],
  );
  for (const stops of articles) {
    assert.deepEqual(stops.filter(({ role }) => role === 'heading').length, 1);
    const found = positions(stops.slice(1), /18:30/, /The Library/);
    assert.ok(found[0]! >= 0 && found[0]! < found[1]!, JSON.stringify(stops));
  }
  assert.ok(articles[1]!.some(({ text }) => text === 'A storm is coming.'));
});

test('a card: the same, with what it was before', async () => {
  const opened = await openPage(browser, `http://127.0.0.1:${site.port}/pages/card.html`);
  const [stops = []] = await walk(opened.page);
  await opened.page.close();
  assert.match(stops[0]!.text, /^Moved Foyer tweetup/);
  const found = positions(stops.slice(1), /18:30.*17:00/, /The Library/, /^Map/);
  assert.ok(found[0]! >= 0 && found[0]! < found[1]!, JSON.stringify(stops));
});
