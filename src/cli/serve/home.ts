/** The first page: the events, as plain links to the form and as the list that any page can embed. */
import type { ParsedFeed } from '../../event/feed.ts';
import { html, pageResponse, type Markup } from '../../rsvp/server/html.ts';
import { formatWhen } from '../../time/format.ts';
import { occurrences } from '../../time/recurrence.ts';
import type { TweetupEvent } from '../../event/schema.ts';

export function homePage(feed: ParsedFeed | undefined): Response {
  const title = feed?.feed.title ?? 'Events';
  const body = html`<main>
    <h1>${title}</h1>
    <tweetup-list src="/feed.json" rsvp-endpoint="/rsvp/v1">
      ${(feed?.events ?? []).slice(0, 200).map(entry)}
    </tweetup-list>
  </main>`;
  const lang = feed?.feed.language ?? 'en';
  return pageResponse({ title, lang, body, styles: '/rsvp/v1/pages.css', script: '/tweetup.js' });
}

function entry(event: TweetupEvent): Markup | undefined {
  const next = nextOf(event);
  if (!next) return undefined;
  const query = next.key === '' ? '' : `?occurrence=${encodeURIComponent(next.key)}`;
  return html`<h2>${event.title}</h2>
    <p>${formatWhen(next).text}</p>
    <p><a href="/rsvp/v1/events/${encodeURIComponent(event.id)}/form${query}">Reply</a></p>`;
}

function nextOf(event: TweetupEvent): ReturnType<typeof occurrences<TweetupEvent>>[number] | undefined {
  try {
    return occurrences(event, { from: new Date(), limit: 1 })[0];
  } catch {
    return undefined;
  }
}
