/** Dates and clock times as people write them, in seven languages. Reads words and digits; every part is bounded. */
import { spokenTimes } from './spoken-times.ts';
import { wordsOf, type Text } from './words.ts';

/** A day that a text names. */
export interface WrittenDate {
  /** 0 is Sunday. */
  weekday?: number;
  day?: number;
  /** 1 to 12. */
  month?: number;
  year?: number;
  /** Today and tomorrow: days after the day of writing. */
  relative?: number;
  /** `03/04`: the second reading, month first. */
  monthFirst?: { day: number; month: number };
  range: readonly [number, number];
  /** Number of its first word. */
  word: number;
}

export interface WrittenTime {
  /** Minutes after midnight that it may mean: `6:30` is morning or evening. */
  minutes: number[];
  range: readonly [number, number];
  /** What stands right behind: `UTC`, `London`, `BST`. */
  zone?: string;
}

function table(rows: string): Map<string, number> {
  const map = new Map<string, number>();
  for (const [i, row] of rows.split('/').entries())
    for (const word of row.trim().split(' ')) map.set(word, i);
  return map;
}

const weekdays = /* @__PURE__ */ table(
  'sunday sonntag dimanche domingo domenica zondag / monday montag lundi lunes lunedi maandag / ' +
    'tuesday dienstag mardi martes martedi dinsdag / wednesday mittwoch mercredi miercoles mercoledi woensdag / ' +
    'thursday donnerstag jeudi jueves giovedi donderdag / friday freitag vendredi viernes venerdi vrijdag / ' +
    'saturday samstag sonnabend samedi sabado sabato zaterdag',
);
const shortDays = /* @__PURE__ */ table('sun / mon / tue tues / wed / thu thur thurs / fri / sat');
/** These count only as `terça-feira`, `na terça`. */
const feira = /* @__PURE__ */ table('- / segunda / terca / quarta / quinta / sexta');
const months = /* @__PURE__ */ table(
  '- / january jan januar janner janvier janv enero ene gennaio gen januari janeiro / february feb februar fevrier fevr febrero febbraio februari fevereiro fev / ' +
    'march mar marz maerz mars marzo maart marco / april apr avril avr abril aprile abr / may mai mayo maggio mag mei maio / ' +
    'june jun juni juin junio giugno giu junho / july jul juli juillet juil julio luglio lug julho / ' +
    'august aug aout agosto ago augustus / september sep sept septembre septiembre settembre set setembro / ' +
    'october oct oktober okt octobre octubre ottobre ott outubro out / november nov novembre noviembre novembro / ' +
    'december dec dezember dez decembre diciembre dic dicembre dezembro',
);
const relative = /* @__PURE__ */ table(
  'today tonight heute aujourd hoy oggi stasera vandaag vanavond hoje / tomorrow morgen demain manana domani amanha',
);
/** Words with which a date can begin. */
const known = /* @__PURE__ */ new Set(
  [weekdays, shortDays, feira, months, relative].flatMap((names) => [...names.keys()]),
);
const joins = /* @__PURE__ */ new Set([
  'of',
  'de',
  'del',
  'di',
  'den',
  'the',
  'th',
  'st',
  'nd',
  'rd',
  'er',
  'o',
  'a',
]);

const number = (word: string | undefined): number | undefined => {
  const match = word === undefined ? null : /^(\d{1,2})(?:st|nd|rd|th|er|o|a)?$/.exec(word);
  return match ? Number(match[1]) : undefined;
};
const isYear = (word: string | undefined): boolean => word !== undefined && /^20\d\d$/.test(word);

/** Digits only: `2027-03-11`, `11.03.2027`, `11.3.`, `11/03/2027`. */
const numeric =
  /(?<![\d./-])(?:(20\d\d)-(\d\d)-(\d\d)|(\d{1,2})([./])(\d{1,2})(?:\5(20\d\d|\d\d)?)?)(?![\d:]|[/-]\d)/g;

