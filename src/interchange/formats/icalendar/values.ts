/** Values and parameters of content lines, read as leniently as they are written in the wild. */
import { cleanText } from '../../../event/clean.ts';
import { addDays, daysInMonth, msOfWall, wallFromMs } from '../../../time/wall-time.ts';

/** One parameter, without quotes and with RFC 6868 escapes undone; `undefined` where it is not there. */
export function param(params: string, key: string): string | undefined {
  if (params === '') return undefined;
  let at = 0;
  while (at < params.length) {
    // At a semicolon.
    const equals = params.indexOf('=', at);
    if (equals < 0) return undefined;
    const found = params.slice(at + 1, equals).toUpperCase() === key;
    let end = equals + 1;
    let quoted = false;
    while (end < params.length) {
      const code = params.charCodeAt(end);
      if (code === 34) quoted = !quoted;
      else if (code === 59 && !quoted) break;
      end++;
    }
    if (found) return paramText(params.slice(equals + 1, end));
    at = end;
  }
  return undefined;
}

function paramText(raw: string): string {
  const plain = raw.includes('"') ? raw.replaceAll('"', '') : raw;
  if (!plain.includes('^')) return plain;
  return plain.replace(/\^([n'^])/g, (_, code: string) => (code === 'n' ? '\n' : code === "'" ? '"' : '^'));
}

/** TEXT with its escapes undone; an unknown escape stays as it is. */
export function unescapeText(value: string): string {
  if (!value.includes('\\')) return value;
  let text = '';
  let from = 0;
  for (let at = value.indexOf('\\'); at >= 0; at = value.indexOf('\\', from)) {
    const code = value[at + 1] ?? '';
    text += value.slice(from, at);
    if (code === 'n' || code === 'N') text += '\n';
    else text += '\\,;:"'.includes(code) ? code : `\\${code}`;
    from = at + 2;
  }
  return text + value.slice(from);
}

/** TEXT that is fit to show: without control characters, trimmed, at most `max` long; `undefined` where empty. */
export function textOf(value: string, max: number): string | undefined {
  const text = cleanText(unescapeText(value)).trim();
  if (text === '') return undefined;
  return text.length > max ? text.slice(0, max).toWellFormed() : text;
}

/** A list of TEXT values, separated by commas that are not escaped. */
export function textList(value: string, max: number): string[] {
  if (!value.includes(',')) {
    const only = textOf(value, max);
    return only === undefined ? [] : [only];
  }
  const texts: string[] = [];
  let start = 0;
  for (let i = 0; i <= value.length; i++) {
    if (value[i] === '\\') i++;
    else if (i === value.length || value[i] === ',') {
      const text = textOf(value.slice(start, i), max);
      if (text !== undefined) texts.push(text);
      start = i + 1;
    }
  }
  return texts;
}

/** A DATE or DATE-TIME as written: local, or UTC where it ends with `Z`. */
export interface WrittenTime {
  wall: string;
  allDay: boolean;
  utc: boolean;
  /** The day does not exist, 30 February: the days after the last of the month were counted on. */
  rolled?: true;
}

/** Whether a wall time that was calculated is one that can be written: in the years from 1 to 9999. */
export function isWritable(wall: string): boolean {
  // The signs that stand before other years sort before digits.
  return wall >= '0001';
}

const timePattern =
  /^(\d{4})[-/]?(\d\d)[-/]?(\d\d)(?:[Tt ](\d\d?)(?::?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?)? ?([ap]m)?)?([Zz]|[+-]\d\d:?\d\d)?$/i;

/** Reads `20261203`, `20261203T183000`, `20261203T183000Z`; `undefined` for anything that is no time. */
export function readTime(value: string): WrittenTime | undefined {
  return readCompact(value) ?? readLoose(value);
}

/** The forms of the standard, without a regular expression: most of the time of reading went there. */
function readCompact(value: string): WrittenTime | undefined {
  const { length } = value;
  if (length !== 8 && length !== 15 && length !== 16) return undefined;
  for (let i = 0; i < length; i++) {
    const code = value.charCodeAt(i);
    if (i === 8 ? code !== 84 : i === 15 ? code !== 90 : code < 48 || code > 57) return undefined;
  }
  // A day from 1 to 28 is in every month.
  const month = digits(value, 4);
  const day = digits(value, 6);
  if (month < 1 || month > 12 || day < 1 || day > 28 || value.startsWith('0000')) return undefined;
  const date = `${value.slice(0, 4)}-${value.slice(4, 6)}-${value.slice(6, 8)}`;
  if (length === 8) return { wall: date, allDay: true, utc: false };
  const second = digits(value, 13);
  if (digits(value, 9) > 23 || digits(value, 11) > 59 || second > 59) return undefined;
  const seconds = second === 0 ? '' : `:${value.slice(13, 15)}`;
  return {
    wall: `${date}T${value.slice(9, 11)}:${value.slice(11, 13)}${seconds}`,
    allDay: false,
    utc: length === 16,
  };
}

/** Two digits as a number. */
function digits(value: string, at: number): number {
  return (value.charCodeAt(at) - 48) * 10 + value.charCodeAt(at + 1) - 48;
}

function readLoose(value: string): WrittenTime | undefined {
  // A quote is left over where the quotes of a parameter were put around everything.
  const match = timePattern.exec(
    value
      .slice(0, 60)
      .replace(/[\0-\x1F"]/g, '')
      .trim(),
  );
  if (!match) return undefined;
  const [, year = '', month = '', day = '', written, minute = '00', second = '00', half, z = ''] = match;
  const hour = written && hourOf(written, half);
  if (Number(year) < 1 || Number(month) < 1 || Number(month) > 12) return undefined;
  const days = daysInMonth(Number(year), Number(month));
  if (Number(day) < 1 || Number(day) > 31) return undefined;
  const over = Math.max(0, Number(day) - days);
  const date = over > 0 ? addDays(`${year}-${month}-${days}`, over) : `${year}-${month}-${day}`;
  const rolled = over > 0 ? { rolled: true as const } : undefined;
  if (hour === undefined) return { wall: date, allDay: true, utc: false, ...rolled };
  const utc = z.toUpperCase() === 'Z';
  // Midnight written as the end of the day.
  if (hour === '24' && minute === '00') {
    const next = addDays(date, 1);
    return isWritable(next) ? { wall: `${next}T00:00`, allDay: false, utc, ...rolled } : undefined;
  }
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return undefined;
  // A leap second is the last second of its minute to everybody else.
  const seconds = second === '00' ? '' : second === '60' ? ':59' : `:${second}`;
  const wall = `${date}T${hour}:${minute}${seconds}`;
  const offset = utc ? undefined : readOffset(z);
  if (offset === undefined) return { wall, allDay: false, utc, ...rolled };
  const moved = wallFromMs(msOfWall(wall) - offset);
  return isWritable(moved) ? { wall: moved, allDay: false, utc: true, ...rolled } : undefined;
}

/** Two digits by the clock of 24 hours; some add AM or PM to those already. */
function hourOf(written: string, half: string | undefined): string {
  const hour = Number(written);
  const late = half?.toUpperCase() === 'PM';
  const by24 = half && hour <= 12 ? (hour % 12) + (late ? 12 : 0) : hour;
  return String(by24).padStart(2, '0');
}

/** A DURATION: whole days, which are nominal, and the exact time beside them. */
export interface Duration {
  days: number;
  ms: number;
}

const durationPattern =
  /^\+?P(?:(\d{1,5})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,6}(?:\.\d{1,3})?)H)?(?:(\d{1,7})M)?(?:(\d{1,9})(?:\.\d{1,9})?S)?)?$/i;

/** Reads `P1D`, `PT2H30M`, `P1W`; `undefined` for what is not one, or is negative. */
export function readDuration(value: string): Duration | undefined {
  const match = durationPattern.exec(value.trim().slice(0, 60));
  if (!match) return undefined;
  const [weeks, days, hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0));
  return { days: weeks! * 7 + days!, ms: ((hours! * 60 + minutes!) * 60 + seconds!) * 1000 };
}

/** `+0100`, `-003020` in milliseconds, east positive. */
export function readOffset(value: string): number | undefined {
  const match = /^([+-])(\d\d):?(\d\d):?(\d\d)?$/.exec(value.trim().slice(0, 20));
  if (!match) return undefined;
  const ms = ((Number(match[2]) * 60 + Number(match[3])) * 60 + Number(match[4] ?? 0)) * 1000;
  return match[1] === '-' ? -ms : ms;
}
