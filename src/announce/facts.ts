/** What can be said of an event at a moment: of each part its texts, from short to long. */
import type { Host, TweetupEvent, Venue } from '../event/schema.ts';
import { listFormat, numberFormat, usableTag } from '../internal/intl-cache.ts';
import { type Locale, type Params, localeTag, message } from '../internal/messages.ts';
import { oneLine } from '../internal/text.ts';
import { type Intended, cleanTag, freeText } from './clean.ts';
import { announceMessages } from './messages.ts';
import { type Moment, type Slot, isAfter } from './moments.ts';
import type { Network } from './network.ts';
import { type PostWhen, dateTag, dayOf, timeAfter, whenOf } from './when.ts';

/** What of an event is asked for. */
export interface Telling {
  event: TweetupEvent;
  network: Network;
  moment: Moment;
  locale?: Locale | string;
  now?: Date;
  intended: Intended;
  /** All in one line. */
  inline?: boolean;
}

export type Facts = Partial<Record<Slot, string[]>> & {
  when?: string[];
  /** The title, whole. */
  title: string[];
  tags: string[];
};

/** A message in the language of the post. */
export function sayer(locale: Locale | string | undefined): (key: string, params?: Params) => string {
  return (key, params) => message(announceMessages, 'announce', key, params, locale);
}

/** The event in the language of the post, where it has been translated. */
export function translated(event: TweetupEvent, locale: Locale | string | undefined): TweetupEvent {
  if (!event.translations || locale === undefined) return event;
  const tag = localeTag(locale);
  const own = (key: string) =>
    Object.hasOwn(event.translations!, key) ? event.translations![key] : undefined;
  const words = own(tag) ?? own(tag.split('-')[0]!);
  return words ? { ...event, ...words } : event;
}

/** Whether people meet online only. */
export function isOnline(event: TweetupEvent): boolean {
  return !event.venue && (event.kind === 'chat' || event.kind === 'call' || event.online !== undefined);
}

/** The tags that a post can carry: the event's own, the conference's, the rest. */
export function tagsOf(event: TweetupEvent): string[] {
  const [own, ...others] = event.hashtags ?? [];
  const all = [own ?? '', event.alongside?.hashtag ?? '', ...others.slice(0, 8)].map(cleanTag);
  const seen = new Set<string>();
  return all.filter((tag) => {
    const key = tag.toLowerCase();
    return tag !== '' && !seen.has(key) && seen.add(key);
  });
}

/** How a host is mentioned on this network; undefined without a handle there. */
export function mentionOf({ handles }: Host, network: Network): string | undefined {
  const key = network.handleKey ?? network.id;
  const handle = handles && Object.hasOwn(handles, key) ? handles[key] : undefined;
  return handle && network.mention?.(handle.trim().replace(/^@/, ''));
}

export function factsOf(telling: Telling): Facts {
  const { event, moment, intended, locale, now, inline } = telling;
  const say = sayer(locale);
  const free = (text: string | undefined) => (text ? freeText(text, intended) : '');
  const tags = tagsOf(event);
  const online = isOnline(event);
  const when = whenOf(event, { locale, country: event.venue?.country, now, online, inline });
  const facts: Facts = { title: [free(event.title)], tags };
  const set = (slot: Slot, ...texts: (string | false | undefined)[]) => {
    const good = texts.filter((text): text is string => !!text);
    if (good.length > 0) facts[slot] = good.filter((each, i) => each !== good[i - 1]);
  };
  set('lead', leadOf(telling, when));
  if (when)
    set('when', ...(event.status === 'postponed' ? [say('former-date', { date: when.day })] : when.lengths));
  set('where', ...placeOf(telling, free, say, tags));
  set('note', ...noteOf(telling, free));
  if (moment === 'changed') set('was', formerly(telling, free));
  set('host', ...hostsOf(telling));
  if (isAfter(moment) || moment === 'cancelled') return facts;
  set('why', sentence(free(event.summary)));
  if (event.venue?.meetingPoint)
    set('find', say('find-us', { text: sentence(free(event.venue.meetingPoint)) }));
  if (moment === 'starting' && event.kind === 'chat' && tags[0]) {
    set('rules', say('rules-short', { tag: `#${tags[0]}` }), say('rules', { tag: `#${tags[0]}` }));
  }
  if (moment === 'preview' || moment === 'starting') set('list', ...listOf(telling, when, free));
  const tag = dateTag(locale, event.venue?.country, event.timeZone);
  set('welcome', ...welcomeOf(telling, say, free, tag));
  if (event.alongside) set('alongside', say('alongside', { name: free(event.alongside.name) }));
  const closes = event.rsvp?.closes && dayOf(event.rsvp.closes, tag);
  if (closes && !isClosed(telling)) set('closes', say('reply-by', { date: closes }));
  set('access', ...accessOf(event, say, free));
  return facts;
}

