/** Everything that can be wrong with input, as data. Prose comes from `describe.ts`. */
export interface Problem {
  /** Stable, kebab-case: a key of `problemMessages`. */
  code: string;
  /** An error costs what it names; a warning costs nothing, or only the field. */
  level: 'error' | 'warning';
  /** Where, from the top of the document: `['events', 3, 'start']`. */
  path: (string | number)[];
  eventId?: string;
  /** What would have been right. */
  expected?: string;
  /** What came, shortened. */
  received?: string;
  params?: Record<string, string | number>;
}

/** What reading a document gives: the good events, and what was wrong with the rest. */
export class TweetupError extends Error {
  readonly problems: Problem[];
  constructor(message: string, problems: Problem[] = []) {
    super(message);
    this.name = 'TweetupError';
    this.problems = problems;
  }
}
