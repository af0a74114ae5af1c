/** Events from a file or address of any format, and what was wrong with them in words. */
import { cleanText } from '../event/clean.ts';
import { describeProblem, type ParsedFeed, type Problem } from '../event/index.ts';
import { readAny } from '../interchange/read-any.ts';
import { CliError, type Io } from './command.ts';
import { say } from './messages.ts';
import { readSource, shown, type Source } from './source.ts';

/** More problems than this are counted, not printed. */
const maxPrinted = 20;

export interface LoadOptions {
  timeZone?: string | undefined;
  withoutPrivate?: boolean | undefined;
  /** The event that is asked for: problems of others are only counted. */
  about?: string | undefined;
}

/**
 * Reads the events of `source` and prints the problems to standard error.
 * @throws CliError where nothing could be read: a document of no known format, an error page
 */
export async function loadEvents(source: string, io: Io, options: LoadOptions = {}): Promise<ParsedFeed> {
  return eventsIn(await readSource(source, io), source, io, options);
}

/** The same of a document that is here already: standard input can be read only once. */
export async function eventsIn(
  { text, url, type }: Source,
  source: string,
  io: Io,
  { about, ...options }: LoadOptions = {},
): Promise<ParsedFeed> {
  const parsed = await readAny(text, { ...options, ...(url ? { url } : {}), ...(type ? { type } : {}) });
  const isThere = about !== undefined && parsed.events.some(({ id }) => id === about);
  const concerns = ({ eventId }: Problem): boolean => !isThere || eventId === undefined || eventId === about;
  printProblems(parsed.problems.filter(concerns), source, io);
  const elsewhere = parsed.problems.filter((problem) => !concerns(problem)).length;
  if (elsewhere > 0)
    io.error(say(io.locale, 'problemsElsewhere', { count: elsewhere, source: shown(source) }));
  // Nothing is left of what was there: a calendar that others follow is not to be emptied by a slip.
  if (parsed.events.length === 0 && parsed.problems.some(({ level }) => level === 'error'))
    throw new CliError(say(io.locale, 'nothingRead', { source: shown(source) }));
  return parsed;
}

/** Prints problems to standard error: what costs something first, the same thing once. */
export function printProblems(problems: readonly Problem[], source: string, io: Io): void {
  const sorted = [...problems].sort((a, b) => Number(b.level === 'error') - Number(a.level === 'error'));
  const counts = new Map<string, number>();
  for (const problem of sorted) {
    // What strangers wrote is quoted, and must not steer the terminal.
    const text = cleanText(describeProblem(problem, { locale: io.locale, document: shown(source) }));
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const lines = [...counts].map(([text, count]) => (count > 1 ? `${text} (×${count})` : text));
  for (const line of lines.slice(0, maxPrinted)) io.error(line);
  const more = lines.length - maxPrinted;
  if (more > 0) io.error(say(io.locale, 'moreProblems', { count: more }));
}
