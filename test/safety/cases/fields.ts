import type { Severity } from '../../../src/safety/rule.ts';
import type { PlainCase } from '../../support/plain-cases.ts';
import { base } from './base.ts';

type Fields = Record<string, unknown>;
const venue = base['venue'] as Fields;
const [first, second] = base['posts'] as [Fields, Fields];

function fields(
  id: string,
  change: Fields,
  expect: Record<string, Severity>,
  more: Partial<PlainCase> = {},
): PlainCase {
  return { id: `fields-${id}`, lang: 'en', complete: true, expect, event: { ...base, ...change }, ...more };
}

const chat: Fields = {
  kind: 'chat',
  venue: null,
  agenda: null,
  icebreaker: null,
  access: null,
  findUs: null,
  hashtags: ['#MapChat'],
  start: '2027-05-13T19:00',
  end: '2027-05-13T20:00',
  description:
    'A free, open hashtag chat about the maps that we use at work, at home and on the road. Everyone is welcome.',
  posts: [
    {
      at: '2027-04-29T12:00:00Z',
      text: 'Map chat: Thursday 13 May 2027, 19:00–20:00 (London time). #MapChat',
      image: false,
      alt: null,
    },
  ],
  questions: ['Q1 What…?', 'Q2 How…?', 'Q3 Which…?', 'Q4 Who…?', 'Q5 Why…?'].map((q) =>
    q.replace('…', ' do you see'),
  ),
};
const call: Fields = { ...chat, kind: 'call', questions: [], captions: true, end: '2027-05-13T20:30' };
const without = (...keys: string[]): Fields => Object.fromEntries(keys.map((key) => [key, null]));

