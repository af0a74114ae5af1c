import { expect } from '@esm-bundle/chai';
import '../../components/index.ts';
import type { TweetupList } from '../../components/list/list.ts';
import { event, inline, newAddress, parts, put, serve, settled, textOf, until } from './page.ts';

interface Axe {
  run(context: Element): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

// axe is a classic script that leaves a global.
await new Promise((resolve, reject) => {
  const script = document.createElement('script');
  script.src = new URL('../../node_modules/axe-core/axe.min.js', import.meta.url).href;
  script.addEventListener('load', resolve);
  script.addEventListener('error', reject);
  document.head.append(script);
});
const { axe } = window as unknown as { axe: Axe };

async function violations(element: Element): Promise<string[]> {
  const result = await axe.run(element);
  return result.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

const events = [
  event({
    id: 'on',
    start: '2026-12-01T18:30',
    url: 'https://example.org/on',
    venue: { name: 'Foyer', city: 'Dublin' },
  }),
  event({
    id: 'c',
    status: 'cancelled',
    statusNote: 'No room.',
    url: 'https://example.org/c',
    price: { amount: 0 },
  }),
  event({
    id: 'm',
    status: 'moved',
    start: '2026-12-04T10:00',
    previous: [{ start: '2026-12-04T09:00' }],
    summary: 'Text.',
  }),
  event({
    id: 'ar',
    title: 'لقاء أمناء المكتبات',
    language: 'ar',
    start: '2026-12-05T10:00',
    hashtags: ['DAM'],
  }),
];

const whole = {
  venue: {
    name: 'Pub',
    address: 'Main Street',
    city: 'Dublin',
    meetingPoint: 'At the back.',
    stepFree: true,
  },
  hosts: [
    { name: 'Theda', url: 'https://theda.example/', handles: { bluesky: 'theda.example', x: 'theda' } },
  ],
  hashtags: ['DAM', 'MuseSocial'],
  alongside: { name: 'Congress', url: 'https://congress.example/' },
  price: { amount: 0, note: 'buy your own' },
  openTo: 'anyone',
  spoken: ['en', 'ga'],
  summary: 'One table.',
  accessibility: 'A quiet corner.',
  contact: 'hello@museum.example',
  codeOfConduct: 'https://museum.example/kind',
  online: { url: 'https://meet.example/', captions: true },
  questions: ['Which object?'],
  agenda: [{ at: 0, title: 'Names' }],
  image: { url: 'data:,', alt: 'A paper bird.' },
  links: [{ url: 'https://museum.example/said', title: 'What was said', rel: 'recap' }],
};
const full = (fields: Record<string, unknown>, attributes = '') =>
  `<tweetup-card heading-level="2" viewer-zone="Asia/Tokyo" ${attributes}>${inline([event({ ...whole, ...fields })])}<p slot="footer">End</p></tweetup-card>`;

const pages: [string, string][] = [
  ['a full card', full({})],
  ['a full card of a chat', full({ kind: 'chat', venue: undefined })],
  ['a recap', full({ start: '2026-11-01T10:00' })],
  ['a postponed card', full({ status: 'postponed', statusNote: 'Snow.' })],
  ['a compact card', full({}, 'variant="compact"')],
  [
    'a card whose event is gone',
    '<tweetup-card event-id="x"><script type="application/json">[]</script></tweetup-card>',
  ],
  [
    'a card without its feed',
    `<tweetup-card src="${newAddress()}"><p>We meet on Thursdays.</p></tweetup-card>`,
  ],
  ['a list', `<tweetup-list heading-level="2">${inline(events)}</tweetup-list>`],
  ['a card', `<tweetup-card heading-level="2">${inline(events)}</tweetup-card>`],
  ['a cancelled card', `<tweetup-card heading-level="2" event-id="c">${inline(events)}</tweetup-card>`],
  ['an agenda', `<tweetup-list heading-level="2" layout="agenda">${inline(events)}</tweetup-list>`],
  ['a list by month', `<tweetup-list heading-level="2" group="month">${inline(events)}</tweetup-list>`],
  ['cards', `<tweetup-list heading-level="2" layout="cards">${inline(events)}</tweetup-list>`],
  ['a compact list', `<tweetup-list heading-level="2" layout="compact">${inline(events)}</tweetup-list>`],
  [
    'controls and more',
    `<tweetup-list heading-level="2" limit="1" controls="search kind hashtag past zone">${inline(events)}</tweetup-list>`,
  ],
  [
    'one failed source of two',
    `<tweetup-list heading-level="2" src="${serve(events)} ${newAddress()}"></tweetup-list>`,
  ],
  ['an empty list', `<tweetup-list>${inline([])}</tweetup-list>`],
  ['a failed list', `<tweetup-list src="${newAddress()}"><p>We meet on Thursdays.</p></tweetup-list>`],
];

const pageOf = (name: string): string => pages.find(([what]) => what === name)![1];

describe('accessibility', () => {
  before(() => {
    document.title = 'Tests';
    document.querySelector('main')!.insertAdjacentHTML('beforebegin', '<h1>Events</h1>');
  });

  for (const scheme of ['light', 'dark']) {
    for (const [what, html] of pages) {
      it(`axe finds nothing in ${what}, ${scheme}`, async () => {
        document.documentElement.style.cssText = `color-scheme: ${scheme}; background: ${scheme === 'dark' ? '#151311' : '#fff'}; color: ${scheme === 'dark' ? '#eee' : '#222'}`;
        const box = await put(`<div>${html}</div>`);
        await settled(box.firstElementChild as TweetupList);
        if (html.includes('controls='))
          await until(() => box.firstElementChild!.shadowRoot!.querySelector('[part="controls"]'));
        if (html.includes('src='))
          await until(() => box.firstElementChild!.shadowRoot!.querySelector('[part="retry"]'));
        expect(await violations(box)).to.deep.equal([]);
      });
    }
  }

  it('axe looks into the elements', async () => {
    const element = await put(pageOf('a list'));
    element.shadowRoot!.querySelector('a')!.replaceChildren();
    expect((await violations(element)).join()).to.contain('link-name');
  });

  it('reads heading, status, date and place in that order, each event under one heading', async () => {
    const element = await put(pageOf('a list'));
    const articles = [...element.shadowRoot!.querySelectorAll('article')];
    expect(articles).to.have.length(events.length);
    for (const article of articles) expect(article.querySelectorAll('h2')).to.have.length(1);
    const heading = textOf(articles[0]!, 'h2');
    expect(heading).to.match(/On now.*Title of on.*Tuesday,? 1 December/);
    expect(textOf(articles[0]!, '.what').replace(heading, '')).to.match(/18:30.*Foyer, Dublin/);
  });

  it('keeps list semantics and hides the leaf, which the heading says in words', async () => {
    const { shadowRoot } = await put(pageOf('a list'));
    expect(shadowRoot!.querySelector('ol')!.getAttribute('role')).to.equal('list');
    for (const leaf of shadowRoot!.querySelectorAll('.leaf')) expect(leaf.ariaHidden).to.equal('true');
  });

  it('shows where the focus is, on targets of 24 px', async () => {
    const { shadowRoot } = await put(pageOf('a list'));
    const links = [...shadowRoot!.querySelectorAll('a')];
    expect(links).to.have.length(2);
    for (const link of links) {
      link.focus();
      expect(shadowRoot!.activeElement).to.equal(link);
      expect(link.getClientRects()[0]!.height).to.be.at.least(24);
    }
  });

  const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(3);
  const wide = event({
    title: long,
    url: `https://example.org/${long}`,
    statusNote: long,
    venue: { name: long, city: long, meetingPoint: long },
    hashtags: [long],
    hosts: [
      {
        name: long,
        url: 'https://example.org',
        handles: { bluesky: long, mastodon: `${long}@host.example` },
      },
    ],
    alongside: { name: long, hashtag: long, url: 'https://example.org' },
    price: { amount: 0, note: long },
    spoken: [long, long],
    audience: long,
    accessibility: long,
    contact: long,
    codeOfConduct: 'https://example.org',
    online: { url: `https://${'a'.repeat(60)}.example.org` },
    questions: [long],
    agenda: [{ at: 0, title: long }],
    links: [
      { url: 'https://example.org', title: long },
      { url: 'https://example.org', title: long, rel: 'recap' },
    ],
    summary: long,
    description: `https://example.org/${long}`,
  });
  for (const [tag, status] of [
    ['tweetup-list', 'cancelled'],
    ['tweetup-card', 'cancelled'],
    ['tweetup-card', 'moved'],
  ] as const) {
    for (const dir of ['ltr', 'rtl']) {
      it(`<${tag}> has room for very long words at 320 px, ${status}, ${dir}`, async () => {
        const data = inline([{ ...wide, status }]);
        const box = await put(`<div dir="${dir}" style="inline-size: 320px"><${tag}>${data}</${tag}></div>`);
        const element = box.firstElementChild as TweetupList;
        await settled(element);
        for (const fold of element.shadowRoot!.querySelectorAll('details')) fold.open = true;
        expect(parts(element, 'title')[0]).to.contain(long);
        expect(box.scrollWidth).to.be.at.most(320);
        for (const node of element.shadowRoot!.querySelectorAll('article, h3, p, li, dd, dt, summary'))
          expect(node.scrollWidth, node.outerHTML.slice(0, 80)).to.be.at.most(Math.max(node.clientWidth, 1));
      });
    }
  }

  it('keeps its width in a flex row, and its place in a narrow grid', async () => {
    const row = await put(`<div style="display: flex">${pageOf('a list')}</div>`);
    expect(row.firstElementChild!.clientWidth).to.be.at.least(200);
    const grid = await put(`<div style="display: grid; inline-size: 200px">${pageOf('a list')}</div>`);
    expect(grid.firstElementChild!.clientWidth).to.be.at.most(200);
    const column = await put(
      `<div style="display: grid; inline-size: 280px"><div>${pageOf('a list')}</div></div>`,
    );
    expect(column.scrollWidth).to.be.at.most(280);
  });
});
