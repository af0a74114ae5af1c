/** What a post could not do, as data. */
import { expected } from '../internal/expected.ts';
import { checkLocale } from '../internal/locale.ts';
import { type Locale, type Messages, message } from '../internal/messages.ts';

export interface Warning {
  /** A key of the messages, without `warn-`. */
  code:
    | 'no-link'
    | 'link-too-long'
    | 'link-not-linked'
    | 'where-missing'
    | 'title-missing'
    | 'date-missing'
    | 'zone-missing'
    | 'tag-unusable'
    | 'alt-missing'
    | 'mention-unresolved'
    | 'event-cancelled'
    | 'event-postponed'
    | 'title-cut';
  params?: Record<string, string>;
}

/** Apart from the words of posts, which are loaded with every network. */
export const warningMessages: Messages = {
  'warn-no-link': 'There is no address to link to. Give the event a url, or pass one.',
  'warn-link-too-long': 'The address is too long for this network and was left out.',
  'warn-link-not-linked': 'This network will not turn the address into a link: {url}',
  'warn-where-missing': 'Neither a place nor a hashtag is known, so nobody can find this.',
  'warn-title-missing': 'The event has no title, so the post does not say what this is.',
  'warn-tag-unusable': 'No network takes "{tag}" as a hashtag.',
  'warn-alt-missing': 'The picture has no alternative text.',
  'warn-mention-unresolved': 'Without the DID of {handle}, Bluesky shows the handle as plain text.',
  'warn-event-cancelled': 'The event is cancelled, so the post says so.',
  'warn-event-postponed': 'The event is postponed, so the post says so.',
  'warn-title-cut': 'The title is too long for this network and was cut.',
  'warn-date-missing': 'The date of the event cannot be read.',
  'warn-zone-missing': 'The event names no time zone, so nobody elsewhere can tell when this is.',
};

/** A warning in words. Throws a TypeError for what is no warning. */
export function describeWarning(warning: Warning, options: { locale?: Locale | string } = {}): string {
  if (typeof warning?.code !== 'string') throw expected('a warning of an announcement', warning);
  return message(
    warningMessages,
    'announce',
    `warn-${warning.code}`,
    warning.params,
    checkLocale(options.locale),
  );
}
