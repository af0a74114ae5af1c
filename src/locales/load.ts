/** The languages that there are, each loaded on demand: for callers that know what they pass, such as the elements. */
import type { Locale, LocaleArea, Messages } from '../internal/messages.ts';
import { componentOverlays } from './embed.ts';

/** The languages that have overlays; English needs none. */
export const localeTags: readonly string[] = ['en', 'de', 'fr', 'ar'];

/** The overlay modules that exist; a bundler turns each into a chunk of its own. */
const overlays: Record<string, Partial<Record<LocaleArea, () => Promise<{ default: Messages }>>>> = {
  de: {
    event: () => import('./de/event.ts'),
    components: componentOverlays.de,
    actions: () => import('./de/actions.ts'),
    safety: () => import('./de/safety.ts'),
    announce: () => import('./de/announce.ts'),
    rsvp: () => import('./de/rsvp.ts'),
    cli: () => import('./de/cli.ts'),
  },
  fr: {
    event: () => import('./fr/event.ts'),
    components: componentOverlays.fr,
    actions: () => import('./fr/actions.ts'),
    safety: () => import('./fr/safety.ts'),
    announce: () => import('./fr/announce.ts'),
    rsvp: () => import('./fr/rsvp.ts'),
    cli: () => import('./fr/cli.ts'),
  },
  ar: {
    event: () => import('./ar/event.ts'),
    components: componentOverlays.ar,
    actions: () => import('./ar/actions.ts'),
    safety: () => import('./ar/safety.ts'),
    announce: () => import('./ar/announce.ts'),
    rsvp: () => import('./ar/rsvp.ts'),
    cli: () => import('./ar/cli.ts'),
  },
};

/** `findLocaleTag` for what is a tag. */
export function findTag(tag: string): string | undefined {
  const base = tag.toLowerCase().split('-')[0] ?? '';
  return localeTags.includes(base) ? base : undefined;
}

/** `loadLocale` for what is a tag. */
export async function loadTag(tag: string, areas?: readonly LocaleArea[]): Promise<Locale> {
  const modules = overlays[findTag(tag) ?? 'en'] ?? {};
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
