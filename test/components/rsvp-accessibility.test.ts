import { expect } from '@esm-bundle/chai';
import type { TweetupRsvp } from '../../components/rsvp/rsvp.ts';
import { violations } from './axe.ts';
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
  type,
  Wire,
} from './rsvp-page.ts';

const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(3);

/** Opens all that can be unfolded. */
function unfold(element: Element): void {
  for (const each of element.shadowRoot!.querySelectorAll('details')) each.open = true;
}

/** Every state in which the element can be found. */
const states: Record<string, () => Promise<TweetupRsvp>> = {
  async unanswered() {
    return reply({
      wire: new Wire(await makeService({}, [{ ...pub, codeOfConduct: 'https://example.org/kind' }])),
    });
  },
  async saved() {
    const element = await reply({ wire: new Wire(await makeService()) });
    point(element, 'going');
    await says(element, /Saved/);
    unfold(element);
    return element;
  },
  async chosenByKeyboard() {
    const element = await reply({ wire: new Wire(await makeService()) });
    element.value = 'maybe';
    await element.updateComplete;
    return element;
  },
  async offline() {
    const wire = new Wire(await makeService());
    const element = await reply({ wire });
    wire.fault = offline;
    point(element, 'going');
    await says(element, /Not sent/);
    return element;
  },
  async refused() {
    const element = await reply({ wire: new Wire(await makeService()) });
    point(element, 'going');
    await says(element, /Saved/);
    type(element, 'guests', '2');
    type(element, 'name', 'www.spam.example');
    button(element, /^\s*Save\s*$/).click();
    await says(element, /without a link/);
    return element;
  },
  async closed() {
    return reply({ wire: new Wire(await makeService({}, [{ ...pub, rsvp: { closes: '2026-11-01' } }])) });
  },
  async promoted() {
    const service = await makeService({}, [{ ...pub, capacity: 1 }]);
    const other = service.person();
    await service.put(other, { answer: 'going' });
    service.clock.now += 1001;
    const element = await reply({ wire: new Wire(service) });
    point(element, 'going');
    await says(element, /waiting list/);
    await service.put(other, { answer: 'declined' });
    document.dispatchEvent(new Event('visibilitychange'));
    await says(element, /You have a place now/);
    return element;
  },
  async elsewhere() {
    return reply({ event: { ...pub, rsvp: { url: `https://example.org/${long}` } } });
  },
  async onThisDevice() {
    const element = await reply({ storage: new Memory() });
    point(element, 'going');
    await says(element, /on this device/);
    return element;
  },
  async compact() {
    const element = document.createElement('tweetup-rsvp');
    Object.assign(element, {
      compact: true,
      event: pub,
      now: new Date('2026-11-25T09:00:00Z'),
      storage: new Memory(),
    });
    document.querySelector('main')!.replaceChildren(element);
    await until(() => element.shadowRoot?.querySelector('button'));
    return element;
  },
};

describe('<tweetup-rsvp>, accessible', () => {
  before(() => {
    document.title = 'Tests';
    document.querySelector('main')!.insertAdjacentHTML('beforebegin', '<h1>Replies</h1>');
  });

  for (const scheme of ['light', 'dark']) {
    for (const [name, make] of Object.entries(states)) {
      it(`axe finds nothing: ${name}, ${scheme}`, async () => {
        const dark = scheme === 'dark';
        document.documentElement.style.cssText = `color-scheme: ${scheme}; background: ${dark ? '#151311' : '#fff'}; color: ${dark ? '#eee' : '#222'}`;
        expect(await violations(await make())).to.deep.equal([]);
      });
    }
  }

  for (const [name, make] of Object.entries(states)) {
    it(`targets are 24 px or more, and nothing is wider than 320 px: ${name}`, async () => {
      document.querySelector('main')!.style.inlineSize = '320px';
      const element = await make();
      unfold(element);
      await element.updateComplete;
      expect(element.scrollWidth).to.be.at.most(320);
      for (const target of element.shadowRoot!.querySelectorAll<HTMLElement>(
        'button, input, textarea, summary, a, label:has(input)',
      )) {
        if (target.matches('[type="checkbox"]')) continue;
        expect(target.getBoundingClientRect().height, target.outerHTML.slice(0, 120)).to.be.at.least(24);
        expect(target.getBoundingClientRect().right, target.outerHTML.slice(0, 120)).to.be.at.most(340);
      }
      document.querySelector('main')!.style.inlineSize = '';
    });
  }

  it('is a group with a name, and tells what happens without taking the focus', async () => {
    const element = await states['saved']!();
    const fieldset = find<HTMLFieldSetElement>(element, 'fieldset');
    expect(fieldset.querySelector('legend')!.textContent.trim()).to.equal('Are you coming?');
    expect(fieldset.querySelectorAll('input[type="radio"][name="answer"]')).to.have.length(3);
    expect(find(element, '[part="status"]').getAttribute('role')).to.equal('status');
    for (const field of element.shadowRoot!.querySelectorAll<HTMLInputElement>('input, textarea'))
      expect(field.labels!.length, field.outerHTML.slice(0, 80)).to.be.at.least(1);
  });

  it('everything can be reached and done by keyboard', async () => {
    const element = await states['saved']!();
    const focusable = [
      ...element.shadowRoot!.querySelectorAll<HTMLElement>('input, textarea, button, summary, a[href]'),
    ];
    for (const each of focusable) {
      each.focus();
      expect(element.shadowRoot!.activeElement, each.outerHTML.slice(0, 80)).to.equal(each);
    }
    element.focus();
    expect(element.shadowRoot!.activeElement).to.equal(find(element, '[value="going"]'));
  });

  it('the compact form opens, and the focus goes to the answers', async () => {
    const element = await states['compact']!();
    find(element, 'button').click();
    await until(() => element.shadowRoot!.activeElement?.getAttribute('name') === 'answer');
  });
});

describe('<tweetup-rsvp> in other languages', () => {
  afterEach(() => (document.documentElement.lang = 'en-GB'));
  const english = /\b(the|you|your|are|reply|saved|going|private|host|guests|link|device|maybe)\b/i;

  for (const [lang, question] of [
    ['de', 'Kommst du?'],
    ['fr', 'Viendrez-vous'],
    ['ar', 'هل ستحضر؟'],
  ] as const) {
    it(`says everything in ${lang}`, async () => {
      document.documentElement.lang = lang;
      const german = { ...pub, title: 'x', rsvp: { guests: 2 } };
      const wire = new Wire(await makeService({}, [german]));
      const element = await reply({ wire });
      expect(text(element)).to.contain(question);
      point(element, 'going');
      await until(() => find(element, '[part="manage"]') && find(element, 'input[readonly]'));
      const links = /\S*tweetup-rsvp\S*/g;
      expect(
        text(element)
          .replace(links, '')
          .replace(/Link\b/g, ''),
      ).not.to.match(english);
      wire.fault = offline;
      point(element, 'declined');
      await until(() => element.shadowRoot!.querySelectorAll('[part="button"]').length > 4);
      expect(
        text(element)
          .replace(links, '')
          .replace(/Link\b/g, ''),
      ).not.to.match(english);
    });
  }
});
