/** Clock times in words: "half past seven", "halb acht", "alle sette e mezza", "las 7 de la tarde". */
import type { WrittenTime } from './dates.ts';

const rows: Readonly<Record<string, string>> = {
  en: 'one two three four five six seven eight nine ten eleven twelve',
  de: 'eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf',
  fr: 'une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt',
  es: 'una dos tres cuatro cinco seis siete ocho nueve diez once doce',
  it: 'una due tre quattro cinque sei sette otto nove dieci undici dodici',
  nl: 'een twee drie vier vijf zes zeven acht negen tien elf twaalf',
  pt: 'uma duas três quatro cinco seis sete oito nove dez onze doze',
};
type Reading = readonly [
  pattern: string,
  minutes: (hour: number, groups: readonly (string | undefined)[]) => number,
];

/** What may stand behind a bare hour, so that "at six tables" is none. */
const end = String.raw`(?=\s*(?:$|[.,;:!?)–-]|(?:on|sharp|till|until|in|this|for|and|o['’]clock|uhr|am|abends|bis|und|le|el|del|de|il|di|op|tot|en|e|y|et|na|da|no)\b))`;
const quarters = (half: string | undefined): number =>
  half === undefined ? 0 : /qua?r|cuart|kwart|quart/i.test(half) ? 15 : 30;

/** `H` is the hour; the group behind it, in order, is passed on. */
const readings: readonly (readonly [language: string, ...Reading])[] = [
  ['en', String.raw`half\s(?:past\s)?(H)`, (hour) => hour * 60 + 30],
  ['en', String.raw`quarter\s(past|to)\s(H)`, (hour, [to]) => hour * 60 + (to === 'to' ? -15 : 15)],
  ['en', String.raw`(H)\so['’]clock`, (hour) => hour * 60],
  ['en', String.raw`at\s(H)(?:ish)?(?!\s?[ap]\.?m|:\d)${end}`, (hour) => hour * 60],
  ['de', String.raw`halb\s(H)`, (hour) => hour * 60 - 30],
  ['de', String.raw`viertel\s(nach|vor)\s(H)`, (hour, [to]) => hour * 60 + (to === 'vor' ? -15 : 15)],
  ['de', String.raw`um\s(H)(?!\s?[.:]\d)${end}`, (hour) => hour * 60],
  ['nl', String.raw`half\s(H)`, (hour) => hour * 60 - 30],
  ['nl', String.raw`kwart\s(over|voor)\s(H)`, (hour, [to]) => hour * 60 + (to === 'voor' ? -15 : 15)],
  ['nl', String.raw`om\s(H)(?:\suur|${end})`, (hour) => hour * 60],
  ['fr', String.raw`(H)\sheures?(\set\s(?:demie|quart))?`, (hour, [half]) => hour * 60 + quarters(half)],
  ['es', String.raw`las?\s(H)(\sy\s(?:media|cuarto))?${end}`, (hour, [half]) => hour * 60 + quarters(half)],
  [
    'it',
    String.raw`(?:alle|dalle)\s(?:ore\s)?(H)(\se\s(?:mezza|un\squarto))?${end}`,
    (hour, [half]) => hour * 60 + quarters(half),
  ],
  [
    'pt',
    String.raw`[àa]s\s(H)(\se\s(?:meia|um\squarto))?(?:\shoras|${end})`,
    (hour, [half]) => hour * 60 + quarters(half),
  ],
];
/** Parts of the day behind a time. */
const evening =
  /^\s(?:in the (?:afternoon|evening)|at night|abends|nachmittags|am (?:abend|nachmittag)|du soir|de l['’]après-midi|de la (?:tarde|noche)|di sera|della sera|del pomeriggio|'s (?:avonds|middags)|da (?:tarde|noite))/i;

interface Compiled {
  pattern: RegExp;
  hours: ReadonlyMap<string, number>;
  minutes: Reading[1];
}
let compiled: readonly Compiled[] | undefined;
/** What every reading has, in one pass: most texts have none. */
let any: RegExp | undefined;

function anyPattern(): RegExp {
  const hour = `${Object.values(rows).join(' ').replaceAll(' ', '|')}|\\d`;
  const before = 'half|halb|past|to|nach|vor|over|voor|at|um|om|las?|alle|dalle|ore|[àa]s';
  return new RegExp(
    String.raw`(?:^|[^a-z])(?:(?:${before})\s(?:${hour})|(?:${hour})\s(?:heure|o['’]clock))`,
    'i',
  );
}

function compile(): readonly Compiled[] {
  return readings.map(([language, source, minutes]) => {
    const hours = new Map(rows[language]!.split(' ').map((word, i) => [word, i + 1]));
    const words = [...hours.keys()].sort((a, b) => b.length - a.length).join('|');
    const hour = String.raw`${words}|1?\d|2[0-4]`;
    return {
      pattern: new RegExp(String.raw`(?<!\p{L})${source.replace('H', hour)}(?![\p{L}\d:])`, 'giu'),
      hours,
      minutes,
    };
  });
}

/** Every time that the text says in words. */
export function spokenTimes(text: string): WrittenTime[] {
  const found: WrittenTime[] = [];
  if (!(any ??= anyPattern()).test(text)) return found;
  for (const { pattern, hours, minutes } of (compiled ??= compile())) {
    for (const match of text.matchAll(pattern)) {
      const groups = match.slice(1).map((group) => group?.toLowerCase());
      const at = groups.findIndex((group) => group !== undefined && (hours.has(group) || /^\d/.test(group)));
      const said = groups[at];
      if (said === undefined) continue;
      const hour = hours.get(said) ?? Number(said);
      const base =
        ((minutes(
          hour,
          groups.filter((_, i) => i !== at),
        ) %
          1440) +
          1440) %
        1440;
      const range = [match.index, match.index + match[0].length] as const;
      const late = evening.test(text.slice(range[1], range[1] + 24));
      const both = hour <= 12 ? [base, (base + 720) % 1440] : [base];
      const read = late && hour < 12 ? [Math.max(...both)] : both;
      // "half 7" is 6:30 in Dutch and 7:30 in English.
      const same = found.find((time) => time.range[0] < range[1] && time.range[1] > range[0]);
      if (same) same.minutes.push(...read.filter((one) => !same.minutes.includes(one)));
      else found.push({ minutes: read, range });
    }
  }
  return found;
}
