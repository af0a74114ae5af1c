import { expect } from '@esm-bundle/chai';
import '../../components/card/card.ts';
import type { TweetupCard } from '../../components/card/card.ts';
import { event, inline, parts, put, serve, settled, textOf, until, warnings } from './page.ts';

const card = (fields: Record<string, unknown>, attributes = '', content = '') =>
  put<TweetupCard>(`<tweetup-card ${attributes}>${inline([event(fields)])}${content}</tweetup-card>`);

/** The rows of labels and contents. */
function rows(element: Element): Record<string, string> {
  const found: Record<string, string> = {};
  for (const row of element.shadowRoot!.querySelectorAll('dl > div'))
    found[textOf(row, 'dt')] = textOf(row, 'dd');
  return found;
}

/** The addresses of links, by what they are called. */
function links(element: Element, within = ''): Record<string, string> {
  const found: Record<string, string> = {};
  for (const link of element.shadowRoot!.querySelectorAll<HTMLAnchorElement>(`${within} a`))
    found[link.ariaLabel ?? link.textContent.trim()] = link.href;
  return found;
}

describe('<tweetup-card> in full', () => {
  it('leads to a map: where the coordinates are, else to a search for the address', async () => {
    const pub = { name: 'The John Hewitt', address: '51 Donegall Street', city: 'Belfast' };
    const exact = await card({ venue: { ...pub, latitude: 54.6024, longitude: -5.9284 } });
    expect(links(exact)['Map: The John Hewitt']).to.equal(
      'https://www.openstreetmap.org/?mlat=54.6024&mlon=-5.9284#map=18/54.6024/-5.9284',
    );
    const searched = await card({ venue: pub });
    expect(links(searched)['Map: The John Hewitt']).to.equal(
      'https://www.openstreetmap.org/search?query=51%20Donegall%20Street%2C%20Belfast',
    );
    for (const venue of [{ city: 'Belfast' }, { name: 'The usual place' }])
      expect(parts(await card({ venue }), 'map')).to.deep.equal([]);
  });

  it('names the venue’s city beside the zone, not the city that the zone is known by', async () => {
    const belfast = { venue: { name: 'Pub', city: 'Belfast' }, timeZone: 'Europe/London' };
    const element = await card(belfast, 'viewer-zone="America/New_York"');
    expect(parts(element, 'when')[0]).to.contain('(Belfast, GMT)');
    const utc = await card({ ...belfast, timeZone: 'UTC' }, 'viewer-zone="America/New_York"');
    expect(parts(utc, 'when')[0]).not.to.contain('Belfast');
  });

  it('leads to the hosts and to the posts under the tags on the networks that the hosts use', async () => {
    const element = await card({
      hosts: [
        {
          name: 'Theda',
          url: 'https://theda.example/',
          handles: { mastodon: 'theda@glam.example', bluesky: 'theda.example', other: 'theda' },
        },
      ],
      hashtags: ['DrinkingAboutMuseums', 'MuseSocial'],
      alongside: { name: 'Museums NI', hashtag: 'MuseumsNI26', url: 'https://museumsni.example/' },
    });
    const all = links(element);
    expect(all['Theda']).to.equal('https://theda.example/');
    expect(all['Theda on Mastodon']).to.equal('https://glam.example/@theda');
    expect(all['Theda on Bluesky']).to.equal('https://bsky.app/profile/theda.example');
    expect(all['#MuseSocial on Bluesky']).to.equal('https://bsky.app/hashtag/MuseSocial');
    expect(Object.keys(all).join()).to.contain('#MuseumsNI26 on').and.not.to.contain('on X');
    expect(all['beside Museums NI']).to.equal('https://museumsni.example/');
  });

  it('ends the sentences that the host left open, and no others', async () => {
    const said = async (meetingPoint: string, lang = 'en-GB') => {
      document.documentElement.lang = lang;
      try {
        const element = await card({
          venue: { name: 'Pub', meetingPoint },
          hosts: [{ name: 'Theda' }],
        });
        return parts(element, 'newcomers')[0]!;
      } finally {
        document.documentElement.lang = 'en-GB';
      }
    };
    expect(await said('Look for the paper bird ')).to.contain('Look for the paper bird. Ask for Theda. It');
    expect(await said('The bench (under the skeleton)')).to.contain('skeleton). Ask');
    for (const whole of [
      'Upstairs!',
      'Ask for “the long table.”',
      'Where else?',
      'Round the back…',
      '二階です。',
    ])
      expect(await said(whole)).to.contain(`${whole} Ask for Theda.`);
    expect(await said('عند المدخل', 'ar')).to.contain('عند المدخل. ');
    expect(await said('عند المدخل؟', 'ar'))
      .to.contain('عند المدخل؟ ')
      .and.not.to.contain('؟.');
  });

  it('gives the links of networks 24 px, and begins no row with a gap', async () => {
    const handles = { x: 'theda', bluesky: 'theda.example', mastodon: 'theda@glam.example' };
    const element = await card({ hosts: [{ name: 'Theda', handles }], hashtags: ['One', 'Two'] });
    for (const width of ['40rem', '20rem']) {
      element.style.inlineSize = width;
      const boxes = [...element.shadowRoot!.querySelectorAll('.networks a')].map((link) =>
        link.getBoundingClientRect(),
      );
      expect(boxes).to.have.length(9);
      for (const box of boxes) {
        expect(box.width).to.be.at.least(24);
        expect(box.height).to.be.at.least(24);
      }
      for (const [index, box] of boxes.entries())
        for (const other of boxes.slice(0, index))
          expect(box.top >= other.bottom - 0.5 || box.left >= other.right - 0.5).to.equal(true);
    }
    const [item] = element.shadowRoot!.querySelectorAll<HTMLElement>('.networks');
    const before = item!.previousElementSibling!;
    element.style.inlineSize = '14rem';
    expect(item!.getBoundingClientRect().top).to.be.greaterThan(before.getBoundingClientRect().top);
    expect(item!.getBoundingClientRect().left).to.be.at.most(before.getBoundingClientRect().left);
  });

  it('says what newcomers want to know, and nothing of it twice', async () => {
    const venue = { name: 'Pub', meetingPoint: 'Long table at the back. Ask for Theda.' };
    const element = await card({ venue, hosts: [{ name: 'Theda' }], expected: 12, openTo: 'anyone' });
    expect(parts(element, 'newcomers')).to.deep.equal([
      'First time? Long table at the back. Ask for Theda. About 12 people are expected. It is fine to come alone, and to leave when you like.',
    ]);
    const quiet = await card({ venue: { name: 'Pub' }, hosts: [{ name: 'Theda' }] });
    expect(parts(quiet, 'newcomers')).to.deep.equal(['First time? Ask for Theda.']);
    const closed = await card({ venue, openTo: 'invitation' });
    expect(parts(closed, 'newcomers')).to.deep.equal([]);
  });

  it('shows the questions of a chat, and how to take part', async () => {
    const element = await card({
      kind: 'chat',
      hashtags: ['uklibchat'],
      questions: ['What do we stop doing?', 'Who decides?'],
    });
    expect(parts(element, 'newcomers')[0]).to.contain('Post with #uklibchat');
    const fold = element.shadowRoot!.querySelector<HTMLDetailsElement>('[part="questions"]')!;
    expect(fold.open).to.equal(true);
    expect(textOf(fold, 'summary')).to.equal('2 questions');
    expect(fold.querySelectorAll('li')).to.have.length(2);
  });

  it('shows what happens at which hour of the place', async () => {
    const agenda = [
      { at: 0, minutes: 30, title: 'Names' },
      { at: 30, title: 'Talk' },
    ];
    const element = await card({ agenda }, 'viewer-zone="Asia/Tokyo"');
    expect(parts(element, 'agenda')[0]).to.match(/18:30 Names.*19:00 Talk/);
    expect(parts(await card({ agenda, start: '2026-12-03', timeZone: undefined }), 'agenda')).to.deep.equal(
      [],
    );
  });

  it('says access, contact, photos and conduct, each where it is known', async () => {
    const element = await card({
      accessibility: 'Quiet corner.',
      contact: 'hello@museum.example',
      photoPolicy: 'Ask first.',
      backupPlan: 'The café next door.',
      codeOfConduct: 'https://museum.example/kind',
      online: { url: 'https://meet.museum.example/room', captions: true },
      links: ['https://www.museum.example/more', { url: '/follow', title: 'Live posts', rel: 'follow' }],
    });
    expect(rows(element)).to.deep.equal({
      Online: 'Join at meet.museum.example',
      'From afar': 'Live posts',
      Access: 'Quiet corner.',
      Photos: 'Ask first.',
      'Plan B': 'The café next door.',
      Contact: 'hello@museum.example',
      More: 'Code of conductmuseum.example',
    });
    expect(links(element)['hello@museum.example']).to.equal('mailto:hello@museum.example');
  });

  for (const [contact, href] of [
    ['@theda@glam.example', 'https://glam.example/@theda'],
    ['@theda.bsky.social', 'https://bsky.app/profile/theda.bsky.social'],
    ['https://museum.example/ask', 'https://museum.example/ask'],
    ['@theda', undefined],
    ['ask at the desk', undefined],
    ['javascript:alert(1)', undefined],
  ] as const) {
    it(`takes “${contact}” as a way to ask`, async () => {
      const element = await card({ contact });
      expect(rows(element)['Contact']).to.equal(contact.replace('https://', ''));
      expect(Object.values(links(element))).to.deep.equal(href ? [href] : []);
    });
  }

  it('says the price, who may come and what is spoken, in the reader’s language', async () => {
    const fields = {
      price: { amount: 5, currency: 'GBP' },
      spoken: ['en', 'ga'],
      venue: { stepFree: false },
    };
    expect(parts(await card(fields), 'facts')[0]).to.match(
      /£5 ?Steps at the entrance ?Spoken: English and Irish/,
    );
    const odd = await card({
      price: { amount: 5, currency: 'quid' },
      spoken: ['not a tag!'],
      audience: 'teachers',
    });
    expect(parts(odd, 'facts')[0]).to.match(/5 quid ?teachers ?Spoken: not a tag!/);
    expect(parts(await card({ spoken: ['en'] }), 'facts')).to.deep.equal([]);
  });

  it('turns into a recap when it is over', async () => {
    const fields = {
      start: '2026-11-05T18:00',
      price: { amount: 0 },
      contact: 'hello@museum.example',
      hashtags: ['MuseSocial'],
      venue: { name: 'Museum', meetingPoint: 'By the desk.' },
      links: [
        { url: 'https://museum.example/said', title: 'What was said', rel: 'recap' },
        { url: 'https://museum.example/photos', rel: 'photos' },
        { url: 'javascript:alert(1)', title: 'Bad', rel: 'recap' },
      ],
    };
    const element = await card(fields);
    expect(parts(element, 'recap')).to.deep.equal(['Afterwards What was saidmuseum.example']);
    expect(Object.keys(rows(element))).to.deep.equal(['Hashtags']);
    expect(textOf(element)).not.to.match(/Free|First time|Contact/);
    expect(parts(await card({ ...fields, start: '2026-12-03T18:00' }), 'recap')).to.deep.equal([]);
  });

  it('shows a picture in a room of its own, and tells its server nothing', async () => {
    const pixel = '/test/components/pages/none.png';
    const element = await card({ image: { url: pixel, alt: 'A paper bird on a table.' } });
    const image = element.shadowRoot!.querySelector('img')!;
    expect(image.alt).to.equal('A paper bird on a table.');
    expect(image.referrerPolicy).to.equal('no-referrer');
    expect(image.loading).to.equal('lazy');
    const { width, height } = image.getBoundingClientRect();
    expect(height / width).to.be.closeTo(9 / 16, 0.02);
    const leaf = element.shadowRoot!.querySelector('.leaf')!;
    expect(image.getBoundingClientRect().bottom).to.be.at.most(leaf.getBoundingClientRect().top);
    for (const url of ['javascript:alert(1)', 'data:image/png;base64,AA', 'mailto:a@b.example'])
      expect((await card({ image: { url } })).shadowRoot!.querySelector('img')).to.equal(null);
  });

  it('keeps text of the other direction apart', async () => {
    const element = await card({
      hosts: [{ name: 'أمينة' }],
      accessibility: 'مدخل بلا درج',
      venue: { name: 'X' },
    });
    for (const node of element.shadowRoot!.querySelectorAll('.rows dd, .box'))
      expect(node.matches('[dir="auto"]') || node.querySelector('bdi, [dir="auto"]') !== null).to.equal(true);
  });

  it('is compact on request', async () => {
    const fields = {
      summary: 'One table.',
      venue: { name: 'Pub', address: 'Main Street' },
      contact: 'a@b.example',
    };
    const element = await card(fields, 'variant="compact"');
    expect(textOf(element))
      .to.contain('Pub')
      .and.not.to.match(/One table|Map|Contact/);
    element.variant = 'full';
    await until(() => textOf(element).includes('One table'));
    warnings.length = 0;
    expect(textOf(await card(fields, 'variant="huge"'))).to.contain('One table');
    await until(() => warnings.join().includes('variant="huge"'));
  });

  it('has room for a header, for actions and for a footer', async () => {
    const element = await card(
      {},
      '',
      '<p slot="header">Tonight</p><button slot="actions">Share</button><p slot="footer">Fin</p>',
    );
    const tops = ['[slot=header]', '[slot=actions]', '[slot=footer]'].map(
      (selector) => element.querySelector(selector)!.getBoundingClientRect().top,
    );
    const title = element.shadowRoot!.querySelector('.title')!.getBoundingClientRect().top;
    expect(tops[0]).to.be.below(title);
    expect(tops[1]).to.be.above(title);
    expect(tops[2]).to.be.above(tops[1]!);
  });

  it('comes at once with its details, never first without', async () => {
    const url = serve([event({ id: 'whole', summary: 'One table.', venue: { name: 'Pub' } })]);
    const host = document.createElement('tweetup-card') as TweetupCard;
    host.now = new Date('2026-12-01T19:00:00Z');
    host.src = url;
    const seen: string[] = [];
    document.querySelector('main')!.replaceChildren(host);
    await host.updateComplete;
    const observer = new MutationObserver(() => seen.push(textOf(host)));
    observer.observe(host.shadowRoot!, { childList: true, subtree: true });
    await settled(host);
    observer.disconnect();
    const shown = seen.filter((text) => text.includes('Title of whole'));
    expect(shown.length).to.be.greaterThan(0);
    for (const text of shown) expect(text).to.contain('One table');
  });
});
