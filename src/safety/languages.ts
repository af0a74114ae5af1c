/** In which of the seven languages a text may be, by its small words. */

export type Language = 'en' | 'de' | 'fr' | 'es' | 'it' | 'nl' | 'pt';

/** Folded. Without any of a language's words, a longer text is not in that language. */
const small: Readonly<Record<Language, string>> = {
  en: 'the and of to for with you are our at on your it this will from be by or',
  de: 'der das und ist wir ihr euch ein eine einen einem einer im zu den dem mit fur bei auf nicht sich ich uns es sind wird von nach kommt alle oder nur bitte zur zum vor aus wer dich mir du bin hier gibt',
  fr: 'le la les du et est nous vous une un dans sur avec au aux que qui pas ce se je sans par chez tout tous votre vos notre pour en ou mon ma il',
  es: 'el la los las una un del que y en con para por se es de nos os te mi su al sin muy si lo hay todos sobre pero',
  it: 'il lo gli la le un una del della di che con non si ci vi ti mi da alle al nel sono tutti mia sulla sul nei nelle',
  nl: 'de het een en van met voor op je ik niet zijn bij naar om te aan uit jullie ons er dat dan mijn iedereen wie over',
  pt: 'o os um uma do da dos das que com para em na se por ao nao nos de te aos minha meu todos quem muito sobre nas toda dois',
};
export const languages = /* @__PURE__ */ Object.keys(small) as Language[];
/** A bit for each, in the order of `languages`. */
export const ALL = 127;
const ENGLISH = 1;
/** A shorter text may be in any. */
const LONG = 12;
let bits: Map<string, number> | undefined;

function bitsOf(): Map<string, number> {
  const map = new Map<string, number>();
  for (const [i, language] of languages.entries()) {
    for (const word of small[language].split(' ')) map.set(word, (map.get(word) ?? 0) | (1 << i));
  }
  return map;
}

/** Those that the words may be in. English always: its phrases are borrowed everywhere. */
export function languagesOf(words: readonly string[]): number {
  if (words.length < LONG) return ALL;
  const known = (bits ??= bitsOf());
  let found = 0;
  for (const word of words) if (word.length < 8) found |= known.get(word) ?? 0;
  return found === 0 ? ALL : found | ENGLISH;
}
