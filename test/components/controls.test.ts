import { expect } from '@esm-bundle/chai';
import '../../components/list/list.ts';
import type { TweetupList } from '../../components/list/list.ts';
import { event, inline, parts, put, textOf, until, warnings } from './page.ts';

const events = [
  event({ id: 'chat', kind: 'chat', hashtags: ['uklibchat'], title: 'What do we stop doing?' }),
  event({ id: 'visit', kind: 'museum-visit', hashtags: ['DAM'], venue: { name: 'Musée', city: 'Genève' } }),
  event({ id: 'beer', kind: 'tweetup', hashtags: ['DAM'], hosts: [{ name: 'Theda' }] }),
  event({ id: 'over', kind: 'tweetup', start: '2026-11-01T10:00' }),
];

const ids = (element: Element): string =>
  [...element.shadowRoot!.querySelectorAll('[part="item"]')]
    .map((item) => item.id.replace('event=', ''))
    .join(' ');
const field = <E extends HTMLElement = HTMLInputElement>(element: Element, name: string): E | null =>
  element.shadowRoot!.querySelector<E>(`[name="${name}"]`);

async function list(attributes = 'controls', data: unknown = events): Promise<TweetupList> {
  const element = await put<TweetupList>(`<tweetup-list ${attributes}>${inline(data)}</tweetup-list>`);
  await until(() => element.shadowRoot!.querySelector('[part="controls"]'));
  return element;
}

async function enter(element: TweetupList, name: string, value: string | boolean): Promise<void> {
  const input = field(element, name)!;
  if (typeof value === 'boolean') input.checked = value;
  else input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

describe('<tweetup-list>: controls', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('finds words anywhere in an event, without accents, all of them', async () => {
    const element = await list();
    for (const [words, found] of [
      ['geneve', 'visit'],
      ['STOP doing', 'chat'],
      ['theda', 'beer'],
      ['#dam beer', 'beer'],
      ['', 'chat visit beer'],
    ] as const) {
      await enter(element, 'q', words);
      expect(ids(element), words).to.equal(found);
    }
    await enter(element, 'q', 'no such thing');
    expect(textOf(element)).to.contain('No events match.').and.to.contain('0 events');
    expect(field(element, 'q')).not.to.equal(null);
  });

  it('filters by kind and hashtag, in words, and counts what it found', async () => {
    const element = await list();
    await enter(element, 'kind', 'museum-visit');
    expect(ids(element)).to.equal('visit');
    expect(parts(element, 'count')).to.deep.equal(['1 event']);
    expect(field(element, 'kind')!.textContent).to.contain('Museum visit');
    await enter(element, 'kind', '');
    await enter(element, 'hashtag', 'DAM');
    expect(ids(element)).to.equal('visit beer');
  });

  it('brings back what is over', async () => {
    const element = await list();
    await enter(element, 'past', true);
    expect(ids(element)).to.equal('chat visit beer over');
  });

  it('shows what was asked for, and nothing that is no choice', async () => {
    const only = await list('controls="search"');
    expect(
      [...only.shadowRoot!.querySelectorAll('[name]')].map((one) => one.getAttribute('name')),
    ).to.deep.equal(['q']);
    const one = await list('controls when="past"', [event({ kind: 'chat', start: '2026-01-01T10:00' })]);
    expect(field(one, 'kind')).to.equal(null);
    expect(field(one, 'past')).to.equal(null);
    warnings.length = 0;
    await list('controls="search price"');
    expect(warnings.join()).to.contain('price');
  });

  it('lets the visitor name her zone', async () => {
    const element = await list('controls="zone" viewer-zone="Europe/Dublin"');
    expect(parts(element, 'viewer')).to.have.length(0);
    await enter(element, 'zone', 'Asia/Tokyo');
    expect(parts(element, 'viewer')[0]).to.contain('3:30');
  });

  it('offers the zone where the browser hides it', async () => {
    const real = Intl.DateTimeFormat.prototype.resolvedOptions;
    Intl.DateTimeFormat.prototype.resolvedOptions = function (this: Intl.DateTimeFormat) {
      return { ...real.call(this), timeZone: 'UTC' };
    };
    try {
      const element = await list();
      expect(parts(element, 'viewer')).to.have.length(0);
      expect(field(element, 'zone')).not.to.equal(null);
    } finally {
      Intl.DateTimeFormat.prototype.resolvedOptions = real;
    }
  });

  it('keeps its state in the address of the page, and takes it from there', async () => {
    const element = await list('controls hash-state id="one"');
    history.replaceState(null, '', '#elsewhere=1');
    await enter(element, 'q', 'theda');
    await enter(element, 'past', true);
    expect(location.hash).to.equal('#elsewhere=1&one.q=theda&one.past=1');
    const again = await list('controls hash-state id="one"');
    await until(() => ids(again) === 'beer');
    expect(field(again, 'q')!.value).to.equal('theda');
    const other = await list('controls hash-state id="two"');
    expect(ids(other)).to.equal('chat visit beer');
    await enter(again, 'q', '');
    await enter(again, 'past', false);
    expect(location.hash).not.to.contain('two');
  });

  it('follows the address when it changes, and leaves it alone when not asked', async () => {
    const element = await list('controls hash-state');
    location.hash = '#kind=chat';
    await until(() => ids(element) === 'chat');
    const quiet = await list('controls');
    await enter(quiet, 'q', 'x');
    expect(location.hash).to.equal('#kind=chat');
  });

  it('takes nothing hostile from the address', async () => {
    history.replaceState(
      null,
      '',
      `#q=${encodeURIComponent('<img src=x onerror=alert(1)>')}&zone=No/Where&kind=%22%3E`,
    );
    const element = await list('controls hash-state');
    expect(element.shadowRoot!.querySelector('img')).to.equal(null);
    expect(element.viewerZone).to.equal(undefined);
    expect(textOf(element)).to.contain('No events match.');
  });

  it('keeps the focus in the search while the list changes', async () => {
    const element = await list();
    field(element, 'q')!.focus();
    await enter(element, 'q', 'theda');
    expect(element.shadowRoot!.activeElement).to.equal(field(element, 'q'));
  });
});
