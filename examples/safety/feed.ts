import type { MakeFeed } from '../write-feeds.ts';

const feed: MakeFeed = (day) => ({
  $schema: '../../dist/schema/feed.schema.json',
  version: 1,
  title: 'Two evenings, one of them not thought through',
  language: 'en',
  defaults: { timeZone: 'Europe/London', openTo: 'anyone', price: { amount: 0, currency: 'GBP' } },
  events: [
    {
      id: 'flawed',
      title: 'Archive people: an evening at mine',
      summary: 'DM me for the address. Bring a tenner for the pizza.',
      start: `${day(3, 'Th')}T22:30`,
      venue: { name: 'My flat', kind: 'private-home', city: 'Belfast' },
      hosts: [{ name: 'Sam' }],
      url: 'http://archives.example/evening',
    },
    {
      id: 'thought-through',
      title: 'Archive people: an evening at the library café',
      summary: 'One long table, and one question: what would you keep? Come alone, or bring a friend.',
      start: `${day(20, 'Th')}T18:30`,
      end: `${day(20, 'Th')}T20:30`,
      venue: {
        name: 'The library café',
        kind: 'cafe',
        address: '17 Donegall Square North',
        city: 'Belfast',
        country: 'GB',
        openingHours: 'Mo-Su 09:00-21:00',
        stepFree: true,
        capacity: 40,
        meetingPoint: 'The long table by the window; look for the grey box.',
      },
      hosts: [
        { name: 'Sam', handles: { mastodon: 'sam@glam.example' } },
        { name: 'Noor', handles: { mastodon: 'noor@glam.example' } },
      ],
      contact: '@sam@glam.example',
      expected: 10,
      audience: 'adults',
      hashtags: ['ArchiveEvening'],
      codeOfConduct: 'https://archives.example/conduct',
      accessibility: 'Step-free from the street, accessible toilet, a quiet corner.',
      photoPolicy: 'Ask before you take a photo.',
      icebreaker: 'What would you keep?',
      announcedAt: `${day(-5)}T09:00:00Z`,
      url: 'https://archives.example/evening',
    },
  ],
});
export default feed;
