import { expect } from '@esm-bundle/chai';
import '../../components/index.ts';
import type { TweetupList } from '../../components/list/list.ts';
import { english } from '../../components/shared/messages.ts';
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
];

const months = 'January February March May June July October December'.split(' ');
const days = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
/** English words of four letters and more that the languages do not share. */
const words = new Set(
  [...Object.values(english), ...months, ...days]
    .flatMap((text) => text.replace(/\{\w+\}/g, '').match(/[a-z]{4,}/gi) ?? [])
    .map((word) => word.toLowerCase()),
);
for (const shared of ['online', 'date', 'moment']) words.delete(shared);

async function everything(lang: string, dir: string): Promise<string> {
  const failing = newAddress();
  const pages = [
    `<tweetup-list viewer-zone="Asia/Tokyo">${inline(events)}</tweetup-list>`,
    ...events.map((each) => `<tweetup-card viewer-zone="Asia/Tokyo">${inline([each])}</tweetup-card>`),
    `<tweetup-list src="${failing}"></tweetup-list>`,
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
