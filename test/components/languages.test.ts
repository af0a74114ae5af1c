import { expect } from '@esm-bundle/chai';
import '../../components/index.ts';
import type { TweetupList } from '../../components/list/list.ts';
import { english as fullEnglish } from '../../components/shared/details-messages.ts';
import { listMessages } from '../../components/list/messages.ts';
import { english } from '../../components/shared/messages.ts';
import { troubleMessages } from '../../components/shared/trouble-messages.ts';
import { event, inline, newAddress, put, serve, settled, textOf, until } from './page.ts';

/** An event of every kind of wording; its own texts hold no word, so that any English found is ours. */
const events = [
  event({
    id: '1',
    title: '1',
    start: '2026-12-01T18:30',
    end: '2026-12-01T21:00',
    kind: 'chat',
    hashtags: ['4'],
  }),
  event({
    id: '2',
    title: '2',
    start: '2026-12-01T20:00',
    status: 'moved',
    venue: { name: '8' },
    previous: [{ start: '2026-12-02T19:00', venue: { name: '9' } }],
  }),
  event({ id: '3', title: '3', status: 'cancelled', timeZone: 'America/New_York' }),
  event({ id: '4', title: '4', status: 'postponed', timeZone: 'Asia/Kathmandu' }),
  event({ id: '5', title: '5', start: '2026-12-05', end: '2026-12-07', timeZone: undefined, online: {} }),
  event({
    id: '6',
    title: '6',
    start: '2026-01-07T18:30',
    recurrence: { rule: 'FREQ=WEEKLY' },
    venue: { name: '7' },
    online: {},
  }),
  event({
    id: '7',
    title: '7',
    start: '2027-01-05T10:00',
    price: { amount: 0 },
    openTo: 'anyone',
    venue: { name: '7', stepFree: true },
    online: { captions: true },
    alongside: { name: '8' },
  }),
  event({
    id: '8',
    title: '8',
    price: { amount: 7, currency: 'EUR' },
    openTo: 'sign-up',
    audience: 'adults',
    spoken: ['en', 'fr', 'de', 'ar'],
    venue: { name: '7', city: '9', stepFree: false },
    online: { url: 'https://1.2.3.4/' },
    hosts: [{ name: '6', handles: { x: '6' } }],
    hashtags: ['5'],
    expected: 12,
    icebreaker: '4',
    questions: ['3', '4'],
    agenda: [{ at: 0, title: '2' }],
    accessibility: '1',
    photoPolicy: '2',
    backupPlan: '3',
    contact: '4',
    codeOfConduct: 'https://1.2.3.4/',
    links: [{ url: 'https://1.2.3.4/', title: '5', rel: 'follow' }],
  }),
  event({ id: '9', title: '9', kind: 'chat', hashtags: ['5'], openTo: 'invitation' }),
  event({
    id: '10',
    title: '10',
    start: '2026-01-01T10:00',
    links: [{ url: 'https://1.2.3.4/', title: '5', rel: 'recap' }],
  }),
];

const months = 'January February March May June July October December'.split(' ');
const days = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const texts = (table: object): string[] =>
  Object.values(table).flatMap((one: unknown) =>
    typeof one === 'string' ? one : Object.values(one as object),
  );
/** English words of four letters and more that the languages do not share. */
const tables = [english, fullEnglish, listMessages, troubleMessages];
const words = new Set(
  [...tables.flatMap(texts), ...months, ...days]
    .flatMap((text) => text.replace(/\{\w+\}/g, '').match(/[a-z]{4,}/gi) ?? [])
    .map((word) => word.toLowerCase()),
);
for (const shared of [
  'online',
  'date',
  'moment',
  'contact',
  'photos',
  'hashtags',
  'plan',
  'question',
  'questions',
  'invitation',
  'hashtag',
  'tweetup',
  'teachmeet',
  'chat',
  'type',
])
  words.delete(shared);

async function everything(lang: string, dir: string): Promise<string> {
  const failing = newAddress();
  const pages = [
    `<tweetup-list viewer-zone="Asia/Tokyo">${inline(events)}</tweetup-list>`,
    ...events.map((each) => `<tweetup-card viewer-zone="Asia/Tokyo">${inline([each])}</tweetup-card>`),
    `<tweetup-list src="${failing}"></tweetup-list>`,
    `<tweetup-list src="${serve(() => new Response('', { status: 500 }))}"></tweetup-list>`,
    `<tweetup-list src="${serve({ name: 5 })}"></tweetup-list>`,
    `<tweetup-list when="past">${inline([])}</tweetup-list>`,
    `<tweetup-list controls="search">${inline([])}</tweetup-list>`,
    `<tweetup-list limit="1" layout="agenda">${inline(events)}</tweetup-list>`,
    `<tweetup-list controls="search kind hashtag past">${inline([...events, event({ id: '8', title: '8', kind: 'call', hashtags: ['9'] })])}</tweetup-list>`,
    `<tweetup-list src="${serve(events)} ${failing}"></tweetup-list>`,
    `<tweetup-list>${inline([])}</tweetup-list>`,
    `<tweetup-card event-id="none">${inline(events)}</tweetup-card>`,
    `<tweetup-card event-id="0">${inline([event({ id: '0', title: '0', start: '2026-01-01T10:00' })])}</tweetup-card>`,
  ];
  let said = '';
  for (const page of pages) {
    const element = (await put(`<div lang="${lang}" dir="${dir}">${page}</div>`))
      .firstElementChild as TweetupList;
    await settled(element);
    await until(() => textOf(element).length > 0);
    const root = element.shadowRoot!;
    if (page.includes('controls=')) await until(() => root.querySelector('[part="controls"]'));
    if (page.includes('src=')) await until(() => root.querySelector('[part="retry"]'));
    said += ` ${textOf(element)}`;
  }
  return said;
}

describe('languages', () => {
  for (const [lang, dir, expected] of [
    ['de', 'ltr', 'Abgesagt'],
    ['fr', 'ltr', 'Annulé'],
    ['ar', 'rtl', 'ملغاة'],
  ] as const) {
    it(`says everything in ${lang}`, async () => {
      const said = await everything(lang, dir);
      expect(said).to.contain(expected);
      const found = (said.toLowerCase().match(/[a-z]{4,}/g) ?? []).filter((word) => words.has(word));
      expect(found).to.deep.equal([]);
    });
  }

  it('finds English where it is', async () => {
    const said = (await everything('en', 'ltr')).toLowerCase();
    const found = new Set((said.match(/[a-z]{4,}/g) ?? []).filter((word) => words.has(word)));
    expect(found.size).to.be.greaterThan(25);
  });

  it('follows the nearest lang, across shadow roots, and when it changes', async () => {
    const outer = await put('<section lang="fr"><div></div></section>');
    const root = outer.firstElementChild!.attachShadow({ mode: 'open' });
    root.innerHTML = `<tweetup-list>${inline([])}</tweetup-list>`;
    const element = root.firstElementChild as TweetupList;
    await until(() => textOf(element).startsWith('Aucun'));
    outer.lang = 'de';
    await until(() => textOf(element).startsWith('Zurzeit'));
    outer.lang = 'xx-broken_tag';
    await until(() => textOf(element).startsWith('No upcoming'));
  });
});
