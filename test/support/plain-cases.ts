/** Labelled events in their own plain vocabulary, and how it maps to the event model. */
import type { Severity } from '../../src/safety/rule.ts';

export interface PlainCase {
  id: string;
  note?: string;
  lang: string;
  /** Every error and warning that must be reported is in `expect`. */
  complete: boolean;
  expect: Record<string, Severity>;
  /** May be reported or not. */
  tolerate?: string[];
  /** Typical false alarms. */
  forbid?: string[];
  event: Record<string, unknown>;
}

type Plain = Record<string, unknown>;

const renamed: Record<string, string> = {
  timezone: 'timeZone',
  access: 'accessibility',
  backup: 'backupPlan',
};
const openTo: Record<string, string> = { anyone: 'anyone', rsvp: 'sign-up', invite: 'invitation' };

function host(name: string): Plain {
  if (!name.startsWith('@')) return { name };
  const handle = name.slice(1);
  return { name: handle, handles: { [handle.includes('@') ? 'mastodon' : 'x']: handle } };
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([, part]) => part !== null && part !== undefined);
  return Object.fromEntries(kept.map(([key, part]) => [key, withoutNulls(part)]));
}

function venueOf(plain: Plain, findUs: unknown): Plain {
  const { lat, lon, ...rest } = plain;
  return { ...rest, latitude: lat, longitude: lon, meetingPoint: findUs };
}

/** The case's event as an event of ours, and the moment at which it was looked at. */
export function toEvent(plain: Plain): { event: Plain; now: Date } {
  const { checkedAt, findUs, beside, captions, open, price, currency, ...rest } = plain;
  const event: Plain = { id: 'case' };
  for (const [key, value] of Object.entries(rest)) event[renamed[key] ?? key] = value;
  if (event['kind'] === 'conference-side') event['kind'] = 'tweetup';
  if (event['kind'] === 'hybrid') Object.assign(event, { kind: 'tweetup', online: {} });
  if (beside) {
    const { hashtag, ...named } = beside as { hashtag?: string };
    event['alongside'] = { ...named, hashtag: hashtag?.replace(/^#/, '') };
  }
  if (event['venue']) event['venue'] = venueOf(event['venue'] as Plain, findUs);
  if (captions !== null && captions !== undefined) {
    event['online'] = { ...(event['online'] as Plain | undefined), captions };
  }
  if (typeof price === 'number') event['price'] = { amount: price, currency };
  event['openTo'] = openTo[open as string] ?? open;
  event['hosts'] = (event['hosts'] as string[] | null)?.map(host);
  event['hashtags'] = (event['hashtags'] as string[] | null)?.map((tag) => tag.replace(/^#/, ''));
  event['posts'] = (event['posts'] as Plain[] | null)?.map(({ image, alt, ...post }) => ({
    ...post,
    ...(image ? { image: { alt } } : {}),
  }));
  if (event['status'] === 'proposed') event['status'] = 'planned';
  return { event: withoutNulls(event) as Plain, now: new Date(checkedAt as string) };
}
