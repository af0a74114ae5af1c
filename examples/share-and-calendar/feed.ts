import type { MakeFeed } from '../write-feeds.ts';

const feed: MakeFeed = (day) => ({
  $schema: '../../dist/schema/feed.schema.json',
  version: 1,
  title: 'Museum and net, Berlin',
  url: 'https://museumundnetz.example/',
  language: 'en',
  defaults: {
    timeZone: 'Europe/Berlin',
    openTo: 'anyone',
    price: { amount: 0, currency: 'EUR' },
    hosts: [{ name: 'Theda', handles: { mastodon: 'theda@glam.example', bluesky: 'museumnotes.example' } }],
  },
  events: [
    {
      id: 'evening',
      kind: 'museum-visit',
      title: 'An evening among the casts',
      summary: 'Plaster, patience, and the people who mend it.',
      start: `${day(10, 'Th')}T18:00`,
      end: `${day(10, 'Th')}T20:00`,
      venue: {
        name: 'Gipsformerei',
        address: 'Sophie-Charlotten-Straße 17–18',
        city: 'Berlin',
        country: 'DE',
        stepFree: true,
        meetingPoint: 'In the yard, by the blue door.',
      },
      hashtags: ['MuseumUndNetz'],
      url: 'https://museumundnetz.example/casts/',
      translations: {
        de: { title: 'Ein Abend unter Abgüssen', summary: 'Gips, Geduld und die Leute, die ihn flicken.' },
        ar: { title: 'أمسية بين قوالب الجص', summary: 'جصّ وصبر، ومن يرمّمه.' },
      },
    },
    {
      id: 'chat',
      kind: 'chat',
      title: '#MuseumUndNetz: the monthly chat',
      summary: 'Six questions in an hour; reading along counts.',
      start: '2026-01-12T20:00',
      end: '2026-01-12T21:00',
      recurrence: { rule: 'FREQ=MONTHLY;BYDAY=2MO' },
      hashtags: ['MuseumUndNetz'],
      url: 'https://museumundnetz.example/chat/',
    },
  ],
});
export default feed;
