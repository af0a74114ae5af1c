/**
 * `npm run size`: what a browser downloads before anything is clicked, for each promise about size.
 * `npm run size -- --detail` lists the modules, in bytes before minifying.
 */
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup, type OutputChunk, type Plugin } from 'rollup';
import { minify } from './minify.js';
import { root, run } from './run.ts';

export interface Budget {
  /** What is loaded, in words. */
  name: string;
  /** The module that a page or a program would write, importing from `dist`. */
  code: string;
  /** Ceiling in kB (1,000 bytes), gzip -9 over each file. */
  limit: number;
  /** What was aimed for, where the ceiling had to be higher. */
  aim?: number;
  /** What must not be in it: each is a sign of code that should come later, or not at all. */
  without?: readonly RegExp[];
}

/** Signs of what may only load when it is needed. */
const late: readonly RegExp[] = [
  /END:VCALENDAR/,
  /BYSETPOS.{0,400}BYWEEKNO/,
  /Veranstaltungen/,
  /schema\.org/,
  /createSearchParams|DTSTAMP/,
  /should be an instance of \{expected\}/,
];

const elements = (...names: string[]): string =>
  names.map((name) => `import './dist/components/${name}/${name}.js';`).join('\n');

/**
 * Raise one only in the change that needs it, and say there why.
 *
 * List and card aimed for 22: Lit is 6 of it, and what came with the whole range of attributes (sources that fail alone,
 * series, two zones, four languages) is in the rest; what only some pages use loads later. A full card waits for its
 * details, so they count in a row of their own. Announcements aimed for 6: dates with their zones are 1.7
 * of it, graphemes, free text and cuts 1.4, Bluesky with its links, facets and records 1.2, words and plurals 0.7; the
 * rest is what is said of an event, the change or cancellation that its status may ask for, and the fitting.
 */
export const budgets: readonly Budget[] = [
  {
    name: 'list and card, from a JSON feed',
    code: elements('list', 'card'),
    limit: 23.4,
    aim: 22,
    without: late,
  },
  {
    name: 'one script tag, dist/cdn/tweetup.js',
    code: "import './dist/cdn/tweetup.js';",
    limit: 23.9,
    aim: 22,
    without: late,
  },
  {
    name: 'list and a full card with its details',
    code: `${elements('list', 'card')} import * as full from './dist/components/card/full.js'; console.log(full);`,
    // The last tenth: the networks of hosts and tags as targets of 24 px, and full stops where hosts wrote none.
    limit: 28.2,
    aim: 22,
    without: late,
  },
  {
    name: '… with RSVP, calendar and share',
    code: elements('list', 'card', 'rsvp', 'add-to-calendar', 'share'),
    limit: 29.4,
    aim: 30,
  },
  {
    name: 'announce/compose with one network',
    code: "import { announce } from './dist/src/announce/compose.js'; import { bluesky } from './dist/src/announce/networks/bluesky.js'; console.log(announce, bluesky);",
    limit: 10.7,
    aim: 6,
    without: [/mastodon/i, /linkedin\.com/, /Save the date/, /Code of conduct/],
  },
  {
    name: 'safety/check with one rule',
    code: "import { checkSafety } from './dist/src/safety/check.js'; import * as rule from './dist/src/safety/rules/place-missing.js'; console.log(checkSafety, rule);",
    limit: 3,
  },
];

export interface Measured {
  budget: Budget;
  /** kB before any interaction. */
  size: number;
  /** kB of what may come later, and in how many files. */
  later: number;
  chunks: number;
  /** The code itself, to look for what must not be there. */
  text: string;
  /** Bytes of each module that loads at once, before minifying, largest first. */
  modules: [file: string, bytes: number][];
}

/** The chunks that an entry needs at once: itself and what it imports statically. */
function atOnce(chunks: readonly OutputChunk[]): Set<OutputChunk> {
  const found = new Set<OutputChunk>();
  const visit = (chunk: OutputChunk | undefined): void => {
    if (!chunk || found.has(chunk)) return;
    found.add(chunk);
    for (const name of chunk.imports) visit(chunks.find((one) => one.fileName === name));
  };
  visit(chunks.find((chunk) => chunk.isEntry));
  return found;
}

/** A page's own few lines, which are in no file. */
const page = (code: string): Plugin => ({
  name: 'page',
  resolveId: (id, from) => {
    if (id === 'page') return '\0page';
    return from === '\0page' ? join(root, id) : null;
  },
  load: (id) => (id === '\0page' ? code : null),
});

/** A budget is measured as soon as what it imports is there. */
export const isThere = (budget: Budget): boolean =>
  [...budget.code.matchAll(/'(\.\/dist\/[^']+)'/g)].every(([, file]) => existsSync(join(root, file!)));

export async function measure(budget: Budget): Promise<Measured> {
  const bundle = await rollup({
    input: 'page',
    preserveEntrySignatures: 'allow-extension',
    plugins: [page(budget.code), nodeResolve({ browser: true }), minify()],
    onwarn: () => {},
  });
  const { output } = await bundle.generate({ format: 'es', generatedCode: 'es2015' });
  await bundle.close();
  const chunks = output.filter((one) => one.type === 'chunk');
  const first = atOnce(chunks);
  const measured: Measured = { budget, size: 0, later: 0, chunks: 0, text: '', modules: [] };
  for (const chunk of chunks) {
    const size = gzipSync(chunk.code, { level: 9 }).length / 1000;
    if (first.has(chunk)) {
      measured.size += size;
      measured.text += chunk.code;
      for (const [file, { renderedLength }] of Object.entries(chunk.modules))
        measured.modules.push([relative(root, file), renderedLength]);
    } else {
      measured.later += size;
      measured.chunks += 1;
    }
  }
  measured.modules.sort(([, a], [, b]) => b - a);
  return measured;
}

/** One line of the table. */
export const line = ({ budget, size, later, chunks }: Measured): string =>
  `${budget.name.padEnd(40)} ${size.toFixed(1).padStart(6)} of ${String(budget.limit).padStart(4)} kB gzip` +
  (budget.aim === undefined ? '' : `, aim ${budget.aim}`) +
  (chunks > 0 ? `, later ${later.toFixed(1)} kB in ${chunks} files` : '');

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const built = await run('node', ['.config/build.ts', '--fast', '--if-needed'], { show: true });
  if (built.code !== 0) process.exit(1);
  for (const budget of budgets) {
    if (!isThere(budget))
      console.log(
        `${budget.name.padEnd(40)}      - of ${String(budget.limit).padStart(3)} kB gzip, not there`,
      );
    else {
      const measured = await measure(budget);
      console.log(line(measured));
      if (process.argv.includes('--detail'))
        for (const [file, bytes] of measured.modules.filter(([, size]) => size > 200))
          console.log(`  ${String(bytes).padStart(7)} ${file}`);
      if (measured.size > budget.limit) process.exitCode = 1;
    }
  }
}
