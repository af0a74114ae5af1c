/** What holds for both buttons, alone and in a card. */
import { expect } from '@esm-bundle/chai';
import '../../components/index.ts';
import { actionMessages } from '../../components/shared/action-texts.ts';
import { menuMessages } from '../../components/add-to-calendar/menu-texts.ts';
import { panelMessages } from '../../components/share/panel-texts.ts';
import type { TweetupAddToCalendar } from '../../components/add-to-calendar/add-to-calendar.ts';
import type { TweetupCard } from '../../components/card/card.ts';
import type { TweetupRsvp } from '../../components/rsvp/rsvp.ts';
import type { TweetupShare } from '../../components/share/share.ts';
import { violations } from './axe.ts';
import { event, inline, now, put, textOf, until } from './page.ts';

type Action = TweetupAddToCalendar | TweetupShare;
const tags = ['tweetup-add-to-calendar', 'tweetup-share'] as const;

const belfast = event({
  id: 'belfast',
  title: 'Drinking About Museums: Belfast',
  end: '2026-12-03T21:00',
  venue: { name: 'The John Hewitt', city: 'Belfast' },
  url: '/dam/',
});

const both = tags.map((tag) => `<${tag}></${tag}>`).join('');
const inside = (root: ParentNode): Action[] => tags.map((tag) => root.querySelector<Action>(tag)!);
const ready = (element: Action): Promise<unknown> => until(() => element.shadowRoot?.querySelector('button'));

/** Opens one after the other, since the second closes the first; gives the links of each. */
async function linksOf(root: ParentNode): Promise<HTMLAnchorElement[][]> {
  const found = [];
  for (const element of inside(root)) {
    await ready(element);
    element.now = now;
    await element.open();
    found.push([...element.shadowRoot!.querySelectorAll('a')]);
  }
  return found;
}

describe('calendar and share in a card', () => {
  it('are there with the attributes calendar and share, and choose what their values say', async () => {
    const card = await put<TweetupCard>(
      `<tweetup-card calendar="google" share="x bluesky">${inline([belfast])}</tweetup-card>`,
    );
    const hosts = (await linksOf(card.shadowRoot!)).map((links) => links.map(({ hostname }) => hostname));
    expect(hosts).to.deep.equal([['calendar.google.com'], ['x.com', 'bsky.app']]);
    const plain = await put<TweetupCard>(`<tweetup-card>${inline([belfast])}</tweetup-card>`);
    expect(plain.shadowRoot!.querySelector('.actions')).to.equal(null);
  });

  it('take the event of the card that they stand in, and follow it', async () => {
    const other = event({ id: 'other', title: 'Another one' });
    const card = await put<TweetupCard>(
      `<tweetup-card event-id="belfast">${inline([belfast, other])}<div slot="actions">${both}</div></tweetup-card>`,
    );
    const said = async (): Promise<string[]> =>
      (await linksOf(card)).map((links) => decodeURIComponent(links.map(({ href }) => href).join()));
    for (const text of await said()) {
      expect(text).to.contain('Drinking About Museums: Belfast');
      expect(text).to.contain(`${location.origin}/dam/`);
    }
    card.eventId = 'other';
    await card.updateComplete;
    for (const text of await said()) expect(text).to.contain('Another one');
  });

  it('take the event of the question that they follow', async () => {
    const rsvp = await put<TweetupRsvp>(
      `<tweetup-rsvp event-id="belfast">${inline([belfast])}<div slot="after">${both}</div></tweetup-rsvp>`,
    );
    for (const links of await linksOf(rsvp))
      expect(decodeURIComponent(links.map(({ href }) => href).join())).to.contain(belfast['title']);
  });

  it('leave out the calendar of what is cancelled, and say so when it is shared', async () => {
    const card = await put<TweetupCard>(
      `<tweetup-card calendar share="x">${inline([{ ...belfast, status: 'cancelled' }])}</tweetup-card>`,
    );
    const [calendar, share] = inside(card.shadowRoot!);
    await share!.open();
    expect(getComputedStyle(calendar!).display).to.equal('none');
    expect(decodeURIComponent(share!.shadowRoot!.querySelector('a')!.href)).to.match(/cancelled/i);
  });

  it('do not move what is below them when they come', async () => {
    const card = await put<TweetupCard>(`<tweetup-card calendar share>${inline([belfast])}</tweetup-card>`);
    const before = card.offsetHeight;
    for (const element of inside(card.shadowRoot!)) await ready(element);
    expect(Math.abs(card.offsetHeight - before)).to.be.at.most(1);
  });
});

