/** What can be wrong with a time, a zone or a rule. */
export type TimeErrorCode =
  | 'zone-missing'
  | 'zone-unknown'
  | 'zone-abbreviation'
  | 'wall-time-invalid'
  | 'recurrence-invalid'
  | 'recurrence-not-loaded'
  | 'recurrence-too-long';

/** Thrown by `src/time`. The message says what was expected, what came and what to do; `code` is for programs. */
export class TweetupTimeError extends Error {
  readonly code: TimeErrorCode;
  constructor(code: TimeErrorCode, message: string) {
    super(message);
    this.name = 'TweetupTimeError';
    this.code = code;
  }
}
