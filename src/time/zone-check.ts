/** Why a name is not a zone, and which zone was probably meant. */
import { remember } from '../internal/intl-cache.ts';
import { engineName, isZone, sameSpelling } from './is-zone.ts';
import { nearestZone, zoneMeant } from './zone-names.ts';

/** Whether a name is a zone; why not, and which zone was probably meant. */
export type ZoneCheck =
  { ok: true } | { ok: false; reason: 'missing' | 'unknown' | 'abbreviation'; suggestion?: string };

/** `isZone` with the reason and, where there is one, a suggestion. */
export function checkZone(name: string | undefined): ZoneCheck {
  const trimmed = typeof name === 'string' ? name.trim() : '';
  return trimmed === '' ? { ok: false, reason: 'missing' } : check(name!);
}

const check = /* @__PURE__ */ remember((name): ZoneCheck => {
  if (isZone(name)) return { ok: true };
  const canonical = engineName(name);
  if (canonical && name.includes('/')) {
    return {
      ok: false,
      reason: 'unknown',
      suggestion: sameSpelling(canonical, name) ? canonical : titleCase(name),
    };
  }
  const meant = zoneMeant(name) ?? (canonical && /^[A-Za-z]/.test(name) ? canonical : undefined);
  if (meant) return { ok: false, reason: 'abbreviation', suggestion: meant };
  const near = name.length <= 60 ? nearestZone(name) : undefined;
  return near ? { ok: false, reason: 'unknown', suggestion: near } : { ok: false, reason: 'unknown' };
}, 1000);

function titleCase(name: string): string {
  return name
    .toLowerCase()
    .replace(/^us\//, 'US/')
    .replace(/(^|[/_-])([a-z])/g, (_, before: string, letter: string) => before + letter.toUpperCase());
}
