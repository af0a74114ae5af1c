import { distinctLinks, linkAt } from '../links.ts';
import { decodeLabel } from '../punycode.ts';
import { defineRule } from '../rule.ts';
import { idn } from '../sources.ts';

/** Cyrillic and Greek letters that look like Latin ones. */
const lookalikes = /^[асеорхуіјѕԁӏһԛԝкмтвнгпьբցօոսհеαορνιτκηυχγϲѵɡ\d-]+$/u;
const scripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Armenian}/u];
const latinLookingTld = /^[a-z]{2,}$/i;
/** Letters of Latin itself that pass for others: dotless i, small capitals, full width, maths. */
const odd = /[\u0131\u0251\u0261\u1d00-\u1d2b\uff00-\uff5e\u{1d400}-\u{1d7ff}]/u;

function deceives(label: string, tld: string): boolean {
  if (/^[\x00-\x7f]*$/.test(label)) return false;
  if (odd.test(label)) return true;
  if (scripts.filter((script) => script.test(label)).length > 1) return true;
  return !scripts[0]!.test(label) && lookalikes.test(label) && latinLookingTld.test(tld);
}

export default /* @__PURE__ */ defineRule({
  id: 'link-lookalike',
  group: 'links',
  severity: 'error',
  messages: {
    title: 'No link imitates another address',
    message: 'The address imitates another one with look-alike letters: {address}.',
    why: 'People believe that they are on a page they know, and type their password there.',
    fix: 'Type the address by hand and check it.',
  },
  source: [idn],
  examples: {
    bad: { links: ['https://xn--80ak6aa92e.com/tickets'] },
    good: { links: ['https://bücherei.de'] },
  },
  check(context) {
    return distinctLinks(context)
      .filter(({ url, text }) => {
        if (!url || (!url.hostname.includes('xn--') && /^[\x20-\x7e]*$/.test(text))) return false;
        // What `URL` folds away (full width, maths) is only in the text.
        const written = (/^[a-z][\w+.-]*:\/\/(?:[^/?#]*@)?([^/?#:]*)/i.exec(text)?.[1] ?? '').split('.');
        const labels = url.hostname.split('.');
        const tld = labels.at(-1) ?? '';
        return [...labels.map(decodeLabel), ...written].some((label) => deceives(label, tld));
      })
      .map(linkAt);
  },
});
