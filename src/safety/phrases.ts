/**
 * Finds phrases in texts. A list is data in seven languages; all lists join one index as they are first used, so a
 * text is passed over once, whatever the number of rules.
 *
 * A phrase is words with single spaces, compared without case and accents:
 * - `at|in` either word; `car_park|alley` two words or one; `photo*` any word that starts so; `the?` may be missing
 * - `#` a number, in digits or as a word; `^` a word that starts with a capital
 * - `..` up to six words of the same sentence; `..3` up to three
 */
import type { Context } from './context.ts';
import { ALL, languages, languagesOf, type Language } from './languages.ts';
import { fold, publicTexts, wordsOf, type Text } from './words.ts';

export type { Language };

export interface PhraseData extends Partial<Record<Language, readonly string[]>> {
  /** Phrases that mean something else: a find that overlaps one does not count. */
  not?: readonly string[];
  /** Words that take the sense away from the whole sentence ("beware of …"). */
  near?: readonly string[];
  /** A "no" or "without" up to three words before takes the sense away. */
  negatable?: boolean;
  /** A question does not say it: "Coming alone? We greet everybody." */
  stated?: boolean;
}

/** A list of phrases; compiled when first used. */
export interface PhraseList {
  readonly data: PhraseData;
  /** The version of the index in which it is; 0 before. */
  version: number;
  /** Its guards by their first word: looked for only where something of the list was found. */
  guards?: Map<string, Phrase[]>;
}

/** Where a phrase stands. */
export interface Hit {
  text: Text;
  /** Offsets in UTF-16 code units. */
  range: readonly [number, number];
  /** Numbers of its first word and of the word after its last. */
  from: number;
  to: number;
}

interface Part {
  exact: ReadonlySet<string>;
  starts: readonly string[];
  number: boolean;
  capital: boolean;
  optional: boolean;
  /** Words that may come before it. */
  gap: number;
}
type Role = 'hit' | 'not' | 'near';
interface Phrase {
  list: PhraseList;
  role: Role;
  /** See `languages.ts`. */
  language: number;
  parts: Part[];
}
/**
 * Phrases that may begin with a word: by their second word, where that is fixed, with how many words may stand
 * between at most; and the others.
 */
interface Candidates {
  next: Map<string, Phrase[]> | undefined;
  reach: number;
  any: Phrase[];
}
interface Span {
  from: number;
  to: number;
}
/** Guards are absent until they are asked for. */
interface Raw {
  hit: Span[];
  not?: Span[];
  near?: Span[];
}
interface Found {
  version: number;
  lists: Map<PhraseList, Raw>;
}

const PREFIX = 4;
/** Phrases by their first word, or (`star` followed by `*`) by how it starts; `#` for a number. */
const index = /* @__PURE__ */ new Map<string, Phrase[]>();
/** What may begin with a word, as met in texts of the same languages; bounded, and emptied when the index grows. */
const met = /* @__PURE__ */ new Map<number, Map<string, Candidates>>();
const MET = 20_000;
let version = 0;

export function phrases(data: PhraseData): PhraseList {
  return { data, version: 0 };
}

