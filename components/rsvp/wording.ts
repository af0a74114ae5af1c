/** What `<tweetup-rsvp>` says before anything is answered. Other languages: `src/locales/<tag>/rsvp.ts`. */
import { type Locale, message, type Messages, type Params } from '../../src/internal/messages.ts';

export const english = {
  'rsvp.question': 'Are you coming?',
  'rsvp.going': 'Going',
  'rsvp.maybe': 'Maybe',
  'rsvp.declined': 'Can’t',
  'rsvp.conduct': 'Please read first: code of conduct',
  'rsvp.elsewhere': 'Say whether you come at {host}',
  'rsvp.missing': 'Please choose one of the answers.',
  'rsvp.not-now': 'Replies are not possible right now. Please load the page again.',
} as const satisfies Messages;

/** The sentence for `key`, filled in; texts it is filled with keep their own direction. */
export function tellIn(
  words: Messages,
  locale: Locale | undefined,
  key: string,
  params: Params = {},
): string {
  const filled: Record<string, string | number | undefined> = {};
  for (const [name, value] of Object.entries(params))
    filled[name] = typeof value === 'string' ? `\u2068${value}\u2069` : value;
  return message(words, 'rsvp', key, filled, locale);
}

export function tell(locale: Locale | undefined, key: keyof typeof english, params?: Params): string {
  return tellIn(english, locale, key, params);
}
