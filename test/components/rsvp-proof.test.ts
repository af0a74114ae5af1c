import { expect } from '@esm-bundle/chai';
import type { TweetupRsvp } from '../../components/rsvp/rsvp.ts';
import { until } from './page.ts';
import {
  button,
  endpoint,
  find,
  makeService,
  point,
  reply,
  says,
  type Service,
  status,
  text,
  type,
  Wire,
} from './rsvp-page.ts';

/** Five tries on average. */
const proofOfWork = { cost: 10_000 };

/** Statuses of the replies that were sent; `asked` is called when the service asks for the work. */
function watched(service: Service, asked?: () => void): { wire: Wire; sent: number[] } {
  const wire = new Wire(service);
  const sent: number[] = [];
  const through = wire.fetch;
  Object.assign(wire, {
    fetch: async (...given: Parameters<typeof fetch>) => {
      const response = await through(...given);
      if (given[1]?.method === 'PUT') sent.push(response.status);
      if (response.status === 428) asked?.();
      return response;
    },
  });
  return { wire, sent };
}

/** Holds the work up until the returned function is called. */
function holdWork(): () => void {
  const real = crypto.subtle.deriveBits.bind(crypto.subtle);
  let release = (): void => {};
  const gate = new Promise<void>((resolve) => (release = resolve));
  crypto.subtle.deriveBits = async (...given) => {
    await gate;
    return real(...given);
  };
  return () => {
    Reflect.deleteProperty(crypto.subtle, 'deriveBits');
    release();
  };
}

describe('<tweetup-rsvp> with a service that asks for a proof of work', () => {
  it('does the usual work by itself, once', async () => {
    const service = await makeService({ proofOfWork: true });
    const { wire, sent } = watched(service);
    const element = await reply({ wire });
    point(element, 'going');
    await says(element, /^Saved: you have a place\.$/);
    point(element, 'maybe');
    await until(() => text(element).includes('1 maybe'));
    expect(sent).to.deep.equal([428, 201, 200]);
  });

  it('says what it does where that takes longer, in the language of the page', async () => {
    const words = { en: /small calculation/, de: /Rechenaufgabe/, fr: /petit calcul/, ar: /عملية حسابية/ };
    for (const [lang, pattern] of Object.entries(words)) {
      let release = (): void => {};
      const { wire } = watched(await makeService({ proofOfWork }), () => (release = holdWork()));
      const element = await reply({ wire, attributes: { lang } });
      point(element, 'going');
      await until(() => status(element) !== '');
      expect(status(element)).not.to.match(pattern);
      await says(element, pattern).finally(() => release());
      await until(() => status(element) !== '' && !pattern.test(status(element)));
      expect(find<HTMLElement>(element, '[part="tally"]')).not.to.equal(null);
    }
  });

  it('does not let itself be used: absurd work is refused calmly, and what was entered stays', async () => {
    const service = await makeService({ proofOfWork });
    const wire = new Wire(service);
    const element = await reply({ wire });
    let heard = 0;
    element.addEventListener('tweetup-rsvp-refused', () => heard++);
    const asked = await service.put(service.person(), { answer: 'going' });
    const { challenge } = asked.body;
    const absurd = { ...challenge, parameters: { ...challenge.parameters, cost: 1e12 } };
    wire.fault = () => Response.json({ code: 'proof-needed', challenge: absurd }, { status: 428 });
    point(element, 'going');
    await says(element, /keeps robots out did not succeed on this device\. Your reply is not saved\./);
    expect(element.value).to.equal('going');
    type(element, 'note', 'I may be late');
    button(element, /Reply/).click();
    await until(() => heard === 2);
    await says(element, /did not succeed/);
    expect(find<HTMLTextAreaElement>(element, '[name="note"]').value).to.equal('I may be late');
    wire.fault = undefined;
    button(element, /Reply/).click();
    await says(element, /^Saved: you have a place\.$/);
  });

  it('works in a page with a strict policy without a violation', async () => {
    const service = await makeService({ proofOfWork });
    const { wire, sent } = watched(service);
    const frame = document.createElement('iframe');
    frame.src = new URL('./pages/strict-rsvp.html', import.meta.url).href;
    frame.width = '600';
    document.querySelector('main')!.replaceChildren(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve));
    const page = frame.contentWindow as Window & { violations: string[] };
    const element = page.document.createElement('tweetup-rsvp') as TweetupRsvp;
    element.fetch = wire.fetch;
    element.endpoint = endpoint;
    element.event = service.feed.events[0];
    element.now = new Date(service.clock.now);
    page.document.body.append(element);
    await until(() => element.shadowRoot && find(element, '[part="tally"]'));
    point(element, 'going');
    await says(element, /^Saved: you have a place\.$/);
    expect(sent).to.deep.equal([428, 201]);
    expect(page.violations).to.deep.equal([]);
    page.localStorage.clear();
    page.sessionStorage.clear();
  });
});
