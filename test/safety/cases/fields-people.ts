import type { PlainCase } from '../../support/plain-cases.ts';
import { base } from './base.ts';
import { call, chat, fields, first, second, venue, without } from './fields-base.ts';

/** Notice, people, links, chats, posts: limits on both sides. */
export const peopleFieldCases: readonly PlainCase[] = [
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
