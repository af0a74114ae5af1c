import { expect } from '@esm-bundle/chai';
import { forgetLink, takeLink, takenLink } from '../../components/rsvp/private-link.ts';
import type { TweetupRsvp } from '../../components/rsvp/rsvp.ts';
import { formatPrivateLink } from '../../src/rsvp/link.ts';
import { until } from './page.ts';
import {
  button,
  find,
  makeService,
  Memory,
  offline,
  point,
  pub,
  reply,
  says,
  text,
  Wire,
} from './rsvp-page.ts';

const key = (storage: Memory, occurrence = '') =>
  JSON.parse(storage.getItem(`tweetup-rsvp:dam~${occurrence}`)!);

/** Somebody's reply, and the link to it. */
async function somebody(
  wire: Wire,
  name: string,
): Promise<{ storage: Memory; link: string; element: TweetupRsvp }> {
  const storage = new Memory();
  const element = await reply({ wire, storage });
  point(element, 'maybe');
  await says(element, /Saved/);
  const field = find<HTMLInputElement>(element, '[name="name"]');
  field.value = name;
  field.dispatchEvent(new Event('input'));
  button(element, /^\s*Save\s*$/).click();
  await until(() => key(storage).saved?.name === name);
  return { storage, link: formatPrivateLink(location.href, key(storage)), element };
}

/** Comes to the page by a link. */
function arrive(link: string): void {
  history.replaceState({ kept: true }, '', link);
  takeLink();
}

afterEach(() => {
  forgetLink();
  history.replaceState(null, '', location.pathname + location.search);
});

describe('a private link', () => {
  it('leaves the address at once; the page’s own state stays', () => {
    arrive(`${location.pathname}${location.search}#tweetup-rsvp=anything`);
    expect(location.hash).to.equal('');
    expect(history.state).to.deep.equal({ kept: true });
    expect(takenLink()).to.equal('#tweetup-rsvp=anything');
    forgetLink();
    expect(takenLink()).to.equal(null);
  });

  it('leaves other fragments alone', () => {
    history.replaceState(null, '', '#event=dam');
    expect(takeLink()).to.equal(false);
    expect(location.hash).to.equal('#event=dam');
  });

  it('brings the reply to a device that has none', async () => {
    const wire = new Wire(await makeService());
    const { link } = await somebody(wire, 'Ada');
    arrive(link);
    const storage = new Memory();
    const element = await reply({ wire, storage });
    await says(element, /Saved/);
    expect(element.value).to.equal('maybe');
    expect(key(storage).saved.name).to.equal('Ada');
    expect(takenLink()).to.equal(null);
  });

  it('is kept until there is a connection', async () => {
    const wire = new Wire(await makeService());
    const { link } = await somebody(wire, 'Ada');
    arrive(link);
    wire.fault = offline;
    const storage = new Memory();
    const element = await reply({ wire, storage });
    await until(() => storage.getItem('tweetup-rsvp:dam~'));
    wire.fault = undefined;
    dispatchEvent(new Event('online'));
    await says(element, /Saved/);
  });

  it('shows whose reply it is before it replaces the one that is here', async () => {
    const wire = new Wire(await makeService());
    const { link } = await somebody(wire, 'Ada');
    const { storage } = await somebody(wire, 'Grace');
    arrive(link);
    const element = await reply({ wire, storage });
    await until(() => text(element).includes('Your private link is for the reply of Ada: Maybe.'));
    expect(text(element)).to.contain('On this device there is the reply of Grace: Maybe.');
    expect(key(storage).saved.name).to.equal('Grace');
    button(element, /Use the one of the link/).click();
    await until(() => key(storage).saved?.name === 'Ada');
    await until(() => !find(element, '[part="choice"]'));
  });

  it('leaves the one that is here where that is wanted', async () => {
    const wire = new Wire(await makeService());
    const { link } = await somebody(wire, 'Ada');
    const { storage } = await somebody(wire, 'Grace');
    arrive(link);
    const element = await reply({ wire, storage });
    await until(() => find(element, '[part="choice"]'));
    button(element, /Keep the one here/).click();
    await until(() => !find(element, '[part="choice"]'));
    expect(key(storage).saved.name).to.equal('Grace');
    expect(takenLink()).to.equal(null);
  });

  it('an old one costs nobody her reply', async () => {
    const wire = new Wire(await makeService());
    const { link, storage, element } = await somebody(wire, 'Ada');
    button(element, /New link/).click();
    await until(() => text(element).includes('The old one no longer works.'));
    arrive(link);
    const again = await reply({ wire, storage });
    await until(() => takenLink() === null);
    await says(again, /Saved/);
    expect(key(storage).saved.name).to.equal('Ada');
  });

  it('that no longer works is said, and one can reply afresh', async () => {
    const wire = new Wire(await makeService());
    const { link, element: ada } = await somebody(wire, 'Ada');
    button(ada, /Withdraw/).click();
    await says(ada, /deleted/);
    arrive(link);
    const element = await reply({ wire });
    await says(element, /withdrawn, or has a new private link\. You can reply afresh/);
    point(element, 'going');
    await says(element, /Saved/);
  });

  it('leads to the date that it is for', async () => {
    const series = { ...pub, recurrence: { rule: 'FREQ=MONTHLY;BYDAY=1TH' } };
    const wire = new Wire(await makeService({}, [series]));
    const storage = new Memory();
    const later = await reply({
      wire,
      storage,
      event: { events: [series] },
      attributes: { occurrence: '2027-02-04' },
    });
    point(later, 'going');
    await says(later, /Saved/);
    arrive(formatPrivateLink(location.href, key(storage, '2027-02-04')));
    const element = await reply({ wire, event: { events: [series] } });
    await says(element, /Saved/);
    expect(text(element)).to.contain('4 February 2027');
  });

  it('is read in a page that is open already', async () => {
    const wire = new Wire(await makeService());
    const { link } = await somebody(wire, 'Ada');
    const storage = new Memory();
    const element = await reply({ wire, storage });
    location.hash = new URL(link).hash;
    await says(element, /Saved/);
    expect(location.hash).to.equal('');
    expect(key(storage).saved.name).to.equal('Ada');
  });

  it('can be copied, mailed and replaced; signing out leaves the reply with the host', async () => {
    const service = await makeService();
    const { link, storage, element } = await somebody(new Wire(service), 'Ada');
    find<HTMLDetailsElement>(element, '[part="manage"]').open = true;
    const field = find<HTMLInputElement>(element, 'input[readonly]');
    expect(field.value).to.equal(link);
    const mail = new URL(find<HTMLAnchorElement>(element, 'a[part="button"]').href);
    expect(mail.protocol).to.equal('mailto:');
    expect(mail.searchParams.get('body')).to.equal(link);
    expect(mail.searchParams.get('subject')).to.equal('My reply: Drinking About Museums: Belfast');
    button(element, /Copy link/).click();
    await until(() => /Copied|copy it by hand/.test(text(element)));
    button(element, /New link/).click();
    await until(() => text(element).includes('This is the new link.'));
    expect(find<HTMLInputElement>(element, 'input[readonly]').value).not.to.equal(link);
    button(element, /Sign out/).click();
    await until(() => element.value === '');
    expect(storage.getItem('tweetup-rsvp:dam~')).to.equal(null);
    expect((await service.tally()).maybe).to.equal(1);
  });
});
