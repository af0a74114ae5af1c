/** Events from a file or address of any format, and what was wrong with them in words. */
import { cleanText } from '../event/clean.ts';
import { describeProblem, type ParsedFeed } from '../event/index.ts';
import { readAny } from '../interchange/read-any.ts';
import { CliError, type Io } from './command.ts';
import { say } from './messages.ts';
import { readSource, shown, type Source } from './source.ts';

/** More problems than this are counted, not printed. */
const maxPrinted = 20;

/**
 * Reads the events of `source` and prints the problems to standard error.
 * @throws CliError where nothing could be read: a document of no known format, an error page
 */
export async function loadEvents(
  source: string,
  io: Io,
  options: { timeZone?: string | undefined; withoutPrivate?: boolean | undefined } = {},
): Promise<ParsedFeed> {
  return eventsIn(await readSource(source, io), source, io, options);
}

/** The same of a document that is here already: standard input can be read only once. */
export async function eventsIn(
  { text, url, type }: Source,
  source: string,
  io: Io,
  options: { timeZone?: string | undefined; withoutPrivate?: boolean | undefined } = {},
): Promise<ParsedFeed> {
  const parsed = await readAny(text, { ...options, ...(url ? { url } : {}), ...(type ? { type } : {}) });
  printProblems(parsed, source, io);
  const broken = parsed.problems.some(({ level, eventId }) => level === 'error' && eventId === undefined);
  if (parsed.events.length === 0 && broken)
    throw new CliError(say(io.locale, 'nothingRead', { source: shown(source) }));
  return parsed;
}

function printProblems({ problems }: ParsedFeed, source: string, io: Io): void {
  // What costs something first, the same thing once.
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
