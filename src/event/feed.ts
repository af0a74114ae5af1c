/** Documents of events: our feed, a bare array of events, or one event. */
import type { Problem } from './problem.ts';
import { reader } from './reader.ts';
import type { FeedInfo, TweetupEvent } from './schema.ts';
import { type ParseFeedOptions, skim, type SkimmedFeed } from './skim.ts';

export type { FeedEntry, ParseFeedOptions, SkimmedFeed } from './skim.ts';

export interface ParsedFeed {
  feed: FeedInfo;
  events: TweetupEvent[];
  problems: Problem[];
}

/**
 * Reads a document of events, each on its own: one bad event never costs the others. Never throws: what was wrong is in
 * `problems`.
 * @param input the text of the document, or the value that was parsed from it.
 */
export function parseFeed(input: unknown, options: ParseFeedOptions = {}): ParsedFeed {
  const { feed, entries, problems } = skimFeed(input, options);
  const events: TweetupEvent[] = [];
  for (const { event } of entries) if (event) events.push(event);
  return { feed, events, problems: problems.sort(byPlace) };
}

/**
 * Reads only what sorting needs, and each event when it is asked for: for documents of many thousand events.
 * `parseFeed` is this with every entry read.
 */
export function skimFeed(input: unknown, options: ParseFeedOptions = {}): SkimmedFeed {
  return skim(input, options, reader);
}

/** Problems of the document first, then in the order of its events. */
function byPlace(a: Problem, b: Problem): number {
  return place(a) - place(b);
}

function place(problem: Problem): number {
  const index = problem.path.find((key) => typeof key === 'number');
  return index === undefined ? -1 : Number(index);
}
