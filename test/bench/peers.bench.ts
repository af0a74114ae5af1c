/**
 * The same N events in the lists of others, from npm: main-thread time until they stand in the page, in one run with
 * ours and with plain DOM. The peers are installed in `test/bench/peers` at the first run; nothing else needs them.
 * `RUNS=5 NS="10 100 1000 10000" npm run bench -- peers`
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { root, run } from '../../.config/run.ts';
import { serveFolder } from '../../.config/serve.ts';
import { openChromium } from '../meta/browser.ts';
import { benchFeed } from './feed.ts';
import { median, type Benchmark, type Row } from './harness.ts';
import { pageWith, plain, timeOf } from './page-time.ts';

const runs = Number(process.env['RUNS'] ?? 5);
const sizes = (process.env['NS'] ?? '10 100 1000').split(' ').map(Number);
const peers = join(import.meta.dirname, 'peers');

interface Peer {
  name: string;
  /** Imports of the script, bundled and minified as an owner would. */
  code?: string;
  /** Style sheets in `node_modules` of the peers. */
  styles?: readonly string[];
  body: (count: number) => string;
  /** An expression that counts the events in the page. */
  count: string;
}

const fetched = `const { events, defaults } = await (await fetch('feed.json')).json();
const first = events[0].start.slice(0, 10);
const last = events.at(-1).start.slice(0, 10);`;

const all: readonly Peer[] = [
  { name: 'plain DOM', body: plain, count: `document.querySelectorAll('time').length` },
  {
    name: 'tweetup',
    body: (count) =>
      `<script type="module" src="../../cdn/tweetup.js"></script><tweetup-list src="feed.json" limit="${count}"></tweetup-list>`,
    count: `document.querySelector('tweetup-list')?.shadowRoot?.querySelectorAll('time').length`,
  },
  {
    name: 'Event Calendar 5',
    code: `import { createCalendar, List } from '@event-calendar/core';
${fetched}
createCalendar(document.getElementById('calendar'), [List], { view: 'listYear', duration: { days: 400 }, date: first, events: events.map(({ id, title, start, end }) => ({ id, title, start, end })) });`,
    styles: ['@event-calendar/core/dist/index.css'],
    body: () => '<div id="calendar"></div>',
    count: `document.querySelectorAll('.ec-event').length`,
  },
  {
    name: 'FullCalendar 7',
    code: `import { Calendar } from 'fullcalendar';
import listPlugin from 'fullcalendar/list';
import theme from 'fullcalendar/themes/classic';
${fetched}
new Calendar(document.getElementById('calendar'), { plugins: [listPlugin, theme], initialView: 'list', duration: { days: 400 }, initialDate: first, height: 'auto', events }).render();`,
    styles: [
      'fullcalendar/skeleton.css',
      'fullcalendar/themes/classic/theme.css',
      'fullcalendar/themes/classic/palette.css',
    ],
    body: () => '<div id="calendar"></div>',
    count: `document.querySelectorAll('[role=list] [role=list] > [role=listitem]').length`,
  },
  {
    name: 'schedule-x 4',
    code: `import 'temporal-polyfill/global';
import { createCalendar, createViewList } from '@schedule-x/calendar';
${fetched}
const zoned = (wall) => Temporal.PlainDateTime.from(wall).toZonedDateTime(defaults.timeZone);
createCalendar({ views: [createViewList()], defaultView: 'list', selectedDate: Temporal.PlainDate.from(first), timezone: defaults.timeZone, events: events.map(({ id, title, start, end, venue }) => ({ id, title, start: zoned(start), end: zoned(end), location: venue.name })) }).render(document.getElementById('calendar'));`,
    styles: ['@schedule-x/theme-default/dist/index.css'],
    body: () => '<style>#calendar { height: 800px }</style><div id="calendar"></div>',
    count: `document.querySelectorAll('.sx__list-event').length`,
  },
];