function partOf(source: string, gap: number): Part {
  const optional = source.endsWith('?');
  const words = (optional ? source.slice(0, -1) : source).split('|');
  return {
    exact: new Set(words.filter((word) => !/[*#^]/.test(word)).map(fold)),
    starts: words.filter((word) => word.endsWith('*')).map((word) => fold(word.slice(0, -1))),
    number: words.includes('#'),
    capital: words.includes('^'),
    optional,
    gap,
  };
}

function compile(words: readonly string[]): Part[] {
  const parts: Part[] = [];
  let gap = 0;
  for (const word of words) {
    if (word.startsWith('..')) gap = Number(word.slice(2) || 6);
    else {
      parts.push(partOf(word, gap));
      gap = 0;
    }
  }
  return parts;
}

/** A phrase for each alternative of several words: `car_park|alley` is `alley`, and `car park`. */
function expand(words: readonly string[]): (readonly string[])[] {
  const at = words.findIndex((word) => word.includes('_'));
  if (at < 0) return [words];
  const optional = words[at]!.endsWith('?');
  const alternatives = words[at]!.replace('?', '').split('|');
  const [before, after] = [words.slice(0, at), words.slice(at + 1)];
  const single = alternatives.filter((word) => !word.includes('_')).join('|');
  const variants = alternatives
    .filter((word) => word.includes('_'))
    .map((word) => [...before, ...word.split('_'), ...after]);
  if (single) variants.push([...before, single, ...after]);
  if (optional) variants.push([...before, ...after]);
  return variants.flatMap(expand);
}

function file(index: Map<string, Phrase[]>, key: string, phrase: Phrase): void {
  const filed = index.get(key);
  if (filed) filed.push(phrase);
  else index.set(key, [phrase]);
}

function addToIndex(list: PhraseList): void {
  const add = (source: string, role: Role, language = ALL): void => {
    for (const words of expand(source.split(' ').filter(Boolean))) {
      const phrase: Phrase = { list, role, language, parts: compile(words) };
      const [first] = phrase.parts;
      const into = role === 'hit' ? index : (list.guards ??= new Map<string, Phrase[]>());
      for (const word of first!.exact) file(into, word, phrase);
      for (const start of first!.starts) file(into, `${start.slice(0, PREFIX)}*`, phrase);
      if (first!.number) file(into, '#', phrase);
    }
  };
  const { not = [], near = [] } = list.data;
  for (const [i, language] of languages.entries()) {
    for (const source of list.data[language] ?? []) add(source, 'hit', 1 << i);
  }
  for (const source of not) add(source, 'not');
  for (const source of near) add(source, 'near');
  list.version = ++version;
  met.clear();
}

/** Those that mean nothing else (not "one", "sei", "neuf"). */
const numerals = /* @__PURE__ */ new Set(
  (
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen ' +
    'twenty thirty forty fifty hundred zwei drei vier funf sechs sieben acht zehn zwolf dreizehn vierzehn funfzehn ' +
    'sechzehn zwanzig dreissig vierzig funfzig hundert deux trois quatre cinq sept huit dix onze douze treize quatorze ' +
    'quinze seize vingt trente quarante cinquante dos tres cuatro cinco seis siete ocho nueve diez doce trece catorce ' +
    'veinte treinta cuarenta cincuenta due tre quattro cinque sette otto nove dieci undici dodici tredici quattordici ' +
    'quindici sedici venti trenta quaranta cinquanta twee drie vijf zes zeven tien twaalf dertien veertien vijftien ' +
    'zestien twintig dertig veertig vijftig dois quatro sete oito dez doze vinte trinta quarenta'
  ).split(' '),
);
const isNumber = (word: string): boolean => {
  const code = word.charCodeAt(0);
  return (code >= 48 && code <= 57) || numerals.has(word);
};

function fits(part: Part, text: Text, at: number): boolean {
  const word = text.words!.word[at]!;
  if (part.exact.has(word)) return true;
  if (part.starts.length > 0 && part.starts.some((start) => word.startsWith(start))) return true;
  if (part.number && isNumber(word)) return true;
  if (!part.capital) return false;
  const first = text.text.charAt(text.words!.start[at]!);
  return first !== first.toLowerCase();
}

/** The number of the word after the phrase, where it begins at word `at`; -1 where it does not. */
function match(phrase: Phrase, part: number, text: Text, at: number, sentence: number): number {
  const wanted = phrase.parts[part];
  if (!wanted) return at;
  const { sentence: sentences } = text.words!;
  for (let i = at; i <= at + wanted.gap && sentences[i] === sentence; i++) {
    if (!fits(wanted, text, i)) continue;
    const end = match(phrase, part + 1, text, i + 1, sentence);
    if (end >= 0) return end;
  }
  return wanted.optional ? match(phrase, part + 1, text, at, sentence) : -1;
}

function startingWith(index: ReadonlyMap<string, Phrase[]>, word: string): Phrase[] {
  const starts = index.get(`${word.slice(0, PREFIX)}*`) ?? [];
  return [
    ...(index.get(word) ?? []),
    ...starts.filter(({ parts }) => parts[0]!.starts.some((start) => word.startsWith(start))),
    ...((isNumber(word) ? index.get('#') : undefined) ?? []),
  ];
}

const none: Candidates = { next: undefined, reach: 0, any: [] };

/** The phrases that may begin with the word. */
function candidates(word: string, spoken: number, known: Map<string, Candidates>): Candidates {
  const found = known.get(word);
  if (found) return found;
  const phrases = startingWith(index, word).filter(({ language }) => (language & spoken) !== 0);
  // Most words begin nothing.
  const sorted: Candidates = phrases.length === 0 ? none : { next: undefined, reach: 0, any: [] };
  for (const phrase of phrases) {
    const second = phrase.parts[1];
    const plain =
      second && !second.optional && !second.number && !second.capital && second.starts.length === 0;
    if (!plain) sorted.any.push(phrase);
    else {
      sorted.next ??= new Map();
      sorted.reach = Math.max(sorted.reach, second.gap);
      for (const next of second.exact) {
        const filed = sorted.next.get(next);
        if (filed) filed.push(phrase);
        else sorted.next.set(next, [phrase]);
      }
    }
  }
  if (known.size >= MET) known.clear();
  known.set(word, sorted);
  return sorted;
}

function scan(text: Text): Found {
  const words = (text.words ??= wordsOf(text.text));
  const spoken = languagesOf(words.word);
  const known = met.get(spoken) ?? new Map<string, Candidates>();
  met.set(spoken, known);
  const lists = new Map<PhraseList, Raw>();
  const keep = (phrase: Phrase, from: number, to: number): void => {
    if (to < 0) return;
    const raw = lists.get(phrase.list);
    if (raw) raw.hit.push({ from, to });
    else lists.set(phrase.list, { hit: [{ from, to }] });
  };
  const { word, sentence } = words;
  for (let at = 0; at < word.length; at++) {
    const beginning = candidates(word[at]!, spoken, known);
    if (beginning === none) continue;
    const { next, reach, any } = beginning;
    const here = sentence[at]!;
    for (const phrase of any) keep(phrase, at, match(phrase, 1, text, at + 1, here));
    for (let i = at + 1; next && i <= at + 1 + reach && sentence[i] === here; i++) {
      for (const phrase of next.get(word[i]!) ?? []) {
        if (phrase.parts[1]!.gap >= i - at - 1) keep(phrase, at, match(phrase, 2, text, i + 1, here));
      }
    }
  }
  return { version, lists };
}

/** What takes finds of the list back. */
function findGuards(list: PhraseList, text: Text, raw: Raw): void {
  const [not, near]: [Span[], Span[]] = [[], []];
  const { word, sentence } = text.words!;
  for (let at = 0; list.guards && at < word.length; at++) {
    for (const phrase of startingWith(list.guards, word[at]!)) {
      const to = match(phrase, 1, text, at + 1, sentence[at]!);
      if (to >= 0) (phrase.role === 'not' ? not : near).push({ from: at, to });
    }
  }
  Object.assign(raw, { not, near });
}

const negators = /* @__PURE__ */ new Set(
  (
    'no not never without t cannot kein keine keinen keiner keinem keines nicht ohne nie pas sans aucun aucune ' +
    'jamais sin nunca ningun ninguna non senza nessun nessuna mai geen niet zonder nooit nao sem nenhum nenhuma'
  ).split(' '),
);

function negated(text: Text, at: number): boolean {
  const { word, sentence } = text.words!;
  for (let i = at - 1; i >= Math.max(0, at - 3) && sentence[i] === sentence[at]; i--) {
    if (negators.has(word[i]!)) return true;
  }
  return false;
}

/** Whether the sentence ends, not far on, as a question. */
function asked(text: Text, end: number): boolean {
  for (let i = end; i < Math.min(text.text.length, end + 120); i++) {
    const character = text.text[i]!;
    if ('.!?…;\n'.includes(character)) return character === '?';
  }
  return false;
}

/** Where phrases of the list stand in a text, those taken back by its guards left out. */
export function findIn(list: PhraseList, text: Text): Hit[] {
  if (list.version === 0) addToIndex(list);
  let found = text.found as Found | undefined;
  if (!found || found.version < list.version) text.found = found = scan(text);
  const raw = found.lists.get(list);
  if (!raw) return [];
  if (!raw.not) findGuards(list, text, raw);
  const { start, end, sentence } = text.words!;
  return raw.hit
    .filter(
      ({ from, to }) =>
        !raw.not!.some((guard) => guard.from < to && guard.to > from) &&
        // "There is no lift" helps nobody.
        !raw.near!.some((guard) => sentence[guard.from] === sentence[from] && !negated(text, guard.from)) &&
        !(list.data.negatable && negated(text, from)) &&
        !(list.data.stated && asked(text, end[to - 1]!)),
    )
    .map(({ from, to }) => ({ text, range: [start[from]!, end[to - 1]!], from, to }));
}

/**
 * The first place in the texts where a phrase of the list stands; not within `name`, where that is given: what a
 * restaurant is called ("Chez Moi") says nothing.
 */
export function firstHit(list: PhraseList, texts: readonly Text[], name?: string): Hit | undefined {
  for (const text of texts) {
    const hit = findIn(list, text).find(({ range }) => !name || !isWithin(text.text, name, range));
    if (hit) return hit;
  }
  return undefined;
}

function isWithin(text: string, name: string, [from, to]: Hit['range']): boolean {
  return name.length < 120 && text.slice(Math.max(0, from - name.length), to + name.length).includes(name);
}

/** Whether the texts (those that everybody reads, when not given) say something from the list. */
export function mentions(
  context: Context,
  list: PhraseList,
  texts: readonly Text[] = publicTexts(context),
): boolean {
  return firstHit(list, texts) !== undefined;
}

/** The failure that points at a hit. */
export function at(hit: Hit): {
  path: Text['path'];
  range: Hit['range'];
  params: { quote: string };
} {
  const quote = hit.text.text.slice(...hit.range);
  return { path: hit.text.path, range: hit.range, params: { quote: quote.slice(0, 120) } };
}
