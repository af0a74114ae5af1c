/** Problems in plain words: what is wrong, where, and how to mend it. */
import { expected } from '../internal/expected.ts';
import { checkLocale } from '../internal/locale.ts';
import { type Locale, message, type Messages } from '../internal/messages.ts';
import type { Problem } from './problem.ts';

/** English, by code; `expected-…` say what would have been right. */
export const problemMessages = {
  'not-json':
    '{where} is not valid JSON ({detail}). Check it with a JSON validator; a missing or extra comma is the most common cause.',
  'not-json-at':
    '{where} is not valid JSON. Most often a comma or quote is missing, or there is one too many; see line {line}, column {column}: {excerpt}',
  'not-json-quotes':
    '{where} is not valid JSON: line {line} has quotes that JSON does not know. Write straight double ones ("): {excerpt}',
  'html-not-json':
    '{where} is a web page, not a feed of events. Check the address: servers often answer with an error or log-in page.',
  'calendar-not-json':
    '{where} is a calendar file. Read it with readAny, or make a feed of it with “npx tweetup feed”.',
  'address-not-json':
    '{where} is an address (“{received}”), not what stands there. Fetch it first, and pass the text.',
  'empty-document': '{where} is empty. A feed without events is written as {"events": []}.',
  'not-a-feed': '{where} is not a feed: expected an object with “events”, an array of events, or one event.',
  'not-an-event':
    '{where} is not an event but {received}. Each event is an object with at least “id”, “title” and “start”.',
  'unknown-version':
    '{where}: version {received} of the feed format is not known here; it was read as version 1.',
  'too-many-events': '{where} holds {count} events; only the first {limit} were read.',
  'repeated-event': '{where}: the same event stands in the feed twice; the second copy was left out.',
  'duplicate-id':
    '{where}: the id “{received}” is used by another event of this feed. This one is kept as “{renamed}”; give it an id of its own.',
  'not-a-default': '{where}: a feed cannot give this field as a default; it was ignored.',
  required: '{where} is missing. Please add it.',
  'wrong-type': '{where} should be {expected}, but is {received}.',
  'wrong-type-example': '{where} should be {expected}. Write {example}.',
  'wrong-form': '{where} should be {expected}, but is “{received}”.',
  'not-one-of': '{where} should be one of {expected}, but is “{received}”.',
  'unknown-value':
    '{where}: “{received}” is not one of the known values. It is kept; check the spelling if it was meant to be one.',
  'field-misspelt': '{where} is not a field that is known here, and was left out. Did you mean “{meant}”?',
  'out-of-range': '{where} is outside what makes sense (limit {limit}): {received}.',
  'too-long': '{where} is too long ({length}, at most {limit}); the rest was left out.',
  'too-deep': '{where} is nested too deeply and was left out.',
  'invisible-characters': '{where} contained control or text-direction characters, which were removed.',
  'date-nonexistent': '{where}: “{received}” is a date or time that does not exist.',
  'end-before-start': '{where}: the end ({received}) is before the start ({start}).',
  'end-form':
    '{where}: start and end must both be dates or both have a time; the end “{received}” was left out.',
  'offset-in-time':
    '{where}: “{received}” carries an offset. It was read as {wall} in {zone}; write it so, with the zone in “timeZone”.',
  'zone-missing':
    '{where} is missing, so nobody can tell when this is. Add the time zone, for example "timeZone": "Europe/London", to the event or to the feed’s defaults.',
  'zone-assumed':
    '{where} is missing; {zone} was assumed. Say which it is: “timeZone” in a feed, X-WR-TIMEZONE in a calendar, or time-zone="Europe/London" on the element.',
  'zone-unknown': '{where}: “{received}” is not a time zone. Use an IANA name such as Europe/London.',
  'zone-unknown-suggested': '{where}: “{received}” is not a time zone. Did you mean {suggestion}?',
  'zone-abbreviation':
    '{where}: “{received}” is an abbreviation, which means different times in different countries. Use an IANA name such as Europe/London.',
  'zone-abbreviation-suggested':
    '{where}: “{received}” is an abbreviation, which means different times in different countries. Write {suggestion}, if that is what you mean.',
  'time-in-gap': '{where}: the clocks go forward over {received} in {zone}; {wall} is used.',
  'time-in-overlap':
    '{where}: {received} happens twice in {zone} because the clocks go back; the first one is used.',
  'rule-invalid':
    '{where}: “{received}” is not a recurrence rule that can be read; only the first date is shown.',
  'not-a-calendar': '{where} is not a calendar file: it has no BEGIN:VCALENDAR.',
  'no-events-in-page': '{where} holds no event that can be read: none has a start date.',
  'calendar-no-start': 'Line {line}: this entry was left out, its start cannot be read (“{received}”).',
  'calendar-no-title': 'Line {line}: this entry has no title.',
  'calendar-end': 'Line {line}: the end “{received}” does not fit the start and was left out.',
  'calendar-date-rolled': 'Line {line}: “{received}” is a day that does not exist; {used} was taken.',
  'calendar-zone-unknown':
    'Line {line}: “{received}” is not a time zone that is known here; {zone} was used. Please check the time.',
  'calendar-zone-moved':
    'Line {line}: “{received}” is a time zone of this file’s own; the time is given in UTC.',
  'calendar-second-rule':
    'Line {line}: a second recurrence rule (“{received}”) was left out; only the first one is shown.',
  'calendar-range':
    'Line {line}: the change for this date and all that follow it could not be carried over; it is shown at only this date.',
  'calendar-range-dates':
    'Line {line}: from this date on the series has no rule any more that could be given; only its next {count} dates were taken.',
  'calendar-rule-part': 'Line {line}: “{received}” is not part of a recurrence rule and was left out.',
  'calendar-private': 'Line {line}: a private entry was left out.',
  'calendar-line': 'Line {line} is not part of a calendar and was skipped: “{received}”.',
  'calendar-unclosed':
    'Line {line}: {received} is not closed, the file may be cut off; what is there was read.',
  'calendar-too-deep': 'Line {line}: nested too deeply; what is inside was left out.',
  'invalid-utf8': '{where} is not valid UTF-8; the characters that could not be read are shown as �.',
  'fetch-failed': '{where} could not be reached. Check the address, and that the server is up.',
  'fetch-blocked':
    '{where} could not be read: the server is down, or does not let other sites read it (CORS). If it is a calendar of yours, run: npx tweetup feed {address} -o events.json',
  'fetch-status': '{where} could not be read: the server answered {status}.',
  'fetch-timeout': '{where} did not answer within {seconds} seconds.',
  'fetch-too-large': '{where} is larger than {limit} MB and was not read.',
  'fetch-scheme': '{where} cannot be read: only http and https addresses can.',
  'expected-wall-time': 'a local date and time like 2026-12-03T18:30, or a date like 2026-12-03',
  'expected-instant': 'a date and time with its offset like 2026-12-03T18:30:00Z',
  'expected-moment': 'a local date and time like 2026-12-03T18:30, or one with its offset',
  'expected-string': 'text',
  'expected-number': 'a number',
  'expected-int': 'a whole number',
  'expected-boolean': 'true or false',
  'expected-array': 'a list',
  'expected-object': 'an object',
  'expected-record': 'an object',
  'expected-other': 'of another form',
  'the-document': 'The document',
  'of-event': '{path} of “{id}”',
} as const satisfies Messages;

