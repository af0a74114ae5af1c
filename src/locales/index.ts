/** Languages: overlays of the English prose, loaded on demand. */
import type { Locale, LocaleArea } from '../internal/messages.ts';
import { findTag, loadTag } from './load.ts';

export type { Locale, LocaleArea, Message, Messages } from '../internal/messages.ts';
export { localeTags } from './load.ts';

/** Java and POSIX write `de_AT`. */
function tagOf(given: string): string {
  if (typeof given !== 'string' || !/^[a-z]/i.test(given)) {
    throw new TypeError(`Expected a language tag such as de or fr-CA, got ${JSON.stringify(given)}.`);
  }
  return given.replaceAll('_', '-');
}

/**
 * The language that is there for a BCP 47 tag: `de-AT` finds `de`; `undefined` where none fits.
 * @throws TypeError for what is no tag
 */
export function findLocaleTag(tag: string): string | undefined {
  return findTag(tagOf(tag));
}

/**
 * Loads the overlays of a language.
 * @param tag BCP 47; a language without overlays gives a locale with English text and that tag's dates.
 * @param areas which parts; all of them when absent.
 * @throws TypeError (as a rejection) for what is no tag
 */
export async function loadLocale(tag: string, areas?: readonly LocaleArea[]): Promise<Locale> {
  if (typeof areas === 'string') throw new TypeError(`Expected a list of areas, got "${String(areas)}".`);
  // `tags.map(loadLocale)` passes a number.
  return loadTag(tagOf(tag), Array.isArray(areas) ? areas : undefined);
}
