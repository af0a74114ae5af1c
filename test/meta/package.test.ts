/** The package as somebody else gets it: packed, unpacked beside its dependencies, and used in every way promised. */
import assert from 'node:assert/strict';
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { build } from 'esbuild';
import { rollup } from 'rollup';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { run } from '../../.config/run.ts';
import { root } from './source.ts';

interface Manifest {
  exports: Record<string, string | { types: string; default: string }>;
  dependencies: Record<string, string>;
  bin: Record<string, string>;
}

let scratch: string;
let installed: string;
let manifest: Manifest;
/** Every specifier that `exports` gives, patterns written out. */
let specifiers: string[];

/** `./components/*` and the files that are there give `tweetup/components/card`, … */
function writtenOut(key: string, target: string): string[] {
  const name = `tweetup${key.slice(1)}`;
  if (!key.includes('*')) return [name];
  const [head, ...tails] = target.split('*');
  const tail = tails.at(-1)!;
  return globSync(target.slice(2).replace(/\*(?=\/\*)/, '*'), { cwd: installed })
    .concat(tails.length === 1 ? globSync(`${head!.slice(2)}**/*${tail}`, { cwd: installed }) : [])
    .map((file) => file.replaceAll('\\', '/').slice(head!.length - 2, -tail.length || undefined))
    .map((matched) => (tails.length > 1 ? matched.split('/') : [matched]))
    .filter((parts) => new Set(parts).size === 1)
    .map(([matched]) => name.replace('*', matched!));
}

before(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'tweetup-consumer-'));
  const packed = await run('npm', ['pack', '--ignore-scripts', '--pack-destination', scratch, '--silent']);
  assert.equal(packed.code, 0, packed.output);
  installed = join(scratch, 'node_modules', 'tweetup');
  mkdirSync(installed, { recursive: true });
  const tarball = globSync('*.tgz', { cwd: scratch })[0]!;
  const unpacked = await run('tar', ['xzf', join(scratch, tarball), '-C', installed, '--strip-components=1']);
  assert.equal(unpacked.code, 0, unpacked.output);
  manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as Manifest;
  // Only what the package itself depends on: a forgotten dependency is not found from here.
  for (const name of [...Object.keys(manifest.dependencies), '@types/node']) {
    const link = join(scratch, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), link);
  }
  writeFileSync(
    join(scratch, 'package.json'),
    JSON.stringify({ name: 'consumer', type: 'module', private: true }),
  );
  specifiers = [
    ...new Set(
      Object.entries(manifest.exports).flatMap(([key, target]) =>
        writtenOut(key, typeof target === 'string' ? target : target.default),
      ),
    ),
  ].sort();
});

after(() => rmSync(scratch, { recursive: true, force: true }));

/** Modules that run anywhere: not JSON, and not the ready-made file for pages, which has no declarations. */
const modules = (): string[] =>
  specifiers.filter((name) => !name.endsWith('.json') && !name.includes('/cdn/'));
const forBrowsers = (): string[] => modules().filter((name) => !name.includes('/rsvp/node'));

const write = (file: string, text: string): string => {
  writeFileSync(join(scratch, file), text);
  return join(scratch, file);
};

test('every export leads to files that are packed', () => {
  for (const [key, target] of Object.entries(manifest.exports)) {
    for (const path of typeof target === 'string' ? [target] : Object.values(target)) {
      const there = path.includes('*')
        ? globSync(path.replace('*', '**').slice(2), { cwd: installed }).length > 0
        : existsSync(join(installed, path));
      assert.ok(there, `${key} leads to ${path}, which the package does not hold`);
    }
  }
  assert.ok(modules().length > 5, `only ${modules().join(', ')}`);
});

test('nothing is packed that is not for users', () => {
  const all = globSync('**/*', { cwd: installed }).map((file) => file.replaceAll('\\', '/'));
  const odd = all.filter(
    (file) =>
      !/^(dist(\/|$)|examples$|examples\/rsvp-server(\/[\w.]+(?<!\.ts))?$|package\.json$|README\.md$|LICENSE$|CHANGELOG\.md$)/.test(
        file,
      ),
  );
  assert.deepEqual(odd, []);
});

test('declarations name files that are there', () => {
  const lost: string[] = [];
  for (const file of globSync('dist/**/*.d.ts', { cwd: installed })) {
    const text = readFileSync(join(installed, file), 'utf8');
    for (const [, target] of text.matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g)) {
      const path = join(installed, dirname(file), target!.replace(/\.js$/, '.d.ts'));
      if (!target!.endsWith('.js') || !existsSync(path)) lost.push(`${file}: ${target}`);
    }
  }
  assert.deepEqual(lost, []);
});

