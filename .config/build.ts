/**
 * `npm run build`: everything that the package publishes, into `dist`. `--if-needed` does nothing where `dist` is
 * newer than its sources; `--fast` leaves out what only consumers need (declarations, manifest, schemas).
 */
import {
  chmodSync,
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { root, run, seconds } from './run.ts';

const dist = join(root, 'dist');
const stamp = join(dist, '.built');
const fast = process.argv.includes('--fast');
const ifNeeded = process.argv.includes('--if-needed');

const sources = [
  'src/**/*',
  'components/**/*',
  '.config/*',
  'rollup.config.js',
  'tsconfig.json',
  'package.json',
];

function isFresh(): boolean {
  if (!existsSync(stamp)) return false;
  if (!fast && readFileSync(stamp, 'utf8') !== 'whole') return false;
  const built = statSync(stamp).mtimeMs;
  return globSync(sources, { cwd: root }).every((file) => statSync(join(root, file)).mtimeMs <= built);
}

/** What this build did not write is left from an earlier one. Removed last, so that `dist` is never without a file. */
function removeOlderThan(time: number): void {
  for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && statSync(path).mtimeMs < time - 1000) rmSync(path);
  }
}

/** One step of the build: prints its name and time, or what went wrong. */
async function step(name: string, work: () => Promise<void> | void): Promise<void> {
  const began = performance.now();
  try {
    await work();
    console.log(`  ${name.padEnd(34)} ${seconds(began)}`);
  } catch (error) {
    console.error(`  ${name} failed\n${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}

async function tool(program: string, ...args: string[]): Promise<void> {
  const { code, output } = await run(program, args);
  if (code !== 0) throw new Error(output);
}

async function bundle(): Promise<void> {
  await tool('rollup', '--config', 'rollup.config.js', '--silent');
  const command = join(dist, 'src/cli/main.js');
  if (existsSync(command)) chmodSync(command, 0o755);
}

/** tsc leaves `.ts` in the import lines of declarations, which not every tool of a consumer's follows. */
async function declarations(): Promise<void> {
  const { code, output } = await run('tsc', ['--project', '.config/tsconfig.build.json']);
  for (const file of globSync('{src,components}/**/*.d.ts', { cwd: dist })) {
    const path = join(dist, file);
    const text = readFileSync(path, 'utf8');
    const published = text.replace(/((?:from|import)\s*\(?\s*['"]\.{1,2}\/[^'"]*)\.ts(['"])/g, '$1.js$2');
    if (published !== text) writeFileSync(path, published);
  }
  if (code !== 0) throw new Error(output);
}

async function manifest(): Promise<void> {
  await tool('cem', 'analyze', '--config', '.config/cem.config.js', '--quiet');
  const found = JSON.parse(readFileSync(join(dist, 'custom-elements.json'), 'utf8'));
  const { generateVsCodeCustomElementData } = await import('custom-element-vs-code-integration');
  generateVsCodeCustomElementData(found, {
    outdir: dist,
    htmlFileName: 'vscode.html-data.json',
    cssFileName: 'vscode.css-data.json',
    hideLogs: true,
  });
  // Defaults are part of the sentences.
  const data = join(dist, 'vscode.html-data.json');
  writeFileSync(data, readFileSync(data, 'utf8').replaceAll(' _(default: undefined)_', ''));
}

async function schemas(): Promise<void> {
  const { jsonSchemas } = await import('./json-schema.ts');
  mkdirSync(join(dist, 'schema'), { recursive: true });
  for (const [name, schema] of Object.entries(jsonSchemas()))
    writeFileSync(join(dist, 'schema', `${name}.schema.json`), `${JSON.stringify(schema, null, 2)}\n`);
}

if (ifNeeded && isFresh()) {
  console.log('dist is up to date.');
} else {
  const began = performance.now();
  console.log(fast ? 'Building the modules' : 'Building the package');
  const startedAt = Date.now();
  await step('modules and dist/cdn', bundle);
  if (!fast) {
    await step('declarations', declarations);
    await step('custom-elements.json, editor data', manifest);
    await step('schema/{event,feed}.schema.json', schemas);
  }
  if (process.exitCode) {
    console.error(`The build failed after ${seconds(began)}.`);
  } else {
    if (!fast) removeOlderThan(startedAt);
    writeFileSync(stamp, fast ? 'modules' : 'whole');
    console.log(`Built dist in ${seconds(began)}.`);
  }
}
