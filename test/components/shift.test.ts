import { expect } from '@esm-bundle/chai';
import '../../components/index.ts';
import type { TweetupCard } from '../../components/card/card.ts';
import type { TweetupList } from '../../components/list/list.ts';
import { event, inline, parts, put, serve, until } from './page.ts';

interface LayoutShift extends PerformanceEntry {
  value: number;
  sources: { node: Node | null }[];
}

const supported = PerformanceObserver.supportedEntryTypes.includes('layout-shift');
/** Time to paint. A page that is not in front has no frames, so it is not frames that are counted. */
const frames = () => new Promise((resolve) => setTimeout(resolve, 150));

/** The list's events, as places in a page usually have them: a line each for title, time and place. */
const events = Array.from({ length: 8 }, (_, index) =>
  event({ id: `s${index}`, start: `2026-12-0${index + 2}T18:30`, venue: { name: 'Foyer' } }),
);

describe('while it loads', () => {
  // The parts that load later are small: they are there before the feed of somebody's server.
  before(() => import('../../components/list/extras.ts'));

  for (const [what, attributes] of [
    ['a list', 'limit="4" more="none"'],
    ['a list with its button', 'limit="4"'],
    ['a compact list', 'limit="4" more="none" layout="compact"'],
    ['cards', 'limit="4" more="none" layout="cards"'],
  ] as const) {
    it(`${what} keeps the place that it will need`, async () => {
      let answer!: () => void;
      const url = serve(() => new Promise((resolve) => (answer = () => resolve(Response.json(events)))));
      const shifts: LayoutShift[] = [];
      const observer = supported
        ? new PerformanceObserver((list) => shifts.push(...(list.getEntries() as LayoutShift[])))
        : undefined;
      const box = await put<TweetupList>('<div style="inline-size: 40rem"></div>');
      box.innerHTML = `<tweetup-list viewer-zone="Europe/Dublin" src="${url}" ${attributes}></tweetup-list><p>What comes after it.</p>`;
      const element = box.firstElementChild as TweetupList;
      element.now = new Date('2026-12-01T19:00:00Z');
      await until(() => element.shadowRoot?.querySelector('[part="loading"]'));
      await frames();
      observer?.observe({ type: 'layout-shift', buffered: false });
      const after = box.querySelector('p')!;
      const before = after.getBoundingClientRect().top;
      answer();
      await until(() => parts(element, 'entry').length === 4);
      await frames();
      expect(Math.abs(after.getBoundingClientRect().top - before)).to.be.at.most(2);
      expect(shifts.reduce((sum, { value }) => sum + value, 0)).to.be.at.most(0.005);
      observer?.disconnect();
    });
  }
});

describe('a full card whose feed comes late', () => {
  before(() => import('../../components/card/full.ts'));

  for (const width of [22, 44]) {
    it(`moves what comes after it little, ${width}rem wide`, async () => {
      const usual = event({
        summary: 'An informal, free meeting. Come as you are; say hello at the door.',
        description:
          'One table, one hour, whoever comes. We talk about what we saw this month and what we would show.',
        venue: {
          name: 'The John Hewitt',
          address: '51 Donegall Street',
          city: 'Belfast',
          meetingPoint: 'The long table',
        },
        hosts: [{ name: 'Theda', handles: { bluesky: 'theda.example' } }],
        hashtags: ['DrinkingAboutMuseums'],
        openTo: 'anyone',
        price: { amount: 0 },
        contact: 'events@example.org',
        accessibility: 'Step-free from the street.',
      });
      let answer!: () => void;
      const url = serve(() => new Promise((resolve) => (answer = () => resolve(Response.json([usual])))));
      const box = await put<TweetupList>(`<div style="inline-size: ${width}rem"></div>`);
      box.innerHTML = `<tweetup-card src="${url}"></tweetup-card><p>${'What comes after it. '.repeat(300)}</p>`;
      const element = box.firstElementChild as TweetupCard;
      element.now = new Date('2026-12-01T19:00:00Z');
      await until(() => element.shadowRoot?.querySelector('[part="loading"]'));
      await frames();
      let shift = 0;
      const observer = supported
        ? new PerformanceObserver((list) => {
            for (const each of list.getEntries() as LayoutShift[]) shift += each.value;
          })
        : undefined;
      observer?.observe({ type: 'layout-shift', buffered: false });
      const before = element.offsetHeight;
      answer();
      await until(() => parts(element, 'entry').length === 1);
      await frames();
      expect(Math.abs(element.offsetHeight - before)).to.be.at.most(170);
      expect(shift).to.be.below(0.1);
      observer?.disconnect();
    });
  }
});

describe('where something comes later', () => {
  for (const tag of ['tweetup-list', 'tweetup-card variant="compact"']) {
    it(`<${tag}> keeps a reply’s place in each event`, async () => {
      const reply = await put<TweetupList>(
        `<${tag} rsvp-endpoint="https://rsvp.example/rsvp/v1">${inline([events[0]])}</${tag}>`,
      );
      const button = await until(() => reply.shadowRoot?.querySelector<HTMLElement>('tweetup-rsvp'));
      await until(() => button.shadowRoot?.querySelector(tag === 'tweetup-list' ? 'button' : 'form'));
      const before = reply.offsetHeight;
      const later = document.createElement('tweetup-later');
      later.className = 'reply';
      button.replaceWith(later);
      expect(Math.abs(reply.offsetHeight - before)).to.be.at.most(tag === 'tweetup-list' ? 1 : 24);
    });
  }

  it('leaves what the page says itself where it was before the script came', async () => {
    const url = serve(() => new Promise<Response>(() => {}));
    const at = async (tag: string): Promise<number[]> => {
      const box = await put<TweetupList>(
        `<div style="line-height: 1.5"><p>Before</p><${tag} style="display: block" src="${url}"><p>Our events</p></${tag}><p>After</p></div>`,
      );
      await until(() => tag === 'div' || box.querySelector(tag)?.shadowRoot?.querySelector('slot'));
      return [...box.querySelectorAll('p')].map((each) => each.getBoundingClientRect().top);
    };
    expect(await at('tweetup-list')).to.deep.equal(await at('div'));
  });
});