/** What one entry gives, another takes; a listener knows its event. */
const together = `
import { readAny } from 'tweetup/interchange';
import { createRsvpHandler, memoryStore } from 'tweetup/rsvp/server';
import 'tweetup/components';
createRsvpHandler({ store: memoryStore(), readFeed: async () => readAny('') });
const card = document.createElement('tweetup-card');
card.addEventListener('tweetup-share', ({ network }) => network.length);
card.addEventListener('tweetup-calendar', ({ service }) => service.length);
card.addEventListener('tweetup-rsvp-saved', ({ eventId }) => eventId.length);
`;

describe('each export pattern works', () => {
  test('in Node', async () => {
    const code = modules()
      .map(
        (name) =>
          `const m${modules().indexOf(name)} = await import('${name}');\nif (Object.keys(m${modules().indexOf(name)}).length === 0 && !/components|cli/.test('${name}')) throw new Error('${name} is empty');`,
      )
      .join('\n');
    const json = specifiers
      .filter((name) => name.endsWith('.json'))
      .map((name) => `await import('${name}', { with: { type: 'json' } });`)
      .join('\n');
    const { code: status, output } = await run('node', [write('import.js', `${code}\n${json}\n`)], {
      cwd: scratch,
    });
    assert.equal(status, 0, output);
  });

  for (const [module, moduleResolution] of [
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ] as const) {
    test(`in TypeScript with ${moduleResolution}, library checks on`, async () => {
      const text = modules().map((name, index) => `import * as m${index} from '${name}';\nvoid m${index};`);
      write('use.ts', `${text.join('\n')}\n`);
      write('together.ts', together);
      write(
        'tsconfig.json',
        JSON.stringify({
          compilerOptions: {
            module,
            moduleResolution,
            target: 'es2022',
            lib: ['es2024', 'dom', 'dom.iterable'],
            types: ['node'],
            strict: true,
            noEmit: true,
            skipLibCheck: false,
            exactOptionalPropertyTypes: true,
          },
          files: ['use.ts', 'together.ts'],
        }),
      );
      const { output } = await run('tsc', ['--project', scratch]);
      // What declarations of other packages get wrong is theirs.
      const own = output
        .split('\n')
        .filter((text_) => /error/.test(text_) && !/^\S*node_modules\/(?!tweetup\/)/.test(text_));
      assert.deepEqual(own, []);
    });
  }

  test('in esbuild', async () => {
    const contents = forBrowsers().map(
      (name, index) => `import * as m${index} from '${name}'; console.log(m${index});`,
    );
    const { warnings } = await build({
      stdin: { contents: contents.join('\n'), resolveDir: scratch },
      bundle: true,
      format: 'esm',
      platform: 'browser',
      write: false,
      splitting: true,
      outdir: join(scratch, 'out'),
      logLevel: 'silent',
    });
    assert.deepEqual(warnings, []);
  });

  test('in rollup', async () => {
    const text = forBrowsers().map(
      (name, index) => `import * as m${index} from '${name}'; console.log(m${index});`,
    );
    const bundle = await rollup({
      input: write('roll.js', text.join('\n')),
      plugins: [nodeResolve({ browser: true })],
      onwarn: (warning) => {
        if (warning.code === 'UNRESOLVED_IMPORT') throw new Error(warning.message);
      },
    });
    const { output } = await bundle.generate({ format: 'es', dir: join(scratch, 'rolled') });
    assert.ok(output.length > 0);
    await bundle.close();
  });
});

test('one import brings only what it needs, and elements are still defined', async () => {
  const bundled = async (contents: string): Promise<string> => {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: scratch },
      bundle: true,
      format: 'esm',
      platform: 'browser',
      minify: true,
      write: false,
      splitting: true,
      outdir: join(scratch, 'out'),
    });
    return outputFiles.find((file) => file.path.endsWith('stdin.js'))!.text;
  };
  const small = await bundled("import { startOf } from 'tweetup/time'; console.log(startOf);");
  assert.doesNotMatch(small, /LitElement|customElements|maxLength/);
  assert.match(await bundled("import 'tweetup/components/card';"), /tweetup-card/);
});

test('publint finds nothing', async () => {
  const { code, output } = await run('publint', ['--strict', installed]);
  assert.equal(code, 0, output);
});

test('are the types wrong? no', async () => {
  const tarball = join(scratch, globSync('*.tgz', { cwd: scratch })[0]!);
  const { code, output } = await run('attw', [tarball, '--profile', 'esm-only', '--format', 'table-flipped']);
  assert.equal(code, 0, output);
});

test('the command starts', async () => {
  const main = join(installed, manifest.bin['tweetup']!);
  const { code, output } = await run('node', [main, '--version'], { cwd: scratch });
  assert.equal(code, 0, output);
  assert.match(readFileSync(main, 'utf8'), /^#!\/usr\/bin\/env node\n/);
});
