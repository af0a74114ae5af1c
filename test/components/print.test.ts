import { expect } from '@esm-bundle/chai';
import '../../components/index.ts';
import type { TweetupList } from '../../components/list/list.ts';
import { event, inline, put, serve, until } from './page.ts';

/** Makes an element look on the screen as it does on paper. */
function asPrinted(element: Element): void {
  const root = element.shadowRoot!;
  const rules = root.adoptedStyleSheets
    .flatMap(({ cssRules }) => [...cssRules])
    .filter((rule) => rule instanceof CSSMediaRule && rule.conditionText === 'print')
    .flatMap((rule) => [...(rule as CSSMediaRule).cssRules]);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules.map(({ cssText }) => cssText).join('\n'));
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

/** What of these takes room. */
const visible = (element: Element, selector: string) =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)].filter(({ offsetHeight }) => offsetHeight);

describe('on paper', () => {
  it('a list has no buttons: nobody can press them there', async () => {
    const broken = serve(() => new Response('', { status: 500 }));
    const list = await put<TweetupList>(
      `<tweetup-list limit="1" src="${serve([event(), event()])} ${broken}" rsvp-endpoint="https://rsvp.example/rsvp/v1"></tweetup-list>`,
    );
    const buttons = '[part="more"], [part="retry"], tweetup-rsvp';
    await until(() => visible(list, buttons).length === 3);
    asPrinted(list);
    expect(visible(list, buttons)).to.deep.equal([]);
    expect(visible(list, '[part="entry"]')).to.have.length(1);
  });

  it('a long card begins on the page where it stands, and goes on on the next', async () => {
    const card = await put<TweetupList>(`<tweetup-card>${inline([event()])}</tweetup-card>`);
    asPrinted(card);
    const avoids = (selector: string) =>
      getComputedStyle(card.shadowRoot!.querySelector(selector)!).breakInside.startsWith('avoid');
    expect(avoids('.card')).to.equal(false);
    expect(avoids('.what')).to.equal(true);
  });
});
