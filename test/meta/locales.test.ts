/** Every language says everything: the keys are read out of the code, not out of a list. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { LocaleArea, Message, Messages } from '../../src/internal/messages.ts';
import { loadLocale, localeTags } from '../../src/locales/index.ts';
import { files, root } from './source.ts';

/** The modules in which English lives, by area. */
const english: Readonly<Record<LocaleArea, readonly string[]>> = {
  event: ['src/event/**/*.ts'],
  components: ['components/**/*messages.ts', 'components/**/*words.ts'],
  actions: ['components/**/*texts.ts'],
  safety: ['src/safety/**/*.ts', 'components/safety/*wording.ts'],
  announce: ['src/announce/**/*.ts'],
  gathering: ['src/gathering/**/*.ts'],
  rsvp: ['src/rsvp/*.ts', 'src/rsvp/server/*.ts', 'components/rsvp/*wording.ts'],
  cli: ['src/cli/**/*.ts'],
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isMessage = (value: unknown): value is Message =>
  typeof value === 'string' || (isRecord(value) && typeof value['other'] === 'string');

/** A table is exported as `english` or `…Messages`; a unit has an `id` and `messages`, keyed `id.key`. */
async function englishOf(area: LocaleArea): Promise<Map<string, Message>> {
  const found = new Map<string, Message>();
  const add = (messages: unknown, prefix = ''): void => {
    if (!isRecord(messages)) return;
    for (const [key, value] of Object.entries(messages)) if (isMessage(value)) found.set(prefix + key, value);
  };
  for (const file of files(...english[area]).filter((path) => !path.endsWith('/main.ts'))) {
    const module = (await import(`${root}/${file}`)) as Record<string, unknown>;
    for (const [name, value] of Object.entries(module)) {
      if (name === 'english' || name.endsWith('Messages')) add(value);
      else if (isRecord(value) && typeof value['id'] === 'string') add(value['messages'], `${value['id']}.`);
    }
  }
  return found;
}

const templatesOf = (value: Message): string[] =>
  typeof value === 'string' ? [value] : Object.values(value);
const placesOf = (value: Message): string[] =>
  [...new Set(templatesOf(value).flatMap((text) => text.match(/\{\w+\}/g) ?? []))].sort();

/** What is wrong with one translated message. */
function faults(tag: string, key: string, source: Message, translated: Message): string[] {
  const found: string[] = [];
  const extra = placesOf(translated).filter((place) => !placesOf(source).includes(place));
  const lost = placesOf(source).filter(
    (place) => !placesOf(translated).includes(place) && place !== '{count}',
  );
  if (extra.length > 0) found.push(`${key}: nothing fills ${extra.join(' ')}`);
  if (lost.length > 0) found.push(`${key}: ${lost.join(' ')} is lost`);
  if (typeof translated !== 'string') {
    const wanted = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
    // French and others have `many` only for millions: `other` serves.
    const missing = wanted
      .filter((category) => category !== 'many' || tag === 'ar')
      .filter((one) => !translated[one]);
    if (missing.length > 0) found.push(`${key}: no form for ${missing.join(', ')}`);
  }
  const words = templatesOf(source)[0]!.replace(/\{\w+\}/g, '');
  const same = templatesOf(translated).some((text) => text === templatesOf(source)[0]);
  if (same && /\p{L}{3,}\s+\p{L}{3,}/u.test(words)) found.push(`${key}: still English`);
  return found;
}

const tags = localeTags.filter((tag) => tag !== 'en');

test('the languages are the folders of src/locales', () => {
  const folders = new Set(files('src/locales/*/*.ts').map((file) => file.split('/')[2]!));
  assert.deepEqual([...folders].sort(), [...tags].sort());
});

test('a broken translation is found', () => {
  assert.deepEqual(faults('de', 'a', 'Hello {name}', 'Hallo'), ['a: {name} is lost']);
  assert.deepEqual(faults('de', 'a', 'Hello', 'Hallo {name}'), ['a: nothing fills {name}']);
  assert.deepEqual(faults('de', 'a', 'Nothing found here', 'Nothing found here'), ['a: still English']);
  assert.match(faults('ar', 'a', { other: '{count}' }, { other: '{count}' })[0]!, /no form for/);
  assert.deepEqual(faults('de', 'a', 'Online', 'Online'), []);
});

for (const area of Object.keys(english) as LocaleArea[]) {
  describe(area, async () => {
    const source = await englishOf(area);
    for (const tag of source.size === 0 ? [] : tags) {
      test(`${tag} has every message, and no other`, async () => {
        const overlay: Messages | undefined = (await loadLocale(tag, [area])).areas[area];
        assert.ok(overlay, `src/locales/${tag}/${area}.ts is missing, or not listed in src/locales/load.ts`);
        const missing = [...source.keys()].filter((key) => overlay[key] === undefined);
        const stale = Object.keys(overlay).filter((key) => !source.has(key));
        assert.deepEqual({ missing, stale }, { missing: [], stale: [] });
        const wrong = Object.entries(overlay).flatMap(([key, value]) =>
          faults(tag, key, source.get(key)!, value),
        );
        assert.deepEqual(wrong, []);
      });
    }
  });
}

test('every overlay on disk is loaded by its language', async () => {
  for (const tag of tags) {
    const loaded = Object.keys((await loadLocale(tag)).areas).sort();
    const there = files(`src/locales/${tag}/*.ts`).map((file) => file.split('/').at(-1)!.replace('.ts', ''));
    assert.deepEqual(loaded, there.sort(), tag);
  }
});
