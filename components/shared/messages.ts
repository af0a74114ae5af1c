/** What the elements say, in English. Other languages: `src/locales/<tag>/components.ts`. */
import { type Locale, message, type Messages } from '../../src/internal/messages.ts';

export const english = {
  loading: 'Loading events…',
  empty: 'No upcoming events at the moment.',
  failed: 'The events cannot be shown right now.',
  'failed-some': 'Events from {host} cannot be shown right now.',
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
  free: 'Free',
  anyone: 'Anyone welcome',
  'sign-up': 'Sign up first',
  invitation: 'By invitation',
  'step-free': 'Step-free entrance',
  captions: 'Captions',
  alongside: 'beside {name}',
} as const satisfies Messages;

export type MessageKey = keyof typeof english;

const rightToLeft = /[\u0590-\u08ff]/;

/** The sentence for `key` in the locale's language, else in English. What it is filled with keeps its own direction. */
export function say(
  locale: Locale | undefined,
  key: MessageKey,
  params: Record<string, string> = {},
): string {
  const filled: Record<string, string> = {};
  const direction = rightToLeft.test(message(english, 'components', 'loading', {}, locale));
  for (const [name, value] of Object.entries(params))
    filled[name] = rightToLeft.test(value) === direction ? value : `\u2068${value}\u2069`;
  return message(english, 'components', key, filled, locale);
}
