import { expect } from '@esm-bundle/chai';
import '../../components/card/card.ts';
import type { TweetupCard } from '../../components/card/card.ts';
import { event, inline, put, until } from './page.ts';

const described = () =>
  [...document.querySelectorAll<HTMLScriptElement>('main script[type="application/ld+json"]')].map(
    (script) => JSON.parse(script.text) as Record<string, unknown>,
  );
const card = (data: unknown, content = '') =>
  `<tweetup-card structured-data>${inline(data)}${content}</tweetup-card>`;
const pause = () => new Promise((resolve) => setTimeout(resolve, 50));

describe('structured data', () => {
  it('describes the event in the page, on request', async () => {
    const data = [event({ id: 'dam', title: 'A </script><b>table', url: '/dam', venue: { name: 'Pub' } })];
    await put(`<div><tweetup-card>${inline(data)}</tweetup-card></div>`);
    await pause();
    expect(described()).to.deep.equal([]);
    await put(card(data));
    const [document] = await until(() => described().length > 0 && described());
    expect(document).to.include({ '@type': 'Event', name: 'A </script><b>table' });
    expect(document!['url']).to.equal(`${location.origin}/dam`);
    expect(document!['startDate']).to.equal('2026-12-03T18:30:00+00:00');
    const script = globalThis.document.querySelector('main script[type="application/ld+json"]')!;
    expect(script.textContent).not.to.contain('<');
  });

  it('follows the event, and leaves with the card', async () => {
    const data = [event({ id: 'a' }), event({ id: 'b', status: 'cancelled' })];
    const element = await put<TweetupCard>(card(data));
    await until(() => described()[0]?.['name'] === 'Title of a');
    element.eventId = 'b';
    await until(() => described()[0]?.['name'] === 'Title of b');
    expect(described()).to.have.length(1);
    expect(described()[0]!['eventStatus']).to.equal('https://schema.org/EventCancelled');
    element.structuredData = false;
    await until(() => described().length === 0);
    element.structuredData = true;
    await until(() => described().length === 1);
    const parent = element.parentElement!;
    element.remove();
    await until(() => element.querySelector('script[type="application/ld+json"]') === null);
    parent.append(element);
    await until(() => described().length === 1);
  });

  it('settles, also for a date of a recurring event', async () => {
    const element = await put<TweetupCard>(
      card([event({ start: '2025-01-02T18:30', recurrence: { rule: 'FREQ=MONTHLY;BYDAY=1TH' } })]),
    );
    await until(() => described().length === 1);
    expect(described()[0]!['startDate']).to.equal('2026-12-03T18:30:00+00:00');
    await pause();
    let updates = 0;
    const update = element.requestUpdate.bind(element);
    element.requestUpdate = (...args) => {
      updates += 1;
      update(...args);
    };
    await pause();
    expect(updates).to.equal(0);
  });

  it('describes an event once, whichever card is there', async () => {
    const data = [event({ id: 'same', uid: 'same@host' })];
    await put(`<div>${card(data)}${card(data)}</div>`);
    await until(() => described().length === 1);
    await pause();
    expect(described()).to.have.length(1);
    const first = [...document.querySelectorAll('main tweetup-card')].find((each) =>
      each.querySelector('[type="application/ld+json"]'),
    )!;
    first.remove();
    await until(() => described().length === 1);
    expect(first.isConnected).to.equal(false);
  });

  for (const [what, page] of [
    ['identifier', { '@type': 'Event', identifier: 'known', name: 'Other', startDate: '2026-12-03T18:30' }],
    ['address', { '@graph': [{ '@type': 'Event', url: '/known', startDate: '2026-12-03' }] }],
    ['title and day', [{ '@type': 'SocialEvent', name: 'Title of known', startDate: '2026-12-03T18:30Z' }]],
  ] as const) {
    it(`leaves it to the page that has it, by ${what}`, async () => {
      const own = `<script type="application/ld+json">${JSON.stringify(page)}</script>`;
      await put(`<div>${own}${card([event({ id: 'known', url: '/known' })])}</div>`);
      await pause();
      expect(described()).to.have.length(1);
    });
  }

  it('is not put off by somebody else’s broken data', async () => {
    await put(
      `<div><script type="application/ld+json">{"@type":</script>${card([event({ id: 'z' })])}</div>`,
    );
    await until(() => document.querySelectorAll('main script[type="application/ld+json"]').length === 2);
  });
});
