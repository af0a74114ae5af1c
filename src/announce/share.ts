/** Addresses that open a composer, encoded so that every linkifier and server reads them alike. */

/** One ASCII character, percent-encoded, also where it need not be. */
export function percent(char: string): string {
  return `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** Percent-encoded, with `!'()*` too (some linkifiers stop at them); spaces are `%20`, line breaks `%0A`. */
export function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(/[!'()*]/g, percent);
}

/** `base?key=value&…` without the parameters that are absent. */
export function withQuery(base: string, params: Readonly<Record<string, string | undefined>>): string {
  let sign = '?';
  for (const [key, value] of Object.entries(params)) {
    if (!value) continue;
    base += `${sign}${key}=${encode(value)}`;
    sign = '&';
  }
  return base;
}

/** A host name alone, from what people type: `https://Example.social/`, `@me@example.social`; undefined for the rest. */
export function bareHost(typed: string | undefined): string | undefined {
  const text = (typed ?? '')
    .trim()
    .replace(/^https?:\/\//i, '')
    .replace(/\/.*$/, '')
    .replace(/^.*@/, '');
  if (!/^[^\s/\\?#@:%]+(?::\d{1,5})?$/.test(text) || !URL.canParse(`https://${text}`)) return undefined;
  const { host, hostname } = new URL(`https://${text}`);
  return /^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*$/.test(hostname)
    ? host
    : undefined;
}
