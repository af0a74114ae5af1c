import { expect } from '@esm-bundle/chai';
import { until } from './page.ts';
import { find, point, text } from './rsvp-page.ts';

describe('<tweetup-rsvp> in a page with a strict policy', () => {
  it('asks, answers and unfolds, in style, without a violation; the private link is gone', async () => {
    const frame = document.createElement('iframe');
    const link = `#tweetup-rsvp=a~~${'i'.repeat(32)}~${'s'.repeat(32)}`;
    frame.src = new URL(`./pages/strict-rsvp.html${link}`, import.meta.url).href;
    frame.width = '600';
    document.querySelector('main')!.replaceChildren(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve));
    const page = frame.contentWindow as Window & { violations: string[] };
    const [here, service] = [...page.document.querySelectorAll('tweetup-rsvp')];
    for (const element of [here!, service!]) {
      await until(() => element.shadowRoot && find(element, '[name="answer"]'));
      point(element, 'going');
    }
    await until(() => /on this device only/.test(text(here!)));
    await until(() => /not|cannot/i.test(find(service!, '[part="status"]').textContent));
    await until(() => find(service!, '[part="details"]'));
    expect(page.location.hash).to.equal('');
    expect(page.getComputedStyle(find(here!, '[part="answers"]')).display).to.equal('inline-grid');
    expect(page.getComputedStyle(find(service!, '.fields')).display).to.equal('grid');
    expect(page.violations).to.deep.equal([]);
    page.localStorage.clear();
    page.sessionStorage.clear();
  });
});
