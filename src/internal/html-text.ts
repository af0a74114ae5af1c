/** Markup to plain text, in one pass and without a DOM: for descriptions that arrive as HTML. */

const blocks = /* @__PURE__ */ new Set(
  'address article aside blockquote br dd div dl dt figure footer h1 h2 h3 h4 h5 h6 header hr li ol p pre section table tr ul'.split(
    ' ',
  ),
);
/** Elements whose content is not text for people. */
const silent = /* @__PURE__ */ new Set([
  'script',
  'style',
  'template',
  'head',
  'svg',
  'noscript',
  'iframe',
  'object',
]);
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  bull: '•',
  middot: '·',
  copy: '©',
  euro: '€',
  pound: '£',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
};

/** Whether a text is meant as markup rather than happening to hold a `<`. */
export function looksLikeHtml(text: string): boolean {
  return (
    text.includes('<') &&
    /<\/?(?:a|b|br|div|em|font|h[1-6]|html|i|li|ol|p|span|strong|table|u|ul)\b[^<>]{0,2000}>/i.test(text)
  );
}

/** The text of a piece of HTML: blocks on lines of their own, runs of white space folded, entities decoded. */
export function htmlToText(html: string): string {
  const out: string[] = [];
  const lower = html.toLowerCase();
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    const stop = open < 0 ? html.length : open;
    if (stop > at) out.push(decodeEntities(html.slice(at, stop)).replace(/\s+/g, ' '));
    if (open < 0) break;
    if (html.startsWith('<!--', open)) {
      const end = html.indexOf('-->', open + 4);
      at = end < 0 ? html.length : end + 3;
      continue;
    }
    const name = /^<\/?([a-z][a-z0-9]*)/.exec(lower.slice(open, open + 20))?.[1];
    if (name === undefined && html[open + 1] !== '!') {
      out.push('<');
      at = open + 1;
      continue;
    }
    const close = html.indexOf('>', open);
    at = close < 0 ? html.length : close + 1;
    if (name === undefined) continue;
    if (silent.has(name) && html[open + 1] !== '/') {
      const end = lower.indexOf(`</${name}`, at);
      at = end < 0 ? html.length : end;
    }
    if (blocks.has(name)) out.push(name === 'li' && html[open + 1] !== '/' ? '\n• ' : '\n');
  }
  return out
    .join('')
    .replace(/ *\n[ \n]*/g, (gap) => (gap.split('\n').length > 2 ? '\n\n' : '\n'))
    .trim();
}

/** Character references, numeric and the common names; others stay as they are. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));/g,
    (all, decimal, hex, name) => {
      if (name) return Object.hasOwn(named, name as string) ? named[name as string]! : (all as string);
      const code = decimal ? Number(decimal) : Number.parseInt(hex as string, 16);
      return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
        ? String.fromCodePoint(code)
        : '\uFFFD';
    },
  );
}
