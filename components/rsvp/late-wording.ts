/** What `<tweetup-rsvp>` says once a reply is under way. Loads after the first paint. */
import type { Locale, Messages, Params } from '../../src/internal/messages.ts';
import { refusalMessages } from '../../src/rsvp/messages.ts';
import { formMessages } from '../../src/rsvp/server/form-messages.ts';
import { tellIn } from './wording.ts';

export const english = {
  'rsvp.sending': 'Sending…',
  'rsvp.proving': 'Sending… Your device does a small calculation first: it keeps robots out.',
  'rsvp.saved': 'Saved. You can change this any time.',
  'rsvp.only-here': 'Remembered on this device only. The host is not told.',
  'rsvp.only-now': 'This browser remembers nothing: the answer is gone with this page. The host is not told.',
  'rsvp.kept': 'Not saved yet. It is kept on this device and will be sent again by itself.',
  'rsvp.kept-offline':
    'Not sent yet: there is no connection. It is kept on this device and will be sent as soon as there is one.',
  'rsvp.keep-open':
    'Not sent yet, and this browser remembers nothing: leave the page open until it says that your reply is saved.',
  'rsvp.withdraw-kept': 'Not deleted yet. It will be as soon as there is a connection.',
  'rsvp.link-only': 'This browser does not remember it: keep your private link.',
  'rsvp.stands': 'Your reply is as it was: {answer}.',
  'rsvp.still-here': 'What you chose is still here.',
  'rsvp.draft-kept': 'What you entered is still here. It has not been sent.',
  'rsvp.promoted': 'You have a place now.',
  'rsvp.gives-away': 'Others would like to come: your place goes to the next in line.',
  'rsvp.over': 'This event is over.',
  'rsvp.about': 'For {date}',

  'rsvp.count-going': { one: '{count} going', other: '{count} going' },
  'rsvp.count-maybe': { one: '{count} maybe', other: '{count} maybe' },
  'rsvp.count-waiting': { one: '{count} waiting', other: '{count} waiting' },
  'rsvp.some-left': 'There are places left.',
  'rsvp.names': 'Among them {names}',
  'rsvp.yours': 'your time: {when}',

  'rsvp.try-now': 'Try now',
  'rsvp.confirm': 'I’ll be there',
  'rsvp.release': 'Give the place away',
  'rsvp.more': 'Tell the host more',
  'rsvp.save': 'Save',

  'rsvp.manage': 'Private link, withdraw',
  'rsvp.link': 'Private link',
  'rsvp.link-why':
    'It opens your reply on any device, to see and change it. So can whoever else has it: keep it to yourself.',
  'rsvp.copy': 'Copy link',
  'rsvp.copied': 'Copied.',
  'rsvp.copy-failed': 'The browser does not allow copying here. The link is marked: copy it by hand.',
  'rsvp.mail': 'Mail it to myself',
  'rsvp.mail-subject': 'My reply: {title}',
  'rsvp.qr-show': 'Show QR code',
  'rsvp.qr-hide': 'Hide QR code',
  'rsvp.qr': 'QR code of your private link',
  'rsvp.qr-failed': 'The QR code could not be drawn. Copy the link or mail it instead.',
  'rsvp.new-link': 'New link',
  'rsvp.new-link-done': 'This is the new link. The old one no longer works.',
  'rsvp.new-link-failed': 'There is no new link yet: the service did not answer. The old one still works.',
  'rsvp.sign-out': 'Sign out on this device',
  'rsvp.sign-out-why': 'Your reply stays with the host. Without the link you cannot change it any more.',

  'rsvp.link-other': 'Your private link is for {whose}: {answer}.',
  'rsvp.here-other': 'On this device there is {whose}: {answer}.',
  'rsvp.of': 'the reply of {name}',
  'rsvp.of-nobody': 'a reply without a name',
  'rsvp.unread': 'not known yet',
  'rsvp.use-link': 'Use the one of the link',
  'rsvp.keep-mine': 'Keep the one here',
} as const satisfies Messages;

const words = { ...refusalMessages, ...formMessages, ...english };

export type LateKey = keyof typeof english | `form.${string}`;

/** The sentence for `key`, also of those that the form without script has. */
export function tellLate(locale: Locale | undefined, key: LateKey, params?: Params): string {
  return tellIn(words, locale, key, params);
}
