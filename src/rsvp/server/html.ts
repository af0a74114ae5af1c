/** Pages that the service writes itself: everything put in is escaped, nothing runs but the service's own script. */

export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Part = string | number | Markup | undefined | false | readonly Part[];

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function print(part: Part): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Markup) return part.text;
  if (typeof part === 'object') return part.map(print).join('');
  return String(part).replace(/[&<>"']/g, (character) => escapes[character] as string);
}

/** The templates' own; what is put in keeps its spaces. */
const indent = /\n\s+/g;

/** Markup with values escaped, for text and for attributes in double quotes. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Markup {
  return new Markup(
    strings.reduce(
      (text, string, index) => text + print(parts[index - 1]) + string.replace(indent, '\n'),
      '',
    ),
  );
}

/** A whole page. @param script path of the service's own script, where the page has one */
export function pageResponse({ title, lang, body, styles, script }: PageParts, status = 200): Response {
  const rtl = /^(?:ar|he|fa|ur)\b/.test(lang);
  const text = html`<!doctype html>
    <html lang="${lang}" dir="${rtl ? 'rtl' : 'ltr'}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        <link rel="stylesheet" href="${styles}" />
        ${script && html`<script type="module" src="${script}"></script>`}
      </head>
      <body>
        ${body}
      </body>
    </html>`.text;
  return new Response(text, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy':
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; form-action 'self'; " +
        "base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
      // A stricter one would make forms lose their origin.
      'referrer-policy': 'same-origin',
    },
  });
}

export interface PageParts {
  title: string;
  lang: string;
  body: Markup;
  /** Path of the style sheet. */
  styles: string;
  script?: string;
}

/** An address that may become a link. */
export function webAddress(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined;
}
