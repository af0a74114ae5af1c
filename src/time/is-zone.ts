/** Whether a name is a zone. */
import { remember } from '../internal/intl-cache.ts';
import { clockOf } from './offset.ts';

const shape = /^[A-Z][A-Za-z_]+(\/[A-Z][A-Za-z0-9_+-]*)+$/;
const shouted = /(^|\/)[A-Z_]{4,}(\/|$)/;

/**
 * Whether `name` is an IANA zone `Area/City` (also one of the old spellings) or `UTC`. Abbreviations are refused even
 * where the engine accepts them: `BST` is Bangladesh to it, `IST` India, and `EST` has no summer time.
 */
export function isZone(name: unknown): boolean {
  return typeof name === 'string' && known(name);
}

const known = /* @__PURE__ */ remember((name): boolean => {
  if (name === 'UTC') return true;
  if (!name.includes('/')) return false;
  const canonical = engineName(name);
  // Intl ignores case, but other readers of the feed do not. Of an old spelling it tells only the new one.
  return (
    canonical !== undefined &&
    (canonical === name || (!sameSpelling(canonical, name) && shape.test(name) && !shouted.test(name)))
  );
}, 1000);

/** Whether two names differ in case alone. */
export function sameSpelling(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** What the engine calls a zone; undefined for what it does not know. */
export function engineName(name: string): string | undefined {
  try {
    return clockOf(name).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}
