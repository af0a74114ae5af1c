/**
 * `npm run size`: what a browser downloads before anything is clicked, for each promise about size.
 * `npm run size -- --detail` lists the modules, in minified bytes before compression.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';
import { root, run } from './run.ts';

export interface Budget {
  /** What is loaded, in words. */
  name: string;
  /** The module that a page or a program would write, importing from `dist`. */
  code: string;
  /** Ceiling in kB (1,000 bytes), gzip -9 over each file. */
  limit: number;
  /** What must not be in it: each is a sign of code that should come later, or not at all. */
  without?: readonly RegExp[];
}

/** Signs of what may only load when it is needed. */
const late: readonly RegExp[] = [
  /BEGIN:VCALENDAR/,
  /BYSETPOS.{0,400}BYWEEKNO/,
  /Veranstaltungen/,
  /schema\.org/,
  /createSearchParams|DTSTAMP/,
  /should be an instance of \{expected\}/,
];

const elements = (...names: string[]): string =>
  names.map((name) => `import './dist/components/${name}/${name}.js';`).join('\n');

/** Raise one only in the change that needs it, and say there why. */
export const budgets: readonly Budget[] = [
  { name: 'list and card, from a JSON feed', code: elements('list', 'card'), limit: 22, without: late },
  {
    name: 'one script tag, dist/cdn/tweetup.js',
    code: "import './dist/cdn/tweetup.js';",
    limit: 22,
    without: late,
  },
  {
    name: '… with RSVP, calendar and share',
    code: elements('list', 'card', 'rsvp', 'add-to-calendar', 'share'),
    limit: 30,
  },
  {
    name: 'announce/compose with one network',
    code: "import { compose } from './dist/src/announce/compose.js'; import * as network from './dist/src/announce/networks/bluesky.js'; console.log(compose, network);",
    limit: 6,
    without: [/mastodon/i, /linkedin\.com/],
  },
  {
    name: 'safety/check with one rule',
    code: "import { checkSafety } from './dist/src/safety/check.js'; console.log(checkSafety);",
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
  /** Minified bytes of each module that loads at once, largest first. */
  modules: [file: string, bytes: number][];
}

/** The output files that an entry needs at once: itself and what it imports statically. */
function atOnce(outputs: Metafile['outputs'], entry: string): Set<string> {
  const found = new Set<string>();
  const visit = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    for (const one of outputs[path]?.imports ?? []) if (one.kind === 'import-statement') visit(one.path);
  };
  visit(entry);
  return found;
}

/** A budget is measured as soon as what it imports is there. */
export const isThere = (budget: Budget): boolean =>
  [...budget.code.matchAll(/'(\.\/dist\/[^']+)'/g)].every(([, file]) => existsSync(join(root, file!)));

export async function measure(budget: Budget): Promise<Measured> {
  const { metafile, outputFiles } = await build({
    stdin: { contents: budget.code, resolveDir: root, sourcefile: 'page.js' },
    absWorkingDir: root,
    outdir: 'out',
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    legalComments: 'none',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  const entry = Object.keys(metafile.outputs).find(
    (path) => metafile.outputs[path]!.entryPoint === 'page.js',
  )!;
  const first = atOnce(metafile.outputs, entry);
  const measured: Measured = { budget, size: 0, later: 0, chunks: 0, text: '', modules: [] };
  for (const path of Object.keys(metafile.outputs)) {
    const file = outputFiles.find((one) => one.path === join(root, path))!;
    const size = gzipSync(file.contents, { level: 9 }).length / 1000;
    if (first.has(path)) {
      measured.size += size;
      measured.text += file.text;
      for (const [module, { bytesInOutput }] of Object.entries(metafile.outputs[path]!.inputs))
        measured.modules.push([module, bytesInOutput]);
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
  `${budget.name.padEnd(40)} ${size.toFixed(1).padStart(6)} of ${String(budget.limit).padStart(3)} kB gzip` +
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
