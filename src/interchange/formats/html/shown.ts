/** Which date of an event is shown, what it was before, and the text that its readers can read. */
import { eventIn, type Listed } from '../../../event/listed.ts';
import type { TweetupEvent } from '../../../event/schema.ts';
import { present } from '../../../time/moment.ts';
import { phaseAt } from '../../../time/phase.ts';
import { occurrences, recurs } from '../../../time/recurrence.ts';
import { eventOf, isOccurrence, type Occurrence } from '../../../time/timed.ts';
import { isAllDay } from '../../../time/wall-time.ts';
import { sameLanguage } from './words.ts';

type Translated = 'title' | 'summary' | 'description' | 'statusNote';
type Previous = NonNullable<TweetupEvent['previous']>[number];

export interface Shown {
  /** With what this date changes, and in the reader's language where the event has it in that one. */
  event: TweetupEvent;
  /** The language that a text is in, where the event says so. */
  languageOf: (key: Translated) => string | undefined;
  of: Listed;
  /** What it was before it moved. */
  previous: Previous | undefined;
  /** Later dates of a series that take place. */
  following: readonly Occurrence<TweetupEvent>[];
  past: boolean;
  /** Nobody can come any more. */
  over: boolean;
}

/** How many later dates are worth a line. */
const followingDates = 2;

/**
 * Of a series the date under way or the next one; its first where all are over, and where its rule cannot be followed.
 * @throws TweetupTimeError for an event whose start or zone cannot be
 */
export function shownOf(
  given: Listed,
  { now: at, from, tag }: { now?: Date | undefined; from?: Date | undefined; tag: string },
): Shown {
  const series = eventIn(given);
  const now = present(at);
  const dates = isOccurrence(given) ? [given] : datesOf(series, from ?? now);
  const of = dates?.[0] ?? given;
  const event = eventOf(of);
  const past = dates !== undefined && phaseAt(of, now) === 'past';
  return {
    ...readable(event, tag),
    of,
    previous: event.previous?.at(-1) ?? originalOf(series, of),
    following: (dates ?? [])
      .slice(1)
      .filter(({ status }) => status === 'planned' || status === 'moved')
      .slice(0, followingDates),
    past,
    over: past || event.status === 'cancelled',
  };
}

/** `undefined` for a rule that cannot be followed. */
function datesOf(series: TweetupEvent, from: Date): Occurrence<TweetupEvent>[] | undefined {
  if (!recurs(series)) return [];
  try {
    return occurrences(series, { from, limit: 3 * followingDates });
  } catch {
    return undefined;
  }
}

/** When and where a date that moved would have been by the rule. */
function originalOf(series: TweetupEvent, of: Listed): Previous | undefined {
  if (!isOccurrence(of) || of.key === '') return undefined;
  const hours = recurs(series) && of.key.length === 10 ? series.start.slice(10) : '';
  const start = of.key + hours;
  return isAllDay(start) === isAllDay(of.start) ? { start, venue: series.venue } : { venue: series.venue };
}

/** The event with its translation into a language, where it has one and is not in it already. */
function readable(event: TweetupEvent, tag: string): Pick<Shown, 'event' | 'languageOf'> {
  const { translations = {}, language } = event;
  const found = [tag, tag.split('-')[0]!].find((each) => Object.hasOwn(translations, each));
  if (found === undefined || sameLanguage(language, tag)) return { event, languageOf: () => language };
  const translation = translations[found]!;
  return {
    event: { ...event, ...translation },
    languageOf: (key) => (translation[key] === undefined ? language : found),
  };
}
