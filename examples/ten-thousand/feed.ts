import type { TweetupEvent } from '../../src/event/schema.ts';
import type { MakeFeed } from '../write-feeds.ts';

/** Not `events.json`: only this page is about so many. */
export const file = 'meetings.json';

const count = 10_000;
const days = 5 * 365;
const past = days / 2;

const places = [
  ['Belfast', 'Europe/London', 'The John Hewitt'],
  ['Dublin', 'Europe/Dublin', 'Bestseller Café'],
  ['Berlin', 'Europe/Berlin', 'Café am Museum'],
  ['Paris', 'Europe/Paris', 'Le Comptoir du Livre'],
  ['Lisbon', 'Europe/Lisbon', 'Livraria do Cais'],
  ['Cairo', 'Africa/Cairo', 'مقهى الأوبرا'],
  ['New York', 'America/New_York', 'The Reading Room'],
  ['Chicago', 'America/Chicago', 'Printers Row Coffee'],
  ['São Paulo', 'America/Sao_Paulo', 'Café da Biblioteca'],
  ['Melbourne', 'Australia/Melbourne', 'The Moat'],
  ['Tokyo', 'Asia/Tokyo', '神保町ブックカフェ'],
  ['Delhi', 'Asia/Kolkata', 'Chai and Chapters'],
] as const;
const groups = [
  'Library tweetup',
  'Drinking About Museums',
  'Archives over coffee',
  'TeachMeet',
  'Zine table',
];

const two = (number: number) => String(number).padStart(2, '0');

const feed: MakeFeed = (day) => ({
  version: 1,
  title: 'Everybody’s meetings',
  defaults: { kind: 'tweetup', openTo: 'anyone', price: { amount: 0 } },
  events: Array.from({ length: count }, (_, index): TweetupEvent => {
    const [city, timeZone, name] = places[index % places.length]!;
    const group = groups[Math.floor(index / places.length) % groups.length]!;
    const date = day(Math.floor((index / count) * days - past));
    const hour = 8 + ((index * 7) % 12);
    return {
      id: `m${index}`,
      title: `${group}: ${city}`,
      summary: 'One table, whoever comes, and whatever is on your mind.',
      start: `${date}T${two(hour)}:30`,
      end: `${date}T${two(hour + 2)}:00`,
      timeZone,
      venue: { name, city },
      hashtags: [`${group.replaceAll(' ', '')}${city.replaceAll(' ', '')}`],
      url: `https://meetings.example/${index}`,
    };
  }),
});

export default feed;
