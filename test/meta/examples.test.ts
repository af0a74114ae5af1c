/** Every page of the examples runs: nothing fails, nothing is fetched from elsewhere, nothing overflows a phone. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { openMounts } from '../../.config/mounts.ts';
import { run } from '../../.config/run.ts';
import { serveFolder } from '../../.config/serve.ts';
import { elementsOf, openChromium, openPage, overflowOf } from './browser.ts';
import { files, root } from './source.ts';

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
  });
}
