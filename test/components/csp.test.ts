import { expect } from '@esm-bundle/chai';
import { textOf, until } from './page.ts';

/** Opens a page of `pages/` in a frame and waits until its elements have rendered. */
async function open(name: string): Promise<Window & { violations: string[] }> {
  const frame = document.createElement('iframe');
  frame.src = new URL(`./pages/${name}`, import.meta.url).href;
  frame.width = '600';
  document.querySelector('main')!.replaceChildren(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve));
  const { contentDocument } = frame;
  await until(() => {
    const elements = [...contentDocument!.querySelectorAll('tweetup-list, tweetup-card')];
    return elements.every((element) => element.shadowRoot && /First|Second|cannot/.test(textOf(element)));
  });
  return frame.contentWindow as Window & { violations: string[] };
}

describe('a page with a strict policy', () => {
  it('shows everything, in style, without a violation', async () => {
    const page = await open('strict.html');
    const [list, card, failed] = [...page.document.querySelectorAll('tweetup-list, tweetup-card')];
    expect(textOf(list!)).to.contain('First').and.to.contain('Second');
    expect(textOf(card!)).to.contain('Cancelled');
    expect(textOf(failed!)).to.contain('cannot be shown');
    const entry = list!.shadowRoot!.querySelector('.entry')!;
    expect(page.getComputedStyle(entry).display).to.equal('grid');
    const agenda = page.document.querySelector('[layout="agenda"]')!.shadowRoot!;
    const controls = await until(() => agenda.querySelector('[part="controls"]'));
    await until(() => textOf(agenda.host).includes('Third, from a calendar'));
    expect(page.getComputedStyle(controls).display).to.equal('flex');
    expect(page.getComputedStyle(agenda.querySelector('.leaf')!).display).to.equal('none');
    expect(page.violations).to.deep.equal([]);
  });

  it('is one that refuses what it should', async () => {
    const page = await open('strict.html');
    const style = page.document.createElement('style');
    style.textContent = 'p { color: red }';
    page.document.head.append(style);
    await until(() => page.violations.some((text) => text.startsWith('style-src')));
  });
});
