import { expect } from '@esm-bundle/chai';
import type { TweetupRsvpEvent } from '../../components/rsvp/events.ts';
import type { TweetupRsvp } from '../../components/rsvp/rsvp.ts';
import { put, until } from './page.ts';
import {
  arrow,
  button,
  find,
  makeService,
  Memory,
  offline,
  point,
  problem,
  pub,
  reply,
  says,
  status,
  text,
  type,
  Wire,
} from './rsvp-page.ts';

const happenings = ['saved', 'kept', 'refused', 'withdrawn', 'promoted'] as const;
const heard: TweetupRsvpEvent[] = [];
for (const happening of happenings)
  document.addEventListener(`tweetup-rsvp-${happening}`, (event) => heard.push(event));
const names = () => heard.map((event) => event.type.replace('tweetup-rsvp-', ''));

beforeEach(() => void heard.splice(0));

describe('<tweetup-rsvp> with the service', () => {
  it('saves with one click, and says so only then', async () => {
    const service = await makeService();
    const wire = new Wire(service);
    const element = await reply({ wire });
    expect(text(element)).to.contain('Are you coming?').and.to.contain('4 places left');
    expect(status(element)).to.equal('');
    let open = (): void => {};
    wire.gate = new Promise((resolve) => (open = resolve));
    point(element, 'going');
    await says(element, /^Sending…$/);
    open();
    await says(element, /^Saved: you have a place\.$/);
    await until(() => text(element).includes('1 going · 3 places left'));
    expect((await service.tally()).going).to.equal(1);
    expect(names()).to.deep.equal(['saved']);
  });

  it('tells the page without telling secrets', async () => {
    const storage = new Memory();
    const element = await reply({ wire: new Wire(await makeService()), storage });
    point(element, 'going');
    await until(() => heard.length);
    const { answer, place, eventId, occurrence, guests } = heard[0]!;
    expect({ answer, place, eventId, occurrence, guests }).to.deep.equal({
      answer: 'going',
      place: 'held',
      eventId: 'dam',
      occurrence: '',
      guests: 0,
    });
    const { id, secret } = JSON.parse(storage.getItem('tweetup-rsvp:dam~')!);
    const told = JSON.stringify(heard.map((event) => ({ ...event })));
    expect(told).not.to.contain(id).and.not.to.contain(secret);
  });

  it('sends nothing while the arrow keys pass over answers; Enter sends', async () => {
    const service = await makeService();
    const element = await reply({ wire: new Wire(service) });
    arrow(element, 'maybe');
    arrow(element, 'declined');
    await element.updateComplete;
    expect(status(element)).to.equal('');
    expect(element.value).to.equal('declined');
    find<HTMLFormElement>(element, 'form').requestSubmit();
    await says(element, /Saved/);
    expect(names()).to.deep.equal(['saved']);
    expect((await service.tally()).maybe).to.equal(0);
  });

  it('takes details, and shows a name only to those who may see it', async () => {
    const service = await makeService();
    const element = await reply({ wire: new Wire(service) });
    point(element, 'going');
    await says(element, /Saved/);
    find<HTMLDetailsElement>(element, '[part="details"]').open = true;
    type(element, 'name', 'Ada');
    type(element, 'guests', '2');
    type(element, 'warmUp', 'The paper bird');
    type(element, 'accessNeeds', 'A chair');
    expect(text(element)).to.contain('Which object would you save?').and.to.contain('Only Theda reads this.');
    expect(find<HTMLInputElement>(element, '[name="showName"]').checked).to.equal(false);
    button(element, /^\s*Save\s*$/).click();
    await until(() => text(element).includes('3 going'));
    expect((await service.tally()).names).to.equal(undefined);
    find(element, '[name="showName"]').click();
    button(element, /^\s*Save\s*$/).click();
    await until(() => text(element).includes('Among them Ada'));
    expect(find<HTMLDetailsElement>(element, '[part="details"]').open).to.equal(true);
  });

  it('says how many guests there may be, and leads to the field', async () => {
    const service = await makeService();
    const element = await reply({ wire: new Wire(service) });
    point(element, 'going');
    await says(element, /Saved/);
    type(element, 'guests', '9');
    find<HTMLDetailsElement>(element, '[part="details"]').open = false;
    find(element, '[name="answer"]').focus();
    find<HTMLFormElement>(element, 'form').requestSubmit();
    await says(element, /more guests than the host allows.* At most 2\./);
    await until(() => element.shadowRoot!.activeElement?.getAttribute('name') === 'guests');
    expect(find(element, '#error-guests')).not.to.equal(null);
  });

  it('asks for access needs only where the host says who reads them', async () => {
    const service = await makeService({}, [{ ...pub, rsvp: {} }]);
    const element = await reply({ wire: new Wire(service) });
    point(element, 'going');
    await says(element, /Saved/);
    expect(find(element, '[name="accessNeeds"]')).to.equal(null);
    expect(find(element, '[name="guests"]')).to.equal(null);
    expect(find(element, '[name="warmUp"]')).to.equal(null);
  });

  it('keeps what cannot be sent, says so, and sends it when there is a connection', async () => {
    const service = await makeService();
    const wire = new Wire(service);
    const storage = new Memory();
    const element = await reply({ wire, storage });
    wire.fault = offline;
    point(element, 'maybe');
    await says(element, /^Not sent yet: there is no connection/);
    expect(names()).to.deep.equal(['kept']);
    expect(storage.getItem('tweetup-rsvp:dam~')).to.contain('"pending"');
    wire.fault = undefined;
    dispatchEvent(new Event('online'));
    await says(element, /^Saved/);
    expect(storage.getItem('tweetup-rsvp:dam~')).not.to.contain('"pending"');
    expect(names()).to.deep.equal(['kept', 'saved']);
  });

  it('sends what waits when the page is opened again', async () => {
    const service = await makeService();
    const storage = new Memory();
    const wire = new Wire(service);
    wire.fault = offline;
    const element = await reply({ wire, storage });
    point(element, 'going');
    await says(element, /Not sent yet/);
    const again = await reply({ wire: new Wire(service), storage });
    await says(again, /Saved/);
    expect(again.value).to.equal('going');
  });

  it('keeps what was written where it is refused, and ties the reason to the field', async () => {
    const element = await reply({ wire: new Wire(await makeService()) });
    point(element, 'going');
    await says(element, /Saved/);
    type(element, 'name', 'https://spam.example');
    button(element, /^\s*Save\s*$/).click();
    await says(element, /Please write your name without a link\. Your reply is as it was: Going\./);
    const field = find<HTMLInputElement>(element, '[name="name"]');
    expect(field.value).to.equal('https://spam.example');
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    const described = field.getAttribute('aria-describedby')!;
    expect(find(element, `#${described}`).textContent).to.contain('without a link');
    expect(find<HTMLDetailsElement>(element, '[part="details"]').open).to.equal(true);
    expect(heard.at(-1)!.code).to.equal('link-in-name');
    type(element, 'name', 'Ada');
    button(element, /^\s*Save\s*$/).click();
    await says(element, /^Saved/);
  });

  it('says the place in the waiting list, then that there is a place, and asks', async () => {
    const service = await makeService({}, [{ ...pub, capacity: 1 }]);
    const wire = new Wire(service);
    const first = await reply({ wire });
    point(first, 'going');
    await says(first, /Saved/);
    const storage = new Memory();
    const box = document.createElement('div');
    document.querySelector('main')!.append(box);
    const second = await reply({ wire, storage, into: box });
    expect(text(second)).to.contain('All places are taken; there is a waiting list.');
    point(second, 'going');
    await says(second, /number 1 in the waiting list/);
    button(first, /Withdraw/).click();
    await says(first, /deleted/);
    document.dispatchEvent(new Event('visibilitychange'));
    await says(second, /^You have a place now\.$/);
    expect(names().at(-1)).to.equal('promoted');
    button(second, /I’ll be there/).click();
    await says(second, /^Saved: you have a place\.$/);
    expect(second.shadowRoot!.activeElement).to.equal(find(second, '[value="going"]'));
  });

  it('gives a place away only when that is said twice', async () => {
    const service = await makeService({}, [{ ...pub, capacity: 1 }]);
    const element = await reply({ wire: new Wire(service) });
    point(element, 'going');
    await until(() => text(element).includes('All places are taken'));
    point(element, 'declined');
    await until(() => text(element).includes('your place goes to the next in line'));
    expect((await service.tally()).going).to.equal(1);
    button(element, /Change my reply/).click();
    await until(() => text(element).includes('1 place left'));
  });

  it('withdrawing deletes, here and there', async () => {
    const service = await makeService();
    const storage = new Memory();
    const element = await reply({ wire: new Wire(service), storage });
    point(element, 'going');
    await says(element, /Saved/);
    button(element, /Withdraw/).click();
    await says(element, /^Your reply has been deleted\.$/);
    expect(element.value).to.equal('');
    expect(storage.getItem('tweetup-rsvp:dam~')).to.equal(null);
    expect((await service.tally()).going).to.equal(0);
    expect(names()).to.deep.equal(['saved', 'withdrawn']);
  });

  it('says calmly why one cannot reply, and keeps what was chosen', async () => {
    const at = (start: string, rsvp = {}) => ({ ...pub, start, end: undefined, rsvp });
    const cases: [Record<string, unknown>, RegExp, boolean][] = [
      [
        at('2026-12-03T18:30', { opens: '2026-12-01T12:00' }),
        /Replies are not open yet\. Replies open Tuesday/,
        false,
      ],
      [at('2026-12-03T18:30', { closes: '2026-11-24' }), /Replies are closed\./, false],
      [{ ...pub, status: 'cancelled' }, /This event has been cancelled\./, false],
      [{ ...pub, capacity: 0, rsvp: { waitingList: 'none' } }, /All places are taken\./, true],
      [at('2026-11-20T18:30'), /This event is over\./, false],
    ];
    for (const [event, expected, asks] of cases) {
      const service = await makeService({}, [event as never]);
      const element = await reply({ wire: new Wire(service) });
      await until(() => expected.test(text(element)));
      expect(!!find(element, '[name="answer"]'), String(expected)).to.equal(asks);
    }
    const vanished = await reply({ wire: new Wire(await makeService({}, [])), event: pub }).catch(
      () => undefined,
    );
    expect(vanished).to.equal(undefined);
    const element = document.querySelector<TweetupRsvp>('tweetup-rsvp')!;
    await says(element, /not known here any more/);
  });

  it('believes the service rather than a device whose clock is wrong', async () => {
    const service = await makeService();
    const element = await reply({ wire: new Wire(service), now: new Date('2027-06-01T00:00:00Z') });
    expect(text(element)).not.to.contain('over');
    point(element, 'going');
    await says(element, /Saved/);
    const behind = await reply({ wire: new Wire(service), now: new Date('2020-01-01T00:00:00Z') });
    service.clock.now = Date.parse('2026-12-03T17:00:00Z');
    point(behind, 'going');
    await says(behind, /Replies are closed/);
  });

  it('a refusal because it closed meanwhile costs nothing that was written', async () => {
    const service = await makeService();
    const element = await reply({ wire: new Wire(service) });
    service.clock.now = Date.parse('2026-12-03T17:00:00Z');
    point(element, 'going');
    await says(element, /Replies are closed\./);
    expect(element.value).to.equal('going');
    expect(find(element, '[name="answer"]')).not.to.equal(null);
  });

  it('waits as long as a busy service asks for', async () => {
    const wire = new Wire(await makeService());
    const element = await reply({ wire });
    wire.fault = problem(429, 'too-many-requests', { 'retry-after': '30' });
    point(element, 'going');
    await says(element, /^Very many people are replying/);
    wire.fault = problem(503, 'store-unavailable');
    button(element, /Try now/).click();
    await says(element, /could not be saved just now/);
    wire.fault = undefined;
    button(element, /Try now/).click();
    await says(element, /^Saved/);
  });

  it('two devices: shows what the other one said, and keeps what this one wanted', async () => {
    const service = await makeService();
    const storage = new Memory();
    const phone = await reply({ wire: new Wire(service), storage });
    point(phone, 'going');
    await says(phone, /Saved/);
    const { id, secret } = JSON.parse(storage.getItem('tweetup-rsvp:dam~')!);
    await service.put({ id, secret, revision: 1 }, { answer: 'maybe' });
    point(phone, 'declined');
    await says(phone, /changed on another device.*now\. Maybe\. What you chose is still here/);
    expect(phone.value).to.equal('declined');
    button(phone, /Change my reply/).click();
    await says(phone, /^Saved/);
  });

  it('two tabs: one shows what the other did', async () => {
    const wire = new Wire(await makeService());
    const storage = new Memory();
    const one = await reply({ wire, storage });
    const box = document.createElement('div');
    document.querySelector('main')!.append(box);
    const two = await reply({ wire, storage, into: box });
    point(one, 'going');
    await says(one, /Saved/);
    dispatchEvent(new StorageEvent('storage', { key: 'tweetup-rsvp:dam~' }));
    await says(two, /Saved/);
    expect(two.value).to.equal('going');
  });

  it('a browser that remembers nothing replies too, and is told to keep the link', async () => {
    const storage = new Memory();
    storage.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const element = await reply({ wire: new Wire(await makeService()), storage });
    point(element, 'going');
    await says(
      element,
      /Saved: you have a place\. This browser does not remember it: keep your private link\./,
    );
  });

  it('shows what follows a yes only after a yes', async () => {
    const element = await reply({ wire: new Wire(await makeService()) });
    const after = find<HTMLSlotElement>(element, 'slot[name="after"]');
    expect(after.hidden).to.equal(true);
    point(element, 'going');
    await until(() => !find<HTMLSlotElement>(element, 'slot[name="after"]').hidden);
  });

  it('answers for the date that is named, and for the next one otherwise', async () => {
    const series = { ...pub, recurrence: { rule: 'FREQ=MONTHLY;BYDAY=1TH' } };
    const service = await makeService({}, [series]);
    const element = await reply({ wire: new Wire(service), event: { events: [series] } });
    expect(text(element)).to.match(/For Thursday,? 3 December/);
    const later = await reply({
      wire: new Wire(service),
      event: { events: [series] },
      attributes: { occurrence: '2027-02-04' },
    });
    expect(text(later)).to.contain('4 February 2027');
    point(later, 'going');
    await says(later, /Saved/);
    expect((await service.tally('?occurrence=2027-02-04')).going).to.equal(1);
    expect((await service.tally('?occurrence=2026-12-03')).going).to.equal(0);
  });
});

