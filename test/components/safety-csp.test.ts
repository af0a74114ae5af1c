import { expect } from '@esm-bundle/chai';
import '../../components/safety/safety.ts';
import { until } from './page.ts';

describe('<tweetup-safety> on a strict page', () => {
  it('works on a page with a strict policy, without a violation', async () => {
    const frame = document.createElement('iframe');
    frame.src = new URL('./pages/strict-safety.html', import.meta.url).href;
    frame.width = '600';
    document.querySelector('main')!.replaceChildren(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve));
    const element = frame.contentDocument!.querySelector('tweetup-safety')!;
    await until(() => element.report);
    const severity = await until(() => element.shadowRoot!.querySelector('[part="severity"]'));
    expect(frame.contentWindow!.getComputedStyle(severity).display).to.equal('inline-block');
    expect((frame.contentWindow as Window & { violations?: string[] }).violations).to.deep.equal([]);
  });
});
