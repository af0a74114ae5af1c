import { expect } from '@esm-bundle/chai';
import '../../components/list/list.ts';
import type { TweetupList } from '../../components/list/list.ts';
import { event, inline, parts, put, serve, settled, textOf, until, warnings } from './page.ts';

const list = (data: unknown, attributes = '') =>
  put<TweetupList>(`<tweetup-list ${attributes}>${inline(data)}</tweetup-list>`);

/** The ids of the events shown, in order. */
const ids = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll('[part="item"]')].map((item) =>
    decodeURIComponent(item.id.replace('event=', '')),
  );
const shown = async (data: unknown, attributes: string): Promise<string[]> =>
  ids(await list(data, attributes));

const year = [
  event({ id: 'spring', start: '2026-03-01T10:00' }),
  event({ id: 'yesterday', start: '2026-11-30T10:00' }),
  event({ id: 'now', start: '2026-12-01T18:30', end: '2026-12-01T20:00' }),
  event({ id: 'thursday', start: '2026-12-03T18:30' }),
  event({ id: 'january', start: '2027-01-05T10:00' }),
];

describe('<tweetup-list>: which events', () => {
  it('shows past ones, latest first, or all: what is to come, then what was', async () => {
    expect(await shown(year, 'when="past"')).to.deep.equal(['yesterday', 'spring']);
    expect(await shown(year, 'when="all"')).to.deep.equal([
      'now',
      'thursday',
      'january',
      'yesterday',
      'spring',
    ]);
    expect(await shown(year, 'when="all" sort="soonest"')).to.deep.equal([
      'spring',
      'yesterday',
      'now',
      'thursday',
      'january',
    ]);
  });

  it('takes a range with its last day, past and to come in one order', async () => {
    expect(await shown(year, 'from="2026-11-30" to="2026-12-03"')).to.deep.equal([
      'yesterday',
      'now',
      'thursday',
    ]);
    expect(await shown(year, 'when="upcoming" to="2026-12-03T18:30"')).to.deep.equal(['now']);
    warnings.length = 0;
    expect(await shown(year, 'from="next week"')).to.have.length(3);
    expect(warnings.join()).to.contain('from="next week"');
  });

  it('chooses by kind, hashtag, place and language', async () => {
    const events = [
      event({ id: 'chat', kind: 'chat', hashtags: ['uklibchat'], language: 'en' }),
      event({ id: 'geneva', kind: 'museum-visit', venue: { name: 'Musée', city: 'Genève' }, language: 'fr' }),
      event({ id: 'beside', alongside: { name: 'MuseumNext', hashtag: 'MuseumNext' }, spoken: ['fr', 'en'] }),
    ];
    expect(await shown(events, 'kind="chat, call"')).to.deep.equal(['chat']);
    expect(await shown(events, 'hashtag="#museumnext"')).to.deep.equal(['beside']);
    expect(await shown(events, 'place="geneve"')).to.deep.equal(['geneva']);
    expect(await shown(events, 'event-language="fr-CH"')).to.deep.equal(['geneva', 'beside']);
  });

  it('keeps what is pinned on top, also on the morning after', async () => {
    expect(await shown(year, 'pin="thursday spring"')).to.deep.equal([
      'thursday',
      'spring',
      'now',
      'january',
    ]);
  });

  it('sorts by title as the language does', async () => {
    const events = ['Zug', 'Äpfel', 'Birnen'].map((title) => event({ id: title, title }));
    const element = await put(
      `<div lang="de"><tweetup-list sort="title">${inline(events)}</tweetup-list></div>`,
    );
    await until(() => ids(element.firstElementChild!).length === 3);
    expect(ids(element.firstElementChild!)).to.deep.equal(['Äpfel', 'Birnen', 'Zug']);
  });

  it('shows the dates of a series apart, or as one', async () => {
    const series = [
      event({ id: 's', start: '2026-10-01T18:30', recurrence: { rule: 'FREQ=MONTHLY;BYDAY=1TH' } }),
    ];
    const together = await list(series, 'when="upcoming" layout="list"');
    expect(parts(together, 'entry')).to.have.length(1);
    const apart = await list(series, 'occurrences="separate" to="2027-02-28" when="upcoming"');
    expect(parts(apart, 'leaf')).to.have.length(3);
    expect(parts(apart, 'next')).to.have.length(0);
    const before = await list(series, 'when="past" occurrences="separate"');
    expect(parts(before, 'leaf').map((text) => /\d+/.exec(text)![0])).to.deep.equal(['5', '1']);
  });

  it('says that there is nothing in the past', async () => {
    expect(textOf(await list([event()], 'when="past"'))).to.equal('No past events.');
  });

  it('ignores a word that an attribute does not know, and says so', async () => {
    warnings.length = 0;
    expect(await shown(year, 'when="sometimes" layout="spiral"')).to.have.length(3);
    expect(warnings.join()).to.contain('when="sometimes"').and.to.contain('layout="spiral"');
  });
});

