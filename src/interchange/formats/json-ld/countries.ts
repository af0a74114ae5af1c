/** Country codes of the names that people write. */

/** What is written besides the names that engines know. */
const others: Readonly<Record<string, string>> = {
  usa: 'US',
  'u.s.a.': 'US',
  'united states of america': 'US',
  uk: 'GB',
  'great britain': 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  'republic of ireland': 'IE',
  'the netherlands': 'NL',
  'czech republic': 'CZ',
  españa: 'ES',
  italia: 'IT',
  österreich: 'AT',
  nederland: 'NL',
  belgië: 'BE',
  suisse: 'CH',
};

let names: Map<string, string> | undefined;

/** `GB` of `gb`, `UK`, `United Kingdom`, `Royaume-Uni`; `undefined` for what is no country. */
export function countryCode(written: string): string | undefined {
  const name = written.trim().toLowerCase();
  if (Object.hasOwn(others, name)) return others[name];
  if (/^[a-z]{2}$/.test(name)) return name.toUpperCase();
  if (name.length < 4 || name.length > 60) return undefined;
  names ??= allNames();
  return names.get(name);
}

function allNames(): Map<string, string> {
  const found = new Map<string, string>();
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  for (const locale of ['fr', 'de', 'en']) {
    const display = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
    for (const first of letters) {
      for (const second of letters) {
        const name = display.of(first + second);
        // Of a country that has had other codes, the one that sorts first is not always today's.
        if (name !== undefined && !/^(?:UK|DD|FX|SU|YU|BU|ZR)$/.test(first + second))
          found.set(name.toLowerCase(), first + second);
      }
    }
  }
  return found;
}