function numericDates(text: Text): WrittenDate[] {
  const found: WrittenDate[] = [];
  for (const match of text.text.matchAll(numeric)) {
    const [whole, isoYear, isoMonth, isoDay, first, mark, second, year] = match;
    const range = [match.index, match.index + whole.length] as const;
    const word = text.words!.start.findIndex((start) => start >= match.index);
    if (isoYear) {
      found.push({ year: Number(isoYear), month: Number(isoMonth), day: Number(isoDay), range, word });
      continue;
    }
    const [a, b] = [Number(first), Number(second)];
    // `18.30` is a time and `24/7` a saying: without a year it takes the closing dot.
    if (
      !year &&
      !(
        mark === '.' &&
        whole.endsWith('.') &&
        /^\s*(?:$|[,(–-]|\p{L}|\d)/u.test(text.text.slice(range[1], range[1] + 2))
      )
    )
      continue;
    const full = year === undefined ? {} : { year: year.length === 2 ? 2000 + Number(year) : Number(year) };
    const dayFirst = a >= 1 && a <= 31 && b >= 1 && b <= 12;
    const monthFirst = mark === '/' && a >= 1 && a <= 12 && b >= 1 && b <= 31;
    if (!dayFirst && !monthFirst) continue;
    found.push({
      ...(dayFirst ? { day: a, month: b } : { day: b, month: a }),
      ...full,
      ...(dayFirst && monthFirst && a !== b && { monthFirst: { day: b, month: a } }),
      range,
      word,
    });
  }
  return found;
}

interface Piece extends Omit<WrittenDate, 'range'> {
  end: number;
}

/** A date that begins at word `i`, or a weekday alone. */
function pieceAt(text: Text, i: number): Piece | undefined {
  const { word, start, end } = text.words!;
  const here = word[i]!;
  if (here.charCodeAt(0) > 57 && !known.has(here)) return undefined;
  const next = word[i + 1];
  const raw = (at: number): string => text.text[start[at]!] ?? '';
  const soon = relative.get(here);
  if (soon !== undefined) return { relative: soon, word: i, end: i };
  const weekday =
    weekdays.get(here) ??
    (next === 'feira' || ['na', 'nesta', 'proxima'].includes(word[i - 1] ?? '')
      ? feira.get(here)
      : undefined) ??
    (/\p{Lu}/u.test(raw(i)) && (number(next) || months.has(next ?? '')) ? shortDays.get(here) : undefined);
  if (weekday !== undefined) return { weekday, word: i, end: next === 'feira' ? i + 1 : i };
  const day = number(here);
  if (day !== undefined && day >= 1 && day <= 31) {
    let at = i + 1;
    while (joins.has(word[at] ?? '') && at < i + 3) at++;
    const month = months.get(word[at] ?? '');
    if (!month || text.words!.sentence[at]! > text.words!.sentence[i]! + (at === i + 1 ? 1 : 0))
      return undefined;
    // "10:30 March" is a time before a month.
    if (/[:.]\d/.test(text.text.slice(end[i]! - 3, end[i]!)) || text.text[start[i]! - 1] === ':')
      return undefined;
    let last = at;
    const yearAt = joins.has(word[at + 1] ?? '') ? at + 2 : at + 1;
    if (isYear(word[yearAt])) last = yearAt;
    return { day, month, ...(last !== at && { year: Number(word[last]) }), word: i, end: last };
  }
  const month = months.get(here);
  if (
    !month ||
    (here.length < 4 && !/\p{Lu}/u.test(raw(i))) ||
    ((here === 'may' || here === 'march' || here === 'mars') && !/\p{Lu}/u.test(raw(i)))
  )
    return undefined;
  const after = joins.has(next ?? '') ? i + 2 : i + 1;
  const dayAfter = number(word[after]);
  if (dayAfter === undefined || dayAfter < 1 || dayAfter > 31) return undefined;
  if (/^(?:[:.]\d|\s?[hH]\b|\s?(?:am|pm|uhr|uur)\b)/i.test(text.text.slice(end[after]!, end[after]! + 5)))
    return undefined;
  const year = isYear(word[after + 1]) ? Number(word[after + 1]) : undefined;
  return { day: dayAfter, month, ...(year && { year }), word: i, end: year ? after + 1 : after };
}

/** Every day that the text names, in order; a weekday and the date beside it are one. */
export function writtenDates(text: Text): WrittenDate[] {
  const words = (text.words ??= wordsOf(text.text));
  const found: WrittenDate[] = /\d[./-]\d/.test(text.text) ? numericDates(text) : [];
  for (let i = 0; i < words.word.length; i++) {
    const piece = pieceAt(text, i);
    if (!piece) continue;
    const { end, ...date } = piece;
    found.push({ ...date, range: [words.start[i]!, words.end[end]!] });
    i = end;
  }
  found.sort((a, b) => a.range[0] - b.range[0]);
  const merged: WrittenDate[] = [];
  for (const date of found) {
    const last = merged.at(-1);
    const gap = last ? text.text.slice(last.range[1], date.range[0]) : '';
    const beside =
      last &&
      gap.length <= 12 &&
      /^[\s,.()]*(?:the|den|dem|le|el|il|de|der|op|dia|on|am|,)?[\s,.]*$/i.test(gap);
    const compatible = last && (last.day === undefined) !== (date.day === undefined);
    if (beside && compatible && !(last.relative !== undefined && date.relative !== undefined)) {
      Object.assign(last, { ...date, word: last.word, range: [last.range[0], date.range[1]] });
    } else if (beside && last.relative !== undefined && date.weekday !== undefined) {
      Object.assign(last, {
        ...date,
        relative: last.relative,
        word: last.word,
        range: [last.range[0], date.range[1]],
      });
    } else merged.push(date);
  }
  return merged;
}

/** A time, or a range of which the first is the start. */
function timesPattern(): RegExp {
  const half = String.raw`(am|pm|a\.m\.?|p\.m\.?)`;
  const mark = String.raw`(uhr|h(?:rs|s)?\b|heures?|horas|ore\b|uur|o['’]clock)`;
  const clock = String.raw`(\d{1,2})(?:([:.hH]|\s?h\s?|\s?u[hu]r\s(?=\d\d(?!\d|\.? ?\p{L}{3})))([0-5]\d))?(?!\d)`;
  return new RegExp(
    String.raw`(?<![\d:.,/€£$#-])${clock}\s?(?:${half}|${mark})?(?:\s?(?:[-–—]|to|bis|à|a|until|till|tot)\s?(\d{1,2})(?:[:.hH]\d\d|\s?h\s?\d\d)?\s?(?:${half}|${mark})?)?`,
    'giu',
  );
}
let times: RegExp | undefined;
const noon =
  /\b(noon|midday|midnight|mittags|mitternacht|midi|minuit|mediodía|medianoche|mezzogiorno|mezzanotte|meio-dia|meia-noite)\b/iu;
const zoneBehind =
  /^\s?\(?\s?(?:(UTC|GMT|Z)\b|([A-Z]{2,5})\b|(?:heure de |hora de |ora di |Uhrzeit )?(\p{Lu}\p{L}+)(?: time| Zeit|\)))/u;

/** Every clock time in the text, in figures first. */
export function writtenTimes(text: string): WrittenTime[] {
  const figures = figureTimes(text);
  // "at 7 pm" is read once.
  const words = spokenTimes(text).filter(
    ({ range }) => !figures.some((time) => time.range[0] < range[1] && time.range[1] > range[0]),
  );
  return words.length === 0 ? figures : [...figures, ...words].sort((a, b) => a.range[0] - b.range[0]);
}

function figureTimes(text: string): WrittenTime[] {
  const found: WrittenTime[] = [];
  if (!/\d/.test(text)) return found;
  for (const match of text.matchAll((times ??= timesPattern()))) {
    const [whole, hourText, separator, minuteText, firstHalf, firstMark, , endHalf, endMark] = match;
    const hour = Number(hourText);
    const marked = firstHalf ?? firstMark ?? endHalf ?? endMark;
    // A bare number is a time only with a mark; `18.30` too, since it may be a price or a version.
    const certain = separator !== undefined && /[:hu]/i.test(separator);
    if (!marked && !certain) continue;
    if (hour > 24 || (minuteText && !certain && !marked)) continue;
    const said = (firstHalf ?? endHalf)?.replaceAll('.', '').toLowerCase();
    const base = (hour % 24) * 60 + Number(minuteText ?? 0);
    const minutes =
      firstHalf !== undefined
        ? [((hour % 12) + (said === 'pm' ? 12 : 0)) * 60 + Number(minuteText ?? 0)]
        : hour <= 12 && !hourText!.startsWith('0') && firstMark === undefined
          ? [base, (base + 720) % 1440]
          : [base];
    const range = [match.index, match.index + whole.trimEnd().length] as const;
    const zone = zoneBehind.exec(text.slice(range[1], range[1] + 30));
    const name = zone?.[1] ?? zone?.[2] ?? zone?.[3];
    found.push({ minutes, range, ...(name && { zone: name }) });
  }
  return found;
}

/** Whether a text gives a day, and whether a time. */
export function saysWhen(text: string): { day: boolean; time: boolean } {
  const written: Text = { path: [], text };
  return {
    day: writtenDates(written).length > 0 || /\d{1,2}[./]\d{1,2}\b/.test(text),
    time: figureTimes(text).length > 0 || noon.test(text) || spokenTimes(text).length > 0,
  };
}
