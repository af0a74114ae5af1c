import { expect } from '@esm-bundle/chai';
import '../../components/share/share.ts';
import { forgetSaid } from '../../components/share/mastodon-server.ts';
import type { TweetupShare } from '../../components/share/share.ts';
import { event, inline, parts, put, until, warnings } from './page.ts';

const belfast = event({
  id: 'belfast',
  title: 'Drinking About Museums: Belfast',
  end: '2026-12-03T21:00',
  venue: { name: 'The John Hewitt', city: 'Belfast' },
  hashtags: ['DrinkingAboutMuseums'],
  url: 'https://museumnotes.example/dam/',
});

/** A storage that says what was done to it. */
function memory(held?: string) {
  const done: string[] = [];
  return {
    done,
    getItem: () => held ?? null,
    setItem: (_: string, value: string) => void done.push(`set ${(held = value)}`),
    removeItem: () => void done.push('remove'),
  };
}

async function opened(
  data: unknown = [belfast],
  attributes = '',
  storage: TweetupShare['storage'] = null,
): Promise<TweetupShare> {
  const element = await put<TweetupShare>(`<tweetup-share ${attributes}>${inline(data)}</tweetup-share>`);
  element.storage = storage;
  await element.open();
  return element;
}

const all = <E extends Element>(element: TweetupShare, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<E>(selector),
];
const links = (element: TweetupShare) => all<HTMLAnchorElement>(element, 'a');
const linkTo = (element: TweetupShare, host: string) =>
  new URL(links(element).find((a) => a.hostname === host)!.href);
const item = (element: TweetupShare, text: string) =>
  all<HTMLElement>(element, '.item').find((each) => each.textContent.trim().startsWith(text))!;

async function answer(element: TweetupShare, server: string, remember = false): Promise<void> {
  item(element, 'Mastodon').click();
  const field = await until(() => element.shadowRoot!.querySelector<HTMLInputElement>('[name="server"]'));
  field.value = server;
  element.shadowRoot!.querySelector<HTMLInputElement>('[name="remember"]')!.checked = remember;
  field.form!.requestSubmit();
  await element.updateComplete;
}

/** What would have been opened. */
const windows: string[] = [];
const realOpen = window.open;

