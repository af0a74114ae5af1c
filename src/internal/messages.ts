/**
 * Prose from a table: English lives with the unit, other languages overlay it.
 *
 * A message is a template with `{param}` places, or a table of such templates by plural category
 * (`Intl.PluralRules`) of the parameter `count`.
 */

/** One message: a template, or templates by plural category of `count`. */
export type Message = string | (Partial<Record<Intl.LDMLPluralRule, string>> & { other: string });

/** Messages by key. */
export type Messages = Readonly<Record<string, Message>>;

/** What a message may be filled with. */
export type Params = Readonly<Record<string, string | number | undefined>>;

/** The parts of the library that have prose of their own. */
export type LocaleArea =
  'event' | 'components' | 'actions' | 'safety' | 'announce' | 'gathering' | 'rsvp' | 'cli';

/** A loaded language: a BCP 47 tag and the overlays that are there. Missing messages fall back to English. */
export interface Locale {
  readonly tag: string;
  readonly areas: Readonly<Partial<Record<LocaleArea, Messages>>>;
}

/** The BCP 47 tag of a `locale` option; English when it is absent. */
export function localeTag(locale: Locale | string | undefined): string {
  return locale === undefined ? 'en' : typeof locale === 'string' ? locale : locale.tag;
}

const pluralRules = /* @__PURE__ */ new Map<string, Intl.PluralRules>();

function pluralCategory(tag: string, count: number): Intl.LDMLPluralRule {
  let rules = pluralRules.get(tag);
  if (!rules) {
    try {
      rules = new Intl.PluralRules(tag);
    } catch {
      rules = new Intl.PluralRules('en');
    }
    pluralRules.set(tag, rules);
  }
  return rules.select(count);
}

/**
 * The message for `key`, filled in. Looks in the locale's overlay of `area`, then in `english`; an unknown key is
 * returned as it is, so that a missing message shows rather than throws.
 */
export function message(
  english: Messages,
  area: LocaleArea,
  key: string,
  params: Params = {},
  locale?: Locale | string,
): string {
  const overlay = typeof locale === 'object' ? locale.areas[area]?.[key] : undefined;
  const found = overlay ?? english[key];
  if (found === undefined) return key;
  // A tag without its overlay still shows English prose, so English plural rules apply to it.
  const tag = overlay === undefined ? 'en' : localeTag(locale);
  const template =
    typeof found === 'string' ? found : (found[pluralCategory(tag, Number(params['count']))] ?? found.other);
  let parts = templates.get(template);
  if (!parts) templates.set(template, (parts = template.split(/\{(\w+)\}/)));
  let text = parts[0]!;
  for (let i = 1; i < parts.length; i += 2) {
    const value = params[parts[i]!] ?? `{${parts[i]}}`;
    text += (typeof value === 'number' ? formatNumber(tag, value) : value) + parts[i + 1]!;
  }
  return text;
}

/** Texts and the names of places between them, in turn. As many as there are messages. */
const templates = /* @__PURE__ */ new Map<string, readonly string[]>();

const numberFormats = /* @__PURE__ */ new Map<string, Intl.NumberFormat>();

/** A number in the language's digits and separators; the formatter is cached. */
export function formatNumber(tag: string, value: number): string {
  let format = numberFormats.get(tag);
  if (!format) {
    format = new Intl.NumberFormat(tag);
    numberFormats.set(tag, format);
  }
  return format.format(value);
}
