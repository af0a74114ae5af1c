/** Events as an Atom feed (RFC 4287). */
import type { Events } from '../../../event/listed.ts';
import { escapeHtml } from '../../../internal/html.ts';
import { type NewsEntry, type NewsOptions, newsOf } from '../../news-entry.ts';

/**
 * A feed whose entries carry the date in the title and the event as HTML with h-event classes. Of what `parseFeed` gives,
 * title and address are taken too, unless the options have others.
 * @throws TypeError for what is no event, list of events or parsed feed, and for an invalid `now`
 */
export function toAtom(events: Events, options: NewsOptions = {}): string {
  const { entries, now, url, ...feed } = newsOf(events, options);
  const updated =
    entries
      .map((entry) => entry.updated)
      .sort()
      .at(-1) ?? now.toISOString().replace(/\.\d+Z$/, 'Z');
  const title = escapeXml(feed.title);
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
