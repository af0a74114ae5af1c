/** What reports are made of: events, each with what was found. */
import { expected } from '../../internal/expected.ts';
import type { Locale } from '../../internal/messages.ts';
import type { SafetyReport } from '../check.ts';
import { describeFinding, type Description } from '../describe.ts';
import type { Finding, Path, Rule } from '../rule.ts';

export interface CheckedEvent {
  /** Its title, or whatever names it to a person. */
  title: string;
  report: SafetyReport;
  /** The file or address it came from. */
  file?: string;
  /** Where in the file, `['events', 3]`. */
  path?: Path;
  /** Line in the file at which it begins, counted from 1. */
  line?: number;
}

export interface ReportOptions {
  locale?: Locale | string;
  /** The rules that were used: they hold the prose. */
  rules: readonly Rule[];
  /** Where the page of a rule is, without its id: `https://example.org/rules/`. */
  rulePages?: string;
}

/** `venue.openingHours`, `posts[0].text`. */
export function pathText(path: Path): string {
  return path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? key : `${text}.${key}`),
    '',
  );
}

/** What may break the surroundings is a space: titles and quotes come from other people. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}

export function describe(finding: Finding, { locale, rules }: ReportOptions): Description {
  return describeFinding(finding, { ...(locale && { locale }), rules });
}

/** The events of a report. Throws a TypeError for anything else, such as a safety report without its event. */
export function checkedIn(events: readonly CheckedEvent[]): readonly CheckedEvent[] {
  if (!Array.isArray(events)) throw expected('a list of checked events [{ title, report }]', events);
  for (const [index, each] of events.entries()) {
    if (!Array.isArray(each?.report?.findings)) throw expected(`{ title, report } at [${index}]`, each);
  }
  return events;
}