async function install(): Promise<void> {
  if (existsSync(join(peers, 'node_modules/fullcalendar'))) return;
  console.log('Installing the peers from npm into test/bench/peers');
  const { code, output } = await run(
    'npm',
    ['install', '--legacy-peer-deps', '--no-audit', '--no-fund', '--no-package-lock'],
    {
      cwd: peers,
    },
  );
  if (code !== 0) throw new Error(output);
}

/** The page of a peer for each number of events; gives what its script and styles weigh. */
async function write(peer: Peer, folder: string): Promise<number> {
  const name = peer.name.replace(/\W+/g, '-');
  let script = '';
  let bytes = 0;
  if (peer.code !== undefined) {
    const { outputFiles } = await build({
      stdin: { contents: peer.code, resolveDir: peers, loader: 'js' },
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      write: false,
    });
    const code = outputFiles[0]!.contents;
    bytes += gzipSync(code, { level: 9 }).length;
    writeFileSync(join(folder, `${name}.js`), code);
    script = `<script type="module" src="../../pages/${name}.js"></script>`;
  } else if (peer.name === 'tweetup') {
    bytes = gzipSync(readFileSync(join(root, 'dist/cdn/tweetup.js')), { level: 9 }).length;
  }
  const styles = (peer.styles ?? []).map((path, index) => {
    const file = `${name}-${index}.css`;
    cpSync(join(peers, 'node_modules', path), join(folder, file));
    return `<link rel="stylesheet" href="../../pages/${file}">`;
  });
  for (const size of sizes)
    writeFileSync(join(folder, `${size}/${name}.html`), pageWith(styles.join('') + peer.body(size) + script));
  return bytes;
}

async function measureAll(): Promise<Row[]> {
  const built = await run('node', ['.config/build.ts', '--fast', '--if-needed']);
  if (built.code !== 0) throw new Error(built.output);
  await install();
  const top = mkdtempSync(join(tmpdir(), 'tweetup-peers-'));
  const folder = join(top, 'pages');
  cpSync(join(root, 'dist/cdn'), join(top, 'cdn'), { recursive: true });
  for (const size of sizes) {
    mkdirSync(join(folder, String(size)), { recursive: true });
    writeFileSync(join(folder, `${size}/feed.json`), JSON.stringify(benchFeed(size, new Date())));
  }
  const weights = new Map<string, number>();
  for (const peer of all) weights.set(peer.name, await write(peer, folder));
  const site = await serveFolder({ root: top, folders: ['pages', 'cdn'] });
  const browser = await openChromium();
  const rows: Row[] = [];
  try {
    for (const size of sizes) {
      const times = new Map(all.map(({ name }) => [name, [] as number[]]));
      const failed = new Map<string, string>();
      // In turns, so that a slow minute of the machine slows all; the first round only warms up.
      for (let round = 0; round <= runs; round++) {
        for (const peer of all) {
          if (failed.has(peer.name)) continue;
          const url = `http://127.0.0.1:${site.port}/pages/${size}/${peer.name.replace(/\W+/g, '-')}.html`;
          try {
            const time = await timeOf(browser, url, peer.count, size);
            if (round > 0) times.get(peer.name)!.push(time);
          } catch (error) {
            failed.set(peer.name, error instanceof Error ? error.message.slice(0, 80) : String(error));
          }
        }
      }
      const floor = median(times.get('plain DOM')!);
      for (const { name } of all) {
        const own = times.get(name)!;
        const note = failed.has(name)
          ? `failed: ${failed.get(name)}`
          : `${median(own).toFixed(0)} ms (${Math.min(...own).toFixed(0)}–${Math.max(...own).toFixed(0)}), ${((weights.get(name) ?? 0) / 1000).toFixed(1)} kB gzip of script`;
        rows.push({
          name: `${size} events: ${name}`,
          value: own.length > 0 ? median(own) / floor : NaN,
          unit: '× plain',
          note,
        });
      }
    }
  } finally {
    await browser.close();
    await site.close();
    rmSync(top, { recursive: true, force: true });
  }
  return rows;
}

export default { name: 'Peers', run: measureAll } satisfies Benchmark;
