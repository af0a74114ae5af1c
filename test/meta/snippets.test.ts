/** What the documentation shows works as it is written. Its files are in `test/fixtures/readme`. */
import assert from 'node:assert/strict';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { run } from '../../.config/run.ts';
import { serveFolder } from '../../.config/serve.ts';
import { parseFeed } from '../../src/event/feed.ts';
import { createRsvpHandler } from '../../src/rsvp/server/handler.ts';
import { memoryStore } from '../../src/rsvp/stores/memory.ts';
import { elementsOf, openChromium, openPage } from './browser.ts';
import { commandsOf, snippetsOf } from './snippets.ts';
import { files, read, root } from './source.ts';

const documents = files('*.md', 'examples/**/*.md').filter((file) => file !== 'CONTRIBUTING.md');
const snippets = documents.flatMap((file) => snippetsOf(file, read(file)));
const of = (...languages: string[]) => snippets.filter((snippet) => languages.includes(snippet.language));
const fixtures = join(root, 'test/fixtures/readme');
/** Other sites are the fixtures, and servers end once they have answered. */
const env = { ...process.env, NODE_OPTIONS: `--import "${join(root, 'test/support/snippet-world.ts')}"` };
const service = createRsvpHandler({
  store: memoryStore(),
  readFeed: async () => parseFeed(readFileSync(join(fixtures, 'events.json'), 'utf8')),
  origins: ['*'],
});

let folder: string;
let browser: Browser;
let site: Awaited<ReturnType<typeof serveFolder>>;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tweetup-snippets-'));
  mkdirSync(join(folder, 'pages'));
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(root, join(folder, 'node_modules/tweetup'));
  symlinkSync(join(root, 'node_modules/lit'), join(folder, 'node_modules/lit'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  if (existsSync(fixtures)) {
    cpSync(fixtures, folder, { recursive: true });
    cpSync(fixtures, join(folder, 'pages'), { recursive: true });
  }
  cpSync(join(root, 'dist/cdn'), join(folder, 'cdn'), { recursive: true });
  site = await serveFolder({ root: folder, folders: ['pages', 'cdn'] });
  browser = await openChromium();
});

after(async () => {
  await service.stop();
  await browser?.close();
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('the documentation has code to run', () => {
  assert.ok(snippets.length > 0, `none in ${documents.join(', ')}`);
});

test('blocks are found, continued and left out', () => {
  const text =
    '```ts\na\n```\n```ts continued\nb\n```\n```ts no-run\nc\n```\n````md\n```ts\nd\n```\n````\n```sh\n$ npx tweetup x \\\n  y\n```';
  const found = snippetsOf('x.md', text);
  assert.deepEqual(
    found.map(({ code, at }) => [code, at]),
    [
      ['a', 'x.md:1'],
      ['a\nb', 'x.md:4'],
      ['$ npx tweetup x \\\n  y', 'x.md:15'],
    ],
  );
  assert.deepEqual(commandsOf(found[2]!), ['x y']);
});

test('TypeScript type-checks', async () => {
  const names = of('ts').map(({ code }, index) => {
    // A module of its own, also when it imports nothing.
    writeFileSync(join(folder, `check-${index}.ts`), `${code}\nexport {};\n`);
    return `check-${index}.ts`;
  });
  const compilerOptions = {
    module: 'nodenext',
    target: 'es2023',
    lib: ['es2024', 'dom', 'dom.iterable'],
    types: ['node'],
    typeRoots: [join(root, 'node_modules/@types')],
    strict: true,
    noEmit: true,
    skipLibCheck: true,
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: names }));
  const { output } = names.length > 0 ? await run('tsc', ['--project', folder]) : { output: '' };
  const where = output.replace(/check-(\d+)\.ts/g, (_, index: string) => of('ts')[Number(index)]!.at);
  assert.equal(where, '');
});

for (const [index, { code, at, language }] of of('ts', 'js').entries()) {
  test(`${at} runs in Node`, async () => {
    const file = join(folder, `run-${index}.${language}`);
    writeFileSync(file, `${code}\n`);
    const ran = await run('node', [file], { cwd: folder, timeout: 60_000, env });
    assert.equal(ran.code, 0, ran.output);
  });
}

for (const snippet of of('sh')) {
  for (const command of commandsOf(snippet)) {
    test(`${snippet.at}: tweetup ${command}`, async () => {
      // What the command before wrote is not what the reader has.
      cpSync(fixtures, folder, { recursive: true });
      const script = `node "${join(root, 'dist/src/cli/main.js')}" ${command}`;
      const ran = await run('sh', ['-c', script], { cwd: folder, timeout: 60_000, env });
      // A linter's 1 says that it has found something.
      const good = command.startsWith('check ') ? [0, 1] : [0];
      assert.ok(good.includes(ran.code ?? -1), ran.output);
    });
  }
}

const types: Record<string, string> = { '.json': 'application/json', '.ics': 'text/calendar' };

/** Addresses of other sites answer with the file of that name. */
function elsewhere(url: URL) {
  const path = join(folder, basename(url.pathname));
  if (!existsSync(path) || extname(path) === '') return undefined;
  return {
    contentType: types[extname(path)] ?? 'application/octet-stream',
    body: readFileSync(path, 'utf8'),
  };
}

for (const [index, { code, at }] of of('html').entries()) {
  test(`${at} works in a page`, async () => {
    // The file that the package publishes, wherever the page says it is.
    const local = code.replace(/(["'])[^"']*\/?tweetup\.js\1/g, '$1/cdn/tweetup.js$1');
    const script = local.includes('/cdn/tweetup.js')
      ? ''
      : '<script type="module" src="/cdn/tweetup.js"></script>';
    const whole = `<!doctype html><html lang="en"><title>x</title><link rel="icon" href="data:,">${script}${local}`;
    writeFileSync(join(folder, `pages/${index}.html`), whole);
    const { page, faults } = await openPage(browser, `http://127.0.0.1:${site.port}/pages/${index}.html`, {
      elsewhere,
      service,
    });
    assert.deepEqual(faults, []);
    const elements = await elementsOf(page);
    assert.deepEqual(
      elements.filter((element) => !element.defined || !element.shown),
      [],
    );
    await page.close();
  });
}