export type ProblemCode = keyof typeof problemMessages;

export interface DescribeOptions {
  /** A loaded locale with its `event` area; a tag alone gives English. */
  locale?: Locale | string | undefined;
  /** What the document is called; its address, say. */
  document?: string | undefined;
}

/**
 * One problem in a sentence or two, for the site owner: what, where, and the remedy.
 * @throws TypeError for what is no problem, and a locale that is not loaded
 */
export function describeProblem(problem: Problem, options: DescribeOptions = {}): string {
  const locale = checkLocale(options.locale);
  if (!Array.isArray(problem?.path)) throw expected('a problem, as parseFeed gives them', problem);
  const say = (key: string, params?: Record<string, string | number | undefined>) =>
    message(problemMessages, 'event', key, params, locale);
  const path = printPath(problem.path);
  const document = options.document ?? say('the-document');
  const where =
    path === ''
      ? document
      : problem.eventId === undefined
        ? path
        : say('of-event', { path, id: problem.eventId });
  const expectedKey = `expected-${problem.expected}`;
  const { suggestion, example, hint } = problem.params ?? {};
  const variant = suggestion !== undefined ? '-suggested' : example !== undefined ? '-example' : '';
  const key = problem.code + (hint === undefined ? variant : `-${hint}`);
  return say(key, {
    ...problem.params,
    where,
    expected: expectedKey in problemMessages ? say(expectedKey) : (problem.expected ?? ''),
    received: problem.received ?? '',
    address: options.document ?? '',
  });
}

/** `events[3].venue.name` */
export function printPath(path: readonly (string | number)[]): string {
  return path.map((key, i) => (typeof key === 'number' ? `[${key}]` : i === 0 ? key : `.${key}`)).join('');
}
