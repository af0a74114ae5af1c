/** What the elements say, in English. Other languages: `src/locales/<tag>/components.ts`. */
import { type Locale, message, type Messages } from '../../src/internal/messages.ts';

export const english = {
  loading: 'Loading events…',
  more: 'Show more events',
  empty: 'No upcoming events at the moment.',
  failed: 'The events cannot be shown right now.',
  'not-found': 'This event is not in the calendar any more.',

  now: 'On now',
  soon: 'Soon',
  past: 'Past',
  moved: 'Moved',
  postponed: 'Postponed',
  cancelled: 'Cancelled',

  'in-zone': '{time} ({zone})',
  'place-zone': '{place}, {zone}',
  'your-time': 'Your time: {when}',
  'now-at': 'Now {when}, was {before}',
  'was-at': 'was: {place}',
  'new-date-unknown': 'New date not known yet, was {before}',
  next: 'Then {dates}',

  comma: ', ',
  online: 'Online',
  'online-tag': 'Online, under {tag}',
  'also-online': '{place}, and online',
} as const satisfies Messages;

export type MessageKey = keyof typeof english;

const directions = new WeakMap<Locale, boolean>();

/** Whether the locale's sentences run from right to left. */
function isRightToLeft(locale: Locale | undefined): boolean {
  let is = locale && directions.get(locale);
  if (is === undefined) {
    is = rightToLeft.test(message(english, 'components', 'loading', {}, locale));
    if (locale) directions.set(locale, is);
  }
  return is;
}

const rightToLeft = /[\u0590-\u08ff]/;

/** The sentence for `key` in the locale's language, else in English. What it is filled with keeps its own direction. */
export function say(locale: Locale | undefined, key: MessageKey, params?: Record<string, string>): string {
  return sayIn(english, locale, key, params);
}

/** `say` for the words of a part that loads later: its English is in its own table. */
export function sayIn(
  words: Messages,
  locale: Locale | undefined,
  key: string,
  params: Record<string, string | number> = {},
): string {
  const filled: Record<string, string | number> = {};
  const direction = isRightToLeft(locale);
  for (const [name, value] of Object.entries(params))
    filled[name] =
      typeof value === 'number' || rightToLeft.test(value) === direction ? value : `\u2068${value}\u2069`;
  return message(words, 'components', key, filled, locale);
}
