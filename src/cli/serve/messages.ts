/** What `tweetup serve` says, in English. */
import { message, type Locale, type Messages, type Params } from '../../internal/messages.ts';

export const serveMessages: Messages = {
  storeAddressInArgument:
    'The address of a database holds a password, which others on this machine could see here. Put it into the environment variable TWEETUP_STORE.',
  storeNotOpened: 'Replies cannot be kept: {reason}.',
  unknownTokenAction: '"serve token" knows new, list and revoke, not "{received}".',
  tokenForAll: 'This opens the replies to every event. It is shown only now; keep it like a password.',
  tokenForEvent: 'This opens the replies to "{event}". It is shown only now; keep it like a password.',
  noSuchToken: 'No token is listed as {id}. See "tweetup serve token list".',
  manyTokens: 'Several tokens are listed as {id}. Give the id whole, as "serve token list" shows it.',
  tokenRevoked: '{id} opens nothing any more.',
  weakToken: 'The host token is too short to be safe: "tweetup serve token" makes one of 192 random bits.',
  feedNotYet:
    '{source} could not be read yet; it is tried again. Replies to events that are known go on meanwhile.',
  badOrigin: 'Option --origin takes an address such as https://museum.example, or *, not "{received}".',
  serving:
    'Serving at {address}; the host’s page is {host}. In your pages: rsvp-endpoint="{address}/rsvp/v1".',
  notListening: 'Port {port} cannot be used: {reason}.',
};

/** One line of this command's prose. */
export function sayServe(locale: Locale | string | undefined, key: string, params?: Params): string {
  return message(serveMessages, 'cli', key, params, locale);
}
