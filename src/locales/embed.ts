/** The languages of lists and cards, without those of all the rest: for pages, which load little. */
import type { Locale, Messages } from '../internal/messages.ts';

/** The overlays of what lists and cards say. */
export const componentOverlays = {
  de: () => import('./de/components.ts'),
  fr: () => import('./fr/components.ts'),
  ar: () => import('./ar/components.ts'),
} satisfies Record<string, () => Promise<{ default: Messages }>>;

/** `loadTag` for what lists and cards say. */
export async function loadComponents(tag: string): Promise<Locale> {
  const base = tag.toLowerCase().split('-')[0]!;
  const load = Object.entries(componentOverlays).find(([each]) => each === base)?.[1];
  return { tag, areas: load ? { components: (await load()).default } : {} };
}
