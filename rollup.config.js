/**
 * Two outputs: `dist/src` and `dist/components` keep one module per file, so that bundlers drop what is not used;
 * `dist/cdn/tweetup.js` has everything inside for pages without a build, with lazy chunks beside it.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import esbuild from 'rollup-plugin-esbuild';
import { minify } from './.config/minify.js';
import { minifyTemplates } from './.config/minify-templates.js';

/** What `package.json` exports, or an `exports` pattern reaches: a new folder or unit needs no line here. */
const entries = [
  'src/index.ts',
  'src/**/index.ts',
  'src/locales/*/*.ts',
  'src/cli/main.ts',
  'src/safety/{check,rules/*}.ts',
  'src/announce/{compose,networks/*}.ts',
  'src/interchange/formats/*.ts',
  'components/index.ts',
  'components/*/*.ts',
];
const input = [...new Set(globSync(entries).map((file) => file.replaceAll('\\', '/')))].sort();

const { dependencies, peerDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const packages = [...Object.keys(dependencies), ...Object.keys(peerDependencies)];
const external = (id) =>
  id.startsWith('node:') || packages.some((name) => id === name || id.startsWith(`${name}/`));

const transpile = () => esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' });

/** Warnings are mistakes here: a name that is not exported, an import that is not found. Cycles are for the linter. */
const onwarn = (warning) => {
  if (warning.code !== 'CIRCULAR_DEPENDENCY') throw new Error(warning.message);
};

const modules = {
  input,
  external,
  plugins: [minifyTemplates(), transpile()],
  output: {
    dir: 'dist',
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: '.',
    sourcemap: true,
    sourcemapExcludeSources: true,
  },
  onwarn,
};

/** `components/cdn.ts` decides what a page gets at once and what later; without it, every element at once. */
const cdnEntry = ['components/cdn.ts', 'components/index.ts'].find((file) => existsSync(file));

const cdn = cdnEntry && {
  input: { tweetup: cdnEntry },
  // One file and no second round trip: lazy chunks find what they share with it in the entry itself.
  preserveEntrySignatures: 'allow-extension',
  external: (id) => id.startsWith('node:'),
  plugins: [nodeResolve({ browser: true }), minifyTemplates(), transpile(), minify()],
  output: {
    dir: 'dist/cdn',
    format: 'es',
    entryFileNames: '[name].js',
    // `src/locales/de/event.ts` becomes `tweetup-de-event-….js`.
    chunkFileNames: ({ facadeModuleId }) => {
      const locale = facadeModuleId?.match(/locales[\\/]([\w-]+)[\\/]/)?.[1];
      return `tweetup-${locale ? `${locale}-` : ''}[name]-[hash].js`;
    },
    generatedCode: 'es2015',
  },
  // Packages have cycles of their own that work, comments that look like annotations, and exports that depend on who asks.
  onwarn: (warning) => {
    const foreign = [warning.id, warning.exporter, warning.loc?.file, ...(warning.ids ?? [])].some((id) =>
      id?.includes('node_modules'),
    );
    if (!foreign) onwarn(warning);
  },
};

export default [modules, cdn].filter(Boolean);