describe('<tweetup-share>', () => {
  beforeEach(() => {
    forgetSaid();
    windows.length = 0;
    window.open = (url, target, features) => {
      windows.push(`${String(url)} ${target} ${features}`);
      return null;
    };
  });
  after(() => {
    window.open = realOpen;
  });

  it('opens a list of real links', async () => {
    const element = await opened();
    const button = element.shadowRoot!.querySelector('button')!;
    expect([button.textContent.trim(), button.ariaExpanded]).to.deep.equal(['Share', 'true']);
    expect(parts(element, 'item').filter((text) => text !== 'Other apps…')).to.deep.equal([
      'Bluesky',
      'Mastodon',
      'Threads',
      'LinkedIn',
      'X',
      'WhatsApp',
      'Telegram',
      'Mail',
      'Copy text',
    ]);
    expect(links(element)).to.have.length(7);
    for (const link of links(element)) {
      expect(link.target).to.equal('_blank');
      expect(link.rel).to.equal('noopener noreferrer');
      expect(link.protocol).to.match(/^(https|mailto):$/);
    }
  });

  it('brings to each network the text that fits there', async () => {
    const element = await opened();
    const text = linkTo(element, 'bsky.app').searchParams.get('text')!;
    expect(text).to.contain('Drinking About Museums: Belfast').and.to.contain('The John Hewitt');
    expect(text)
      .to.match(/3 December.*18:30/)
      .and.to.contain('#DrinkingAboutMuseums');
    expect(text.endsWith('https://museumnotes.example/dam/')).to.equal(true);
    expect(linkTo(element, 't.me').searchParams.get('url')).to.equal('https://museumnotes.example/dam/');
    const mail = links(element).find((link) => link.protocol === 'mailto:')!.href;
    expect(mail).to.contain('subject=Drinking%20About%20Museums').and.to.contain('%0D%0A');
  });

  it('leads to this page where the event has no address', async () => {
    const element = await opened([event({ title: 'No address' })], 'networks="telegram"');
    // The runner's address may end in a sign at which a network would stop, which is then sent encoded.
    const shared = linkTo(element, 't.me').searchParams.get('url')!;
    expect(decodeURIComponent(shared)).to.equal(decodeURIComponent(location.href.split('#')[0]!));
    const given = await opened([belfast], 'networks="telegram" url="/here"');
    expect(linkTo(given, 't.me').searchParams.get('url')).to.equal(`${location.origin}/here`);
  });

  it('says that an event is cancelled, and what it was when it is over', async () => {
    const text = async (fields: object, attributes = ''): Promise<string> => {
      const element = await opened([{ ...belfast, ...fields }], `networks="x" ${attributes}`);
      return linkTo(element, 'x.com').searchParams.get('text')!;
    };
    expect(await text({ status: 'cancelled' })).to.match(/cancelled/i);
    expect(await text({ start: '2026-11-03T18:30', end: undefined })).to.contain('That was good');
    expect(await text({}, 'moment="reminder"')).not.to.equal(await text({}));
    warnings.length = 0;
    expect(await text({}, 'moment="soonish"')).to.equal(await text({}));
    expect(warnings.join()).to.contain('soonish');
  });

  it('shows the networks that the page wants, in its order', async () => {
    warnings.length = 0;
    const element = await opened([belfast], 'networks="linkedin, email myspace"');
    expect(parts(element, 'item')).to.deep.equal(['LinkedIn', 'Mail']);
    expect(warnings.join()).to.contain('myspace');
  });

  it('is about the date that occurrence names', async () => {
    const weekly = { ...belfast, recurrence: { rule: 'FREQ=WEEKLY' } };
    const element = await opened([weekly], 'networks="x" occurrence="2026-12-17"');
    expect(linkTo(element, 'x.com').searchParams.get('text')).to.contain('17 December');
  });

  describe('Mastodon', () => {
    it('asks for the server, takes what people type, and opens it', async () => {
      const element = await opened();
      await answer(element, ' @theda@Glammr.Example ');
      expect(windows).to.have.length(1);
      expect(windows[0]).to.match(/^https:\/\/glammr\.example\/share\?text=\S+ _blank noopener,noreferrer$/);
      const link = linkTo(element, 'glammr.example');
      expect(link.searchParams.get('text')).to.contain('Belfast');
      expect(item(element, 'Mastodon').textContent).to.contain('glammr.example');
    });

    it('refuses what is no server, and says how one looks', async () => {
      for (const bad of ['', 'mastodon', 'javascript:alert(1)', 'a b.example', 'exa<mple.com', '127.0.0.1']) {
        const element = await opened();
        await answer(element, bad);
        const field = element.shadowRoot!.querySelector<HTMLInputElement>('[name="server"]')!;
        expect(field, bad).not.to.equal(null);
        expect(field.ariaInvalid).to.equal('true');
        expect(element.shadowRoot!.activeElement).to.equal(field);
        expect(element.shadowRoot!.querySelector('[role="alert"]')!.textContent).to.contain(
          'mastodon.social',
        );
      }
      expect(windows).to.deep.equal([]);
    });

    it('asks once for all buttons of the page, and remembers nothing unasked', async () => {
      const storage = memory();
      await answer(await opened([belfast], '', storage), 'a.example');
      expect(storage.done.filter((each) => each.startsWith('set'))).to.deep.equal([]);
      expect(linkTo(await opened([belfast], '', storage), 'a.example').pathname).to.equal('/share');
    });

    it('remembers it where that is allowed, and forgets it again', async () => {
      const storage = memory();
      await answer(await opened([belfast], '', storage), 'a.example', true);
      expect(storage.done).to.deep.equal(['set a.example']);
      forgetSaid();
      const element = await opened([belfast], '', storage);
      expect(linkTo(element, 'a.example').pathname).to.equal('/share');
      item(element, 'Another Mastodon').click();
      const field = await until(() => element.shadowRoot!.querySelector<HTMLInputElement>('[name="server"]'));
      expect(element.shadowRoot!.querySelector<HTMLInputElement>('[name="remember"]')!.checked).to.equal(
        true,
      );
      field.value = 'b.example';
      element.shadowRoot!.querySelector<HTMLInputElement>('[name="remember"]')!.checked = false;
      field.form!.requestSubmit();
      expect(storage.done.at(-1)).to.equal('remove');
      expect(windows.at(-1)).to.contain('https://b.example/share');
    });

    it('trusts neither the storage nor that there is one', async () => {
      const hostile = await opened([belfast], '', memory('evil.example/"><script>'));
      expect(links(hostile).some(({ href }) => href.includes('evil'))).to.equal(false);
      const refusing = {
        getItem: () => {
          throw new DOMException('refused', 'SecurityError');
        },
        setItem: () => {
          throw new DOMException('full', 'QuotaExceededError');
        },
        removeItem: () => {},
      };
      const element = await opened([belfast], '', refusing);
      await answer(element, 'c.example', true);
      expect(windows).to.have.length(1);
    });
  });

  describe('the text', () => {
    const own = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard');
    const clipboard = (writeText: (text: string) => Promise<void>): void => {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    };
    after(() => {
      delete (navigator as { clipboard?: unknown }).clipboard;
      if (own) Object.defineProperty(Navigator.prototype, 'clipboard', own);
    });

    it('is copied, and that is said', async () => {
      const copied: string[] = [];
      clipboard(async (text) => void copied.push(text));
      const element = await opened();
      const shared: string[] = [];
      document.addEventListener('tweetup-share', ({ network }) => shared.push(network), { once: true });
      item(element, 'Copy').click();
      await until(() => all(element, '#popup [role="status"]')[0]!.textContent === 'Copied.');
      expect(copied[0]).to.contain('https://museumnotes.example/dam/').and.to.contain('Belfast');
      expect(shared).to.deep.equal(['copy']);
    });

    it('is there to be copied by hand where the browser refuses', async () => {
      clipboard(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
      const element = await opened();
      item(element, 'Copy').click();
      const field = await until(() => element.shadowRoot!.querySelector('textarea'));
      await until(() => field.selectionEnd > 0);
      expect(field.readOnly).to.equal(true);
      expect(field.value).to.contain('Belfast');
      expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.equal(field.value);
    });
  });

  describe('the device’s own sheet', () => {
    afterEach(() => {
      delete (navigator as { share?: unknown }).share;
    });
    const provide = (share: unknown): void =>
      void Object.defineProperty(navigator, 'share', { configurable: true, value: share });

    it('gets title and text', async () => {
      const given: ShareData[] = [];
      provide(async (data: ShareData) => void given.push(data));
      const element = await opened();
      item(element, 'Other apps').click();
      await until(() => given.length > 0);
      expect(given[0]!.title).to.equal('Drinking About Museums: Belfast');
      expect(given[0]!.text).to.contain('18:30');
    });

    it('is not offered where there is none, and may be closed', async () => {
      provide(undefined);
      expect(item(await opened(), 'Other apps')).to.equal(undefined);
      provide(() => Promise.reject(new DOMException('', 'AbortError')));
      const element = await opened();
      item(element, 'Other apps').click();
      await new Promise((resolve) => setTimeout(resolve, 10));
      expect(element.shadowRoot!.querySelector('#popup')).not.to.equal(null);
    });
  });

  it('Escape and a press elsewhere close it', async () => {
    const element = await opened();
    const button = element.shadowRoot!.querySelector('button')!;
    links(element)[0]!.focus();
    links(element)[0]!.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }),
    );
    await until(() => !element.shadowRoot!.querySelector('#popup'));
    expect(element.shadowRoot!.activeElement).to.equal(button);
    await element.open();
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    await until(() => !element.shadowRoot!.querySelector('#popup'));
  });

  it('loads nothing from anywhere', async () => {
    const before = performance.getEntriesByType('resource').length;
    const element = await opened();
    const foreign = performance
      .getEntriesByType('resource')
      .slice(before)
      .filter(({ name }) => !name.startsWith(location.origin));
    expect(foreign.map(({ name }) => name)).to.deep.equal([]);
    expect(all(element, 'img, script, iframe, link, svg')).to.deep.equal([]);
  });
});
