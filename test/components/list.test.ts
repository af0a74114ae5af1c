import { expect } from '@esm-bundle/chai';
import '../../components/list/list.ts';
import type { TweetupList } from '../../components/list/list.ts';
import { event, inline, parts, put, serve, settled, textOf, until, warnings } from './page.ts';

const list = (data: unknown, attributes = '') =>
  put<TweetupList>(`<tweetup-list ${attributes}>${inline(data)}</tweetup-list>`);

describe('<tweetup-list>', () => {
  it('shows what is to come, soonest first, and hides what is over', async () => {
    const element = await list([
      event({ id: 'later', start: '2027-01-05T10:00' }),
      event({ id: 'over', start: '2026-11-01T10:00' }),
      event({ id: 'soon', start: '2026-12-01T20:30' }),
      event({ id: 'next', start: '2026-12-02T10:00' }),
      event({ id: 'on', start: '2026-12-01T18:00', end: '2026-12-01T20:00' }),
    ]);
    expect(parts(element, 'entry').map((text) => /Title of (\w+)/.exec(text)![1])).to.deep.equal([
      'on',
      'soon',
      'next',
      'later',
    ]);
    expect(parts(element, 'status')).to.deep.equal(['On now', 'Soon']);
  });

  it('sorts by the instant, not by what the local clocks show', async () => {
    const element = await list([
      event({ id: 'lisbon', start: '2026-12-03T18:00', timeZone: 'Europe/Lisbon' }),
      event({ id: 'warsaw', start: '2026-12-03T18:30', timeZone: 'Europe/Warsaw' }),
    ]);
    expect(textOf(element)).to.match(/warsaw.*lisbon/);
  });

  it('shows at most `limit` events', async () => {
    const element = await list([event(), event(), event()], 'limit="2"');
    expect(parts(element, 'entry')).to.have.length(2);
    element.limit = 1;
    await settled(element);
    expect(parts(element, 'entry')).to.have.length(1);
  });

  it('keeps to the default where an attribute is wrong, and says so once', async () => {
    warnings.length = 0;
    const element = await list([event(), event()], 'limit="many" heading-level="9"');
    expect(parts(element, 'entry')).to.have.length(2);
    expect(element.shadowRoot!.querySelectorAll('h3')).to.have.length(2);
    await list([event()], 'limit="many"');
    await until(() => warnings.some((text) => text.includes('heading-level="9"')));
    expect(warnings.filter((text) => text.includes('limit="many"'))).to.have.length(1);
    expect(warnings.filter((text) => text.includes('heading-level="9"'))).to.have.length(1);
  });

  it('says in words what is cancelled, postponed and moved, and what it was before', async () => {
    const element = await list([
      event({ id: 'c', status: 'cancelled', statusNote: 'The pub is closed.' }),
      event({ id: 'p', status: 'postponed', start: '2026-12-04T10:00' }),
      event({
        id: 'm',
        status: 'moved',
        start: '2026-12-05T17:15',
        end: '2026-12-05T18:00',
        venue: { name: 'Foyer' },
        previous: [{ start: '2026-12-05T16:30', venue: { name: 'The Porterhouse' } }],
      }),
    ]);
    expect(parts(element, 'status')).to.deep.equal(['Cancelled', 'Postponed', 'Moved']);
    expect(parts(element, 'note')).to.deep.equal(['The pub is closed.']);
    const [, postponed, moved] = parts(element, 'when');
    expect(postponed).to.match(/New date not known yet, was Friday,? 4 December/);
    expect(moved).to.contain('Now 17:15–18:00').and.to.contain('was 16:30');
    expect(parts(element, 'where')).to.deep.equal(['Foyer (was: The Porterhouse)']);
  });

  it('says where an event is that has an address and no city, as those of calendars', async () => {
    const venue = { name: 'Ulster Museum', address: 'Botanic Gardens, Belfast' };
    const element = await put<TweetupList>(
      `<tweetup-list>${inline([event({ venue }), event({ venue: { ...venue, city: 'Belfast' } })])}</tweetup-list>`,
    );
    expect(parts(element, 'where')).to.deep.equal([
      'Ulster Museum, Botanic Gardens, Belfast',
      'Ulster Museum, Belfast',
    ]);
  });

  it('shows which titles are links, without pointing at them', async () => {
    const element = await put<TweetupList>(
      `<tweetup-list>${inline([event({ url: 'https://example.org/a' }), event()])}</tweetup-list>`,
    );
    const [leads, stays] = [...element.shadowRoot!.querySelectorAll('[part="title"]')].map(
      (title) => getComputedStyle(title.querySelector('a, bdi')!).textDecorationLine,
    );
    expect([leads, stays]).to.deep.equal(['underline', 'none']);
  });

  it('shows a recurring event once, on its next date, with those that follow', async () => {
    const element = await list([
      event({
        start: '2025-01-02T18:30',
        recurrence: { rule: 'FREQ=MONTHLY;BYDAY=1TH', except: ['2027-01-07T18:30'] },
      }),
    ]);
    expect(parts(element, 'entry')).to.have.length(1);
    expect(parts(element, 'leaf')[0]).to.match(/Thu ?3 ?Dec/);
    expect(parts(element, 'next')[0]).to.contain('4 February 2027').and.to.contain('4 March 2027');
  });

  it('says how a moved date of a series was planned', async () => {
    const changes = [{ at: '2026-12-03T18:30', start: '2026-12-04T19:00', status: 'moved' }];
    const element = await list([
      event({ start: '2025-01-02T18:30', recurrence: { rule: 'FREQ=MONTHLY;BYDAY=1TH', changes } }),
    ]);
    expect(parts(element, 'status')).to.deep.equal(['Moved']);
    expect(parts(element, 'when')[0]).to.match(/19:00.*was Thursday,? 3 December.*18:30/);
  });

  it('shows a recurring event with a senseless rule on its own date, beside the others', async () => {
    const element = await list([
      event({ id: 'senseless', recurrence: { rule: 'FREQ=SOMETIMES' } }),
      event({
        id: 'rare',
        start: '2026-01-05T10:00',
        recurrence: { rule: 'FREQ=YEARLY;BYWEEKNO=50;BYDAY=MO' },
      }),
      event({ id: 'good' }),
    ]);
    expect(textOf(element)).to.contain('senseless').and.to.contain('good');
    expect(parts(element, 'leaf').at(-1)).to.match(/Mon ?7 ?Dec/);
  });

  it('loses nothing good beside a broken event, and tells the owner which', async () => {
    warnings.length = 0;
    const element = await list([
      event({ id: 'good' }),
      event({ id: 'no-day', start: '2026-02-30T10:00' }),
      event({ id: 'abbreviated', timeZone: 'BST' }),
      event({ id: 'backwards', end: '2026-12-03T17:00' }),
      { title: 'nothing else' },
      'not even an object',
    ]);
    expect(parts(element, 'entry')).to.have.length(1);
    for (const about of ['no-day', 'abbreviated', 'Europe/London', 'backwards', 'events[4]'])
      await until(() => warnings.some((text) => text.includes(about) || text.includes('[4]')));
    expect(textOf(element)).not.to.match(/BST|2026-02-30/);
  });

  it('moves on with the clock', async () => {
    const soon = new Date(Date.now() + 2 * 3_600_000 + 1500);
    const element = await put<TweetupList>('<tweetup-list></tweetup-list>', null);
    element.events = [event({ start: soon.toISOString(), timeZone: 'UTC' })];
    await until(() => parts(element, 'entry').length === 1);
    expect(parts(element, 'status')).to.deep.equal([]);
    await until(() => parts(element, 'status')[0] === 'Soon');
  });

  it('takes a feed, its text, and an array as property', async () => {
    const element = await put<TweetupList>('<tweetup-list></tweetup-list>');
    for (const data of [{ events: [event()] }, JSON.stringify({ events: [event()] }), [event()]]) {
      element.events = data;
      await element.updateComplete;
      expect(parts(element, 'entry')).to.have.length(1);
    }
    element.events = undefined;
    await element.updateComplete;
    expect(parts(element, 'entry')).to.have.length(0);
  });

  it('takes the zone for events that name none', async () => {
    const element = await list(
      [event({ timeZone: undefined })],
      'time-zone="Asia/Tokyo" viewer-zone="Asia/Tokyo"',
    );
    expect(element.shadowRoot!.querySelector('time')!.dateTime).to.equal('2026-12-03T18:30+09:00');
  });

  it('says calmly that there is nothing, or what the page says instead', async () => {
    expect(textOf(await list([]))).to.equal('No upcoming events at the moment.');
    const own = await put(
      `<tweetup-list src="${serve([])}"><p slot="empty">See you in spring.</p></tweetup-list>`,
    );
    const slot = own.shadowRoot!.querySelector<HTMLSlotElement>('slot[name="empty"]')!;
    expect(slot.assignedElements()[0]!.textContent).to.equal('See you in spring.');
  });
});