describe('<tweetup-list>: more', () => {
  const many = Array.from({ length: 120 }, (_, index) =>
    event({ id: `n${index}`, url: index % 2 ? `https://example.org/${index}` : undefined }),
  );
  const button = (element: TweetupList) =>
    element.shadowRoot!.querySelector<HTMLButtonElement>('[part="more"]');

  it('shows fifty, more on demand, and goes on where they begin', async () => {
    const element = await list(many);
    expect(ids(element)).to.have.length(50);
    button(element)!.click();
    await until(() => ids(element).length === 100);
    await until(() => element.shadowRoot!.activeElement?.closest('li')?.id === 'event=n50');
    button(element)!.click();
    await until(() => ids(element).length === 120);
    expect(button(element)).to.equal(null);
  });

  it('shows as many as the page says, all of them, or no more', async () => {
    const three = await list(many, 'limit="3"');
    button(three)!.click();
    await until(() => ids(three).length === 6);
    expect(three.shadowRoot!.activeElement!.closest('li')!.id).to.equal('event=n3');
    expect(await shown(many, 'limit="all"')).to.have.length(120);
    const fixed = await list(many, 'limit="3" more="none"');
    expect(ids(fixed)).to.have.length(3);
    expect(button(fixed)).to.equal(null);
  });

  it('reads of ten thousand only what it shows', async () => {
    let read = 0;
    const watched = Array.from({ length: 10_000 }, (_, index) =>
      Object.defineProperty(event({ id: `w${index}` }), 'summary', {
        enumerable: true,
        get: () => void (index > 300 && read++),
      }),
    );
    const element = await put<TweetupList>('<tweetup-list></tweetup-list>');
    element.events = watched;
    await until(() => ids(element).length === 50);
    expect(read).to.equal(0);
  });

  it('keeps the focus on its event when one before it is over', async () => {
    const links = [
      event({
        id: 'first',
        start: '2026-12-01T18:30',
        end: '2026-12-01T19:30',
        url: 'https://example.org/1',
      }),
      event({ id: 'second', url: 'https://example.org/2' }),
      event({ id: 'third', url: 'https://example.org/3' }),
    ];
    for (const attributes of ['', 'layout="agenda"']) {
      const element = await list(links, attributes);
      element.shadowRoot!.querySelectorAll<HTMLElement>('[part="link"]')[1]!.focus();
      element.now = new Date('2026-12-01T20:00:00Z');
      await element.updateComplete;
      expect(ids(element)).to.deep.equal(['second', 'third']);
      expect(element.shadowRoot!.activeElement!.getAttribute('href')).to.equal('https://example.org/2');
    }
  });
});

describe('<tweetup-list>: layouts', () => {
  it('groups an agenda by day, and lists by month, with headings in order', async () => {
    const agenda = await list(year, 'layout="agenda" heading-level="2"');
    expect(parts(agenda, 'group-title')).to.have.length(3);
    expect(parts(agenda, 'group-title')[1]).to.match(/Thursday,? 3 December$/);
    const headings = [...agenda.shadowRoot!.querySelectorAll('h2, h3')].map(({ localName }) => localName);
    expect(headings).to.deep.equal(['h2', 'h3', 'h2', 'h3', 'h2', 'h3']);
    const months = await list(year, 'group="month"');
    expect(parts(months, 'group-title')).to.deep.equal(['December 2026', 'January 2027']);
    for (const group of months.shadowRoot!.querySelectorAll('[part="group"]')) {
      const label = months.shadowRoot!.getElementById(group.getAttribute('aria-labelledby')!);
      expect(group.contains(label)).to.equal(true);
    }
  });

  it('shows the date of each event in an agenda whose headings do not', async () => {
    for (const group of ['month', 'none']) {
      const agenda = await list(year, `layout="agenda" group="${group}"`);
      await until(() => parts(agenda, 'entry').length === 3);
      for (const leaf of agenda.shadowRoot!.querySelectorAll('.leaf'))
        expect(leaf.getBoundingClientRect().width).to.be.greaterThan(20);
    }
  });

  for (const layout of ['cards', 'compact', 'agenda']) {
    it(`${layout} says when and where, and fits 320 px`, async () => {
      const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk'.repeat(2);
      const box = await put(
        `<div style="inline-size: 320px"><tweetup-list layout="${layout}">${inline([
          event({ title: long, venue: { name: long } }),
        ])}</tweetup-list></div>`,
      );
      const element = box.firstElementChild as TweetupList;
      await settled(element);
      await until(() => parts(element, 'entry').length === 1);
      expect(parts(element, 'when')[0]).to.contain('18:30');
      expect(box.scrollWidth).to.be.at.most(320);
      const date = element.shadowRoot!.querySelector('.title .sr, .group-title')!;
      if (layout !== 'cards') expect(date.getBoundingClientRect().width).to.be.greaterThan(50);
    });
  }
});

