/** Calm sentences for what a reply may meet, by the service's problem codes. */
import { message, type Locale, type Messages, type Params } from '../internal/messages.ts';

export const refusalMessages: Messages = {
  'refusal.conflict': 'This reply was changed on another device. Here is how it stands now.',
  'refusal.full': 'All places are taken.',
  'refusal.guests-do-not-fit': 'There are not enough places for that many guests.',
  'refusal.too-many-guests': 'That is more guests than the host allows.',
  'refusal.not-yet-open': 'Replies are not open yet.',
  'refusal.closed': 'Replies are closed.',
  'refusal.cancelled': 'This event has been cancelled.',
  'refusal.no-such-reply':
    'This reply cannot be opened any more: it was withdrawn, or has a new private link. You can reply afresh.',
  'refusal.unknown-event': 'The event is not known here any more.',
  'refusal.unknown-occurrence': 'The event does not take place on that date.',
  'refusal.link-in-name': 'Please write your name without a link.',
  'refusal.bad-field': 'Something in the form cannot be saved as it is. Please look it over.',
  'refusal.too-many-requests': 'Very many people are replying. Yours will be sent again in a moment.',
  'refusal.proof-needed':
    'A small calculation that keeps robots out did not succeed on this device. Your reply is not saved.',
  'refusal.store-unavailable': 'Your reply could not be saved just now. It will be sent again.',
  'refusal.other': 'That did not work. Your reply is not saved.',
};

/** The sentence for a problem code. */
export function describeRefusal(code: string, locale?: Locale | string): string {
  const key = `refusal.${code}`;
  return rsvpText(key in refusalMessages ? key : 'refusal.other', {}, locale, refusalMessages);
}

/** Prose of the area `rsvp`. */
export function rsvpText(
  key: string,
  params: Params,
  locale: Locale | string | undefined,
  english: Messages,
): string {
  return message(english, 'rsvp', key, params, locale);
}
