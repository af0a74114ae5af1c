/** One event from unknown input, for callers who have just one. Feeds: `feed.ts`. */
import { describeProblem } from './describe.ts';
import { type Problem, TweetupError } from './problem.ts';
import { type ParseEventOptions, readEvent } from './read.ts';
import type { TweetupEvent } from './schema.ts';

export type SafeParseEvent =
  { success: true; data: TweetupEvent; problems: Problem[] } | { success: false; error: TweetupError };

/** Reads one event tolerantly; never throws. */
export function safeParseEvent(input: unknown, options?: ParseEventOptions): SafeParseEvent {
  const { event, problems } = readEvent(input, options);
  if (event) return { success: true, data: event, problems };
  const errors = problems.filter((problem) => problem.level === 'error');
  const message = (errors.length > 0 ? errors : problems)
    .map((problem) => describeProblem(problem))
    .join('\n');
  return { success: false, error: new TweetupError(message, problems) };
}

/**
 * Reads one event tolerantly.
 * @throws TweetupError with `.problems` where `id`, `title`, `start`, `timeZone` or the order of `start` and `end` is bad.
 */
export function parseEvent(input: unknown, options?: ParseEventOptions): TweetupEvent {
  const result = safeParseEvent(input, options);
  if (!result.success) throw result.error;
  return result.data;
}
