/** Links, lines and paragraphs. */
import type { EventLink, TweetupEvent } from '../../../event/schema.ts';
import { escapeHtml } from '../../../internal/html.ts';
import { webAddress } from '../icalendar/write-fields.ts';
import { type Html, lines, type Words } from './words.ts';

/** Between short things on one line. */
export const dot = ' · ';

/** The address that a link may have: of the web, and without a name before the host, which makes it look like another. */
export function hrefOf(address: string | undefined): string | undefined {
  const href = webAddress(address);
  if (href === undefined) return undefined;
  const { username, password } = new URL(href);
  return username || password ? undefined : href;
}

/** What a reader recognises in an address. */
export function hostOf(href: string): string {
  return new URL(href).hostname.replace(/^www\./, '');
}

/** A link, or what it would say where there is no address. */
export function link(href: string | undefined, content: Html): Html {
  return href === undefined ? content : `<a href="${escapeHtml(href)}">${content}</a>`;
}

/** The name of something with a page of its own. */
export function named(address: string | undefined, text: string, attributes: Html): Html {
  const href = hrefOf(address);
  return href === undefined
    ? `<span class="p-name"${attributes}>${escapeHtml(text)}</span>`
    : `<a class="u-url p-name" href="${escapeHtml(href)}"${attributes}>${escapeHtml(text)}</a>`;
}

/** The links of an event whose `rel` is one of these, with their titles. */
export function linksOf(
  { links = [] }: TweetupEvent,
  rels: readonly EventLink['rel'][],
  words: Words,
): Html[] {
  return links.flatMap((each) => {
    const { url, title, rel }: EventLink = typeof each === 'string' ? { url: each } : each;
    const href = hrefOf(url);
    return href && rels.includes(rel) ? [link(href, words.text(title ?? hostOf(href)))] : [];
  });
}

export function paragraphs(text: string, words: Words): Html {
  return text
    .split(/\n\s*\n/)
    .filter((part) => part.trim() !== '')
    .map((part) => `<p${words.of(part)}>${lines(part)}</p>`)
    .join('\n');
}

/** The pieces that say something. */
export function said(pieces: readonly (Html | undefined | false)[]): Html[] {
  return pieces.filter((piece) => typeof piece === 'string' && piece !== '') as Html[];
}
