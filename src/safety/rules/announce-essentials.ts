import { saysWhen } from '../dates.ts';
import { momentMs } from '../notice.ts';
import { findIn, phrases } from '../phrases.ts';
import { defineRule } from '../rule.ts';
import { googleEvent, ownTerms, tweetups, twitterChats } from '../sources.ts';
import { fold, wordsOf } from '../words.ts';
import type { Context } from '../context.ts';

const saveTheDate = /* @__PURE__ */ phrases({
  en: ['save the date', 'more|details soon|to follow', 'details follow'],
  de: ['termin vormerken|freihalten|notieren', 'merkt euch', 'save the date', 'details folgen'],
  fr: ['réservez la date|votre', 'notez la date', 'save the date', 'à vos agendas'],
  es: ['reserva|reservad la|esta fecha', 'apunta|apuntad la fecha', 'save the date'],
  it: ['segna|segnate la|questa data', 'save the date', 'segnatevi'],
  nl: ['zet in|het je|jullie agenda', 'save the date', 'noteer'],
  pt: ['reserve|guarde|anote a data', 'save the date'],
});

/** Words of a place that any place may have. */
const common = /* @__PURE__ */ new Set(
  'the and of at street road cafe café bar pub restaurant room hall house city centre center straße strasse rue calle via rua'.split(
    ' ',
  ),
);

/** The first announcement: a thread, and the same on several networks, is one. */
function announcement(context: Context): { text: string; index: number } | undefined {
  const posts = (context.event.posts ?? [])
    .map((post, index) => ({ text: post.text ?? '', at: momentMs(context, post.at), index }))
    .filter(({ text }) => text.trim() !== '');
  if (posts.length === 0) return undefined;
  const first = posts.reduce((a, b) => ((b.at ?? Infinity) < (a.at ?? Infinity) ? b : a));
  const together = posts.filter(
    ({ at }) => at !== undefined && first.at !== undefined && at - first.at <= 60_000,
  );
  const thread = together.length > 0 ? together : [first];
  return { text: thread.map(({ text }) => text).join('\n'), index: first.index };
}

function namesPlace(context: Context, text: string): boolean {
  const { venue } = context.event;
  const said = fold(text);
  const words = wordsOf(`${venue?.name ?? ''} ${venue?.address ?? ''}`).word;
  const telling = words.filter((word) => word.length > 2 && !common.has(word) && !/^\d/.test(word));
  return telling.length === 0 || telling.some((word) => said.includes(word));
}

const hasTag = (text: string, tag: string | undefined): boolean =>
  tag !== undefined && fold(text).includes(`#${fold(tag.trim().replace(/^#/, ''))}`);

export default /* @__PURE__ */ defineRule({
  id: 'announce-essentials',
  group: 'announce',
  severity: 'warning',
  messages: {
    title: 'The announcement says what people need',
    message: 'The announcement leaves out something that people need.',
    day: 'The announcement does not say on which day.',
    time: 'The announcement does not say at what time.',
    place: 'The announcement does not say where.',
    hashtag: 'The announcement leaves out the hashtag.',
    link: 'The announcement has neither link nor hashtag.',
    alongside: 'The announcement leaves out the hashtag of {event}: #{tag}.',
    why: 'A post travels alone: who sees it shared sees nothing else.',
    fix: 'Say what, when (with the zone), where, that it is free, and the hashtag, also the conference’s.',
  },
  source: [tweetups, ownTerms, twitterChats, googleEvent],
  examples: {
    bad: { posts: [{ at: '2027-02-25T12:00:00Z', text: 'Tweetup soon! Come along.' }] },
    good: {
      posts: [
        {
          at: '2027-02-25T12:00:00Z',
          text: 'Tweetup: Thursday 11 March, 18:00 (London), Café Example, 12 Market Street. Free. #LibTweetup',
        },
      ],
    },
  },
  check(context) {
    const { event, setting } = context;
    const found = announcement(context);
    if (!found) return 'not-applicable';
    const { text, index } = found;
    const early = findIn(saveTheDate, { path: [], text }).length > 0;
    const { day, time } = saysWhen(text);
    const path = ['posts', index, 'text'];
    const missing: string[] = [];
    if (!day) missing.push('day');
    if (!time && !early && event.start?.includes('T') !== false) missing.push('time');
    if (setting === 'in-person' && !early && event.venue && !namesPlace(context, text)) missing.push('place');
    if (setting === 'chat' && event.hashtags?.length && !event.hashtags.some((tag) => hasTag(text, tag))) {
      missing.push('hashtag');
    } else if (!/https?:\/\/|(^|\s)#\p{L}/u.test(text)) missing.push('link');
    const failures = missing.map((as) => ({ as, path }));
    const tag = event.alongside?.hashtag;
    if (!tag || hasTag(text, tag)) return failures;
    return [...failures, { as: 'alongside', path, params: { event: event.alongside!.name ?? '', tag } }];
  },
});
