import type { MakeFeed } from '../write-feeds.ts';

const feed: MakeFeed = (day) => ({
  version: 1,
  title: 'Evenings in the Print Room',
  url: 'https://printroom.example/',
  language: 'en',
  defaults: {
    kind: 'tweetup',
    timeZone: 'Europe/London',
    openTo: 'anyone',
    price: { amount: 0, currency: 'GBP' },
    hosts: [
      {
        name: 'Ines and Tomasz',
        url: 'https://printroom.example/us/',
        handles: { mastodon: 'printroom@glam.example' },
      },
    ],
    contact: 'press@printroom.example',
    codeOfConduct: 'https://printroom.example/kind/',
    hashtags: ['PrintRoomEvenings'],
    venue: {
      name: 'The Print Room',
      kind: 'museum',
      address: '14 Paper Mill Lane, Norwich NR3 1HF',
      city: 'Norwich',
      country: 'GB',
      stepFree: true,
      meetingPoint: 'Ring at the green door; the press is to the left.',
    },
  },
  events: [
    {
      id: 'proof-evening',
      title: 'Proof evening: one word each',
      summary: 'Everybody sets one word, and we print the sentence that comes of it.',
      start: `${day(4, 'Th')}T18:30`,
      end: `${day(4, 'Th')}T21:00`,
      expected: 10,
      icebreaker: 'say which letter you would keep if you could keep one.',
      accessibility: 'Step-free; a stool at every case; the press is loud for a minute at a time.',
      agenda: [
        { at: 0, minutes: 20, title: 'Tea, names, aprons' },
        { at: 20, minutes: 70, title: 'Setting' },
        { at: 90, minutes: 60, title: 'Printing, and cake' },
      ],
      url: 'https://printroom.example/proof/',
    },
    {
      id: 'wood-type',
      title: 'Wood type from the attic',
      status: 'moved',
      statusNote: 'The attic is being swept on Thursday.',
      previous: [{ start: `${day(11, 'Th')}T18:30` }],
      start: `${day(12, 'Fr')}T18:30`,
      end: `${day(12, 'Fr')}T20:30`,
      url: 'https://printroom.example/wood/',
    },
    {
      id: 'paper-day',
      title: 'A day of paper',
      start: day(20, 'Sa'),
      url: 'https://printroom.example/paper/',
    },
    {
      id: 'ink',
      title: 'Ink, and what it was made of',
      status: 'cancelled',
      statusNote: 'Our chemist has a cold. We will find another evening.',
      start: `${day(25, 'Th')}T18:30`,
      end: `${day(25, 'Th')}T20:30`,
      url: 'https://printroom.example/ink/',
    },
  ],
});

export default feed;
