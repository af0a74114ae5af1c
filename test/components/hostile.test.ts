import { expect } from '@esm-bundle/chai';
import '../../components/index.ts';
import { event, inline, put, textOf } from './page.ts';

declare global {
  interface Window {
    hit?: string[];
  }
}

const attacks = [
  '<img src=x onerror="hit.push(\'img\')">',
  '"><script>hit.push("script")</script>',
  '" onmouseover="hit.push(1)" x="',
  '${hit.push("template")}',
  'javascript:hit.push("js")',
  ' jav\tascript:hit.push("tab")',
  'data:text/html,<script>parent.hit.push("data")</script>',
  'vbscript:hit.push(1)',
  'https://bank.example@evil.example/',
  '\u202egnp.exe',
  '</script><svg onload=hit.push("svg")>',
];

/** An event with the attack in every field that takes text. */
function hostile(attack: string, index: number): Record<string, unknown> {
  return event({
    id: `h${index} ${attack}`,
    title: `Event ${index} ${attack}`,
    summary: attack,
    description: attack,
    url: attack,
    status: 'moved',
    statusNote: attack,
    kind: attack,
    language: attack,
    venue: { name: attack, address: attack, city: attack, url: attack },
    online: { url: attack },
    hosts: [{ name: attack, url: attack, handles: { x: attack } }],
    hashtags: [attack],
    price: { amount: 0, note: attack },
    alongside: { name: attack, url: attack },
    previous: [{ start: '2026-12-03T17:00', venue: { name: `was ${attack}` } }],
    translations: { en: { title: `English ${attack}` } },
    image: { url: attack, alt: attack },
    links: [attack, { url: attack, title: attack, rel: attack }],
  });
}

describe('a hostile feed', () => {
  beforeEach(() => {
    window.hit = [];
  });

  const events = attacks.map(hostile);
  const elements = [
    `<tweetup-list>${inline(events)}</tweetup-list>`,
    ...events.map((each) => `<tweetup-card>${inline([each])}</tweetup-card>`),
  ];

  it('runs nothing on render or click', async () => {
    for (const html of elements) {
      const element = await put(html);
      expect(textOf(element)).to.contain('English');
      const everything = element.shadowRoot!.querySelectorAll<HTMLElement>('*');
      for (const node of everything) {
        node.addEventListener('click', (click) => {
          // Following a good link would leave the test; a bad one would run before this.
          if (node instanceof HTMLAnchorElement && node.protocol.startsWith('http')) click.preventDefault();
        });
        node.click();
        node.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(window.hit).to.deep.equal([]);
  });

  it('makes no link of what is not one, and loads nothing', async () => {
    for (const html of elements) {
      const { shadowRoot } = await put(html);
      for (const link of shadowRoot!.querySelectorAll('a'))
        expect(link.protocol).to.match(/^(https?|mailto):$/);
      expect(shadowRoot!.querySelector('script, svg, iframe, object, embed, img:not([part])')).to.equal(null);
      for (const node of shadowRoot!.querySelectorAll('*'))
        for (const { name, value } of node.attributes) {
          expect(name).not.to.match(/^on|^style$/);
          // Read out, never followed or loaded.
          if (name === 'aria-label' || name === 'alt') continue;
          expect(value).not.to.match(/script:|@evil|data:/);
        }
    }
  });

  it('shows the attack as the text that it is', async () => {
    const element = await put(elements[1]!);
    expect(textOf(element)).to.contain('<img src=x onerror=');
  });
});
