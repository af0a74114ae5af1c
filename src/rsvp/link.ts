/**
 * The private link, by which a reply is changed on another device. Id and secret stand in the fragment, which browsers
 * send to no server.
 */

/** Whose reply it is, and what lets one change it. */
export interface ReplyKey {
  eventId: string;
  occurrence: string;
  id: string;
  secret: string;
}

const name = 'tweetup-rsvp';

/** @param page the address of the page that shows the event; its own fragment is replaced */
export function formatPrivateLink(page: string, key: ReplyKey): string {
  const parts = [key.eventId, key.occurrence, key.id, key.secret].map((part) =>
    encodeURIComponent(part).replaceAll('~', '%7E'),
  );
  return `${page.split('#')[0]}#${name}=${parts.join('~')}`;
}

/** Reads the key out of a link, or of its fragment alone; `undefined` where there is none. */
export function parsePrivateLink(link: string): ReplyKey | undefined {
  const at = link.indexOf(`#${name}=`);
  if (at < 0) return undefined;
  const parts = link
    .slice(at + name.length + 2)
    .split('&')[0]
    ?.split('~');
  if (parts?.length !== 4) return undefined;
  try {
    const [eventId = '', occurrence = '', id = '', secret = ''] = parts.map(decodeURIComponent);
    const good = eventId !== '' && /^[\w-]{22,64}$/.test(id) && /^[\w-]{22,64}$/.test(secret);
    return good ? { eventId, occurrence, id, secret } : undefined;
  } catch {
    return undefined;
  }
}
