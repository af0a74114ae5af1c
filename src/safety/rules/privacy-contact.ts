import { replaceRange } from '../fix.ts';
import { otherNumbers, phoneWords } from '../phrases/privacy.ts';
import { findIn } from '../phrases.ts';
import { defineRule, type Failure } from '../rule.ts';
import { kersti, lamplugh, policeFr, policeNz } from '../sources.ts';
import { publicTexts, type Text } from '../words.ts';
import type { Context } from '../context.ts';

type Range = readonly [number, number];

/** Digits with the marks that people put between them; bounded, so linear. */
const run = /(?:\+|\(\+?|00)?\d[\d ().\-–/\u00a0]{5,22}\d/g;
const address = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g;
const role =
  /^(info|events?|hello|hi|contact|kontakt|contato|contacto|contatti|team|office|mail|post|booking|bookings|tickets|press|presse|support|help|host|hosts|organi[sz]ers?|admin|library|museum|librarian|enquiries|enquiry|newsletter|admissions|reservations|reception|access|accessibility|conduct|codeofconduct|safety|welcome|community|meetup|tweetup|chat|veranstaltung(en)?|evenements?|eventos|eventi|evenementen|biblioth(ek|eque)|biblioteca|bibliotheek|noreply|secretariat|sekretariat)([.+_-].*|\d*)$/i;
/** Dates, years, clock times and money look like numbers too. */
const date =
  /^\(?(\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{1,2}-\d{1,2}|(1[5-9]|20)\d\d ?[-–/] ?(1[5-9]|20)?\d\d)/;
const clocks = /^\d{1,2}[.:]\d{2} ?[-–] ?\d{1,2}[.:]\d{2}$/;

/** Whether a run of digits is a phone number: by its form, or by the word before it. */
function isPhone(text: Text, from: number, number: string): boolean {
  const digits = number.replace(/\D/g, '');
  if (digits.length < 8 || digits.length > 15 || date.test(number) || clocks.test(number)) return false;
  const before = { path: [], text: text.text.slice(Math.max(0, from - 40), from) };
  if (findIn(otherNumbers, before).length > 0) return false;
  if (/[#/\w.]$/.test(before.text) || /^97[89]/.test(digits)) return false;
  if (/^(\+|00|\(\+)/.test(number)) return true;
  if (digits.length <= 13 && findIn(phoneWords, before).length > 0) return true;
  // Without a word it must be grouped as phone numbers are, or begin with the 0 of a trunk call.
  return (
    /^\(?0\d{2,4}\)?[ /-]\d{2,}/.test(number) ||
    /^\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}$/.test(number) ||
    /^0\d([ .]\d\d){4}$/.test(number)
  );
}

function phones(context: Context, text: Text): Range[] {
  const given = context.adapters.phones?.(text.text, context.event);
  if (given) return [...given];
  const ranges: Range[] = [];
  for (const match of text.text.matchAll(run)) {
    if (isPhone(text, match.index, match[0])) ranges.push([match.index, match.index + match[0].length]);
  }
  return ranges;
}

export default /* @__PURE__ */ defineRule({
  id: 'privacy-contact',
  group: 'privacy',
  severity: 'error',
  messages: {
    title: 'No private phone number or e-mail address is in the text',
    message: 'A phone number is in a public text: {quote}.',
    mail: 'A personal e-mail address is in a public text: {quote}.',
    why: 'What is posted once is copied: calls and mail from strangers go on for years.',
    fix: 'Use the account of the event, or the venue’s own number in the venue.',
    'mail-fix': 'Use the account of the event, or an address such as events@.',
  },
  source: [policeNz, lamplugh, policeFr, kersti],
  examples: {
    bad: { description: 'Call (205) 555-0147 when you get here.' },
    good: { description: 'Write to events@example.org. The book is ISBN 978-3-16-148410-0.' },
  },
  check(context) {
    const venue = context.event.venue?.phone?.replace(/\D/g, '');
    const failures: Failure[] = [];
    for (const text of publicTexts(context)) {
      const { path } = text;
      if (/\d/.test(text.text)) {
        for (const range of phones(context, text)) {
          const quote = text.text.slice(...range);
          // The venue's own number, with or without the country.
          const same = venue && quote.replace(/\D/g, '').slice(-7) === venue.slice(-7);
          if (!same) failures.push({ path, range, params: { quote } });
        }
      }
      if (!text.text.includes('@')) continue;
      for (const match of text.text.matchAll(address)) {
        // A Mastodon handle is not mail.
        const isHandle = text.text[match.index - 1] === '@' || text.text[match.index - 1] === '/';
        if (isHandle || role.test(match[0].split('@')[0]!)) continue;
        const range = [match.index, match.index + match[0].length] as const;
        failures.push({ as: 'mail', severity: 'warning', path, range, params: { quote: match[0] } });
      }
    }
    return failures;
  },
  fix(event, finding) {
    return replaceRange(event, finding, '…');
  },
});
