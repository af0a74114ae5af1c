import { expect } from '@esm-bundle/chai';
import type { TweetupRsvp } from '../../components/rsvp/rsvp.ts';
import { until } from './page.ts';
import {
  arrow,
  button,
  find,
  makeService,
  Memory,
  offline,
  type Options,
  point,
  pub,
  reply,
  says,
  status,
  text,
  type,
  Wire,
} from './rsvp-page.ts';

const written = {
  name: 'Ada',
  handle: '@ada',
  guests: '2',
  topics: 'birds',
  warmUp: 'The paper bird',
  accessNeeds: 'A chair',
  note: 'I come late',
};
const kept = 'What you entered is still here. It has not been sent.';

const valueOf = (element: Element, name: string): string =>
  find<HTMLInputElement>(element, `[name="${name}"]`).value;
const entered = (element: Element): Record<string, string> =>
  Object.fromEntries(Object.keys(written).map((name) => [name, valueOf(element, name)]));
function enter(element: Element, fields: Record<string, string> = written): void {
  for (const [name, value] of Object.entries(fields)) type(element, name, value);
}
const save = (element: Element): void => button(element, /^\s*Save\s*$/).click();

const draftKey = 'tweetup-rsvp-draft:dam~';
const all = (storage: Storage): string => JSON.stringify({ ...storage });

/** Going, and saved. */
async function going(options: Options): Promise<TweetupRsvp> {
  const element = await reply(options);
  point(element, 'going');
  await says(element, /^Saved/);
  return element;
}

/** What the service has of the reply on this device. */
async function atService(wire: Wire, storage: Memory): Promise<Record<string, unknown>> {
  const { id, secret } = JSON.parse(storage.getItem('tweetup-rsvp:dam~')!);
  const { body } = await wire.service!.ask('GET', `/rsvp/v1/events/dam/replies/${id}`, {
    headers: { authorization: `Bearer ${secret}` },
  });
  return body;
}

describe('what is entered and not sent', () => {
  it('is all there after a reload, is said not to be sent, and is sent when that is wanted', async () => {
    const wire = new Wire(await makeService());
    const storage = new Memory();
    const before = await going({ wire, storage });
    enter(before);
    find(before, '[name="showName"]').click();
    find(before, '[name="firstTime"]').click();
    const after = await reply({ wire, storage });
    await until(() => text(after).includes(kept));
    expect(entered(after)).to.deep.equal(written);
    expect(find<HTMLInputElement>(after, '[name="showName"]').checked).to.equal(true);
    expect(find<HTMLInputElement>(after, '[name="firstTime"]').checked).to.equal(true);
    expect(find<HTMLDetailsElement>(after, '[part="details"]').open).to.equal(true);
    expect((await atService(wire, storage))['note']).to.equal(undefined);
    save(after);
    await until(() => !text(after).includes(kept));
    await says(after, /^Saved/);
    const { note, accessNeeds, guests } = await atService(wire, storage);
    expect({ note, accessNeeds, guests }).to.deep.equal({
      note: 'I come late',
      accessNeeds: 'A chair',
      guests: 2,
    });
    expect(storage.getItem(draftKey)).to.equal(null);
  });

  it('survives before anything was ever sent', async () => {
    const wire = new Wire(await makeService());
    const storage = new Memory();
    const before = await reply({ wire, storage });
    arrow(before, 'maybe');
    await before.updateComplete;
    enter(before, { note: 'Perhaps' });
    const after = await reply({ wire, storage });
    await until(() => text(after).includes(kept));
    expect([after.value, valueOf(after, 'note'), status(after)]).to.deep.equal(['maybe', 'Perhaps', '']);
    find<HTMLFormElement>(after, 'form').requestSubmit();
    await says(after, /^Saved/);
    expect((await atService(wire, storage))['note']).to.equal('Perhaps');
  });

  it('stays in the tab: notes and access needs are in localStorage neither before nor after', async () => {
    const wire = new Wire(await makeService());
    try {
      const element = await going({ wire, storage: null });
      enter(element);
      expect(all(sessionStorage)).to.contain('A chair').and.to.contain('I come late');
      expect(all(localStorage)).not.to.contain('A chair').and.not.to.contain('I come late');
      const after = await reply({ wire, storage: null });
      await until(() => text(after).includes(kept));
      save(after);
      await until(() => !text(after).includes(kept));
      await says(after, /^Saved/);
      for (const storage of [all(sessionStorage), all(localStorage)])
        for (const said of ['A chair', 'I come late', 'The paper bird', 'birds'])
          expect(storage).not.to.contain(said);
      expect(all(localStorage)).to.contain('Ada');
    } finally {
      localStorage.clear();
      sessionStorage.clear();
    }
  });

  it('survives a refusal and a reload after it', async () => {
    const service = await makeService();
    const wire = new Wire(service);
    const storage = new Memory();
    const before = await going({ wire, storage });
    enter(before, { name: 'https://spam.example', note: 'Hello' });
    save(before);
    await says(before, /without a link/);
    const after = await reply({ wire, storage });
    await until(() => text(after).includes(kept));
    expect([valueOf(after, 'name'), valueOf(after, 'note')]).to.deep.equal(['https://spam.example', 'Hello']);

    const other = new Memory();
    const late = await reply({ wire, storage: other });
    service.clock.now = Date.parse('2026-12-03T17:00:00Z');
    point(late, 'going');
    await says(late, /Replies are closed\./);
    const again = await reply({ wire, storage: other });
    await until(() => text(again).includes(kept));
    expect(again.value).to.equal('going');
  });

  it('goes with withdrawing, signing out, and the end of the event', async () => {
    const wire = new Wire(await makeService());
    for (const [name, done] of [
      [/Withdraw/, /deleted/],
      [/Sign out/, /^$/],
    ] as const) {
      const storage = new Memory();
      const element = await going({ wire, storage });
      enter(element, { note: 'secret' });
      expect(storage.getItem(draftKey)).to.contain('secret');
      button(element, name).click();
      await says(element, done);
      await until(() => element.value === '');
      expect(JSON.stringify([...storage.map])).not.to.contain('secret');
    }
    const storage = new Memory();
    const element = await going({ wire, storage });
    enter(element, { note: 'secret' });
    await reply({ wire, storage, now: new Date('2026-12-05T00:00:00Z') });
    await until(() => !JSON.stringify([...storage.map]).includes('secret'));
  });

  it('is not mixed up between two events, or two dates of one', async () => {
    const second = { ...pub, id: 'other' };
    const wire = new Wire(await makeService({}, [pub, second]));
    const storage = new Memory();
    const build = async (): Promise<[TweetupRsvp, TweetupRsvp]> => {
      const one = await reply({ wire, storage });
      const box = document.createElement('div');
      document.querySelector('main')!.append(box);
      return [one, await reply({ wire, storage, event: second, into: box })];
    };
    for (const [index, element] of (await build()).entries()) {
      arrow(element, index === 0 ? 'going' : 'maybe');
      await element.updateComplete;
      enter(element, { note: `note ${index}` });
    }
    const [one, two] = await build();
    await until(() => text(one).includes(kept) && text(two).includes(kept));
    expect([one.value, valueOf(one, 'note')]).to.deep.equal(['going', 'note 0']);
    expect([two.value, valueOf(two, 'note')]).to.deep.equal(['maybe', 'note 1']);
    find<HTMLFormElement>(one, 'form').requestSubmit();
    await says(one, /^Saved/);
    expect(storage.getItem('tweetup-rsvp-draft:other~')).to.contain('note 1');
  });

  it('is lost to nobody where the browser keeps nothing, and nothing fails', async () => {
    const storage = new Memory();
    storage.getItem =
      storage.setItem =
      storage.removeItem =
        () => {
          throw new DOMException('denied', 'SecurityError');
        };
    const wire = new Wire(await makeService());
    const element = await going({ wire, storage });
    enter(element);
    save(element);
    await until(() => text(element).includes('3 going'));
    expect(entered(element)).to.deep.equal(written);
  });

  it('unfolds the button behind which it stands', async () => {
    const wire = new Wire(await makeService());
    const storage = new Memory();
    const before = await reply({ wire, storage });
    arrow(before, 'going');
    await until(() => storage.getItem(draftKey));
    const after = await reply({ wire, storage, attributes: { compact: '' } });
    expect(after.value).to.equal('going');
  });

  it('is not made of what else stands in the storage', async () => {
    const wire = new Wire(await makeService());
    for (const junk of ['{', '7', 'null', '{"draft":[]}', '{"draft":{"answer":7,"note":{},"guests":"9"}}']) {
      const storage = new Memory();
      storage.setItem(draftKey, junk);
      const element = await reply({ wire, storage });
      expect([element.value, status(element)], junk).to.deep.equal(['', '']);
      expect(text(element), junk).not.to.contain(kept);
    }
  });
});