/** A text that ends like one. */
export function sentence(text: string): string {
  return text === '' || /[.!?…:;。！？؟)”»"]$/.test(text) ? text : `${text}.`;
}

const arrivals: ReadonlySet<Moment> = /* @__PURE__ */ new Set(['today', 'here-now', 'starting']);

/** Whether it is too late to sign up. */
function isClosed({ event, moment, now }: Telling): boolean {
  const closes = event.rsvp?.closes;
  if (arrivals.has(moment)) return true;
  // A wall time is off by hours here, which a deadline forgives.
  return closes !== undefined && now !== undefined && now.toISOString().slice(0, 16) > closes.slice(0, 16);
}

function leadOf({ event, moment, locale, now }: Telling, when: PostWhen | undefined): string | undefined {
  const say = sayer(locale);
  const online = isOnline(event);
  if (moment === 'changed') return say(changeOf(event));
  if (moment === 'announcement' && online) return say('announcement-online');
  if (moment === 'reminder' && now && when && daysUntil(now, event, when) === 1) return say('tomorrow');
  if (moment === 'today' && (when?.minutes ?? 0) >= 17 * 60) return say('tonight');
  if (moment === 'here-now' && online) return say('here-now-online');
  if (moment === 'thanks' && online) return say('thanks-online');
  if (moment === 'recap' && !event.links?.some((link) => typeof link === 'object' && link.rel === 'recap')) {
    return say('recap-unwritten');
  }
  return say(moment);
}

function daysUntil(now: Date, event: TweetupEvent, when: PostWhen): number {
  const zone = event.timeZone ?? 'UTC';
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(now);
  return Math.floor(when.wallMs / 86_400_000) - Math.floor(Date.parse(`${today}T00:00:00Z`) / 86_400_000);
}

function changeOf(event: TweetupEvent): string {
  if (event.status === 'postponed') return 'postponed';
  const before = event.previous?.at(-1);
  const time = before?.start !== undefined && before.start !== event.start;
  const place = before?.venue !== undefined && before.venue.name !== event.venue?.name;
  return time && place ? 'changed-both' : time ? 'changed-time' : place ? 'changed-place' : 'changed';
}

/** What the host says about the change. */
function noteOf({ event, moment, locale }: Telling, free: (text: string | undefined) => string): string[] {
  if (moment !== 'changed' && moment !== 'cancelled') return [];
  const later = event.status === 'postponed' && moment === 'changed' ? sayer(locale)('new-date-follows') : '';
  const note = sentence(free(event.statusNote));
  return [later || note, [note, later].filter(Boolean).join(' ')];
}

/** The time and place that the event had before. */
function formerly(
  { event, locale, now }: Telling,
  free: (text: string | undefined) => string,
): string | undefined {
  const before = event.previous?.at(-1);
  if (!before || event.status === 'postponed') return undefined;
  const say = sayer(locale);
  const old: string[] = [];
  if (before.start !== undefined && before.start !== event.start) {
    const country = event.venue?.country;
    const was = whenOf({ ...event, start: before.start, end: undefined }, { locale, country, now });
    if (was) old.push(was.lengths[0]!);
  }
  if (before.venue?.name && before.venue.name !== event.venue?.name) old.push(free(before.venue.name));
  const [date = '', time] = old;
  const text = time ? say('date-and-time', { date, time }) : date;
  return text ? say('was', { text }) : undefined;
}

function placeOf(
  { event, moment, inline }: Telling,
  free: (text: string | undefined) => string,
  say: ReturnType<typeof sayer>,
  tags: string[],
): string[] {
  const { venue } = event;
  if (!venue) {
    if (event.kind === 'chat' && tags[0]) {
      // The tag at the end says the same in one line, and nobody joins in afterwards.
      const late = isAfter(moment) || moment === 'cancelled' || moment === 'save-the-date' || inline;
      return late ? [] : [say('under-tag', { tag: `#${tags[0]}` })];
    }
    return isOnline(event) ? [say('online')] : [];
  }
  const places = venueLengths(venue, free);
  const both = event.online ? (place: string) => say('hybrid', { place }) : (place: string) => place;
  return places.map(both);
}