/** Fields rather than words: limits on both sides. */
export const fieldCases: readonly PlainCase[] = [
  fields('clean', {}, {}),
  fields('clean-chat', chat, {}),
  fields('clean-call', call, {}),
  fields('no-place', { venue: null, findUs: null }, { 'place-missing': 'error' }),
  fields(
    'place-early',
    { venue: null, findUs: null, start: '2027-06-24T18:00', end: '2027-06-24T20:00', posts: null },
    { 'place-missing': 'advice' },
  ),
  fields('hotel-room', { venue: { ...venue, kind: 'hotel-room' } }, { 'place-private': 'error' }),
  fields('vehicle', { venue: { ...venue, kind: 'vehicle' } }, { 'place-private': 'error' }),
  fields(
    'underpass',
    { venue: { ...venue, kind: 'underpass', openingHours: null } },
    { 'place-isolated': 'error' },
    { tolerate: ['outdoor-plan'] },
  ),
  fields(
    'industrial',
    { venue: { ...venue, kind: 'industrial', openingHours: null } },
    { 'place-isolated': 'error' },
    { tolerate: ['outdoor-plan'] },
  ),
  fields(
    'alley-cafe',
    { venue: { ...venue, name: 'The Alley Café', address: '4 Park Street' } },
    {},
    { forbid: ['place-isolated'], tolerate: ['announce-essentials'] },
  ),
  fields(
    'tba',
    { venue: { ...venue, name: 'TBA', address: null, lat: null, lon: null } },
    { 'place-vague': 'warning' },
    { tolerate: ['announce-essentials'] },
  ),
  fields(
    'somewhere',
    { venue: { name: 'Somewhere in Leeds', address: 'Leeds' } },
    { 'place-vague': 'warning' },
    { tolerate: ['announce-essentials', 'access-missing'] },
  ),
  fields(
    'city-only',
    { venue: { name: 'Berlin', address: 'Berlin' } },
    { 'place-vague': 'warning' },
    { tolerate: ['announce-essentials'] },
  ),
  fields(
    'chain',
    { venue: { name: 'Costa Coffee', kind: 'cafe', address: 'Manchester' } },
    { 'place-vague': 'warning' },
    { tolerate: ['announce-essentials'] },
  ),
  fields(
    'chain-street',
    { venue: { ...venue, name: 'Costa Coffee', address: '12 High Street, Manchester' } },
    {},
    { forbid: ['place-vague'], tolerate: ['announce-essentials'] },
  ),
  fields(
    'famous',
    { venue: { name: 'Tate Britain', kind: 'gallery', stepFree: true } },
    {},
    { forbid: ['place-vague'], tolerate: ['announce-essentials'] },
  ),
  fields(
    'closed-evening',
    { venue: { ...venue, openingHours: 'Mo-Fr 09:00-17:00; Sa 10:00-14:00' } },
    { 'place-closed': 'error' },
  ),
  fields(
    'closed-last-hour',
    { venue: { ...venue, openingHours: 'Mo-Su 08:00-19:00' } },
    { 'place-closed': 'error' },
  ),
  fields(
    'closed-that-day',
    { venue: { ...venue, openingHours: 'Mo-We 08:00-23:00; Fr-Su 08:00-23:00' } },
    { 'place-closed': 'error' },
  ),
  fields(
    'open-late',
    { venue: { ...venue, openingHours: 'Mo-Th 11:00-01:00; Fr,Sa 11:00-03:00' } },
    {},
    { forbid: ['place-closed'] },
  ),
  fields(
    'hours-unknown',
    { venue: { ...venue, openingHours: 'sunrise-sunset; PH off' } },
    {},
    { forbid: ['place-closed'] },
  ),
  fields('crowd', { expected: 45 }, { 'place-crowd': 'warning' }, { tolerate: ['conduct-missing'] }),
  fields('crowd-unbooked', { expected: 14, venue: { ...venue, booked: null } }, { 'place-crowd': 'advice' }),
  fields(
    'dark',
    {
      start: '2027-05-13T20:30',
      end: '2027-05-13T22:00',
      venue: { ...venue, kind: 'park', openingHours: null },
      backup: 'Café Atlas',
      agenda: null,
      posts: null,
    },
    { 'outdoor-plan': 'warning' },
  ),
  fields(
    'dark-stars',
    {
      start: '2027-05-13T20:30',
      end: '2027-05-13T22:00',
      venue: { ...venue, kind: 'park', openingHours: null },
      backup: 'Café Atlas',
      agenda: null,
      posts: null,
      title: 'Stargazing tweetup',
    },
    {},
    { forbid: ['outdoor-plan'] },
  ),
  fields(
    'no-rain-plan',
    {
      start: '2027-05-13T12:00',
      end: '2027-05-13T14:00',
      venue: { ...venue, kind: 'garden', openingHours: null },
      posts: null,
    },
    { 'outdoor-plan': 'advice' },
  ),
  fields('no-start', { start: null }, { 'time-missing': 'error' }, { tolerate: ['place-closed'] }),
  fields('bad-start', { start: 'next Thursday' }, { 'time-missing': 'error' }),
  fields('est', { timezone: 'EST' }, { 'time-zone-ambiguous': 'error' }),
  fields('gmt1', { timezone: 'GMT+1' }, { 'time-zone-ambiguous': 'error' }),
  fields('no-zone-local', { timezone: null }, { 'time-zone-ambiguous': 'warning' }),
  fields('no-zone-chat', { ...chat, timezone: null }, { 'time-zone-ambiguous': 'error' }),
  fields('utc', { ...chat, timezone: 'UTC', posts: null }, {}, { forbid: ['time-zone-ambiguous'] }),
  fields(
    'gap',
    {
      start: '2027-03-28T01:30',
      end: '2027-03-28T03:30',
      posts: null,
      venue: { ...venue, openingHours: null },
      announcedAt: '2027-03-10T12:00:00Z',
      checkedAt: '2027-03-10T12:00:00Z',
    },
    { 'time-nonexistent': 'error', 'time-late-night': 'warning' },
  ),
  fields(
    'twice',
    { ...chat, start: '2027-10-31T01:30', end: '2027-10-31T02:30', posts: null },
    { 'time-nonexistent': 'warning' },
  ),
  fields('no-end', { end: null }, { 'time-end-missing': 'warning' }),
  fields(
    'backwards',
    { end: '2027-05-13T17:00' },
    { 'time-span-odd': 'error' },
    { tolerate: ['agenda-overrun'] },
  ),
  fields(
    'seven-hours',
    { end: '2027-05-14T01:00', venue: { ...venue, openingHours: null }, posts: null },
    { 'time-span-odd': 'warning', 'time-late-night': 'warning' },
  ),
  fields(
    'mapathon',
    { start: '2027-05-13T10:00', end: '2027-05-13T18:00', title: 'Mapathon', posts: null },
    {},
    { forbid: ['time-span-odd'] },
  ),
  fields(
    'half-hour',
    { ...chat, end: '2027-05-13T19:30', questions: (chat['questions'] as string[]).slice(0, 3) },
    {},
    { forbid: ['time-span-odd'], tolerate: ['text-date-mismatch'] },
  ),
  fields(
    'past',
    { start: '2026-05-14T18:00', end: '2026-05-14T20:00', posts: null, announcedAt: '2026-05-01T12:00:00Z' },
    { 'time-past': 'error' },
  ),
  fields(
    'night',
    {
      start: '2027-05-13T23:00',
      end: '2027-05-14T00:20',
      venue: { ...venue, openingHours: null },
      posts: null,
      agenda: null,
    },
    { 'time-late-night': 'warning' },
  ),
  fields(
    'new-year',
    {
      start: '2027-12-31T22:30',
      end: '2028-01-01T01:00',
      title: 'New Year tweetup',
      venue: { ...venue, openingHours: null },
      posts: null,
      agenda: null,
    },
    {},
    { forbid: ['time-late-night'] },
  ),
  fields('unannounced', { announcedAt: null, posts: null }, { 'notice-missing': 'warning' }),
  fields('too-short', { announcedAt: '2027-05-12T12:00:00Z' }, { 'notice-short': 'warning' }),
  fields('short', { announcedAt: '2027-05-08T12:00:00Z' }, { 'notice-short': 'advice' }),
  fields(
    'beside-short',
    {
      announcedAt: '2027-05-12T12:00:00Z',
      kind: 'conference-side',
      beside: { name: 'Map Congress', hashtag: '#MC27' },
      posts: [{ ...first, text: `${String(first['text'])} #MC27` }, second],
    },
    { 'notice-short': 'advice' },
  ),
  fields(
    'chat-same-day',
    { ...chat, announcedAt: '2027-05-13T09:00:00Z' },
    { 'notice-short': 'advice' },
    { forbid: ['notice-missing'] },
  ),
  fields('no-host', { hosts: [] }, { 'host-missing': 'error' }),
  fields('unreachable', { hosts: ['Sam'], contact: null }, { 'host-missing': 'warning' }),
  fields('one-host', { hosts: ['@maps_up'], expected: 20 }, { 'host-alone': 'advice' }, { tolerate: [] }),
  fields('no-conduct-small', without('codeOfConduct'), { 'conduct-missing': 'advice' }),
  fields(
    'no-conduct-minors',
    {
      codeOfConduct: null,
      audience: 'minors',
      description:
        'Children with a parent are welcome. Free. First names in groups of three, then talk at small tables.',
    },
    { 'conduct-missing': 'warning' },
  ),
  fields(
    'minors-pub',
    {
      audience: 'minors',
      venue: { ...venue, kind: 'pub' },
      description: `${String(base['description'])} Come with a parent.`,
    },
    { 'minors-unaccompanied': 'error' },
  ),
  fields('fee', { price: 5, currency: 'EUR' }, { 'cost-fee': 'warning' }),
  fields('invite', { open: 'invite' }, { 'not-open': 'warning' }),
  fields('rsvp', { open: 'rsvp' }, {}, { forbid: ['not-open'] }),
  fields('http', { url: 'http://example.org/mapup' }, { 'link-insecure': 'warning' }),
  fields('short-link', { links: ['https://bit.ly/mapup'] }, { 'link-shortener': 'warning' }),
  fields('api-key', { links: ['https://example.org/x?api_key=abc'] }, { 'link-credentials': 'error' }),
  fields('cyrillic', { links: ['https://exаmple.org/x'] }, { 'link-lookalike': 'error' }),
  fields(
    'umlaut',
    { links: ['https://bücherei.de', 'https://日本.jp', 'https://яндекс.рф', 'https://xn--bcherei-n2a.de'] },
    {},
    { forbid: ['link-lookalike', 'link-odd-host'] },
  ),
  fields('ip', { links: ['https://192.168.0.10/map'] }, { 'link-odd-host': 'error' }),
  fields('port', { links: ['https://example.org:8443/map'] }, { 'link-odd-host': 'error' }),
  fields('javascript', { url: 'javascript:alert(1)' }, { 'link-odd-host': 'error' }),
  fields(
    'zoom-pwd',
    { ...call, links: ['https://us02web.zoom.us/j/84512398?pwd=Ab12'] },
    { 'meeting-passcode': 'error' },
  ),
  fields('zoom-my', { ...call, links: ['https://zoom.us/my/sam.smith'] }, { 'meeting-passcode': 'warning' }),
  fields(
    'zoom-plain',
    { ...call, links: ['https://us02web.zoom.us/j/84512398'] },
    {},
    { forbid: ['meeting-passcode'] },
  ),
  fields('chat-no-tag', { ...chat, hashtags: [] }, { 'chat-hashtag': 'advice' }),
  fields(
    'chat-no-tag-at-all',
    { ...chat, hashtags: [], posts: null, description: 'A free chat about maps.' },
    { 'chat-hashtag': 'error' },
  ),
  fields(
    'chat-slow',
    { ...chat, end: '2027-05-13T21:00', questions: (chat['questions'] as string[]).slice(0, 3), posts: null },
    { 'chat-questions': 'warning' },
  ),
  fields(
    'chat-closed',
    {
      ...chat,
      questions: ['Q1 Do you use maps?', 'Q2 Is paper better?', 'Q3 Are you happy?', 'Q4 What next?'],
    },
    { 'chat-question-form': 'advice' },
  ),
  fields(
    'journal-club',
    { ...chat, questions: [], title: 'Map journal club' },
    {},
    { forbid: ['chat-questions'] },
  ),
  fields('no-captions', { ...call, captions: null }, { 'online-captions': 'warning' }),
  fields('hybrid-no-captions', { kind: 'hybrid' }, { 'online-captions': 'warning' }),
  fields('hybrid-captions', { kind: 'hybrid', captions: true }, {}, { forbid: ['online-captions'] }),
  fields('steps', { venue: { ...venue, stepFree: false } }, { 'access-barrier': 'warning' }),
  fields('nightclub', { venue: { ...venue, kind: 'nightclub' } }, { 'access-barrier': 'warning' }),
  fields(
    'agenda-overlap',
    {
      agenda: [
        { at: 0, minutes: 60, title: 'Welcome' },
        { at: 45, minutes: 30, title: 'Talk' },
      ],
    },
    { 'agenda-overrun': 'error' },
  ),
  fields(
    'agenda-negative',
    {
      agenda: [
        { at: -30, minutes: 30, title: 'Talk' },
        { at: 0, minutes: 60, title: 'Welcome' },
      ],
    },
    { 'agenda-overrun': 'error' },
  ),
  fields(
    'agenda-doors',
    {
      agenda: [
        { at: -20, minutes: 20, title: 'Doors open' },
        { at: 0, minutes: 120, title: 'Welcome and talk' },
      ],
    },
    {},
    { forbid: ['agenda-overrun'] },
  ),
  fields(
    'icebreaker-hug',
    { icebreaker: 'Hug the person next to you.' },
    { 'icebreaker-intrusive': 'warning' },
  ),
  fields(
    'icebreaker-embarrassing',
    { icebreaker: 'Tell us your most embarrassing moment.' },
    { 'icebreaker-intrusive': 'warning' },
  ),
  fields(
    'icebreaker-de',
    { icebreaker: 'Stellt euch nach dem Alter auf und sagt, was ihr verdient.' },
    { 'icebreaker-intrusive': 'warning' },
    { lang: 'de' },
  ),
  fields(
    'icebreaker-fr',
    { icebreaker: 'Racontez votre souvenir le plus gênant.' },
    { 'icebreaker-intrusive': 'warning' },
    { lang: 'fr' },
  ),
  fields(
    'post-no-day',
    { posts: [{ ...first, text: 'Map tweetup soon at Café Atlas! #MapUp' }, second] },
    { 'announce-essentials': 'warning' },
  ),
  fields(
    'post-no-place',
    { posts: [{ ...first, text: 'Map tweetup on Thursday 13 May 2027 at 18:00. #MapUp' }, second] },
    { 'announce-essentials': 'warning' },
  ),
  fields(
    'post-no-link',
    { posts: [{ ...first, text: 'Map tweetup on Thursday 13 May 2027 at 18:00, Café Atlas.' }, second] },
    { 'announce-essentials': 'warning' },
  ),
  fields('tag-hyphen', { hashtags: ['#Map-Up'] }, { 'hashtag-form': 'warning' }),
  fields('tag-digits', { hashtags: ['#2027'] }, { 'hashtag-form': 'warning' }),
  fields('tag-established', { hashtags: ['#drinkingaboutmuseums'] }, {}, { forbid: ['hashtag-form'] }),
  fields('image', { posts: [{ ...first, image: true, alt: null }, second] }, { 'image-alt': 'warning' }),
  fields(
    'image-alt',
    { posts: [{ ...first, image: true, alt: 'Poster with date and place' }, second] },
    {},
    { forbid: ['image-alt'] },
  ),
  fields('cancelled-silent', { status: 'cancelled' }, { 'campaign-gaps': 'error' }),
  fields(
    'moved-told',
    {
      status: 'moved',
      posts: [first, { ...second, text: 'CHANGED: we have moved to Café Atlas. Tomorrow at 18:00. #MapUp' }],
    },
    {},
    { forbid: ['campaign-gaps'] },
  ),
  fields('no-reminder', { posts: [first] }, { 'campaign-gaps': 'advice' }),
];
