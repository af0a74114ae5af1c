import { expect } from '@esm-bundle/chai';
import '../../components/card/card.ts';
import '../../components/list/list.ts';
import type { TweetupCard } from '../../components/card/card.ts';
import type { TweetupList } from '../../components/list/list.ts';
import type { TweetupRsvp } from '../../components/rsvp/rsvp.ts';
import { event, inline, put, until, warnings } from './page.ts';
import { find, text } from './rsvp-page.ts';

/** The service here is never asked: nothing answers at this address. */
const endpoint = 'https://nobody.example/rsvp/v1';

const asked = (element: Element): TweetupRsvp[] => [...element.shadowRoot!.querySelectorAll('tweetup-rsvp')];
const ready = (element: TweetupRsvp) =>
  until(() => element.shadowRoot?.querySelector('[name="answer"], button'));

describe('replies in cards and lists', () => {
  beforeEach(() => localStorage.clear());

  it('a card asks who comes where it has the address of a service', async () => {
    const card = await put<TweetupCard>(
      `<tweetup-card rsvp-endpoint="${endpoint}">${inline([event({ id: 'a' })])}<p slot="after">See you!</p></tweetup-card>`,
    );
    const [element] = asked(card);
    await ready(element!);
    expect(text(element!)).to.contain('Are you coming?');
    expect(element!.endpoint).to.equal(endpoint);
    expect(element!.querySelector('slot')!.assignedElements()[0]!.textContent).to.equal('See you!');
  });

  it('a card without that address asks nothing, nor about what is over', async () => {
    const silent = await put<TweetupCard>(`<tweetup-card>${inline([event()])}</tweetup-card>`);
    expect(asked(silent)).to.deep.equal([]);
    const over = await put<TweetupCard>(
      `<tweetup-card rsvp-endpoint="${endpoint}">${inline([event({ start: '2026-01-01T10:00' })])}</tweetup-card>`,
    );
    expect(asked(over)).to.deep.equal([]);
  });

  it('the element in a card takes event and service from the card, and follows it', async () => {
    warnings.length = 0;
    const card = await put<TweetupCard>(
      `<tweetup-card rsvp-endpoint="${endpoint}" event-id="a">${inline([
        event({ id: 'a', rsvp: { url: 'https://a.example/' } }),
        event({ id: 'b', rsvp: { url: 'https://b.example/' } }),
      ])}<tweetup-rsvp slot="actions"></tweetup-rsvp></tweetup-card>`,
    );
    const element = card.querySelector('tweetup-rsvp')!;
    await until(() => element.shadowRoot?.querySelector('[part="elsewhere"]'));
    expect(find<HTMLAnchorElement>(element, 'a').href).to.equal('https://a.example/');
    card.eventId = 'b';
    await until(() => find<HTMLAnchorElement>(element, 'a').href === 'https://b.example/');
    expect(warnings.filter((warning) => /no events/.test(warning))).to.deep.equal([]);
  });

  it('a list has a button for each event that is to come; it opens the answers and moves the focus there', async () => {
    const list = await put<TweetupList>(
      `<tweetup-list rsvp-endpoint="${endpoint}">${inline([
        event({ id: 'a' }),
        event({ id: 'b', start: '2026-12-04T10:00' }),
        event({ id: 'c', start: '2026-12-05T10:00', rsvp: { url: 'https://c.example/' } }),
      ])}</tweetup-list>`,
    );
    const [first, second, third] = asked(list);
    await ready(first!);
    await until(() => find(third!, '[part="elsewhere"]'));
    expect(find(first!, '[name="answer"]')).to.equal(null);
    expect(text(first!)).to.equal('Are you coming? Title of a');
    find(first!, 'button').click();
    await until(() => first!.shadowRoot!.activeElement?.getAttribute('name') === 'answer');
    expect(find(second!, '[name="answer"]')).to.equal(null);
  });

  it('a list asks nobody whether she comes to what has no date', async () => {
    const list = await put<TweetupList>(
      `<tweetup-list rsvp-endpoint="${endpoint}">${inline([
        event({ id: 'a', status: 'postponed' }),
        event({ id: 'b', start: '2026-12-04T10:00' }),
      ])}</tweetup-list>`,
    );
    const [postponed, open] = asked(list);
    await ready(open!);
    expect(text(open!)).to.contain('Are you coming?');
    expect(text(postponed!)).to.equal('');
  });

  it('what is being written stays with its event when an event before it goes', async () => {
    const two = [event({ id: 'a' }), event({ id: 'b', start: '2026-12-04T10:00' })];
    const list = await put<TweetupList>(
      `<tweetup-list rsvp-endpoint="${endpoint}">${inline(two)}</tweetup-list>`,
    );
    const [, second] = asked(list);
    await ready(second!);
    find(second!, 'button').click();
    await until(() => find(second!, '[name="answer"]'));
    second!.value = 'maybe';
    list.now = new Date('2026-12-04T00:00:00Z');
    await until(() => asked(list).length === 1);
    expect(asked(list)[0]).to.equal(second);
    expect(second!.value).to.equal('maybe');
  });

  it('an answer in a list that cannot be sent is kept, and shown when the page is opened again', async () => {
    const html = `<tweetup-list rsvp-endpoint="${endpoint}">${inline([event({ id: 'kept' })])}</tweetup-list>`;
    const [element] = asked(await put<TweetupList>(html));
    await ready(element!);
    find(element!, 'button').click();
    await until(() => find(element!, '[name="answer"]'));
    find(element!, '[value="going"]').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    find(element!, '[value="going"]').click();
    await until(() => /Not sent yet/.test(text(element!)));
    const [again] = asked(await put<TweetupList>(html));
    await until(() => /Not sent yet/.test(text(again!)));
    expect(again!.value).to.equal('going');
  });

  it('a bad address of a service is told to the owner, and the answer stays on the device', async () => {
    warnings.length = 0;
    const element = await put<TweetupRsvp>(
      `<tweetup-rsvp endpoint="javascript:alert(1)">${inline([event({ id: 'x' })])}</tweetup-rsvp>`,
    );
    await ready(element);
    expect(warnings.join()).to.contain('not an http or https address');
  });
});
