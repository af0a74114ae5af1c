/** What can be said of an event at a moment: of each part its texts, from short to long. */
import type { Host, TweetupEvent, Venue } from '../event/schema.ts';
import { listFormat, remember } from '../internal/intl-cache.ts';
import { numberFormat } from '../internal/intl-more.ts';
import { type Locale, localeTag } from '../internal/messages.ts';
import { type Intended, cleanTag, freeText } from './clean.ts';
import { type Say, sayer } from './messages.ts';
import type { Network } from './network.ts';
import type { Occasion } from './occasion.ts';
import type { Slot } from './order.ts';
import { type PostWhen, capitalized, dateTag, dayOf, whenOf } from './when.ts';

/** What of an event is asked for. */
export interface Asked {
  event: TweetupEvent;
  network: Network;
  occasion: Occasion;
  intended: Intended;
  locale?: Locale | string | undefined;
  now?: Date | undefined;
  /** All in one line. */
  inline?: boolean;
}

/** What is asked for, with what every part needs to know. */
export interface Telling extends Asked {
  say: Say;
  /** Free text of the host's, made safe. */
  free: (text: string | undefined) => string;
  /** The language of dates. */
  tag: string;
  tags: string[];
  online: boolean;
  when: PostWhen | undefined;
}

export type Facts = Partial<Record<Slot, string[]>> & {
  /** The title, whole. */
  title: string[];
  tags: string[];
};

/** The event in the language of the post, where it has been translated. */
export function translated(event: TweetupEvent, locale: Locale | string | undefined): TweetupEvent {
  const { translations } = event;
  if (!translations || locale === undefined) return event;
  const tag = localeTag(locale);
  const key = [tag, tag.split('-')[0]!].find((each) => Object.hasOwn(translations, each));
  return key === undefined ? event : { ...event, ...translations[key] };
}

/** Whether people meet online only. */
export function isOnline(event: TweetupEvent): boolean {
  return !event.venue && (event.kind === 'chat' || event.kind === 'call' || event.online !== undefined);
}

/** The tags that a post can carry: the event's own, the conference's, the rest. */
export function tagsOf(event: TweetupEvent): string[] {
  const [own = '', ...others] = event.hashtags ?? [];
  const tags = new Map<string, string>();
  for (const each of [own, event.alongside?.hashtag ?? '', ...others.slice(0, 8)]) {
    const tag = cleanTag(each);
    const key = tag.toLowerCase();
    if (tag !== '' && !tags.has(key)) tags.set(key, tag);
  }
  return [...tags.values()];
}

/** How a host is mentioned on this network; undefined without a handle there. */
export function mentionOf({ handles }: Host, network: Network): string | undefined {
  const key = network.handleKey ?? network.id;
  const handle = handles && Object.hasOwn(handles, key) ? handles[key] : undefined;
  return handle && network.mention?.(handle.trim().replace(/^@/, ''));
}

/** A text that ends like one. */
export function sentence(text: string): string {
  return text === '' || /[.!?…:;。！？؟)”»"]$/.test(text) ? text : `${text}.`;
}

export function tellingOf(asked: Asked): Telling {
  const { event, intended, locale, now, inline } = asked;
  const say = sayer(locale);
  const online = isOnline(event);
  const tag = dateTag(locale, event.venue?.country, event.timeZone);
  return {
    ...asked,
    say,
    free: (text) => (text ? freeText(text, intended) : ''),
    tag,
    tags: tagsOf(event),
    online,
    when: whenOf(event, { say, tag, now, online, inline }),
  };
}

