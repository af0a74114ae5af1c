/** A clean event in the plain vocabulary of the cases, and cases made from it. */
import type { Severity } from '../../../src/safety/rule.ts';
import type { PlainCase } from '../../support/plain-cases.ts';

const about: Record<string, string> = {
  en: 'An informal, free meet-up about maps for anyone who is interested. First names in groups of three, then talk at small tables. Free to come; buy your own tea or food.',
  de: 'Lockeres, kostenloses Treffen über alte Karten für alle, mit oder ohne Konto. Vorstellungsrunde in Dreiergruppen, dann Gespräche an kleinen Tischen. Eintritt frei.',
  fr: 'Rencontre informelle et gratuite sur les cartes anciennes, ouverte à toutes et à tous. Tour des prénoms par groupes de trois, puis discussion par petites tables. Entrée libre.',
  es: 'Encuentro informal y gratuito sobre mapas antiguos, abierto a cualquiera. Ronda de nombres en grupos de tres y mesas pequeñas. Entrada libre.',
  it: 'Incontro informale e gratuito sulle carte antiche, aperto a chiunque. Giro di nomi in gruppi di tre e piccoli tavoli. Ingresso libero.',
  nl: 'Informele, gratis bijeenkomst over oude kaarten, open voor iedereen. Voorstelrondje in groepjes van drie, daarna praten aan kleine tafels. Vrije toegang.',
  pt: 'Encontro informal e gratuito sobre mapas antigos, aberto a toda a gente. Ronda de nomes em grupos de três e mesas pequenas. Entrada livre.',
};

export const base: Record<string, unknown> = {
  kind: 'tweetup',
  status: 'planned',
  start: '2027-05-13T18:00',
  end: '2027-05-13T20:00',
  timezone: 'Europe/London',
  title: 'Map tweetup',
  venue: {
    name: 'Café Atlas',
    kind: 'cafe',
    address: '4 Harbour Street, Portsea',
    lat: 50.8,
    lon: -1.1,
    openingHours: 'Mo-Su 08:00-22:00',
    stepFree: true,
    capacity: 30,
    booked: true,
  },
  hosts: ['@maps_up', '@old_atlas@museum.example'],
  contact: '@maps_up',
  hashtags: ['#MapUp'],
  beside: null,
  price: 0,
  currency: null,
  open: 'anyone',
  expected: 10,
  audience: null,
  url: 'https://example.org/mapup',
  links: ['https://example.org/mapup'],
  announcedAt: '2027-04-29T12:00:00Z',
  agenda: [
    { at: 0, minutes: 15, title: 'Welcome and first names' },
    { at: 15, minutes: 90, title: 'Talk at tables, change once' },
  ],
  questions: [],
  icebreaker: 'Which map did you look at last?',
  codeOfConduct: 'https://example.org/conduct',
  access: 'Step-free entrance and toilet.',
  photoPolicy: 'Please ask before taking photos.',
  findUs: 'Round table by the window.',
  backup: null,
  captions: null,
  checkedAt: '2027-04-29T12:30:00Z',
  description: about['en'],
  posts: [
    {
      at: '2027-04-29T12:00:00Z',
      text: 'Map tweetup: Thursday 13 May 2027, 18:00–20:00 (London time), Café Atlas, 4 Harbour Street. Free. #MapUp https://example.org/mapup',
      image: false,
      alt: null,
    },
    {
      at: '2027-05-12T11:00:00Z',
      text: 'Tomorrow at 18:00: Café Atlas, 4 Harbour Street. #MapUp',
      image: false,
      alt: null,
    },
  ],
};

/** A row: language, rule, severity (or `no` for a trap), and the sentence that the clean description goes on with. */
export type Row = readonly [
  lang: string,
  rule: string,
  say: Severity | 'no',
  sentence: string,
  tolerate?: string[],
];

/** Fields that would hide what a sentence says, taken away for some rules. */
const without: Record<string, Record<string, unknown>> = {
  'place-private': { venue: { ...(base['venue'] as object), kind: null } },
  'photo-consent': { photoPolicy: null },
  'access-barrier': { access: null, venue: { ...(base['venue'] as object), stepFree: null } },
  'meeting-passcode': { kind: 'call', venue: null, captions: true, findUs: null },
};

export function fromRows(name: string, rows: readonly Row[]): PlainCase[] {
  return rows.map(([lang, rule, say, sentence, tolerate = []], i) => ({
    id: `${name}-${rule}-${lang}-${i + 1}`,
    lang,
    complete: true,
    expect: say === 'no' ? {} : { [rule]: say },
    forbid: say === 'no' ? [rule] : [],
    tolerate: ['access-missing', ...tolerate],
    event: { ...base, ...without[rule], description: `${about[lang]} ${sentence}` },
  }));
}
