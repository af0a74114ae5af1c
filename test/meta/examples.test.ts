/** Every page of the examples runs: nothing fails, nothing is fetched from elsewhere, nothing overflows a phone. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { openMounts } from '../../.config/mounts.ts';
import { run } from '../../.config/run.ts';
import { serveFolder } from '../../.config/serve.ts';
import { elementsOf, openChromium, openPage, overflowOf } from './browser.ts';
import { files, root } from './source.ts';

interface Axe {
  run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

const pages = files('examples/**/*.html');
let browser: Browser;
let site: Awaited<ReturnType<typeof serveFolder>>;

before(async () => {
  if (existsSync(join(root, 'examples/write-feeds.ts'))) {
    const { code, output } = await run('node', ['examples/write-feeds.ts']);
    assert.equal(code, 0, output);
  }
  site = await serveFolder({
    root,
    folders: ['examples', 'dist'],
    home: '/examples/',
    mounts: (await openMounts()).mounts,
  });
  browser = await openChromium();
});

after(async () => {
  await browser.close();
  await site.close();
});

test('there is an index page that leads to every example', async () => {
  assert.ok(pages.includes('examples/index.html'), 'examples/index.html is missing');
  const { page } = await openPage(browser, `http://127.0.0.1:${site.port}/`);
  const links = await page.$$eval('a', (all) => all.map((link) => new URL(link.href).pathname));
  const folders = new Set(
    pages.filter((file) => file.split('/').length > 2).map((file) => file.split('/')[1]!),
  );
  for (const folder of folders) {
    assert.ok(
      links.some((link) => link.startsWith(`/examples/${folder}/`)),
      `no link to examples/${folder}`,
    );
  }
  await page.close();
});

const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

for (const file of pages) {
  describe(file, () => {
    for (const width of [320, 1400]) {
      test(`works ${width} px wide`, async () => {
        const { page, faults } = await openPage(browser, `http://127.0.0.1:${site.port}/${file}`, { width });
        assert.deepEqual(faults, []);
        const broken = (await elementsOf(page)).filter((element) => !element.defined || !element.shown);
        assert.deepEqual(broken, []);
        assert.equal(await overflowOf(page), 0, 'the page is wider than its window');
        await page.close();
      });
    }

    for (const scheme of ['light', 'dark']) {
      test(`axe finds nothing, ${scheme}`, async () => {
        const { page } = await openPage(browser, `http://127.0.0.1:${site.port}/${file}`, { scheme });
        // From outside, as a browser's tools do it: the policy of a strict page has no say in it.
        await page.evaluate(axe);
        const found = await page.evaluate(async () => {
          const { axe } = window as unknown as { axe: Axe };
          const { violations } = await axe.run();
          return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
        });
        assert.deepEqual(found, []);
        await page.close();
      });
    }
  });
}

for (const file of pages) {
  test(`${file} says something without scripts, and nothing on it is empty`, async () => {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.setViewport({ width: 320, height: 800 });
    await page.goto(`http://127.0.0.1:${site.port}/${file}`);
    const empty = await page.$$eval('body *', (all) =>
      all
        .filter((element) => {
          const name = element.localName;
          if (name === 'textarea') return (element as HTMLTextAreaElement).value.trim() === '';
          if (!name.startsWith('tweetup-') && !/^h[1-6]$/.test(name)) return false;
          const { height } = element.getBoundingClientRect();
          return height === 0 || (element as HTMLElement).innerText.trim() === '';
        })
        .map(({ outerHTML }) => outerHTML.slice(0, 120)),
    );
    assert.deepEqual(empty, []);
    assert.equal(await overflowOf(page), 0, 'the page is wider than its window');
    await page.close();
  });
}

test('plain HTML is taken over in place: no frame without content, one change at most', async () => {
  const page = await browser.newPage();
  await page.setCacheEnabled(false);
  await page.evaluateOnNewDocument(() => {
    const frames: { height: number; shown: boolean }[] = [];
    Object.assign(window, { drawn: frames });
    const look = (): void => {
      const list = document.querySelector('tweetup-list');
      if (list) {
        const entries = list.shadowRoot?.querySelectorAll('[part~="entry"]').length ?? 0;
        const own = list.firstElementChild!.getBoundingClientRect().height;
        frames.push({ height: list.getBoundingClientRect().height, shown: entries > 0 || own > 0 });
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(`http://127.0.0.1:${site.port}/examples/without-script/`, { waitUntil: 'networkidle0' });
  const frames = await page.evaluate(
    () => (window as unknown as { drawn: { height: number; shown: boolean }[] }).drawn,
  );
  await page.close();
  assert.ok(frames.length > 2);
  assert.deepEqual(
    frames.filter(({ shown, height }) => !shown || height === 0),
    [],
    'a frame showed nothing',
  );
  const heights = new Set(frames.map(({ height }) => Math.round(height)));
  assert.ok(heights.size <= 2, `more than one change of height: ${[...heights].join(', ')}`);
});
