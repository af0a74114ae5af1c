/** Each unit is one file, listed once, tested and named in the documentation: nothing is half added. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { files, importsOf, read, root } from './source.ts';

interface Kind {
  /** The folder in which a unit is a file, or a folder with `index.ts`. */
  folder: string;
  /** Where its tests may be, as `<id>.test.ts` or a folder `<id>`; the first is where a new one goes. */
  tests: readonly string[];
}

/** What is listed in an `all.ts` beside it. */
const kinds: Readonly<Record<string, Kind>> = {
  'safety rule': { folder: 'src/safety/rules', tests: ['test/safety/rules'] },
  network: { folder: 'src/announce/networks', tests: ['test/announce/networks'] },
  format: { folder: 'src/interchange/formats', tests: ['test/interchange/formats', 'test/interchange'] },
  command: { folder: 'src/cli/commands', tests: ['test/cli/commands', 'test/cli'] },
};

/** The ids of a folder's units: `x.ts`, or `x/index.ts`. */
function unitsOf(folder: string): Map<string, string> {
  const units = new Map<string, string>();
  for (const file of files(`${folder}/*.ts`, `${folder}/*/index.ts`)) {
    const id = file.slice(folder.length + 1).replace(/(\/index)?\.ts$/, '');
    if (id !== 'all' && id !== 'index') units.set(id, file);
  }
  return units;
}

for (const [kind, { folder, tests }] of Object.entries(kinds)) {
  const units = unitsOf(folder);
  if (units.size === 0) continue;
  describe(kind, () => {
    const list = `${folder}/all.ts`;

    test('each is listed exactly once', () => {
      const listed = importsOf(list).map((one) => one.file);
      for (const [id, file] of units) {
        const times = listed.filter((path) => path === file).length;
        assert.equal(
          times,
          1,
          `${file} stands ${times} times in ${list}: "${id}" needs exactly one line there`,
        );
      }
    });

    test('each calls itself what its file is called', async () => {
      for (const [id, file] of units) {
        const exported = Object.values((await import(`${root}/${file}`)) as Record<string, unknown>);
        const ids = exported.flatMap((value) => (value as { id?: unknown; name?: unknown } | null)?.id ?? []);
        const names = exported.flatMap((value) => (value as { name?: unknown } | null)?.name ?? []);
        assert.ok([...ids, ...names].includes(id), `${file} exports nothing whose id or name is "${id}"`);
      }
    });

    test('each has a test of its own', () => {
      const there = tests.flatMap((place) =>
        files(`${place}/**/*.test.ts`).map((file) => file.slice(place.length + 1)),
      );
      const missing = [...units.keys()]
        .filter((id) => !there.some((file) => file.startsWith(`${id}.`) || file.startsWith(`${id}/`)))
        .map((id) => `${tests[0]}/${id}.test.ts`);
      assert.deepEqual(missing, []);
    });
  });
}

describe('element', () => {
  const elements = files('components/*/*.ts').filter((file) => {
    const [, folder, name] = file.split('/');
    return folder !== 'shared' && name === `${folder}.ts`;
  });

  test('each folder holds the element that it is named after', () => {
    const folders = new Set(files('components/*/*.ts').map((file) => file.split('/')[1]!));
    folders.delete('shared');
    assert.deepEqual(
      elements.map((file) => file.split('/')[1]),
      [...folders].sort(),
    );
  });

  test('each is listed once, defined under its name, declared for TypeScript and tested', () => {
    const listed = importsOf('components/index.ts').map((one) => one.file);
    const wrong = elements.flatMap((file) => {
      const name = file.split('/')[1]!;
      const code = read(file);
      return [
        listed.filter((path) => path === file).length > 0 ? [] : [`${file} is not in components/index.ts`],
        code.includes(`customElements.define('tweetup-${name}'`)
          ? []
          : [`${file} does not define tweetup-${name}`],
        code.includes(`'tweetup-${name}':`)
          ? []
          : [`${file} does not add tweetup-${name} to HTMLElementTagNameMap`],
        files(`test/components/${name}*.test.ts`).length > 0
          ? []
          : [`test/components/${name}.test.ts is missing`],
      ].flat();
    });
    assert.deepEqual(wrong, []);
  });

  test('each is in the README', () => {
    const readme = read('README.md');
    const missing = elements
      .map((file) => `tweetup-${file.split('/')[1]}`)
      .filter((tag) => !readme.includes(`<${tag}`));
    assert.deepEqual(missing, []);
  });
});

describe('package', () => {
  const manifest = JSON.parse(read('package.json')) as { exports: Record<string, unknown> };

  test('each public folder of src has its line in exports', () => {
    const folders = files('src/*/index.ts').map((file) => `./${file.split('/')[1]}`);
    assert.deepEqual(
      folders.filter((folder) => !(folder in manifest.exports)),
      [],
    );
  });

  test('the lock file has every platform package, so that npm ci accepts it', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as {
      packages: Record<string, { optionalDependencies?: Record<string, string> }>;
    };
    const there = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)));
    const missing = Object.values(packages)
      .flatMap((one) => Object.entries(one.optionalDependencies ?? {}))
      .filter(([name]) => !there.has(name))
      .map(
        ([name, version]) =>
          `${name}@${version}: choose a version of its parent whose packages are all there`,
      );
    assert.deepEqual(missing, []);
  });

  test('the version is in the changelog', () => {
    const { version } = JSON.parse(read('package.json')) as { version: string };
    assert.match(
      read('CHANGELOG.md'),
      new RegExp(`^## .*(Unreleased|${version.replaceAll('.', '\\.')})`, 'm'),
    );
  });
});