export function factsOf(telling: Telling): Facts {
  const { event, occasion, say, free, tag, tags, when } = telling;
  const { venue, alongside, rsvp } = event;
  const facts: Facts = { title: [free(event.title)], tags };
  const set = (slot: Slot, ...texts: (string | false | undefined)[]) => {
    const good: string[] = [];
    for (const text of texts) if (text && text !== good.at(-1)) good.push(text);
    if (good.length > 0) facts[slot] = good;
  };
  set('lead', occasion.lead(telling));
  if (when)
    set('when', ...(event.status === 'postponed' ? [say('former-date', { date: when.day })] : when.lengths));
  set('where', ...placeOf(telling));
  set('host', ...hostsOf(telling));
  for (const [slot, texts] of occasion.parts?.(telling) ?? []) set(slot, ...texts);
  if (occasion.closed) return facts;
  set('why', sentence(free(event.summary)));
  if (venue?.meetingPoint) set('find', say('find-us', { text: sentence(free(venue.meetingPoint)) }));
  set('welcome', ...welcomeOf(telling));
  if (alongside) set('alongside', say('alongside', { name: free(alongside.name) }));
  const closes = rsvp?.closes && !isFull(telling) && dayOf(rsvp.closes, tag);
  if (closes) set('closes', say('reply-by', { date: closes }));
  set('access', ...accessOf(telling));
  return facts;
}

/** Whether it is too late to sign up. */
function isFull({ event, occasion, now }: Telling): boolean {
  const closes = event.rsvp?.closes;
  // A wall time is off by hours here, which a deadline forgives.
  return (
    occasion.arriving === true || (!!closes && !!now && now.toISOString().slice(0, 16) > closes.slice(0, 16))
  );
}

function placeOf({ event, occasion, inline, online, say, free, tags }: Telling): string[] {
  if (event.venue) {
    const places = venueLengths(event.venue, free);
    return event.online ? places.map((place) => say('hybrid', { place })) : places;
  }
  if (event.kind !== 'chat' || !tags[0]) return online ? [say('online')] : [];
  // The tag at the end says the same in one line, and nobody joins in afterwards.
  return occasion.closed || occasion.brief || inline ? [] : [say('under-tag', { tag: `#${tags[0]}` })];
}

/** The city, the name with the city, and with the street; what one says already is not said again. */
function venueLengths(venue: Venue, free: Telling['free']): string[] {
  const [name, address, city] = [free(venue.name), free(venue.address), free(venue.city)];
  const list = (...parts: string[]) =>
    parts
      .filter((part) => part !== '' && !parts.some((other) => other !== part && other.includes(part)))
      .join(', ');
  return [city || name || address, list(name || address, city), list(name, address, city)].filter(Boolean);
}

function welcomeOf(telling: Telling): string[] {
  const { event, say, tag } = telling;
  const { amount, currency, note } = event.price ?? {};
  const openTo = event.openTo !== 'anyone' && isFull(telling) ? undefined : event.openTo;
  const parts: string[] = [];
  if (openTo) parts.push(say(amount === 0 ? `free-${openTo}` : openTo));
  else if (amount === 0) parts.push(say('free'));
  if (amount && currency && /^[A-Z]{3}$/.test(currency)) {
    const money = numberFormat(tag, { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' });
    parts.push(say('costs', { price: money.format(amount).replace(/\p{Zs}/gu, ' ') }));
  }
  const more = capitalized(sentence(telling.free(note)), tag);
  return lengthened(parts, more);
}

/** Sentences, without and with a further one. */
function lengthened(parts: readonly string[], more: string): string[] {
  const short = parts.join(' ');
  return [short, short && more ? `${short} ${more}` : more];
}

const lists = /* @__PURE__ */ remember((tag: string) => listFormat(tag, { type: 'conjunction' }));

function hostsOf({ event, network, occasion, locale, say, free }: Telling): string[] {
  const hosts = (event.hosts ?? [])
    .slice(0, 3)
    .map((host) => mentionOf(host, network) ?? free(host.name))
    .filter(Boolean);
  // The first, then all of them.
  const lengths = hosts.length > 1 ? [hosts.slice(0, 1), hosts] : hosts.length > 0 ? [hosts] : [];
  return lengths.map((some) => {
    const params = { count: some.length, hosts: lists(localeTag(locale)).format(some) };
    // Who says thank you or sorry signs.
    return say(occasion.closed ? 'signed' : 'host', params).replace(/([.!?])\.$/, '$1');
  });
}

function accessOf({ event, say, free }: Telling): string[] {
  const parts: string[] = [];
  if (event.venue?.stepFree) parts.push(say('step-free'));
  if (event.online?.captions) parts.push(say('captions'));
  const text = sentence(free(event.accessibility));
  return lengthened(parts, text && say('access', { text }));
}
