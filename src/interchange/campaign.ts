/** The posts of a campaign as reminders for a calendar and as a table for schedulers. Only the shape of a post matters. */
import { escapeText, foldLine } from '../internal/content-line.ts';
import { csvFile } from '../internal/csv.ts';
import { expected } from '../internal/expected.ts';
import { present } from '../time/moment.ts';
import { isZone, wallTimeAt } from '../time/zone.ts';
import { webAddress } from './formats/icalendar/write-fields.ts';
import { compactInstant } from './formats/icalendar/write-time.ts';

/** What a planned post has to have; `ScheduledPost` of `tweetup/announce` has it. */
export interface PlannedPost {
  /** Stable, unique within the campaign. */
  id?: string | undefined;
  /** When it goes out: an instant. */
  at: Date | string;
  network: string;
  moment?: string | undefined;
  /** Its text, or the texts of a thread. */
  text?: string | undefined;
  posts?: readonly { readonly text: string }[] | undefined;
  eventId?: string | undefined;
  /** The event's title. */
  title?: string | undefined;
  /** Alternative text for the picture. */
  alt?: string | undefined;
  shareUrl?: string | undefined;
}

export interface CampaignOptions {
  now?: Date | undefined;
  /** Name of the calendar. */
  title?: string | undefined;
  /** Makes ids unique: the event's id or address. */
  id?: string | undefined;
  /** The zone that CSV times are told in; `UTC` when absent. */
  timeZone?: string | undefined;
}

/**
 * Reminders to post, a quarter of an hour each, with an alarm: for the organiser's own calendar.
 * @throws TypeError for what is no list of posts, and for an invalid `now`
 */
export function campaignToICalendar(posts: readonly PlannedPost[], options: CampaignOptions = {}): string {
  const stamp = compactInstant(present(options.now));
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//tweetup//tweetup//EN', 'CALSCALE:GREGORIAN'];
  if (options.title !== undefined) {
    lines.push(`NAME:${escapeText(options.title)}`, `X-WR-CALNAME:${escapeText(options.title)}`);
  }
  const seen = new Map<string, number>();
  for (const post of postsIn(posts)) {
    const at = new Date(post.at);
    if (Number.isNaN(at.getTime())) continue;
    const start = compactInstant(at);
    const url = webAddress(post.shareUrl);
    const name = [post.eventId ?? options.id ?? 'campaign', post.moment ?? '', post.network]
      .map((part) => encodeURIComponent(part.toWellFormed()))
      .join('/');
    const number = (seen.get(name) ?? 0) + 1;
    seen.set(name, number);
    const label = [[post.network, post.moment].filter(Boolean).join(': '), post.title]
      .filter(Boolean)
      .join(' – ');
    lines.push(
      'BEGIN:VEVENT',
      // The time is not part of it: a reminder that moves stays the same reminder.
      `UID:${name}/${number}@tweetup.invalid`,
      `DTSTAMP:${stamp}`,
      `DTSTART:${start}`,
      'DURATION:PT15M',
      `SUMMARY:${escapeText(label)}`,
      `DESCRIPTION:${escapeText(textOf(post))}`,
      ...(url === undefined ? [] : [`URL:${url}`]),
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'TRIGGER:PT0S',
      `DESCRIPTION:${escapeText(label)}`,
      'END:VALARM',
      'END:VEVENT',
    );
  }
  lines.push('END:VCALENDAR');
  return lines.map(foldLine).join('');
}

/**
 * A table with a header for scheduling tools, one row for each post: date, time and zone, network, moment, text, alternative text of
 * the picture, and the link that opens the network's composer. Opens in
 * spreadsheets as text, never as a formula.
 * @throws TypeError for what is no list of posts
 */
export function toCsv(posts: readonly PlannedPost[], options: CampaignOptions = {}): string {
  const zone = options.timeZone !== undefined && isZone(options.timeZone) ? options.timeZone : 'UTC';
  const rows: string[][] = [
    ['date', 'time', 'time zone', 'network', 'moment', 'text', 'alternative text', 'link'],
  ];
  for (const post of postsIn(posts)) {
    const at = new Date(post.at);
    if (Number.isNaN(at.getTime())) continue;
    const [date = '', time = ''] = wallTimeAt(zone, at).split('T');
    rows.push([
      date,
      time.slice(0, 5),
      zone,
      post.network,
      post.moment ?? '',
      textOf(post),
      post.alt ?? '',
      webAddress(post.shareUrl) ?? '',
    ]);
  }
  return csvFile(rows);
}

/** Events instead of posts would give an empty table, and say so to nobody. */
function postsIn(posts: readonly PlannedPost[]): readonly PlannedPost[] {
  if (!Array.isArray(posts)) throw expected('a list of posts, as campaign gives it', posts);
  for (const [index, post] of posts.entries()) {
    if (post?.at === undefined)
      throw expected(`a post with a time at [${index}], as campaign gives it`, post);
  }
  return posts;
}

/** The posts of a thread stand one after the other, an empty line between. */
function textOf({ text, posts }: PlannedPost): string {
  return text ?? (posts ?? []).map((post) => post.text).join('\n\n');
}
