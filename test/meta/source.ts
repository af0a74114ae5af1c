/** Reading the repository's own source, for the tests about the repository. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Files below the root, with `/`, sorted. */
export const files = (...patterns: string[]): string[] =>
  globSync(patterns, { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    // The peers of the benchmarks are installed where they are used.
    .filter((file) => !file.includes('node_modules/'))
    .sort();

export const read = (file: string): string => readFileSync(join(root, file), 'utf8');

/** Code with comments blanked out; strings stay, because import lines need them. */
export function withoutComments(code: string): string {
  return code.replace(
    /("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`)|\/\/[^\n]*|\/\*[^]*?\*\//g,
    (_, string: string | undefined) => string ?? ' ',
  );
}

/** Code alone: what stands in strings and templates is another program's, or nobody's. */
export const withoutStrings = (code: string): string =>
  withoutComments(code).replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g, "''");

export interface Import {
  /** As written: `../time/zone.ts`, `lit`, `node:fs`. */
  specifier: string;
  /** The file it leads to, from the root; `undefined` for a package. */
  file?: string;
  /** Nothing of it is left when the code runs. */
  typeOnly: boolean;
  /** `import('…')`: a chunk of its own. */
  lazy: boolean;
}

const statement =
  /\b(import|export)\s+(type\s+)?(?:[\w*{}\s,$]*?\sfrom\s*)?['"]([^'"\n]+)['"]|\bimport\s*\(\s*['"]([^'"\n]+)['"]\s*\)/g;

/** Everything that a module imports or re-exports. `import('x').Type` counts as lazy too: types rarely need it. */
export function importsOf(file: string, code: string = read(file)): Import[] {
  return [...withoutComments(code).matchAll(statement)].map(([, , type, plain, dynamic]) => {
    const specifier = (plain ?? dynamic)!;
    const target = specifier.startsWith('.') ? posix.join(posix.dirname(file), specifier) : undefined;
    return {
      specifier,
      typeOnly: type !== undefined,
      lazy: dynamic !== undefined,
      ...(target === undefined ? {} : { file: target }),
    };
  });
}
