/** The `locale` option where people pass it. */
import { expected } from './expected.ts';
import type { Locale } from './messages.ts';

/** Gives the option back. Throws a TypeError for what is neither tag nor locale: a Promise of one is the usual slip. */
export function checkLocale<L extends Locale | string | undefined>(locale: L): L {
  if (locale === undefined || typeof locale === 'string' || locale?.areas !== undefined) return locale;
  throw expected('a language tag, or a locale as loadLocale gives it', locale);
}
