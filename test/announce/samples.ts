/** Three gatherings that the announcements are read with: a tweetup, a museum visit beside a conference, a chat. */
import type { TweetupEvent } from '../../src/event/schema.ts';

export const tweetup: TweetupEvent = {
  id: 'dam-belfast-2026-12',
  kind: 'tweetup',
  title: 'Drinking About Museums: Belfast',
  summary: 'Museum people and their friends around one long table, no talks, no badges.',
  start: '2026-12-03T18:30',
  end: '2026-12-03T21:00',
  timeZone: 'Europe/London',
  venue: {
    name: 'The Crown Liquor Saloon',
    kind: 'pub',
    address: '46 Great Victoria Street',
    city: 'Belfast',
    country: 'GB',
    url: 'https://example.org/crown',
    stepFree: true,
    meetingPoint: 'the long table at the back, look for the paper bird',
  },
  hosts: [
    {
      name: 'Theda',
      handles: {
        x: 'NylonsAndAll',
        bluesky: 'theda.example.com',
        mastodon: 'theda@museum.social',
        threads: 'theda.knits',
      },
    },
    { name: 'Oisín' },
  ],
  hashtags: ['DrinkingAboutMuseums'],
  openTo: 'anyone',
  price: { amount: 0, currency: 'GBP', note: 'buy your own drinks' },
  agenda: [
    { at: 0, minutes: 15, title: 'Hello, first names in threes' },
    { at: 15, minutes: 90, title: 'Talk, and swap tables when the bell rings' },
    { at: 140, minutes: 10, title: 'Who hosts the next one?' },
  ],
  previous: [{ start: '2026-12-02T18:30', venue: { name: 'The Duke of York' } }],
  url: 'https://example.org/dam/belfast-2026-12',
  links: [{ url: 'https://example.org/dam/belfast-2026-12/recap', rel: 'recap' }],
  language: 'en',
  translations: {
    de: {
      title: 'Drinking About Museums: Belfast',
      summary: 'Museumsleute und ihre Freunde an einem langen Tisch, ohne Vorträge, ohne Namensschilder.',
    },
    fr: {
      title: 'Drinking About Museums : Belfast',
      summary: 'Des gens de musée et leurs amis autour d’une longue table, sans exposés ni badges.',
    },
  },
};

export const visit: TweetupEvent = {
  id: 'pergamon-2027-03',
  kind: 'museum-visit',
  title: 'Das Neue Museum am Abend',
  summary: 'Ein Rundgang mit der Kuratorin, danach Zeit für Fotos und Gespräche.',
  start: '2027-03-09T18:00',
  end: '2027-03-09T20:00',
  timeZone: 'Europe/Berlin',
  venue: {
    name: 'Neues Museum',
    kind: 'museum',
    address: 'Bodestraße 1–3',
    city: 'Berlin',
    country: 'DE',
    stepFree: true,
    meetingPoint: 'im Foyer unter der großen Treppe',
  },
  alongside: { name: 'MuseumNext', hashtag: 'MuseumNext' },
  hosts: [
    {
      name: 'Neues Museum',
      handles: {
        x: 'neuesmuseum',
        bluesky: 'neues-museum.example.com',
        mastodon: 'neuesmuseum@museum.social',
      },
    },
  ],
  hashtags: ['NeuesMuseumTweetup'],
  openTo: 'sign-up',
  price: { amount: 0, currency: 'EUR' },
  capacity: 25,
  rsvp: { url: 'https://example.org/neues-museum/anmelden', closes: '2027-03-05T18:00' },
  agenda: [
    { at: 0, title: 'Begrüßung im Foyer' },
    { at: 15, title: 'Rundgang mit der Kuratorin' },
    { at: 75, title: 'Fotos und Gespräche' },
  ],
  image: {
    url: 'https://example.org/nofretete.jpg',
    alt: 'Die Treppenhalle des Neuen Museums am Abend, leer und golden beleuchtet.',
  },
  previous: [{ start: '2027-03-09T17:00' }],
  url: 'https://example.org/neues-museum/tweetup',
  language: 'de',
  translations: {
    en: {
      title: 'The Neues Museum after hours',
      summary: 'A tour with the curator, then time for photos and talk.',
    },
    fr: {
      title: 'Le Neues Museum en soirée',
      summary: 'Une visite avec la conservatrice, puis du temps pour les photos et la conversation.',
    },
  },
};

export const chat: TweetupEvent = {
  id: 'uklibchat-2027-01',
  kind: 'chat',
  title: '#uklibchat: libraries and loneliness',
  summary: 'One hour, six questions, anyone who cares about libraries.',
  start: '2027-01-05T19:00',
  end: '2027-01-05T20:00',
  timeZone: 'Europe/London',
  hosts: [
    {
      name: 'The uklibchat team',
      handles: { x: 'uklibchat', bluesky: 'uklibchat.bsky.social', mastodon: 'uklibchat@glammr.us' },
    },
  ],
  hashtags: ['uklibchat'],
  openTo: 'anyone',
  questions: [
    'Who comes to your library mostly for company?',
    'What do you offer to people who come alone?',
    'What keeps you from doing more?',
    'If you could add one thing tomorrow, what would it be, and why?',
    'Who outside the library helps you, and how did you find them?',
    'What will you try before the next chat?',
  ],
  url: 'https://example.org/uklibchat/loneliness',
  links: [{ url: 'https://example.org/uklibchat/loneliness/summary', rel: 'recap' }],
  language: 'en',
  translations: {
    de: {
      title: '#uklibchat: Bibliotheken und Einsamkeit',
      summary: 'Eine Stunde, sechs Fragen, für alle, denen Bibliotheken am Herzen liegen.',
    },
    fr: {
      title: '#uklibchat : bibliothèques et solitude',
      summary: 'Une heure, six questions, ouvert à tous ceux qui aiment les bibliothèques.',
    },
  },
};
