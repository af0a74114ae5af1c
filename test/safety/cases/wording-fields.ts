/** What stands in fields, in other people's words: openers, names of places, questions, short links. */
import { base } from './base.ts';
import type { PlainCase } from '../../support/plain-cases.ts';

const openers: readonly (readonly [lang: string, icebreaker: string])[] = [
  ['en', 'Share your most traumatic memory with the group.'],
  ['en', 'Tell us about your last break-up.'],
  ['en', 'Everyone on their feet for ten star jumps!'],
  ['en', "What's the worst thing that happened to you as a child?"],
  ['de', 'Umarmt euren Nachbarn und verratet euer Alter.'],
  ['de', 'Wie viel verdienst du, und bist du Single?'],
  ['de', 'Was war dein peinlichster Moment?'],
  ['fr', 'Racontez votre pire moment de honte.'],
  ['fr', 'Quel âge avez-vous et pour qui votez-vous ?'],
  ['fr', 'Serrez dans vos bras votre voisin.'],
  ['es', 'Cuenta cuánto ganas y si tienes pareja.'],
  ['it', 'Tutti in piedi, abbracciate il vicino.'],
  ['nl', 'Vertel hoe oud je bent en of je gelovig bent.'],
  ['nl', 'Doe tien kniebuigingen en noem je gewicht.'],
  ['pt', 'Abracem a pessoa ao lado.'],
];

const names: readonly (readonly [lang: string, name: string, kind: string, address: string])[] = [
  ['en', 'The Alley Café', 'cafe', '12 Back Lane, Portsea'],
  ['en', 'Underpass Gallery', 'gallery', '8 Garage Row, Portsea'],
  ['de', 'Zum Keller', 'restaurant', 'Hinterhofgasse 3, Beispielstadt'],
  ['de', 'Wohnzimmer', 'cafe', 'Am Parkplatz 2, Beispielstadt'],
  ['fr', 'Chez Moi', 'restaurant', '3 ruelle du Parking, Exempleville'],
  ['es', 'Mi Casa', 'restaurant', 'Callejón del Gato 3, Ejemplo'],
  ['es', 'Bodega Central', 'restaurant', 'Calle del Callejón 8, Ejemplo'],
  ['it', 'Da Me', 'restaurant', 'Vicolo del Sole 3, Esempio'],
  ['nl', 'Bij Ons Thuis', 'restaurant', 'Kelderstraat 3, Voorbeeldstad'],
  ['pt', 'A Nossa Casa', 'restaurant', 'Beco do Sol 3, Exemplo'],
];

export const wordingFieldCases: readonly PlainCase[] = [
  ...openers.map(([lang, icebreaker], i) => ({
    id: `opener-${lang}-${i + 1}`,
    lang,
    complete: true,
    expect: { 'icebreaker-intrusive': 'warning' as const },
    event: { ...base, icebreaker },
  })),
  {
    id: 'short-link-without-scheme',
    lang: 'pt',
    complete: true,
    expect: { 'link-shortener': 'warning' },
    event: { ...base, description: `${String(base['description'])} Inscrições: bit.ly/mapas27` },
  },
];

/** A name says nothing about the place when its kind does, wherever it is repeated. */
export const venueNameCases: readonly PlainCase[] = names.map(([lang, name, kind, address], i) => ({
  id: `name-${lang}-${i + 1}`,
  lang,
  complete: true,
  expect: {},
  forbid: ['place-private', 'place-isolated'],
  event: {
    ...base,
    venue: { ...(base['venue'] as object), name, kind, address },
    description: `${String(base['description'])} ${name}, ${address}.`,
    posts: [
      {
        at: '2027-04-29T12:00:00Z',
        text: `Map tweetup: Thursday 13 May 2027, 18:00–20:00 (London time), ${name}, ${address}. Free. #MapUp`,
        image: false,
        alt: null,
      },
      { at: '2027-05-12T11:00:00Z', text: `Tomorrow at 18:00: ${name}. #MapUp`, image: false, alt: null },
    ],
  },
}));