describe('<tweetup-rsvp> without the service', () => {
  it('leads to where replies are kept by somebody else', async () => {
    const element = await reply({ event: { ...pub, rsvp: { url: 'https://www.meetup.com/dam/events/1' } } });
    const link = find<HTMLAnchorElement>(element, '[part="elsewhere"]');
    expect(link.href).to.equal('https://www.meetup.com/dam/events/1');
    expect(text(element)).to.equal('Say whether you come at meetup.com');
  });

  it('makes no link of what is none', async () => {
    const element = await reply({ event: { ...pub, rsvp: { url: 'javascript:alert(1)' } } });
    expect(find(element, 'a[part="elsewhere"]')).to.equal(null);
    expect(find(element, '[name="answer"]')).not.to.equal(null);
  });

  it('remembers it on this device only, and says exactly that', async () => {
    const storage = new Memory();
    const element = await reply({ storage });
    await until(() => element.shadowRoot!.adoptedStyleSheets.length > 2);
    point(element, 'going');
    await says(element, /^Remembered on this device only\. The host is not told\.$/);
    expect(find(element, '[part="details"]')).to.equal(null);
    const again = await reply({ storage });
    await says(again, /on this device only/);
    expect(again.value).to.equal('going');
    button(again, /Withdraw/).click();
    await until(() => again.value === '');
    expect(storage.getItem('tweetup-rsvp:dam~')).to.equal(null);
  });

  it('shows the page’s own content until there is an event', async () => {
    const element = await put<TweetupRsvp>(
      '<tweetup-rsvp><a href="https://example.org/form">Form</a></tweetup-rsvp>',
    );
    expect(element.shadowRoot!.querySelector('slot')!.assignedElements()).to.have.length(1);
  });
});
