/** What can go wrong, as RFC 9457 problem documents. Codes are stable; titles are for people who read logs. */

/** Status and title by code. */
export const problems = {
  'bad-request': [400, 'The request does not have the form that is documented'],
  'bad-json': [400, 'The body is not JSON'],
  'bad-field': [422, 'A field of the body has a value that is not allowed'],
  'link-in-name': [422, 'A name must not contain a link'],
  'host-token-required': [401, 'A host token is required'],
  'origin-not-allowed': [403, 'Pages of this origin may not reply here'],
  'no-such-reply': [404, 'There is no such reply, or this is not its secret'],
  'unknown-event': [404, 'There is no such event'],
  'unknown-occurrence': [404, 'The event does not take place on that date'],
  'not-found': [404, 'There is nothing here'],
  'method-not-allowed': [405, 'This address does not know that method'],
  conflict: [409, 'The reply has been changed elsewhere'],
  full: [409, 'All places are taken and there is no waiting list'],
  'guests-do-not-fit': [409, 'There are not enough places for so many guests; the reply stands as it was'],
  'too-many-guests': [422, 'More guests than the host allows'],
  'not-yet-open': [403, 'Replies are not open yet'],
  closed: [403, 'Replies are closed'],
  cancelled: [403, 'The event is cancelled'],
  'proof-needed': [428, 'A first reply needs the proof of work that the challenge asks for'],
  'too-large': [413, 'The body is too large'],
  'not-json': [415, 'The body must be sent as application/json'],
  'too-many-requests': [429, 'Too many requests; come back later'],
  internal: [500, 'Something went wrong here'],
  'store-unavailable': [503, 'Replies cannot be saved at the moment; come back later'],
  'store-full': [507, 'There is no space left to save replies'],
} as const satisfies Record<string, readonly [number, string]>;

export type ProblemCode = keyof typeof problems;

export interface ProblemExtras {
  /** More about this occurrence, in English. */
  detail?: string;
  /** The field at fault. */
  field?: string;
  /** The reply as it stands, for `conflict`. */
  reply?: unknown;
  /** The work that is asked for, for `proof-needed`. */
  challenge?: unknown;
  /** Seconds after which to try again. */
  retryAfter?: number;
}

/** Thrown where a request cannot go on; becomes the response. */
export class RequestProblem extends Error {
  readonly code: ProblemCode;
  readonly extras: ProblemExtras;
  constructor(code: ProblemCode, extras: ProblemExtras = {}) {
    super(extras.detail ?? problems[code][1]);
    this.name = 'RequestProblem';
    this.code = code;
    this.extras = extras;
  }
}

export function problemResponse(code: ProblemCode, extras: ProblemExtras = {}): Response {
  const [status, title] = problems[code];
  const { retryAfter, ...rest } = extras;
  const headers: Record<string, string> = {
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
  };
  if (retryAfter !== undefined) headers['retry-after'] = String(Math.ceil(retryAfter));
  if (status === 401) headers['www-authenticate'] = 'Bearer';
  const body = { type: `urn:tweetup:rsvp:${code}`, title, status, code, ...rest };
  return new Response(JSON.stringify(body), { status, headers });
}
