/**
 * Main-thread CPU time until N events stand in a page, against the same list built by a few lines of plain DOM code.
 * A fresh context per run, warm browser, median of several; thread time, so that other load matters little.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { root, run } from '../../.config/run.ts';
import { serveFolder } from '../../.config/serve.ts';
import { openChromium } from '../meta/browser.ts';
import { benchFeed } from './feed.ts';
import { median, type Benchmark, type Row } from './harness.ts';
import { pageWith, plain, timeOf } from './page-time.ts';

const runs = Number(process.env['RUNS'] ?? 7);

const ours = (limit: string): string =>
  `<script type="module" src="../../cdn/tweetup.js"></script><tweetup-list src="feed.json"${limit}></tweetup-list>`;

const shownIn = {
  plain: `document.querySelectorAll('time').length`,
  ours: `document.querySelector('tweetup-list')?.shadowRoot?.querySelectorAll('time').length`,
};

interface Case {
  events: number;
  /** How many are in the page at the end. */
  shown: number;
  attributes: string;
  limit: number;
}

/**
 * The whole list where all are shown; a screen of it where the rest comes on demand. 100 events aimed for 1.4 and take
 * about 1.7: 8 ms for Lit and the elements to start, and 0.15 ms for each event while the code that shows it is cold.
 */
const cases: readonly Case[] = [
  { events: 100, shown: 100, attributes: ' limit="100"', limit: 2 },
  { events: 1000, shown: 1000, attributes: ' limit="1000"', limit: 2 },
  { events: 10_000, shown: 20, attributes: ' limit="20"', limit: 2 },
];

async function measure(browser: Browser, address: string, one: Case): Promise<Row> {
  const times: Record<'plain' | 'ours', number[]> = { plain: [], ours: [] };
  // Taken in turns, so that a slow minute of the machine slows both; the first of each only warms up.
  for (let index = 0; index <= runs; index++) {
    for (const kind of ['plain', 'ours'] as const) {
      const time = await timeOf(
        browser,
        `${address}/pages/${one.events}/${kind}.html`,
        shownIn[kind],
        one.shown,
      );
      if (index > 0) times[kind].push(time);
    }
  }
  const [baseline, own] = [median(times.plain), median(times.ours)];
  return {
    name: `${one.events} events, ${one.shown} shown`,
    value: own / baseline,
    unit: '× plain',
    limit: one.limit,
    note: `${own.toFixed(0)} ms and ${baseline.toFixed(0)} ms`,
  };
}

async function measureAll(): Promise<Row[]> {
  const built = await run('node', ['.config/build.ts', '--fast', '--if-needed']);
  if (built.code !== 0) throw new Error(built.output);
  const folder = mkdtempSync(join(tmpdir(), 'tweetup-bench-'));
  cpSync(join(root, 'dist/cdn'), join(folder, 'cdn'), { recursive: true });
  for (const { events, shown, attributes } of cases) {
    const path = join(folder, `pages/${events}`);
    mkdirSync(path, { recursive: true });
    writeFileSync(join(path, 'feed.json'), JSON.stringify(benchFeed(events, new Date())));
    writeFileSync(join(path, 'plain.html'), pageWith(plain(shown)));
    writeFileSync(join(path, 'ours.html'), pageWith(ours(attributes)));
  }
  const site = await serveFolder({ root: folder, folders: ['pages', 'cdn'] });
  const browser = await openChromium();
  try {
    const rows: Row[] = [];
    for (const one of cases) rows.push(await measure(browser, `http://127.0.0.1:${site.port}`, one));
    return rows;
  } finally {
    await browser.close();
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

export default { name: 'Pages', run: measureAll } satisfies Benchmark;
