/** Valid events of every kind: short and endless, plain and hostile, in many scripts. */
import * as fc from 'fast-check';
import type { TweetupEvent } from '../../src/event/schema.ts';

const nasty = [
  'Doors at 7.30.pm',
  'Sa.So',
  '13.11.Fr um 19.30.Uhr',
  'README.md night',
  'Meet @stranger and @a@b.social',
  'RT@z の@username',
  'mail me@example.org',
  '(see #museum)',
  '#uklibchat: libraries',
  'Node.js & main.rs',
  'www.tate.org.uk',
  'see https://other.example/x, or not',
  'visit other.example.com/x',
  'example.com',
  '$AAPL 5 $USD',
  '日本語の博物館で飲みましょう。'.repeat(20),
  'Кто придёт? Все!',
  'مرحبا بكم في المتحف',
  'שלום לכולם',
  'नमस्ते दुनिया',
  '👨‍👩‍👧‍👧 Familie 🏳️‍⚧️',
  'a'.repeat(400),
  '👩🏽‍🔧'.repeat(120),
  'word '.repeat(300),
  'x\u0301'.repeat(200),
  '\u202eevil\u202c',
  'tab\tand\nbreak',
  '﷽',
  '@',
  '#',
  '.',
  '…',
  '! ? !',
  'RT',
  'http://',
  'https://',
  '＠full ＃width',
  '“quoted”',
  'foo.bar.baz.com.de.fr',
  'end.',
  'Über uns.Mehr dazu',
  'a\u2028b',
  '#a#b',
  '@@alice',
  '#',
  'Q&A <b>bold</b>',
  '\u0600 prepend',
  'ends with \u0600',
];
const text = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...nasty) },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constantFrom(...nasty), fc.constantFrom(...nasty)).map((two) => two.join(' ')),
  },
  { weight: 2, arbitrary: fc.lorem({ maxCount: 30 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }) },
);
const title = text.filter((value) => /\p{L}|\p{N}/u.test(value));
const url = fc.constantFrom(
  'https://example.org/dam/belfast-2026-12',
  'http://example.com',
  'https://www.kiel-treff.de/a_(b)?c=d&e=(f)#g',
  'https://münchen.de/straße',
  'https://example.com/花見',
  'https://example.org/x.',
  "https://example.org/it's",
  'https://example.org/?q=a|b',
  'https://example.org:8443/@alice/123',
  `https://example.org/${'long/'.repeat(30)}`,
);
const zone = fc.constantFrom(
  'Europe/London',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kathmandu',
  'UTC',
  'Asia/Tokyo',
  'Pacific/Auckland',
  'Africa/Cairo',
);
const pad = (n: number) => String(n).padStart(2, '0');
const day = fc
  .tuple(
    fc.integer({ min: 2026, max: 2028 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([y, m, d]) => `${y}-${pad(m)}-${pad(d)}`);
const clock = fc.tuple(fc.nat(23), fc.constantFrom(0, 15, 30, 59)).map(([h, m]) => `${pad(h)}:${pad(m)}`);
const times = fc
  .tuple(day, clock, clock, fc.constantFrom('none', 'same-day', 'next-day', 'all-day', 'days'))
  .map(([date, from, to, how]) => {
    if (how === 'all-day') return { start: date };
    const later = `${date.slice(0, 8)}${pad(Math.min(28, Number(date.slice(8)) + 1))}`;
    if (how === 'days') return { start: date, end: later };
    const start = `${date}T${from}`;
    if (how === 'none') return { start };
    const end = how === 'same-day' ? `${date}T${to}` : `${later}T${to}`;
    return end > start ? { start, end } : { start };
  });
const handles = fc.record(
  {
    x: fc.constantFrom('NylonsAndAll', '@alice_1', 'way_too_long_for_twitter_at_all', 'not valid'),
    bluesky: fc.constantFrom('theda.example.com', '@bob.bsky.social', 'nohost'),
    mastodon: fc.constantFrom('theda@museum.social', 'local'),
    threads: fc.constantFrom('theda.knits', 'bad handle'),
    telegram: fc.constantFrom('theda_knits'),
  },
  { requiredKeys: [] },
);

export const anyEvent: fc.Arbitrary<TweetupEvent> = fc
  .tuple(
    times,
    fc.record(
      {
        id: fc.constant('e'),
        title,
        timeZone: zone,
        url,
        hashtags: fc.array(
          fc.constantFrom(
            'DrinkingAboutMuseums',
            'tweet-up',
            '2026',
            '#museum',
            'met\u200cro',
            'متحف',
            '博物館',
            'two words',
            'T'.repeat(120),
            'uklibchat',
            '💪',
          ),
          { minLength: 1, maxLength: 4 },
        ),
        kind: fc.constantFrom('tweetup', 'museum-visit', 'chat', 'call', 'teachmeet', 'knitting'),
        status: fc.constantFrom('planned', 'planned', 'planned', 'moved', 'postponed', 'cancelled'),
        statusNote: text,
        summary: text,
        description: text,
        venue: fc.record(
          {
            name: text,
            address: text,
            city: text,
            country: fc.constantFrom('GB', 'de', 'US', '??'),
            meetingPoint: text,
            stepFree: fc.boolean(),
          },
          { requiredKeys: [] },
        ),
        online: fc.record({ url, captions: fc.boolean() }, { requiredKeys: [] }),
        alongside: fc.record(
          { name: text, hashtag: fc.constantFrom('MuseumNext', 'x y') },
          { requiredKeys: ['name'] },
        ),
        hosts: fc.array(fc.record({ name: text, handles }, { requiredKeys: ['name'] }), { maxLength: 4 }),
        openTo: fc.constantFrom('anyone', 'sign-up', 'invitation'),
        price: fc.record(
          {
            amount: fc.constantFrom(0, 5, 12.5),
            currency: fc.constantFrom('GBP', 'EUR', 'pounds'),
            note: text,
          },
          { requiredKeys: [] },
        ),
        agenda: fc.array(fc.record({ at: fc.integer({ min: -60, max: 300 }), title: text }), {
          maxLength: 5,
        }),
        questions: fc.array(text, { maxLength: 6 }),
        accessibility: text,
        rsvp: fc.record({ url, closes: day.map((d) => `${d}T12:00`) }, { requiredKeys: [] }),
        previous: fc.array(
          fc.record(
            { start: day.map((d) => `${d}T18:00`), venue: fc.record({ name: text }) },
            { requiredKeys: [] },
          ),
          { maxLength: 2 },
        ),
        image: fc.record({ url, alt: text }, { requiredKeys: ['url'] }),
        links: fc.array(fc.record({ url, rel: fc.constantFrom('recap', 'photos', 'follow') }), {
          maxLength: 2,
        }),
      },
      { requiredKeys: ['id', 'title', 'timeZone', 'url', 'hashtags'] },
    ),
  )
  .map(([when, event]) => ({ ...event, ...when }) as TweetupEvent);
