/** Texts and addresses of JSON-LD, made plain and whole. */
import { htmlToText, looksLikeHtml } from '../../../internal/html-text.ts';

/** Text without markup, trimmed; `undefined` where empty. */
export function plain(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const bounded = text.slice(0, 200_000);
  const once = looksLikeHtml(bounded) || /&[#a-z0-9]{2,8};/i.test(bounded) ? htmlToText(bounded) : bounded;
  // Markup that was escaped as a whole.
  const clean = (looksLikeHtml(once) ? htmlToText(once) : once).trim();
  return clean === '' ? undefined : clean.slice(0, 100_000).toWellFormed();
}

/** An address made absolute; `undefined` where it is relative and nothing says to what. */
export function addressOf(address: string, base: string | undefined): string | undefined {
  const text = address.trim();
  if (text === '') return undefined;
  if (URL.canParse(text)) return text;
  return base !== undefined && URL.canParse(text, base) ? new URL(text, base).href : undefined;
}