/** The city, the name with the city, and with the street; what one says already is not said again. */
function venueLengths(venue: Venue, free: (text: string | undefined) => string): string[] {
  const [name, address, city] = [free(venue.name), free(venue.address), free(venue.city)];
  const within = (part: string, ...others: string[]) => others.some((each) => each.includes(part));
  const list = (...parts: string[]) =>
    parts
      .filter(
        (part, i) => part !== '' && !within(part, ...parts.filter((_, j) => j !== i && parts[j] !== part)),
      )
      .join(', ');
  const short = city || name || address;
  return [short, list(name || address, city), list(name, address, city)].filter((text) => text !== '');
}

function welcomeOf(
  telling: Telling,
  say: ReturnType<typeof sayer>,
  free: (text: string | undefined) => string,
  tag: string,
): string[] {
  const { price } = telling.event;
  const signUp = telling.event.openTo !== 'anyone' && isClosed(telling);
  const openTo = signUp ? undefined : telling.event.openTo;
  const isFree = price?.amount === 0;
  const open = openTo && (isFree ? `free-${openTo}` : openTo);
  const parts: string[] = [];
  if (open) parts.push(say(open));
  else if (isFree) parts.push(say('free'));
  if (price?.amount && price.currency && /^[A-Z]{3}$/.test(price.currency)) {
    const money = numberFormat(tag, {
      style: 'currency',
      currency: price.currency,
      trailingZeroDisplay: 'stripIfInteger',
    });
    parts.push(say('costs', { price: money.format(price.amount).replace(/[\u00a0\u202f]/g, ' ') }));
  }
  const note = free(price?.note);
  const short = parts.join(' ');
  if (note !== '')
    parts.push(sentence(note.replace(/^\p{Ll}/u, (first) => first.toLocaleUpperCase(usableTag(tag)))));
  return [short, parts.join(' ')];
}

function hostsOf({ event, network, moment, intended, locale }: Telling): string[] {
  const hosts = (event.hosts ?? [])
    .slice(0, 3)
    .map((host) => mentionOf(host, network) ?? freeText(host.name, intended))
    .filter(Boolean);
  if (hosts.length === 0) return [];
  const list = listFormat(localeTag(locale), { type: 'conjunction' });
  const say = sayer(locale);
  // Who says thank you or sorry signs.
  const key = moment === 'cancelled' || isAfter(moment) ? 'signed' : 'host';
  const of = (some: string[]) =>
    say(key, { count: some.length, hosts: list.format(some) }).replace(/([.!?])\.$/, '$1');
  return [of(hosts.slice(0, 1)), of(hosts)];
}

function accessOf(
  event: TweetupEvent,
  say: ReturnType<typeof sayer>,
  free: (text: string | undefined) => string,
): string[] {
  const parts = [event.venue?.stepFree && say('step-free'), event.online?.captions && say('captions')].filter(
    Boolean,
  );
  const text = sentence(free(event.accessibility));
  return [parts.join(' '), [...parts, text && say('access', { text })].filter(Boolean).join(' ')];
}

/** The questions or the programme, one line each; as many lines as there are lengths. */
function listOf(
  { event, moment, locale, intended }: Telling,
  when: PostWhen | undefined,
  free: (text: string | undefined) => string,
): string[] {
  const say = sayer(locale);
  const questions = event.questions?.slice(0, 20) ?? [];
  let lines =
    moment === 'starting'
      ? []
      : questions.map((question, i) => say('question', { number: i + 1, text: free(question) }));
  let head = 'questions';
  if (lines.length === 0 && event.agenda && when && !(moment === 'starting' && questions.length > 0)) {
    head = 'programme';
    const tag = dateTag(locale, event.venue?.country, event.timeZone);
    const timed = when.minutes !== undefined;
    lines = event.agenda
      .slice(0, 20)
      .map(
        ({ at, title }) =>
          `${timed ? `${timeAfter(when.wallMs, at, tag)} ` : ''}${freeText(title, intended)}`,
      );
  }
  return lines.map((_, i) => [say(head), ...lines.slice(0, i + 1)].join('\n'));
}

/** The language that a post is said to be in. */
export function postLanguage(event: TweetupEvent, locale: Locale | string | undefined): string {
  return usableTag(locale === undefined ? (event.language ?? 'en') : localeTag(locale));
}

/** A mention that stands in a post, for warnings. */
export function plainTitle(event: TweetupEvent): string {
  return oneLine(event.title);
}
