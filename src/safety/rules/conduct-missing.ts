import { mentions, phrases } from '../phrases.ts';
import { defineRule } from '../rule.ts';
import { conduct, dataSaturdays, djangoGirls, geekFeminism, nodeKit } from '../sources.ts';
import { allTexts } from '../words.ts';

const named = /* @__PURE__ */ phrases({
  en: [
    'code of conduct',
    'friendly|safe space|spaces policy',
    'anti harassment',
    'community guidelines',
    'conduct',
  ],
  de: ['verhaltenskodex|verhaltensregeln|awareness|awarenessteam', 'code of conduct'],
  fr: ['code de conduite', 'charte de bienveillance|bonne|convivialité'],
  es: ['código|codigo de conducta'],
  it: ['codice di condotta'],
  nl: ['gedragscode|gedragsregels'],
  pt: ['código de conduta'],
  not: ['no code of conduct'],
});

const reporting = /* @__PURE__ */ phrases({
  en: [
    'talk|speak|write|report|turn|go|come|contact|tell|ask ..8 if|problem|problems|wrong|anything',
    'if anything|something ..3 wrong|happens',
    'report problems|incidents|it|harassment',
  ],
  de: ['ansprechpartner|ansprechperson|ansprechbar|awarenessteam', 'wendet|meldet|sprecht ..5 an|euch|bei'],
  fr: ['en cas de ..1 problème|souci|difficulté', 'adressez|parlez|contactez ..4 à|nous|hôte|organis*'],
  es: ['si ..4 problema|va mal', 'en caso de ..1 problema|duda'],
  it: ['in caso di ..1 problemi|problema', 'se ..4 storto|problema'],
  nl: ['vertrouwenspersoon', 'als er ..3 mis|misgaat|is'],
  pt: ['se ..4 problema|correr|errado', 'em caso de ..1 problema'],
});

export default /* @__PURE__ */ defineRule({
  id: 'conduct-missing',
  group: 'people',
  severity: 'advice',
  messages: {
    title: 'A code of conduct is linked, and problems can be reported',
    message: 'There is no code of conduct.',
    contact: 'There is a code of conduct, but nobody to report a problem to.',
    why: 'People come more easily when they know what is expected, and whom to tell if someone does not keep to it.',
    fix: 'Link a short code (confcodeofconduct.com has 21 translations) and name who to talk to.',
    'contact-fix': 'Add a contact, best not only the main host.',
  },
  source: [geekFeminism, conduct, djangoGirls, nodeKit, dataSaturdays],
  thresholds: { people: 25 },
  examples: {
    bad: { codeOfConduct: undefined, expected: 60 },
    good: { codeOfConduct: 'https://confcodeofconduct.com', contact: '@libtweetup' },
  },
  check(context, { people }) {
    const { codeOfConduct, expected = 0, audience, contact, hosts = [] } = context.event;
    if (!codeOfConduct?.trim() && !mentions(context, named, allTexts(context))) {
      const serious = expected >= people! || audience === 'minors' || audience === 'all-ages';
      return { severity: serious ? 'warning' : 'advice', path: ['codeOfConduct'] };
    }
    const reachable =
      contact?.trim() || hosts.some((host) => host.handles || host.url) || mentions(context, reporting);
    return reachable ? 'pass' : { as: 'contact', severity: 'advice', path: ['contact'] };
  },
});