describe('calendar and share', () => {
  for (const tag of tags) {
    it(`<${tag}> takes one date of an event`, async () => {
      const element = await put<Action>(`<${tag}></${tag}>`);
      const startsAt = new Date('2026-12-10T18:30:00Z');
      element.event = {
        event: { ...belfast, start: '2026-12-10T18:30' },
        key: '2026-12-10',
        start: '2026-12-10T18:30',
        startsAt,
        status: 'planned',
      };
      await element.open();
      const said = decodeURIComponent(
        element.shadowRoot!.querySelector('a[href^="https:"]')!.getAttribute('href')!,
      );
      expect(said).to.match(/20261210T183000|10 December/);
    });

    it(`<${tag}> runs nothing of a hostile event, and links to no harm`, async () => {
      const attack = '"><img src=x onerror="hit=1"><script>hit=1</script>\r\nATTENDEE:mailto:x@evil.example';
      for (const url of ['javascript:hit=1', 'data:text/html,x', 'https://a:b@evil.example/']) {
        const hostile = event({
          id: 'h',
          title: attack,
          summary: attack,
          description: attack,
          statusNote: attack,
          url,
          venue: { name: attack, url },
          online: { url },
          hosts: [{ name: attack, url }],
          hashtags: [attack],
          language: attack,
        });
        const element = await put<Action>(`<${tag} subscribe="${url}">${inline([hostile])}</${tag}>`);
        await element.open();
        const links = [...element.shadowRoot!.querySelectorAll('a')];
        expect(links.length).to.be.above(3);
        for (const { protocol } of links) expect(protocol).to.match(/^(https|blob|mailto):$/);
        for (const { href, download } of links) {
          if (!download)
            expect(decodeURIComponent(href)).not.to.match(/javascript:|data:text|evil\.example\/$/);
          else {
            const file = await (await fetch(href)).text();
            expect(file.split('\r\n').filter((line) => line.startsWith('ATTENDEE'))).to.deep.equal([]);
          }
        }
        expect(element.shadowRoot!.querySelector('img, script')).to.equal(null);
        expect((window as { hit?: unknown }).hit).to.equal(undefined);
      }
    });

    for (const [lang, dir, label] of [
      ['de', 'ltr', /^(Zum Kalender hinzufügen|Teilen)$/],
      ['fr', 'ltr', /^(Ajouter à l’agenda|Partager)$/],
      ['ar', 'rtl', /^(أضف إلى التقويم|مشاركة)$/],
    ] as const) {
      it(`<${tag}> says everything in ${lang}`, async () => {
        const box = await put(
          `<div lang="${lang}" dir="${dir}"><${tag} subscribe="/all.ics">${inline([belfast])}</${tag}></div>`,
        );
        const element = box.querySelector<Action>(tag)!;
        await ready(element);
        expect(textOf(element, 'button')).to.match(label);
        await element.open();
        const own = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.item')];
        own
          .find((item) => item.textContent.includes('Mastodon') || item.textContent.includes('ماستودون'))
          ?.click();
        await element.updateComplete;
        const english = new Set(
          Object.values({ ...actionMessages, ...menuMessages, ...panelMessages })
            .flatMap((text) => text.replace(/\{\w+\}/g, '').match(/[a-z]{4,}/gi) ?? [])
            .map((word) => word.toLowerCase()),
        );
        for (const name of [
          'google',
          'outlook',
          'microsoft',
          'yahoo',
          'mastodon',
          'apple',
          'social',
          'mail',
          'text',
          'browser',
          'page',
          'continue',
          'server',
          'apps',
          'downloads',
        ])
          english.delete(name);
        const words =
          textOf(element)
            .toLowerCase()
            .match(/[a-z]{4,}/g) ?? [];
        expect(words.filter((word) => english.has(word))).to.deep.equal([]);
      });
    }

    it(`<${tag}> fits a screen of 320 px, from either side`, async () => {
      for (const dir of ['ltr', 'rtl'])
        for (const align of ['start', 'end']) {
          const box = await put(
            `<div dir="${dir}" style="inline-size: 320px; text-align: ${align}"><${tag} subscribe="/all.ics">${inline([belfast])}</${tag}></div>`,
          );
          const element = box.querySelector<Action>(tag)!;
          await element.open();
          const { left, right, top, bottom, width } = element
            .shadowRoot!.querySelector('#popup')!
            .getBoundingClientRect();
          expect(left, `${dir} ${align}`).to.be.at.least(0);
          expect(right).to.be.at.most(document.documentElement.clientWidth);
          expect([top >= 0, bottom <= document.documentElement.clientHeight]).to.deep.equal([true, true]);
          expect(width).to.be.at.most(320 - 16 + 48);
          expect(box.scrollWidth).to.be.at.most(320);
        }
    });

    it(`<${tag}> has targets of 24 px`, async () => {
      const element = await put<Action>(`<${tag} subscribe="/all.ics">${inline([belfast])}</${tag}>`);
      await element.open();
      for (const target of element.shadowRoot!.querySelectorAll('a, button')) {
        const { width, height } = target.getBoundingClientRect();
        expect(Math.min(width, height), target.textContent).to.be.at.least(24);
      }
    });

    for (const scheme of ['light', 'dark']) {
      it(`axe finds nothing in <${tag}>, closed and open, ${scheme}`, async () => {
        document.documentElement.style.cssText = `color-scheme: ${scheme}; background: ${scheme === 'dark' ? '#151311' : '#fff'}; color: ${scheme === 'dark' ? '#eee' : '#222'}`;
        const box = await put(`<div><${tag} subscribe="/all.ics">${inline([belfast])}</${tag}></div>`);
        expect(await violations(box)).to.deep.equal([]);
        const element = box.querySelector<Action>(tag)!;
        await element.open();
        expect(await violations(box)).to.deep.equal([]);
        const ask = [...element.shadowRoot!.querySelectorAll<HTMLElement>('button.item')][0];
        ask?.click();
        await element.updateComplete;
        element.shadowRoot!.querySelector('form')?.requestSubmit();
        await element.updateComplete;
        expect(await violations(box)).to.deep.equal([]);
        // What opens stands on the page's own colour, also where the page never said that it is dark.
        const popup = element.shadowRoot!.querySelector('#popup')!;
        expect(getComputedStyle(popup).backgroundColor).to.equal(
          getComputedStyle(document.documentElement).backgroundColor,
        );
      });
    }
  }

  it('work on a page with a strict policy, without a violation', async () => {
    const frame = document.createElement('iframe');
    frame.src = new URL('./pages/strict-actions.html', import.meta.url).href;
    frame.width = '600';
    frame.height = '600';
    document.querySelector('main')!.replaceChildren(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve));
    const elements = inside(frame.contentDocument!);
    for (const element of elements) {
      await ready(element);
      element.now = now;
      await element.open();
      const popup = element.shadowRoot!.querySelector('#popup')!;
      expect(frame.contentWindow!.getComputedStyle(popup).position).to.equal('fixed');
      expect(popup.querySelectorAll('a').length).to.be.above(3);
    }
    expect((frame.contentWindow as Window & { violations?: string[] }).violations).to.deep.equal([]);
  });
});
