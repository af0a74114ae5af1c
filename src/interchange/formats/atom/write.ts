/** Events as an Atom feed (RFC 4287). */
import type { TweetupEvent } from '../../../event/schema.ts';
import { escapeHtml } from '../../../internal/html.ts';
import type { Occurrence } from '../../../time/timed.ts';
import { newsEntries, type NewsEntry, type NewsOptions } from '../../news-entry.ts';
import { webAddress } from '../icalendar/write-fields.ts';

/** A feed whose entries carry the date in the title and the event as HTML with h-event classes. */
export function toAtom(
  events: readonly (TweetupEvent | Occurrence<TweetupEvent>)[],
  options: NewsOptions = {},
): string {
  const entries = newsEntries(events, options);
  const now = (options.now ?? new Date()).toISOString().replace(/\.\d+Z$/, 'Z');
  const updated =
    entries
      .map((entry) => entry.updated)
      .sort()
      .at(-1) ?? now;
  const url = webAddress(options.url);
  const title = escapeXml(options.title ?? 'Events');
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `<id>${escapeXml(url ?? 'tag:tweetup.invalid,2026:feed')}</id>`,
    `<title>${title}</title>`,
    `<updated>${updated}</updated>`,
    ...(url === undefined ? [] : [`<link rel="self" href="${escapeXml(url)}"/>`]),
    // Required where the entries have none.
    `<author><name>${title}</name></author>`,
    ...entries.map(entryLines),
    '</feed>',
    '',
  ].join('\n');
}

function entryLines({ id, url, title, html, updated, event }: NewsEntry): string {
  return [
    '<entry>',
    `<id>${escapeXml(id)}</id>`,
    `<title>${escapeXml(title)}</title>`,
    `<updated>${updated}</updated>`,
    ...(url === undefined ? [] : [`<link href="${escapeXml(url)}"/>`]),
    ...(event.summary === undefined ? [] : [`<summary>${escapeXml(event.summary)}</summary>`]),
    `<content type="html">${escapeXml(html)}</content>`,
    ...(event.hashtags ?? []).map((tag) => `<category term="${escapeXml(tag)}"/>`),
    '</entry>',
  ].join('\n');
}

/** As HTML, without the two code points that XML forbids besides control characters. */
function escapeXml(text: string): string {
  return escapeHtml(text).replace(/[\uFFFE\uFFFF]/g, '');
}