describe('what the host has been told', () => {
  it('is shown again, and is not wiped by a change made before it was', async () => {
    const wire = new Wire(await makeService());
    const storage = new Memory();
    const first = await going({ wire, storage });
    enter(first);
    save(first);
    await until(() => text(first).includes('3 going'));
    expect(JSON.stringify([...storage.map])).not.to.contain('A chair');

    wire.fault = offline;
    const away = await reply({ wire, storage });
    await says(away, /^Saved/);
    expect(valueOf(away, 'note')).to.equal('');
    point(away, 'maybe');
    await says(away, /^Not sent yet/);
    wire.fault = undefined;
    dispatchEvent(new Event('online'));
    await says(away, /^Saved/);
    expect(valueOf(away, 'note')).to.equal('I come late');
    const { answer, note, accessNeeds, warmUp } = await atService(wire, storage);
    expect({ answer, note, accessNeeds, warmUp }).to.deep.equal({
      answer: 'maybe',
      note: 'I come late',
      accessNeeds: 'A chair',
      warmUp: 'The paper bird',
    });
  });

  it('comes into a form in which somebody is writing already, beside what she writes', async () => {
    const wire = new Wire(await makeService());
    const storage = new Memory();
    const first = await going({ wire, storage });
    enter(first);
    save(first);
    await until(() => text(first).includes('3 going'));

    wire.fault = offline;
    const away = await reply({ wire, storage });
    await says(away, /^Saved/);
    enter(away, { topics: 'bees' });
    const after = await reply({ wire, storage });
    await until(() => text(after).includes(kept));
    wire.fault = undefined;
    dispatchEvent(new Event('online'));
    await until(() => valueOf(after, 'note') === 'I come late');
    expect(valueOf(after, 'topics')).to.equal('bees');
    type(after, 'note', '');
    save(after);
    await until(() => !text(after).includes(kept));
    await says(after, /^Saved/);
    const { note, accessNeeds, topics } = await atService(wire, storage);
    expect({ note, accessNeeds, topics }).to.deep.equal({
      note: undefined,
      accessNeeds: 'A chair',
      topics: 'bees',
    });
  });
});
