import type { MakeFeed } from '../write-feeds.ts';

const feed: MakeFeed = (day) => ({
  version: 1,
  title: 'TeachMeets on the coast',
  url: 'https://teachmeetcoast.example/',
  language: 'en',
  defaults: {
    kind: 'teachmeet',
    timeZone: 'Europe/London',
    openTo: 'anyone',
    price: { amount: 0, currency: 'GBP' },
    hosts: [{ name: 'Mel', handles: { bluesky: 'teachmeetcoast.example' } }],
    hashtags: ['TMCoast'],
    contact: 'mel@teachmeetcoast.example',
  },
  events: [
    {
      id: 'harbour',
      title: 'TeachMeet Harbour',
      summary: 'Seven minutes each, cake for everybody, home by seven.',
      start: `${day(6, 'Tu')}T17:00`,
      end: `${day(6, 'Tu')}T18:45`,
      expected: 25,
      capacity: 40,
      venue: {
        name: 'Harbour Library',
        kind: 'library',
        address: '3 Quay Street, Falmouth',
        city: 'Falmouth',
        country: 'GB',
        stepFree: true,
        meetingPoint: 'Upstairs, past picture books. The lift is by the desk.',
      },
      agenda: [
        { at: 0, minutes: 15, title: 'Tea and first names' },
        { at: 15, minutes: 60, title: 'Seven-minute talks' },
        { at: 75, minutes: 30, title: 'Small tables' },
      ],
      url: 'https://teachmeetcoast.example/harbour/',
    },
    {
      id: 'hill',
      title: 'TeachMeet Hill: maths without worksheets',
      start: `${day(14, 'We')}T16:30`,
      end: `${day(14, 'We')}T18:00`,
      venue: { name: 'Hill Primary School', kind: 'school', address: 'Church Road, Penryn', city: 'Penryn' },
      url: 'https://teachmeetcoast.example/hill/',
    },
    {
      id: 'last',
      title: 'TeachMeet Lighthouse',
      summary: 'Twenty-two teachers, fourteen talks, one power cut.',
      start: `${day(-30, 'Tu')}T17:00`,
      end: `${day(-30, 'Tu')}T18:45`,
      venue: { name: 'The Lighthouse Café', kind: 'cafe', address: 'Pier Road, St Ives', city: 'St Ives' },
      links: [
        { url: 'https://teachmeetcoast.example/lighthouse/', title: 'What we took home', rel: 'recap' },
        { url: 'https://teachmeetcoast.example/lighthouse/slides/', title: 'All slides', rel: 'slides' },
      ],
    },
  ],
});

export default feed;
