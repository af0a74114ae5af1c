import { expect } from '@esm-bundle/chai';
import '../../components/card/card.ts';
import type { TweetupCard } from '../../components/card/card.ts';
import { event, inline, parts, put, serve, textOf, until, warnings } from './page.ts';

const card = (data: unknown, attributes = '') =>
  put<TweetupCard>(`<tweetup-card ${attributes}>${inline(data)}</tweetup-card>`);

describe('<tweetup-card>', () => {
  const three = [
    event({ id: 'past', start: '2026-01-01T10:00' }),
    event({ id: 'far', start: '2027-01-01T10:00' }),
    event({ id: 'near', start: '2026-12-02T10:00' }),
  ];

  it('shows the event that event-id names, also when it is over', async () => {
    const element = await card(three, 'event-id="past"');
    expect(textOf(element, '[part="link"], bdi')).to.contain('Title of past');
    expect(parts(element, 'status')).to.deep.equal(['Past']);
    element.eventId = 'far';
    await element.updateComplete;
    expect(textOf(element)).to.contain('Title of far');
  });

  it('shows the next event where none is named, else the last', async () => {
    expect(textOf(await card(three))).to.contain('Title of near');
    expect(textOf(await card(three.slice(0, 1)))).to.contain('Title of past');
  });

  it('takes one event as property', async () => {
    const element = await put<TweetupCard>('<tweetup-card></tweetup-card>');
    element.event = event({ title: 'Given' });
    await element.updateComplete;
    expect(textOf(element)).to.contain('Given');
  });

  it('says where, when and what helps to decide', async () => {
    const element = await card([
      event({
        end: '2026-12-03T21:00',
        venue: {
          name: 'The John Hewitt',
          address: '51 Donegall Street, Belfast',
          city: 'Belfast',
          stepFree: true,
        },
        price: { amount: 0 },
        openTo: 'anyone',
        hashtags: ['DrinkingAboutMuseums'],
        alongside: { name: 'Museums NI 2026' },
        summary: 'One table.',
        description: 'And a glass.',
      }),
    ]);
    expect(parts(element, 'when')[0]).to.match(/Thursday,? 3 December.*18:30–21:00/);
    expect(parts(element, 'where')[0]).to.equal('The John Hewitt, 51 Donegall Street, Belfast Map');
    const facts = [...element.shadowRoot!.querySelectorAll('[part="facts"] li')].map((fact) =>
      fact.textContent.trim(),
    );
    expect(facts).to.deep.equal(['Free', 'Anyone welcome', 'Step-free entrance', 'beside Museums NI 2026']);
    expect(parts(element, 'body')[0]).to.equal('One table.And a glass.');
  });

  it('does not claim what is unknown', async () => {
    const element = await card([event()]);
    expect(parts(element, 'facts')).to.deep.equal([]);
    expect(parts(element, 'where')).to.deep.equal([]);
    expect(textOf(element)).not.to.match(/free|online|welcome/i);
  });

  it('says that the event is not there, and tells the owner which was wanted', async () => {
    warnings.length = 0;
    const element = await put(`<tweetup-card src="${serve(three)}" event-id="nope"></tweetup-card>`);
    expect(textOf(element)).to.equal('This event is not in the calendar any more.');
    await until(() => warnings.some((text) => text.includes('"nope"')));
  });

  it('shows title and text in the reader’s language where the event has them', async () => {
    const data = [event({ title: 'Treffen', language: 'de', translations: { en: { title: 'Meeting' } } })];
    expect(parts(await card(data), 'title')[0]).to.contain('Meeting');
    const german = await put(`<div lang="de"><tweetup-card>${inline(data)}</tweetup-card></div>`);
    const element = german.querySelector<TweetupCard>('tweetup-card')!;
    await until(() => element.shadowRoot?.querySelector('[part="title"]')?.textContent.includes('Treffen'));
  });
});
