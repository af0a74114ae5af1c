/** What editors and the documentation know of each element comes from its source, and is whole. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { files, read, withoutComments } from './source.ts';

interface Named {
  name: string;
  description?: string;
}

interface Element {
  name: string;
  tagName?: string;
  customElement?: boolean;
  summary?: string;
  status?: string;
  since?: string;
  attributes?: Named[];
  events?: Named[];
  slots?: Named[];
  cssParts?: Named[];
  cssProperties?: Named[];
}

const manifest = JSON.parse(read('dist/custom-elements.json')) as {
  modules: { path: string; declarations?: Element[] }[];
};
const elements = manifest.modules
  .flatMap((module) => module.declarations ?? [])
  .filter((declaration) => declaration.tagName !== undefined);
const source = files('components/**/*.ts').map((file) => withoutComments(read(file)));

/** Everything that a pattern's group finds in the source of all elements. */
const inSource = (pattern: RegExp): Set<string> =>
  new Set(
    source.flatMap((code) => [...code.matchAll(pattern)].flatMap(([, found]) => found!.trim().split(/\s+/))),
  );
const documented = (what: 'events' | 'slots' | 'cssParts' | 'cssProperties'): Set<string> =>
  new Set(elements.flatMap((element) => (element[what] ?? []).map((one) => one.name)));
const missing = (wanted: Set<string>, there: Set<string>): string[] =>
  [...wanted].filter((one) => !there.has(one)).sort();

test('every element is in the manifest, with the path that is published', () => {
  const folders = files('components/*/*.ts').filter((file) => /components\/([^/]+)\/\1\.ts$/.test(file));
  assert.deepEqual(
    elements.map((element) => element.tagName).sort(),
    folders.map((file) => `tweetup-${file.split('/')[1]}`).sort(),
  );
  for (const { path } of manifest.modules) assert.match(path, /^dist\/components\/.+\.js$/);
});

test('every element says what it is, how finished, and since when', () => {
  const wrong = elements.flatMap(({ tagName, summary, status, since }) => [
    ...(summary ? [] : [`${tagName}: @summary`]),
    ...(/^(stable|experimental|deprecated)$/.test(status ?? '')
      ? []
      : [`${tagName}: @status stable | experimental`]),
    ...(/^\d+\.\d+(\.\d+)?$/.test(since ?? '') ? [] : [`${tagName}: @since 0.1.0`]),
  ]);
  assert.deepEqual(wrong, []);
});

test('everything that is documented is described', () => {
  const wrong = elements.flatMap((element) =>
    (['attributes', 'events', 'slots', 'cssParts', 'cssProperties'] as const).flatMap((what) =>
      (element[what] ?? [])
        .filter((one) => !one.description)
        .map((one) => `${element.tagName}: ${what}: ${one.name}`),
    ),
  );
  assert.deepEqual(wrong, []);
});

test('every part, custom property, event and slot of the source is documented on an element', () => {
  assert.deepEqual(missing(inSource(/\bpart="([^"$]+)"/g), documented('cssParts')), [], '@csspart');
  assert.deepEqual(
    missing(inSource(/var\(\s*(--tweetup-[\w-]+)/g), documented('cssProperties')),
    [],
    '@cssproperty',
  );
  assert.deepEqual(missing(inSource(/super\(\s*'(tweetup-[\w-]+)'/g), documented('events')), [], '@event');
  assert.deepEqual(missing(inSource(/<slot name="([\w-]+)"/g), documented('slots')), [], '@slot');
});

test('editors get every element with its attributes', () => {
  const { tags } = JSON.parse(read('dist/vscode.html-data.json')) as {
    tags: { name: string; attributes: Named[] }[];
  };
  for (const element of elements) {
    const tag = tags.find((one) => one.name === element.tagName);
    assert.ok(tag, `${element.tagName} is not in vscode.html-data.json`);
    const names = new Set(tag.attributes.map((one) => one.name));
    for (const { name } of element.attributes ?? []) assert.ok(names.has(name), `${element.tagName} ${name}`);
  }
});

test('the JSON Schemas know every field', async () => {
  const { eventSchema, feedSchema } = await import('../../src/event/schema.ts');
  for (const [name, schema] of Object.entries({ event: eventSchema, feed: feedSchema })) {
    const json = JSON.parse(read(`dist/schema/${name}.schema.json`)) as {
      properties: object;
      required?: string[];
    };
    const shape = (schema as unknown as { shape: object }).shape;
    assert.deepEqual(Object.keys(json.properties).sort(), Object.keys(shape).sort());
  }

  const described = read('dist/schema/feed.schema.json');
  assert.match(described, /"description": "Without `#`; the first one is the event's own\."/);
  assert.match(described, /"description": "Minutes after the start/);
  assert.match(described, /"museum-visit"/);
});
