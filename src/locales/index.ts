/** Languages: overlays of the English prose, loaded on demand. */
import type { Locale, LocaleArea, Messages } from '../internal/messages.ts';

export type { Locale, LocaleArea, Message, Messages } from '../internal/messages.ts';

/** The languages that have overlays; English needs none. */
export const localeTags: readonly string[] = ['en', 'de', 'fr', 'ar'];

/** The overlay modules that exist; a bundler turns each into a chunk of its own. */
const overlays: Record<string, Partial<Record<LocaleArea, () => Promise<{ default: Messages }>>>> = {
  de: {
    event: () => import('./de/event.ts'),
    components: () => import('./de/components.ts'),
    actions: () => import('./de/actions.ts'),
    safety: () => import('./de/safety.ts'),
    announce: () => import('./de/announce.ts'),
    rsvp: () => import('./de/rsvp.ts'),
    cli: () => import('./de/cli.ts'),
  },
  fr: {
    event: () => import('./fr/event.ts'),
    components: () => import('./fr/components.ts'),
    actions: () => import('./fr/actions.ts'),
    safety: () => import('./fr/safety.ts'),
    announce: () => import('./fr/announce.ts'),
    rsvp: () => import('./fr/rsvp.ts'),
    cli: () => import('./fr/cli.ts'),
  },
  ar: {
    event: () => import('./ar/event.ts'),
    components: () => import('./ar/components.ts'),
    actions: () => import('./ar/actions.ts'),
    safety: () => import('./ar/safety.ts'),
    announce: () => import('./ar/announce.ts'),
    rsvp: () => import('./ar/rsvp.ts'),
    cli: () => import('./ar/cli.ts'),
  },
};

/** The language that is there for a BCP 47 tag: `de-AT` finds `de`; `undefined` where none fits. */
export function findLocaleTag(tag: string): string | undefined {
  const base = tag.toLowerCase().split('-')[0] ?? '';
  return localeTags.includes(base) ? base : undefined;
}

/**
 * Loads the overlays of a language.
 * @param tag BCP 47; a language without overlays gives a locale with English text and that tag's dates.
 * @param areas which parts; all of them when absent.
 */
export async function loadLocale(tag: string, areas?: readonly LocaleArea[]): Promise<Locale> {
  const modules = overlays[findLocaleTag(tag) ?? 'en'] ?? {};
  const names = (areas ?? Object.keys(modules)) as LocaleArea[];
  const loaded: Partial<Record<LocaleArea, Messages>> = {};
  await Promise.all(
    names.map(async (area) => {
      const load = modules[area];
      if (load) loaded[area] = (await load()).default;
    }),
  );
  return { tag, areas: loaded };
}
