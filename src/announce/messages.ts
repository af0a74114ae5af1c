/** The words of posts in English, but for those that only some moments have. Leads stand alone, so that no title has to fit into a sentence's grammar. */
import { type Locale, type Messages, type Params, message } from '../internal/messages.ts';

/** A message in the language of the post. */
export type Say = (key: string, params?: Params) => string;

/** Messages of one table in the language of the post. */
export function sayer(locale: Locale | string | undefined, table: Messages = announceMessages): Say {
  return (key, params) => message(table, 'announce', key, params, locale);
}

export const announceMessages: Messages = {
  // Leads
  announcement: 'Join us!',
  'announcement-online': 'Join in!',
  'changed-time': 'Change of time!',
  'changed-place': 'Change of place!',
  'changed-both': 'Change of time and place!',
  changed: 'Please note the change!',
  postponed: 'Postponed!',
  cancelled: 'Cancelled, sorry!',
  // When and where
  'time-in-zone': '{time} {zone}',
  'time-in-utc': '{time} {zone} ({utc} UTC)',
  'date-and-time': '{date}, {time}',
  'former-date': 'until now: {date}',
  online: 'Online',
  hybrid: '{place}, and online',
  'under-tag': 'Join in with {tag}',
  'find-us': 'Find us: {text}',
  was: 'Was: {text}',
  'new-date-follows': 'A new date will follow.',
  // Who and how
  'free-anyone': 'Free, and open to anyone.',
  'free-sign-up': 'Free. Please sign up.',
  'free-invitation': 'Free, by invitation.',
  free: 'Free to come.',
  anyone: 'Open to anyone.',
  'sign-up': 'Please sign up.',
  invitation: 'By invitation.',
  costs: 'It costs {price}.',
  host: { one: 'Your host: {hosts}.', other: 'Your hosts: {hosts}.' },
  signed: { one: 'Your host, {hosts}', other: 'Your hosts, {hosts}' },
  alongside: 'Alongside {name}.',
  'reply-by': 'Please reply by {date}.',
  'step-free': 'Step-free access.',
  captions: 'Live captions.',
  access: 'Access: {text}',
};
