/** Imports point the right way, and only the right parts know browsers or Node. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { run } from '../../.config/run.ts';
import { layerOf, violation } from './layers.ts';
import { files, importsOf, read, withoutStrings } from './source.ts';

const sources = files('src/**/*.ts', 'components/**/*.ts');

test('imports point from the top down', () => {
  const wrong = sources.flatMap((file) => importsOf(file).flatMap((one) => violation(file, one) ?? []));
  assert.deepEqual(wrong, []);
});

test('every import leads to a file, with its .ts', () => {
  const there = new Set(sources);
  const lost = sources.flatMap((file) =>
    importsOf(file)
      .filter((one) => one.file !== undefined && !there.has(one.file))
      .map((one) => `${file} imports ${one.specifier}, which is not there`),
  );
  assert.deepEqual(lost, []);
});

test('an import against the direction is found, and the message names the right place', () => {
  const from = (file: string, code: string) =>
    importsOf(file, code)
      .map((one) => violation(file, one))
      .join();
  assert.match(from('src/safety/x.ts', "import { a } from '../announce/a.ts';"), /belongs in src\/event/);
  assert.match(from('src/time/x.ts', "import type { E } from '../event/schema.ts';"), /timed\.ts/);
  assert.match(from('src/event/x.ts', "export * from '../../components/card/card.ts';"), /event may import/);
  assert.match(from('src/event/x.ts', "import * as z from 'zod';"), /zod\\\/mini/);
  assert.match(from('src/rsvp/x.ts', "const fs = await import('node:fs');"), /src\/rsvp\/node/);
  assert.match(from('src/announce/x.ts', "import { LitElement } from 'lit';"), /packages/);
  assert.match(
    from('components/x/x.ts', "import { run } from '../../src/cli/run.ts';"),
    /components may import/,
  );
  assert.equal(from('src/locales/de/x.ts', "import type { M } from '../../internal/messages.ts';"), '');
  assert.notEqual(from('src/locales/de/x.ts', "import { m } from '../../internal/messages.ts';"), '');
  assert.equal(
    from('src/safety/x.ts', "// import '../announce/a.ts'\nimport { a } from '../event/a.ts';"),
    '',
  );
  assert.equal(layerOf('src/new/x.ts'), undefined);
});

test('src type-checks without the DOM', async () => {
  const { output } = await run('tsc', ['--project', '.config/tsconfig.nodom.json']);
  const found = output.split('\n').filter((line) => /Cannot find name|typeof globalThis/.test(line));
  assert.deepEqual(found, [], 'browser globals belong in components: take what is needed as a parameter');
});

test('src takes storage and the browser as parameters', () => {
  // Node has these too, so the type check does not see them.
  const globals = /(?<![.\w'"-])(localStorage|sessionStorage|navigator)(?![\w'"-])/;
  const wrong = sources.filter((file) => file.startsWith('src/') && globals.test(withoutStrings(read(file))));
  assert.deepEqual(wrong, []);
});