describe('<tweetup-list>: zones', () => {
  const evening = [event({ start: '2026-12-03T23:30', end: '2026-12-04T01:00', timeZone: 'Europe/Berlin' })];

  it('names both times, the event’s or the visitor’s', async () => {
    const both = await list(evening, 'viewer-zone="Asia/Tokyo" zones="both"');
    expect(parts(both, 'viewer')).to.have.length(1);
    const theirs = await list(evening, 'viewer-zone="Asia/Tokyo" zones="event"');
    expect(parts(theirs, 'viewer')).to.have.length(0);
    expect(parts(theirs, 'when')[0]).to.contain('23:30');
    const mine = await list(evening, 'viewer-zone="Asia/Tokyo" zones="visitor" layout="agenda"');
    expect(parts(mine, 'viewer')).to.have.length(0);
    expect(parts(mine, 'when')[0]).to.contain('07:30').and.to.contain('09:00');
    expect(parts(mine, 'group-title')[0]).to.match(/Friday,? 4 December/);
  });
});

describe('<tweetup-list>: links to events', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('goes to the event that the address names, however far down or long ago', async () => {
    const events = [
      ...Array.from({ length: 80 }, (_, index) => event({ id: `f${index}` })),
      event({ id: 'far & wide', start: '2027-03-01T10:00' }),
      event({ id: 'long ago', start: '2020-03-01T10:00' }),
    ];
    for (const id of ['far & wide', 'long ago']) {
      history.replaceState(null, '', `#event=${encodeURIComponent(id)}`);
      const element = await list(events);
      await until(() => element.shadowRoot!.activeElement?.textContent.includes(id));
      expect(ids(element).indexOf(id), 'in its place').to.equal(id === 'long ago' ? 0 : 80);
      element.now = new Date('2026-12-01T19:30:00Z');
      await element.updateComplete;
      expect(ids(element)).to.contain(id);
    }
  });

  describe('in a list whose entries are higher than was thought', () => {
    const long =
      'A title that takes several lines where there is little room, as titles of meetings often do. ';
    const events = Array.from({ length: 300 }, (_, index) =>
      event({ id: `l${index}`, title: `${index} ${long.repeat((index % 4) + 1)}`, venue: { name: 'Foyer' } }),
    );
    const topOf = (element: TweetupList) =>
      element.shadowRoot!.getElementById('event=l200')!.getBoundingClientRect().top;
    const arrived = async (): Promise<TweetupList> => {
      history.replaceState(null, '', '#event=l200');
      const element = await list(events);
      await until(() => element.shadowRoot!.activeElement);
      return element;
    };
    const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
    afterEach(() => scrollTo(0, 0));

    it('lands on the event, also when what is above the list comes late', async () => {
      const element = await arrived();
      await wait(100);
      const late = document.createElement('p');
      late.style.blockSize = '700px';
      element.before(late);
      await wait(900);
      expect(Math.abs(topOf(element))).to.be.at.most(2);
    });

    it('leaves alone who has moved on', async () => {
      await arrived();
      dispatchEvent(new WheelEvent('wheel'));
      scrollTo(0, 0);
      await wait(900);
      expect(scrollY).to.equal(0);
    });
  });

  it('goes there when the address changes', async () => {
    const element = await list([event({ id: 'a' }), event({ id: 'b' })]);
    location.hash = '#event=b';
    await until(() => element.shadowRoot!.activeElement?.textContent.includes('Title of b'));
  });
});

describe('<tweetup-list>: refresh', () => {
  it('reads its sources again, and keeps the last good copy when that fails', async () => {
    const answers = [
      () => Response.json([event({ id: 'old' })]),
      () => Response.json([event({ id: 'new' })]),
      () => new Response('', { status: 500 }),
    ];
    let asked = 0;
    const element = await put<TweetupList>(
      `<tweetup-list refresh="5" src="${serve(() => answers[Math.min(asked++, 2)]!())}"></tweetup-list>`,
    );
    // Tests run side by side: this page may not be the one in front.
    Object.defineProperties(document, {
      hidden: { configurable: true, value: false },
      visibilityState: { configurable: true, value: 'visible' },
    });
    const realNow = Date.now;
    const after = (minutes: number): void => {
      Date.now = () => realNow() + minutes * 60_000;
      document.dispatchEvent(new Event('visibilitychange'));
    };
    try {
      expect(ids(element)).to.deep.equal(['old']);
      after(3);
      expect(asked).to.equal(1);
      after(6);
      await until(() => ids(element)[0] === 'new');
      after(13);
      await until(() => asked === 3);
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(ids(element)).to.deep.equal(['new']);
    } finally {
      Date.now = realNow;
    }
  });
});
