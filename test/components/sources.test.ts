import { expect } from '@esm-bundle/chai';
import '../../components/index.ts';
import type { TweetupList } from '../../components/list/list.ts';
import { fetchLimits } from '../../components/shared/fetch-text.ts';
import {
  event,
  inline,
  newAddress,
  parts,
  put,
  requests,
  serve,
  settled,
  textOf,
  until,
  warnings,
} from './page.ts';

const failedText = 'The events cannot be shown right now.';
const list = (src: string, content = '') =>
  put<TweetupList>(`<tweetup-list src="${src}">${content}</tweetup-list>`);

/** A response that comes when the test says so. */
function held(): { url: string; answer: (data: object) => void } {
  let answer!: (data: object) => void;
  const response = new Promise<Response>((resolve) => (answer = (data) => resolve(Response.json(data))));
  return { url: serve(() => response), answer };
}

describe('sources', () => {
  it('fetches an address once for the page, without credentials or referrer', async () => {
    const url = serve([event({ id: 'one' })]);
    await put(
      `<div><tweetup-list src="${url}"></tweetup-list><tweetup-list src="${url} ${url}#x"></tweetup-list><tweetup-card src="${url}"></tweetup-card></div>`,
    );
    for (const element of document.querySelectorAll<TweetupList>('main tweetup-list')) await settled(element);
    const made = requests.filter((request) => request.url === url);
    expect(made).to.have.length(1);
    expect(made[0]!.init).to.include({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  });

  it('merges sources and shows an event once, in its later revision', async () => {
    const a = serve([event({ id: 'x', uid: 'x@host', title: 'Old' }), event({ id: 'a' })]);
    const b = serve([event({ id: 'y', uid: 'x@host', title: 'New', revision: 1 }), event({ id: 'a' })]);
    const element = await list(`${a} ${b}`);
    await until(() => parts(element, 'entry').length === 3);
    expect(textOf(element)).to.contain('New').and.not.to.contain('Old');
  });

  it('lets each source fail alone', async () => {
    const element = await list(
      `${serve([event({ id: 'good' })])} ${serve(() => new Response('', { status: 500 }))}`,
    );
    await until(() => textOf(element).includes('feeds.example cannot be shown'));
    expect(textOf(element)).to.contain('Title of good');
  });

  const broken: [string, () => string, RegExp][] = [
    ['a missing document', () => serve(() => new Response('no', { status: 404 })), /404/],
    ['a refused cross-origin read', () => newAddress(), /npx tweetup feed https:\/\/feeds\.example/],
    ['an HTML page', () => serve(() => new Response('<!doctype html><p>Log in')), /web page|HTML/i],
    ['broken JSON', () => serve(() => new Response('{"events":[')), /JSON/],
    ['another document', () => serve({ name: 'package' }), /no events that can be read/],
    ['an empty answer', () => serve(() => new Response('')), /empty/],
  ];
  for (const [what, address, told] of broken) {
    it(`is calm about ${what}, and clear to the owner`, async () => {
      warnings.length = 0;
      const element = await list(address());
      expect(textOf(element)).to.contain(failedText);
      await until(() => warnings.some((text) => told.test(text)));
    });
  }

  it('gives up on a document that is too large or too slow', async () => {
    const before = { ...fetchLimits };
    Object.assign(fetchLimits, { bytes: 100, milliseconds: 100 });
    try {
      expect(textOf(await list(serve([event({ description: 'x'.repeat(100) })])))).to.contain(failedText);
      const endless = serve((init) => {
        const start = (stream: ReadableStreamDefaultController) =>
          init!.signal!.addEventListener('abort', () => stream.error(new DOMException('', 'AbortError')));
        return new Response(new ReadableStream({ start }));
      });
      const slow = await list(endless, '<a href="#">Our events</a>');
      await until(() => textOf(slow).includes(failedText));
      await until(() => warnings.some((text) => text.includes('larger than')));
    } finally {
      Object.assign(fetchLimits, before);
    }
  });

  it('refuses addresses that are not http or https', async () => {
    warnings.length = 0;
    await list('javascript:alert(1) ftp://example.org/x');
    await until(() => warnings.filter((text) => text.includes('not an http')).length === 2);
  });

  it('shows the light DOM while it loads and when it fails', async () => {
    const { url, answer } = held();
    const fallback = '<p>Thursday, 18:30, the usual place.</p>';
    const element = await put<TweetupList>(`<tweetup-list src="${url}">${fallback}</tweetup-list>`);
    const paragraph = element.querySelector('p')!;
    expect(paragraph.assignedSlot).not.to.equal(null);
    answer([event({ id: 'real' })]);
    await until(() => parts(element, 'entry').length === 1);
    expect(paragraph.assignedSlot).to.equal(null);
    const failing = await list(
      serve(() => new Response('', { status: 404 })),
      fallback,
    );
    await until(() => textOf(failing).includes(failedText));
    expect(failing.querySelector('p')!.assignedSlot).not.to.equal(null);
  });

  it('shows what the last src says, however late the first one answers', async () => {
    const first = held();
    const second = held();
    stageElement(first.url);
    const element = document.querySelector<TweetupList>('main tweetup-list')!;
    await element.updateComplete;
    element.src = second.url;
    await element.updateComplete;
    second.answer([event({ id: 'second' })]);
    await until(() => parts(element, 'entry').length === 1);
    first.answer([event({ id: 'first' })]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(textOf(element)).to.contain('second').and.not.to.contain('first');
  });

  it('survives leaving and coming back while it loads, and moving in the page', async () => {
    const { url, answer } = held();
    stageElement(url);
    const element = document.querySelector<TweetupList>('main tweetup-list')!;
    const parent = element.parentElement!;
    await element.updateComplete;
    element.remove();
    answer([event({ id: 'back' })]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    parent.append(element);
    await until(() => parts(element, 'entry').length === 1);
    parent.prepend(element);
    await element.updateComplete;
    expect(textOf(element)).to.contain('Title of back');
    expect(requests.filter((request) => request.url === url)).to.have.length(1);
  });

  it('tries again for an element that comes after a failure', async () => {
    let down = true;
    const url = serve(() =>
      down ? new Response('', { status: 503 }) : Response.json([event({ id: 'up' })]),
    );
    expect(textOf(await list(url))).to.contain(failedText);
    down = false;
    const element = await list(url);
    await until(() => textOf(element).includes('Title of up'));
  });

  it('shows data in the page until the address answers, and if it fails', async () => {
    const { url, answer } = held();
    const element = await list(url, inline([event({ id: 'copy' })]));
    expect(textOf(element)).to.contain('Title of copy');
    answer([event({ id: 'fresh' })]);
    await until(() => textOf(element).includes('fresh'));
    expect(textOf(element)).not.to.contain('copy');
  });

  it('finds data that the parser or a script brings after the element', async () => {
    const element = await put<TweetupList>('<tweetup-list></tweetup-list>');
    element.insertAdjacentHTML('beforeend', inline([event({ id: 'late' })]));
    await until(() => textOf(element).includes('Title of late'));
  });

  it('is upgraded with the properties that were set before its definition came', async () => {
    const early = document.createElement('tweetup-late') as TweetupList;
    early.events = [event({ id: 'early' })];
    document.querySelector('main')!.append(early);
    customElements.define(
      'tweetup-late',
      class extends customElements.get('tweetup-list')! {} as CustomElementConstructor,
    );
    customElements.upgrade(early);
    await settled(early);
    expect(textOf(early)).to.contain('Title of early');
  });
});

function stageElement(src: string): void {
  const element = document.createElement('tweetup-list');
  element.setAttribute('src', src);
  element.now = new Date('2026-12-01T19:00:00Z');
  document.querySelector('main')!.replaceChildren(element);
}
